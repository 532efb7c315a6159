/**
 * Traditional forms of the characters that queries are read with, and their simplified forms in the same order.
 * Made by `scripts/data/script-table.ts` with the tables of OpenCC (https://github.com/BYVoid/OpenCC, Apache 2.0).
 */
export const traditional =
  '両乾亞佈佔來俠個偵價億內兩冊別劃勝區叄員喫單噸嚮國圓報場塊學實寬將對導屆層島幣幹幾廠弍張強' +
  '後徑應戶掛損擁擔據攝敗數於時晝曆會條棟業極樓標樣檯歐歲歷決淨淺減準滿為熱爲牀牆產畝發盤盧碼' +
  '祇禮種筆節簽籤糧紀約納紐紙級組經綫維網線締縣總績繞續羣聽臨臺舊華萬處虧衝裏裡製親計許變讓負' +
  '貳買貼賣質賽趕踐車較載輛輩輪輸轉農週進遊過達違遠還邊鄉鄰釐錄錢錯鍾鎊鎮鐘鐵長門開間闖陣陸隊' +
  '際隻雙難雲電韓頁頂頃項預頭顆額類餘馬體髮鶴鹽麪麵點黨';

export const simplified =
  '两干亚布占来侠个侦价亿内两册别划胜区叁员吃单吨向国圆报场块学实宽将对导届层岛币干几厂贰张强' +
  '后径应户挂损拥担据摄败数于时昼历会条栋业极楼标样台欧岁历决净浅减准满为热为床墙产亩发盘卢码' +
  '只礼种笔节签签粮纪约纳纽纸级组经线维网线缔县总绩绕续群听临台旧华万处亏冲里里制亲计许变让负' +
  '贰买贴卖质赛赶践车较载辆辈轮输转农周进游过达违远还边乡邻厘录钱错钟镑镇钟铁长门开间闯阵陆队' +
  '际只双难云电韩页顶顷项预头颗额类余马体发鹤盐面面点党';
