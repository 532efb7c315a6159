/**
 * What units are called in print, in both languages: `code zh singular plural`. A `$` or `£` at the end of the English
 * name stands before the number; `_` is a space.
 */
const table = `
CNY 元 yuan yuan
USD 美元 US$ US$
HKD 港元 HK$ HK$
TWD 新台币 NT$ NT$
SGD 新加坡元 S$ S$
AUD 澳元 A$ A$
CAD 加元 C$ C$
EUR 欧元 euro euros
GBP 英镑 £ £
JPY 日元 yen yen
KRW 韩元 South_Korean_won South_Korean_won
CHF 瑞士法郎 Swiss_franc Swiss_francs
THB 泰铢 baht baht
INR 印度卢比 rupee rupees
RUB 卢布 rouble roubles
MOP 澳门元 pataca patacas
t 吨 tonne tonnes
kg 公斤 kilogram kilograms
g 克 gram grams
mg 毫克 milligram milligrams
ug 微克 microgram micrograms
{斤} 斤 jin jin
[car_m] 克拉 carat carats
har 公顷 hectare hectares
{亩} 亩 mu mu
m2 平方米 square_metre square_metres
km2 平方公里 square_kilometre square_kilometres
[acr_us] 英亩 acre acres
m3 立方米 cubic_metre cubic_metres
L 升 litre litres
mL 毫升 millilitre millilitres
km 公里 kilometre kilometres
m 米 metre metres
cm 厘米 centimetre centimetres
mm 毫米 millimetre millimetres
um 微米 micron microns
nm 纳米 nanometre nanometres
{里} 里 li li
[mi_i] 英里 mile miles
[nmi_i] 海里 nautical_mile nautical_miles
[ft_i] 英尺 foot feet
[in_i] 英寸 inch inches
a 年 year years
mo 个月 month months
wk 周 week weeks
d 天 day days
h 小时 hour hours
min 分钟 minute minutes
s 秒 second seconds
{季度} 个季度 quarter quarters
{世纪} 个世纪 century centuries
{工作日} 个工作日 working_day working_days
{交易日} 个交易日 trading_day trading_days
{岁} 岁 year_old years_old
kW 千瓦 kW kW
MW 兆瓦 MW MW
GW 吉瓦 GW GW
kV 千伏 kV kV
kW.h 千瓦时 kilowatt-hour kilowatt-hours
MW.h 兆瓦时 MWh MWh
GW.h GWh GWh GWh
Cel ℃ °C °C
km/h 公里/小时 km/h km/h
VND 越南盾 dong dong
BRL 巴西雷亚尔 Brazilian_real Brazilian_reais
NZD 新西兰元 NZ$ NZ$
NGN 奈拉 naira naira
ZAR 兰特 rand rand
TRY 土耳其里拉 Turkish_lira Turkish_liras
MYR 林吉特 ringgit ringgit
IDR 印尼盾 rupiah rupiah
SEK 瑞典克朗 Swedish_krona Swedish_kronor
NOK 挪威克朗 Norwegian_krone Norwegian_kroner
DKK 丹麦克朗 Danish_krone Danish_kroner
PLN 兹罗提 zloty zlotys
CZK 捷克克朗 Czech_koruna Czech_crowns
HUF 福林 forint forints
ILS 谢克尔 shekel shekels
SAR 沙特里亚尔 Saudi_riyal Saudi_riyals
AED 迪拉姆 dirham dirhams
MXN 墨西哥比索 Mexican_peso Mexican_pesos
PHP 菲律宾比索 Philippine_peso Philippine_pesos
ARS 阿根廷比索 Argentine_peso Argentine_pesos
CLP 智利比索 Chilean_peso Chilean_pesos
COP 哥伦比亚比索 Colombian_peso Colombian_pesos
EGP 埃及镑 Egyptian_pound Egyptian_pounds
PKR 巴基斯坦卢比 Pakistani_rupee Pakistani_rupees
LKR 斯里兰卡卢比 Sri_Lankan_rupee Sri_Lankan_rupees
BDT 塔卡 taka taka
KES 肯尼亚先令 Kenyan_shilling Kenyan_shillings
UAH 格里夫纳 hryvnia hryvnias
KZT 坚戈 tenge tenge
[lb_av] 磅 lb lb
[oz_tr] 金衡盎司 troy_ounce troy_ounces
[oz_av] 盎司 ounce ounces
mm2 平方毫米 square_millimetre square_millimetres
cm2 平方厘米 square_centimetre square_centimetres
[sft_i] 平方英尺 square_foot square_feet
[smi_us] 平方英里 square_mile square_miles
km3 立方千米 cubic_kilometre cubic_kilometres
cm3 立方厘米 cubic_centimetre cubic_centimetres
[cft_i] 立方英尺 cubic_foot cubic_feet
[gal_us] 加仑 gallon gallons
[bbl_us] 桶原油 barrel barrels
[bbl_us]/d 桶/日 bpd bpd
[pt_br] 品脱 pint pints
[bu_us] 蒲式耳 bushel bushels
[yd_i] 码 yard yards
[ly] 光年 light-year light-years
ms 毫秒 millisecond milliseconds
us 微秒 microsecond microseconds
ns 纳秒 nanosecond nanoseconds
W 瓦 watt watts
TW 太瓦 TW TW
[HP] 马力 horsepower horsepower
TW.h 太瓦时 TWh TWh
[Btu] 英热单位 Btu Btu
J 焦耳 joule joules
kJ 千焦 kJ kJ
GJ 吉焦 gigajoule gigajoules
PJ 拍焦 petajoule petajoules
cal 卡路里 calorie calories
kcal 千卡 kcal kcal
[degF] 华氏度 degree_Fahrenheit degrees_Fahrenheit
V 伏 V V
kV.A 千伏安 kVA kVA
t.km 吨公里 tonne-kilometre tonne-kilometres
{人公里} 人公里 passenger-kilometre passenger-kilometres
{标准箱} 标准箱 TEU TEU
Hz 赫兹 Hz Hz
kHz 千赫 kHz kHz
MHz 兆赫 MHz MHz
GHz 吉赫 GHz GHz
dB 分贝 dB dB
MPa 兆帕 MPa MPa
kPa 千帕 kPa kPa
hPa 百帕 hPa hPa
Mbit/s Mbps Mbps Mbps
Gbit/s Gbps Gbps Gbps
mA.h 毫安时 mAh mAh
MB MB MB MB
GB GB GB GB
TB TB TB TB
mm[Hg] 毫米汞柱 mmHg mmHg
[mi_i]/h 英里/小时 mph mph
[kn_i] 节航速 knot knots
[ppm] ppm ppm ppm
[ppb] ppb ppb ppb
m/s 米/秒 m/s m/s
`;

export const unitNames: ReadonlyMap<string, readonly [zh: string, one: string, many: string]> = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
    .map(([code, ...words]) => [
      code!,
      words.map((word) => word.replaceAll('_', ' ')) as [string, string, string],
    ]),
);

/** What English counts one of behind `per`, for the counters that have such a noun. */
export const baseNames: ReadonlyMap<string, string> = new Map(
  (
    '{人} person {户} household {家} company {股} share {件} piece {台} unit {辆} vehicle {只} mask {名} member ' +
    '{位} guest {例} case {张} ticket {条} line {项} task {份} copy {套} apartment {支} vaccine {剂} dose {所} school ' +
    '{座} building {艘} ship {架} plane {列} train {头} cow {场} match {层} floor {篇} paper {对} pair {票} vote ' +
    '{桶} drum {箱} box {瓶} bottle {袋} bag {批} batch {次} visit {人次} trip'
  )
    .split(/ (?=\{)/)
    .map((pair) => pair.split(' ') as [string, string]),
);
