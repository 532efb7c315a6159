/**
 * Words after or before a number that say it identifies: rooms, routes, hotlines, documents; and number names such
 * as 985 or 12345. Collected from addresses, notices and mastheads of Chinese newspapers.
 */

/** After the digits. */
export const after = `
指挥中心 室 号楼 号线 号院 号厅 号门 号馆 号机 号文 号文件 号令 号公告 号车 号房 号仓 号井 号岗 号桌 号码 号病房 号地块 号地 号泊位 号库 号窗口 号公路 号卫星 号台风 号员工 号展馆
国道 省道 县道 乡道 高速 路公交 路公交车 路车 路电车 次列车 次高铁 次航班 航班号 信箱 邮政信箱 单元 弄 巷 号楼宇 号路 号 型 端口 日均线 日线 周均线 月均线 无铅 消毒液 报警 接警 急救 指令 合约
`;

/** Before the digits, with a colon or a space between or nothing. */
export const before = `
电话 分机 分机号 内线 热线 热线电话 联系电话 咨询电话 举报电话 监督电话 服务热线 新闻热线 传真 手机 邮编 邮政编码 编号 证号 许可证号 准考证号 身份证号 账号 帐号 卡号 学号 工号 车牌 车牌号 门牌号 房号
QQ QQ群 微信 微信号 ISBN ISSN CN 股票代码 证券代码 代码 基金代码 批号 案号 文号 版 页 第 拨打 致电 国标 GB GB/T ISO 型号 版本 No No. NO. 刊号 代号 邮发代号 广告许可证 备案号 牌号 巴士 公交 主力合约 期货合约 期货主力合约 网安备 ICP备
`;

/** Before the number of a part of a document. */
export const labels =
  '议案 附件 附表 附图 见图 见表 如图 如表 图表 方案 案例 实施例 步骤 场景 选项 权利要求 标段 题目';

/** Indexes, models and festivals whose name a number ends: 沪深300, 波音737, 双11. */
export const numbered =
  '台湾 标普 沪深 中证 上证 科创 北证 创业板 富时 罗素 日经 恒生 德国DAX 法国CAC 纳斯达克 纳指 MSCI中国A 国窖 波音 空客 麦道 歼 东风 红旗 双 小米 红米 荣耀 麒麟 骁龙 天玑 鸿蒙 标致 马自达 奔驰 宝马 领克 问界 极氪 安卓 视窗 米格 阵风 幻影';

/** Number names by themselves or before 工程, 计划, 高校 …. */
export const projects = `985 211 863 973 996 982`;
export const names = `007 315  211工程 985工程 985高校 211高校 863计划 973计划 12315 12345 12306 12333 12366 12320 12348 12338 12355 12388 12380 12301 12305 12309 12313 12318 12328 12329 12339 12350 12356 12358 12365 12369 12377 12389 12393 16123 96110 95598 10086 10000 10010 110 119 120 122 114 911 618 1818 808 361`;
export const nameHeads =
  '专线 反诈专线 文创园 大楼 艺术区 创意园 老场坊 艺术中心 工程 计划 高校 院校 大学 行动 专案 事件 事变 会议精神 政策 模式 体系 工作法 战略 规划 热线 平台'.split(
    ' ',
  );

/** The hundred most common surnames of the 2020 name report of the Ministry of Public Security, and numerals among surnames. */
export const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常千百伍关';
