/**
 * Places and offices of Taiwan, Hong Kong, Macau and the mainland, and words that only the papers of one of them use; from
 * reading them. `[…]` stands for any one of its characters.
 */
export const placesOf: Readonly<Record<string, string>> = {
  TWD: `[台][灣北中南東股電積] 新北 桃園 高雄 新竹 嘉義 屏東 花蓮 宜蘭 苗栗 彰化 南投 雲林 基隆 澎湖 金門 行政院 立法院 立院 政院 立委
    監察院 主計 經濟部 金管會 衛福部 國發會 中央社 民進黨 國民黨 台幣 元大 鴻海 聯電 報導 中國時報 中國石油 中國信託`,
  HKD: `香港 港[府股島鐵交人元幣] 本港 全港 九龍 新界 特區政府 特首 居屋 公屋 [恒恆][生指] 政務司 財政司 區議 強積金 立法會`,
  MOP: `澳門 本澳 澳府 氹仔 路環 新馬路`,
  CNY: `人民幣 大陸 內地 北京 上海 深圳 廣[州東] 浙江 江蘇 [全我]國 國務院 發改委 [滬深] 法幣 [銀][元洋] 大洋
    民國十[一二三四五六七八九]年 民國[一二三]十年 民國[一二三]十[一二三四五六七八九]年`,
};
export const wordsOf: Readonly<Record<string, string>> = {
  TWD: `財政部 健保 勞[保健退] 里長 縣市 市府 縣議 縣府 市議員 營收 盈餘 EPS [年月季][增減][率0123456789] 三大法人 投信 捷運 機車 公噸 公頃
    透天 坪 罰鍰 民眾 朝野 三讀 總預算 國[中小] 大樂透 威力彩 統一發票 兩造 1[01][0123456789]年[度至間起底初0123456789]
    兆[元億0123456789] [一二三四五六七八九十]兆`,
  HKD: `金管局 呎 屋苑 屋邨 樓價 大市 差餉 綜援 按[年月] 錄得 沽 每股盈利 派息 末期息 中期息 劏房 長者 村屋 車位 舖 的士 藍籌 上市公司 檢獲
    判監 溢利 放盤 綠表 安士 [一每]手`,
  MOP: `博彩`,
  CNY: `中國 同比 環比 A股 萬美元`,
};
