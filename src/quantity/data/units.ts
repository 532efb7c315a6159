/**
 * Units of measure and money as Chinese texts write them, with their codes: ISO 4217 for money, UCUM for
 * measures (https://ucum.org/ucum), both in simplified script. `code | kind | words`, one unit a line.
 */
export const measures = `
% | percent | % ％ ﹪ 巴仙
pp | percent | 个百分点 百分点 个点 个pct pct pcts 个pp
{倍} | ratio | 倍
CNY | money | 元 块钱 块 元人民币 人民币元 人民币 圆 圆人民币 RMB CNY 元整 元钱 块人民币
USD | money | 美元 美金 元美金 USD 美圆
HKD | money | 港元 港币 港纸 元港币 HKD 港圆
TWD | money | 新台币 台币 元新台币 元台币 新台币元 TWD
MOP | money | 澳门元 澳门币 澳元门 葡币
EUR | money | 欧元 EUR
JPY | money | 日元 日圆 JPY
GBP | money | 英镑 GBP
KRW | money | 韩元 韩币 韩圆 KRW
RUB | money | 卢布
CHF | money | 瑞士法郎 瑞郎 CHF
AUD | money | 澳元 澳大利亚元 AUD
CAD | money | 加元 加拿大元 CAD
SGD | money | 新加坡元 新元 坡币 SGD
t | mass | 吨 公吨 吨标准煤 吨标煤
kg | mass | 公斤 千克 kg KG Kg ㎏
g | mass | 克 g
mg | mass | 毫克 mg ㎎
ug | mass | 微克 μg µg ug
{斤} | mass | 斤 市斤
[lb_av] | mass | 磅
[oz_av] | mass | 盎司
[car_m] | mass | 克拉
har | area | 公顷 hm² hm2 ha
{亩} | area | 亩 市亩
m2 | area | 平方米 平米 ㎡ m² m2 平方公尺 平 平方
km2 | area | 平方公里 平方千米 km² km2 ㎢
[acr_us] | area | 英亩
[sft_i] | area | 平方英尺 平方呎 平方尺
m3 | volume | 立方米 m³ m3 立方公尺 方 立方
L | volume | 升 公升 L l
mL | volume | 毫升 mL ml ML
km | length | 公里 千米 km KM ㎞
m | length | 米 公尺 m
cm | length | 厘米 公分 cm ㎝
mm | length | 毫米 公厘 mm ㎜
um | length | 微米 μm µm
nm | length | 纳米 nm
{里} | length | 里 华里
{尺} | length | 尺 市尺
[in_i] | length | 英寸 吋
[ft_i] | length | 英尺 呎
[mi_i] | length | 英里 哩
s | duration | 秒 秒钟 s
min | duration | 分钟 min
h | duration | 小时 个小时 钟头 个钟头 个钟 h
d | duration | 天 日 昼夜 个昼夜
{工作日} | duration | 个工作日 工作日 工作天 个工作天
wk | duration | 周 星期 个星期 个礼拜 礼拜 个周 周时间
mo | duration | 个月 月
{季度} | duration | 个季度 季度 个季 季
a | duration | 年 周年 年时间 个年头 年头 载 整年
{世纪} | duration | 世纪 个世纪
{岁} | count | 岁 周岁
kW | power | 千瓦 kW KW kw
MW | power | 兆瓦 MW
GW | power | GW 吉瓦
W | power | 瓦 W
kV | power | 千伏 kV KV kv
kW.h | energy | 千瓦时 千瓦小时 千瓦·时 度电 kWh KWh kW·h kwh
MW.h | energy | 兆瓦时 MWh
GW.h | energy | GWh 吉瓦时
kJ | energy | 千焦 kJ
kcal | energy | 千卡 大卡 kcal
{度} | count | 度
Cel | temperature | ℃ 摄氏度 °C 度C
km/h | speed | km/h KM/H 公里每小时 公里/小时 公里/时 千米/小时 千米/时 公里每时
m/s | speed | m/s 米每秒 米/秒
GB | count | GB
TB | count | TB
MB | count | MB 兆字节
`;
