/**
 * What two numbers of one kind may be told apart by in either language: men and women, exports and imports, this
 * year and last. One group a line; its members are apart from each other, and each is said in both languages.
 */
export interface Contrast {
  readonly zh: RegExp;
  readonly en: RegExp;
}

const member = (zh: string, en: string): Contrast => ({
  zh: new RegExp(zh, 'gu'),
  en: new RegExp(`\\b(?:${en})\\b`, 'gi'),
});

export const contrasts: readonly (readonly Contrast[])[] = [
  [member('男', 'men|man|males?|boys?'), member('女(?!婿)', 'women|woman|females?|girls?')],
  [member('(?<![進进])[出输]口', 'exports?|exported'), member('[進进输]口', 'imports?|imported')],
  [
    member('城镇|城鎮|城市|城区|市区', 'urban|cit(?:y|ies)|towns?'),
    member('农村|農村|乡村|鄉村', 'rural|villages?|countryside'),
  ],
  [
    member('铁路|鐵路|火车|高铁', 'rail|railways?|trains?'),
    member('公路|客车|巴士', 'road|roads|highways?|bus(?:es)?'),
    member('民航|航空|飞机|航班', 'air|airlines?|aviation|flights?|planes?'),
    member('水路|轮船|海运', 'water|waterways?|ships?|sea|boats?'),
  ],
  [
    member('国内|國內|境内|境內', 'domestic|at home|home'),
    member('国外|國外|境外|海外|国际', 'overseas|foreign|abroad|international'),
  ],
  [member('最高', 'highest|highs?|maximum|top'), member('最低', 'lowest|lows?|minimum')],
  [
    member('收入(?!支出)|营收|營收', 'revenues?|income|sales'),
    member('支出|净利|淨利|利润', 'expenditures?|spending|profits?|earnings'),
  ],
  [
    member('死亡|遇难|遇難|丧生', 'dead|died|deaths?|killed'),
    member('受伤|受傷|伤者', 'injured|injuries|wounded|hurt'),
    member('治愈|痊愈|出院', 'recovered|recoveries|discharged|cured'),
    member('失踪|失蹤|失联', 'missing'),
  ],
  [
    member('第一产业|农业', 'primary|agriculture|farming'),
    member('第二产业|工业', 'secondary|industry|industrial'),
    member('第三产业|服务业', 'tertiary|services?'),
  ],
  [
    member('一季度|首季|第一季|第1季', 'first[- ]quarter|Q1'),
    member('二季度|第二季|第2季', 'second[- ]quarter|Q2'),
    member('三季度|第三季|第3季', 'third[- ]quarter|Q3'),
    member('四季度|第四季|第4季', '(?:fourth|final|last)[- ]quarter|Q4'),
    member('全年', 'full[- ]year|whole year|year as a whole|for the year'),
    member(
      '上年同期|去年同期|一年前',
      'year (?:earlier|ago|before)|same (?:period|quarter) (?:of )?last year',
    ),
  ],
  [member('上半年', 'first half'), member('下半年', 'second half')],
  [
    member('今年|如今|现在|目前|當前|当前', 'this year|now|today|currently|at present'),
    member(
      '去年|上年|此前|原来|原來|过去|一年前|当初',
      'last year|year (?:earlier|ago|before)|previous(?:ly)?|before|earlier|used to|formerly|originally',
    ),
  ],
  [member('白天|日间', 'day|daytime|days'), member('夜间|夜晚|晚间|夜裡', 'nights?|overnight')],
  [
    member('老人|长者|老年', 'elderly|seniors?|pensioners'),
    member('儿童|孩子|小孩|未成年', 'children|child|kids|minors'),
    member('成人|成年人', 'adults?'),
  ],
  [
    member('计划|計劃|预算|原定|目标', 'plan(?:ned)?|budget(?:ed)?|target|scheduled'),
    member('实际|實際|实得', 'actual(?:ly)?|in fact|real'),
  ],
  [
    member('购买|买入|买方|收购', 'bought|buying|buy|purchase[ds]?'),
    member('出售|卖出|卖方|售出', 'sold|selling|sell|sales'),
  ],
  [member('出生', 'births?|born'), member('死亡', 'deaths?|died')],
  [
    member('小麦|小麥', 'wheat'),
    member('玉米', 'corn|maize'),
    member('水稻|稻谷|大米', 'rice'),
    member('大豆|黄豆', 'soybeans?|soya'),
  ],
  [member('汽油', 'gasoline|petrol'), member('柴油', 'diesel')],
  [
    member('沪指|上证|沪市', 'Shanghai'),
    member('深成指|深证|深市', 'Shenzhen'),
    member('恒指|恒生|港股', 'Hang Seng|Hong Kong'),
  ],
  [member('赞成|贊成', 'in favou?r|ayes?'), member('反对|反對', 'against|opposed|noes')],
  [member('煤炭|煤', 'coal'), member('原油|石油', 'oil|crude'), member('天然气', '(?:natural )?gas')],
  [member('(?<!非)税收', '(?<!non-)tax'), member('非税', 'non-tax')],
  [
    member('赤字', 'deficits?|shortfall'),
    member('盈余|盈餘|顺差', 'surplus(?:es)?'),
    member('储备|儲備', 'reserves?'),
    member('债务|債務|负债', 'debts?|liabilities|borrowings?'),
    member('资产|資產', 'assets'),
  ],
  [member('存款', 'deposits?'), member('贷款|貸款', 'loans?|lending')],
  [
    member('产量|產量|生产', 'output|production|produced'),
    member('销量|銷量|销售', 'sales|sold|deliver(?:y|ies|ed)'),
    member('库存|庫存', 'stocks?|inventor(?:y|ies)'),
  ],
  [
    member('水电|水電', 'hydro(?:power|electricity)?'),
    member('火电|火電', 'thermal|coal-fired'),
    member('核电|核電', 'nuclear'),
    member('风电|風電', 'wind'),
    member('光伏|太阳能|太陽能', 'solar|photovoltaic'),
  ],
  [member('乘用车|乘用車', 'passenger (?:cars?|vehicles?)'), member('商用车|商用車', 'commercial vehicles?')],
  [
    member('黄金|黃金|金价', 'gold'),
    member('白银|白銀|银价', 'silver'),
    member('铜价', 'copper'),
    member('铝价', 'aluminium|aluminum'),
  ],
  [member('欧元|歐元', 'euros?'), member('英镑|英鎊', 'pounds?|sterling'), member('日元|日圓', 'yen')],
  [member('一年期', 'one-year'), member('五年期', 'five-year'), member('十年期', '10-year|ten-year')],
  [member('金牌', 'golds?'), member('银牌|銀牌', 'silvers?'), member('铜牌|銅牌', 'bronzes?')],
  [member('线上|網上|网上', 'online'), member('线下', 'offline|in-store')],
  [
    member('博士', 'doctoral|doctorates?|PhDs?'),
    member('硕士|碩士', "master's|masters"),
    member('本科', "undergraduates?|bachelor's"),
  ],
  [
    member('小学|小學', 'primary|elementary'),
    member('中学|初中|高中', 'secondary|middle|high school'),
    member('大学|高校', 'universit(?:y|ies)|colleges?'),
  ],
];

/** What is counted, beside its number in either language. */
interface Noun extends Contrast {
  /** Where Chinese says it before the number: 出场31次. */
  readonly before?: RegExp;
}

const noun = (zh: string, en: string, before?: string): Noun => ({
  zh: new RegExp(`^[^，。；、\\d]{0,3}(?:${zh})`, 'u'),
  en: new RegExp(`^[- ](?:[a-z-]+ ){0,2}(?:${en})\\b`, 'i'),
  ...(before && { before: new RegExp(`(?:${before})(?:了|过)?$`, 'u') }),
});

export const nouns: readonly Noun[] = [
  noun('国家|國家|国', 'countries|nations'),
  noun('城市|市', 'cities'),
  noun('省份|省', 'provinces'),
  noun('县', 'counties'),
  noun('村', 'villages'),
  noun('工厂|厂|工廠', 'plants|factories'),
  noun('门店|店|商店', 'stores|shops|outlets'),
  noun('企业|公司|企業', 'companies|firms|enterprises|businesses'),
  noun('员工|職員|职工|工人', 'employees|workers|staff', '员工|职工'),
  noun('学生|学子', 'students|pupils'),
  noun('教师|老师', 'teachers'),
  noun('学校|所学校', 'schools'),
  noun('医院', 'hospitals'),
  noun('医生|医师', 'doctors|physicians'),
  noun('护士|护理', 'nurses'),
  noun('患者|病人', 'patients'),
  noun('项目|項目', 'projects'),
  noun('场比赛|场', 'appearances|games|matches', '出场|出賽'),
  noun('球', 'goals', '打入|攻入|进'),
  noun('户|家庭', 'households|families'),
  noun('房间|客房', 'rooms'),
  noun('床位', 'beds'),
  noun('航班', 'flights'),
  noun('列车|趟', 'trains'),
  noun('票赞成', 'votes (?:in favou?r|for)'),
  noun('票反对', 'votes against'),
  noun('游客|旅客|乘客', 'tourists|visitors|passengers', '游客|旅客|乘客'),
  noun('居民|村民', 'residents|villagers', '居民|村民'),
  noun('农民|農民', 'farmers'),
  noun('警察|民警|警员', 'police officers|officers', '警力'),
  noun('士兵|军人', 'soldiers|troops'),
  noun('嫌疑人|嫌犯', 'suspects', '嫌疑人|嫌犯'),
  noun('志愿者|义工', 'volunteers'),
  noun('专家', 'experts'),
  noun('手机|手機', '(?:mobile )?phones|handsets', '手机|手機'),
  noun('电脑|電腦', 'computers|laptops', '电脑|電腦'),
  noun('车辆|汽车|車輛', 'cars|vehicles', '车辆|汽车'),
  noun('船舶|船只|船隻', 'ships|vessels|boats', '船舶|船只'),
  noun('飞机|飛機', 'aircraft|planes', '飞机'),
  noun('房屋|住房', 'houses|homes', '房屋|住房'),
  noun('桥梁|大桥', 'bridges', '桥梁'),
  noun('隧道', 'tunnels', '隧道'),
  noun('车站|車站', 'stations', '车站'),
  noun('酒店|宾馆', 'hotels', '酒店'),
  noun('博物馆', 'museums', '博物馆'),
  noun('图书馆', 'libraries', '图书馆'),
  noun('专利', 'patents', '专利'),
  noun('论文', 'papers', '论文'),
  noun('案件|案', 'cases', '案件'),
  noun('牛', 'cattle|cows', '牛'),
  noun('羊', 'sheep|goats', '羊'),
  noun('猪', 'pigs|hogs', '猪'),
  noun('分', 'points'),
  noun('篮板|籃板', 'rebounds'),
  noun('助攻', 'assists'),
  noun('抢断|抄截', 'steals'),
  noun('盖帽|阻攻', 'blocks'),
  noun('金牌', 'golds?'),
  noun('银牌', 'silvers?'),
  noun('铜牌', 'bronzes?'),
];
