/**
 * Units that running text names and few search for, in the form of `units.ts`: the other currencies of ISO 4217 by
 * their names in the list of the China Foreign Exchange Trade System and in the press, measures of trades and sciences.
 */
export const moreMeasures = `
{度} | count | °
{人} | count | 号人
THB | money | 泰铢
MYR | money | 林吉特 令吉
[bbl_us] | volume | 桶原油
INR | money | 印度卢比 卢比
Hz | count | Hz 赫兹 赫
GHz | count | GHz 吉赫
{亩次} | area | 亩次
{甲子} | duration | 甲子 个甲子
{旬} | duration | 旬
NZD | money | 新西兰元 纽元
BRL | money | 雷亚尔 巴西雷亚尔
{坪} | area | 坪
[degF] | temperature | 华氏度 ℉ °F
MHz | count | MHz 兆赫
MPa | count | 兆帕 MPa
VND | money | 越南盾
V | power | 伏 V
kV.A | power | 千伏安 kVA KVA
mA.h | count | 毫安时 mAh
[kn_i] | speed | 节航速
dB | count | 分贝 dB
kPa | count | 千帕
Mbit/s | count | Mbps 兆比特每秒
Gbit/s | count | Gbps
t | mass | 吨油当量 吨标准油 吨二氧化碳 吨二氧化碳当量
{芯公里} | length | 芯公里 芯千米
HKD | money | 蚊
km | length | 皮长公里 单线公里 车道公里
m | length | 延米 延长米 线米
m3 | volume | 标立方米 标准立方米
nm | length | 奈米
{刻钟} | duration | 刻钟
{时辰} | duration | 时辰 个时辰
{交易日} | duration | 个交易日 交易日
[nmi_i] | length | 海里 浬
d | duration | 日历天 个日历天 日历日 个日历日
{文} | count | 文
mo | duration | 月龄
{自然日} | duration | 个自然日 自然日
EUR | money | 欧罗
g | mass | 公克
[sft_i] | area | 方呎 方尺
{公顷次} | area | 公顷次
cm2 | area | 平方厘米 cm²
[ly] | length | 光年
{丈} | length | 丈
{寸} | length | 寸
ms | duration | 毫秒 ms
[HP] | power | 马力 匹马力
kW | power | 瓩
W.h | energy | 瓦时
J | energy | 焦耳 焦
cal | energy | 卡路里
t.km | count | 吨公里
{人公里} | count | 人公里
kHz | count | kHz 千赫
Pa | count | 帕
hPa | count | 百帕
AED | money | 迪拉姆 阿联酋迪拉姆
SAR | money | 沙特里亚尔 里亚尔
TRY | money | 里拉 土耳其里拉
ZAR | money | 兰特 南非兰特
IDR | money | 印尼盾 印度尼西亚盾
PHP | money | 菲律宾比索
MXN | money | 墨西哥比索
ARS | money | 阿根廷比索
SEK | money | 瑞典克朗
NOK | money | 挪威克朗
DKK | money | 丹麦克朗
PLN | money | 兹罗提
ILS | money | 谢克尔
KZT | money | 坚戈
UAH | money | 格里夫纳
EGP | money | 埃及镑
PKR | money | 巴基斯坦卢比
MMK | money | 缅元 缅币
KHR | money | 瑞尔
LAK | money | 基普
XDR | money | 特别提款权
ng | mass | 纳克 ng
{两} | mass | 市两 两
{担} | mass | 担
cm3 | volume | 立方厘米 cm³
MV.A | power | 兆伏安 MVA
GJ | energy | 吉焦 GJ
{吨海里} | count | 吨海里
mm[Hg] | count | 毫米汞柱 mmHg
CZK | money | 捷克克朗
ISK | money | 冰岛克朗
SEK | money | 瑞典克郎
HUF | money | 福林 匈牙利福林
RON | money | 罗马尼亚列伊 罗马尼亚新列伊
MDL | money | 摩尔多瓦列伊
BGN | money | 列弗 保加利亚列弗
RSD | money | 塞尔维亚第纳尔
GEL | money | 格鲁吉亚拉里
AMD | money | 德拉姆 亚美尼亚德拉姆
AZN | money | 马纳特 阿塞拜疆马纳特
TMT | money | 土库曼斯坦马纳特
BYN | money | 白俄罗斯卢布
RUB | money | 俄罗斯卢布 俄卢布
UZS | money | 苏姆 索姆 乌兹别克斯坦苏姆
TJS | money | 索莫尼
KGS | money | 吉尔吉斯斯坦索姆
MNT | money | 图格里克 蒙古图格里克
KPW | money | 朝鲜元 朝鲜圆
BDT | money | 塔卡 孟加拉塔卡
LKR | money | 斯里兰卡卢比
NPR | money | 尼泊尔卢比
MUR | money | 毛里求斯卢比
SCR | money | 塞舌尔卢比
MVR | money | 拉菲亚 马尔代夫拉菲亚
AFN | money | 阿富汗尼
IRR | money | 伊朗里亚尔
OMR | money | 阿曼里亚尔
QAR | money | 卡塔尔里亚尔
YER | money | 也门里亚尔
KWD | money | 科威特第纳尔
IQD | money | 伊拉克第纳尔
JOD | money | 约旦第纳尔
BHD | money | 巴林第纳尔
LBP | money | 黎巴嫩镑
SYP | money | 叙利亚镑
ILS | money | 新谢克尔 以色列新谢克尔
LYD | money | 利比亚第纳尔
TND | money | 突尼斯第纳尔
DZD | money | 阿尔及利亚第纳尔
MAD | money | 摩洛哥迪拉姆
SDG | money | 苏丹镑
SSP | money | 南苏丹镑
ETB | money | 埃塞俄比亚比尔
KES | money | 肯尼亚先令 肯先令
UGX | money | 乌干达先令
TZS | money | 坦桑尼亚先令
SOS | money | 索马里先令
RWF | money | 卢旺达法郎
BIF | money | 布隆迪法郎
DJF | money | 吉布提法郎
XOF | money | 西非法郎
XAF | money | 中非法郎
XPF | money | 太平洋法郎
CDF | money | 刚果法郎
GNF | money | 几内亚法郎
NGN | money | 奈拉 尼日利亚奈拉
GHS | money | 塞地 赛地 加纳塞地
ZMW | money | 克瓦查 赞比亚克瓦查
MWK | money | 马拉维克瓦查
AOA | money | 宽扎 安哥拉宽扎
MZN | money | 梅蒂卡尔 莫桑比克梅蒂卡尔
BWP | money | 博茨瓦纳普拉
NAD | money | 纳米比亚元
ZWG | money | 津巴布韦金
MGA | money | 阿里亚里
CLP | money | 智利比索
COP | money | 哥伦比亚比索
CUP | money | 古巴比索
UYU | money | 乌拉圭比索
DOP | money | 多米尼加比索
BOB | money | 玻利维亚诺
PEN | money | 秘鲁索尔 新索尔 秘鲁新索尔
PYG | money | 瓜拉尼
VES | money | 玻利瓦尔 委内瑞拉玻利瓦尔
CRC | money | 哥斯达黎加科朗
GTQ | money | 格查尔
HNL | money | 伦皮拉
NIO | money | 科多巴
PAB | money | 巴波亚
HTG | money | 海地古德
JMD | money | 牙买加元
TTD | money | 特立尼达和多巴哥元
BND | money | 文莱元
FJD | money | 斐济元
PGK | money | 巴布亚新几内亚基那
BTN | money | 努扎姆
ALL | money | 阿尔巴尼亚列克
THB | money | 泰国铢 铢
MYR | money | 马来西亚林吉特 马币 马来西亚令吉
MMK | money | 缅甸元 缅甸币
TRY | money | 新里拉 土耳其新里拉
CHF | money | 瑞士法朗
GBP | money | 英磅 镑
AUD | money | 澳币 澳大利亚澳元
CAD | money | 加币
SGD | money | 新币
USD | money | 美刀 元美元
d | duration | 个日夜 日夜 天整
mo | duration | 个整月
a | duration | 个整年
XXX | money | 克朗 比索 第纳尔 先令 法郎 列伊
[oz_tr] | mass | 金衡盎司
{公担} | mass | 公担
{台斤} | mass | 台斤
mm2 | area | 平方毫米 mm²
[smi_us] | area | 平方英里 平方哩
{顷} | area | 顷
ar | area | 公亩
km3 | volume | 立方千米 立方公里 km³
[cft_i] | volume | 立方英尺 立方呎
mm3 | volume | 立方毫米 mm³
dL | volume | 分升 dL dl
mL | volume | 西西 cc CC
uL | volume | 微升 μL µL
[gal_us] | volume | 加仑
[pt_br] | volume | 品脱
[bu_us] | volume | 蒲式耳
{百公里} | length | 百公里
pc | length | 秒差距
AU | length | 天文单位
dm | length | 分米
us | duration | 微秒 μs µs
ns | duration | 纳秒 ns
mW | power | 毫瓦 mW
TW | power | 太瓦 TW
kW | power | kWp KWp
MW | power | MWp
GW | power | GWp
TW.h | energy | 太瓦时 TWh
A.h | count | 安时 Ah 安培小时
MJ | energy | 兆焦 兆焦耳 MJ
TJ | energy | 太焦 TJ
[Btu] | energy | 英热单位
kJ | energy | 千焦耳
K | temperature | 开尔文
{马赫} | speed | 马赫
A | count | 安培
mA | count | 毫安 mA
kA | count | 千安 kA
mV | count | 毫伏 mV
Ohm | count | 欧姆 Ω
kOhm | count | 千欧 kΩ
F | count | 法拉
N | count | 牛顿
N.m | count | 牛·米 牛米 牛顿米 N·m N.m
kN | count | 千牛 kN
MN | count | 兆牛 MN
bar | count | bar
mbar | count | 毫巴 mbar
Pa | count | Pa 帕斯卡
kPa | count | kPa
hPa | count | hPa
GPa | count | 吉帕 GPa
Bq | count | 贝克勒尔 贝克 贝可 Bq
Sv | count | 西弗 西弗特 Sv
mSv | count | 毫西弗 mSv
uSv | count | 微西弗 μSv
Gy | count | 戈瑞
lm | count | 流明
lx | count | 勒克斯 勒克司 lx
cd | count | 坎德拉
{尼特} | count | 尼特
mol | count | 摩尔
mmol | count | 毫摩尔 mmol 毫摩
umol | count | 微摩尔 μmol 微摩
[iU] | count | 国际单位 IU
[ppm] | count | ppm PPM
[ppb] | count | ppb PPB
kbit/s | count | kbps Kbps
Tbit/s | count | Tbps
KB | count | KB
PB | count | PB
EB | count | EB
KRW | money | 韩圜
{帧} | count | fps
{转}/min | count | rpm
THz | count | 太赫 太赫兹 THz
{总吨} | count | 总吨
{载重吨} | count | 载重吨
{标准箱} | count | TEU 国际标准箱
`;

/** Counters that running text has and few search for: see `counters.ts`. */
export const moreCounters = `
面 例次 台次 场次 件次 艘次 列次 单次 个次 项次 点次 剂次 针次 针剂 篇次 工日 站次 台班 卡次 笔次 页次 副图 樽 令 匝 炷 帧 枪 炮 弹 刀 拳 脚 眼井 窝 畦 垄 棚 栅 筐 篮 篓 门次 挂 师
营 连 团次 亩次 公顷次 重量箱 辆份 套次 份次 票次 栋次 间次 校次 科次 趟次 轮次 频次 千人次 幅次 座次 盘次 头次 只次 册次 天次 年次 金 银 铜 胜 负 败 茬 丁 拨 瓣 锭 户籍 羽 峰 缕 摞 捆
叠 挑 丸 帖 缸 碟 案 连胜 连败 连冠 连跌 连涨 连升 连降 连霸 轰
斗 勺 大勺 小勺 汤匙 茶匙 大匙 小匙 汤勺 茶勺 匙 小块 大块 小碗 大碗 小杯 大杯 小撮 撮 小把 大把 小瓶 大瓶 小包 大包 小袋 大袋 小盒 大盒 小段 大张 小片 大片
课时 学时 学分 人日 支队 台套 机位 工位 具 打 圈 环 格 档 栏 出 番 记 员 管 封 盆 服 人·次 台·次 码 字节 比特 像素 转 目 死 伤 晚 筒 步 石 注 标段 剂 针 发 标箱 标准箱 扇 席
架次 班次 车次 辆次 航班 岗 球 节 床 顶 卷 伙 壶 顿 遍 笼 副 车道 席位 群 片 排 岗位 车位 则 句 行 段 景 回合 旗 盟 郡 藩 网点 站点 工种 院校 省区 县区 区县 乡镇 村镇 镇街 镇村 条次 家次 户次 乘次 人份 台件 件套 滴 束 串 枝 尾 尊 团 堆 挺 贴 坛 炉 锅 孔 柱 桌 章 辑 罩 艇 味 盏 幕 折
沓 响 安打 保送 篮板 助攻 抢断 盖帽 犯规 角球 泊位 铺位 展位 摊位 学位 厕位 航次 床日 台时 井次 线程 棒 杆 洞 柜 听 扎 堂 讲 课 跨 墩 桩 穴 胎 稿 阵 核 题
`;

/** Of these, what also means much else: see `weakCounters`. */
export const moreWeakCounters = `
面 行 段 出 打 目 番 排 连 营 团 师 环 圈 格 档 栏 幕 发 记 味 员 码 转 管 柱 具 尊 令 景 服 脚 拳 刀 枪 炮 弹 旗 盟 死 伤 晚 节 步 石 金 银 铜 胜 负 败
棒 杆 洞 柜 听 扎 堂 讲 课 跨 墩 桩 穴 胎 稿 阵 核
`;

/** Names that several countries share: the code, and what near an amount tells that country. */
export const sharedCurrencies = `
克朗 SEK=瑞典,斯德哥尔摩 NOK=挪威,奥斯陆 DKK=丹麦,哥本哈根 CZK=捷克,布拉格 ISK=冰岛,雷克雅未克
比索 MXN=墨西哥 ARS=阿根廷 CLP=智利 COP=哥伦比亚 PHP=菲律宾,马尼拉 UYU=乌拉圭 CUP=古巴 DOP=多米尼加
第纳尔 KWD=科威特 IQD=伊拉克 JOD=约旦 RSD=塞尔维亚 DZD=阿尔及利亚 TND=突尼斯 BHD=巴林 LYD=利比亚
里亚尔 SAR=沙特,利雅得 IRR=伊朗,德黑兰 QAR=卡塔尔,多哈 OMR=阿曼,马斯喀特 YER=也门
先令 KES=肯尼亚,内罗毕 UGX=乌干达 TZS=坦桑尼亚 SOS=索马里
法郎 CHF=瑞士,苏黎世,日内瓦 XOF=塞内加尔,科特迪瓦 XAF=喀麦隆,加蓬 RWF=卢旺达 CDF=刚果
列伊 RON=罗马尼亚 MDL=摩尔多瓦
`;
