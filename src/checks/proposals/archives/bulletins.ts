/** Invented archives of bulletins: flu, a county's output, grants, companies on the exchange, a survey of orders. */
import type { Archive } from './archives.ts';

const year = { period: '2019' };
const today = { period: '2019-12-20' };

export const bulletins: readonly Archive[] = [
  {
    name: 'bulletins: the flu',
    articles: [
      '截至12月20日24时，全市累计报告流感病例3526例，比前一日的3478例增加48例。其中治愈3214例，仍在治疗312例。治疗中的重症病例26例，占8.3%。当日检测样本1.2万份，阳性1500份，阳性率12.5%。48所学校的部分班级停课，312名疾控人员值守。',
    ],
    figures: {
      cases: ['流感病例3526例', 'flu/cases', { ...today, subject: '累计流感病例' }],
      before: ['3478例', 'flu/cases', { period: '2019-12-19', subject: '前一日累计流感病例' }],
      fresh: ['增加48例', 'flu/cases-new', { ...today, subject: '新增流感病例' }],
      cured: ['治愈3214例', 'flu/cured', { ...today, subject: '治愈病例' }],
      ill: ['仍在治疗312例', 'flu/in-treatment', { ...today, subject: '仍在治疗的病例' }],
      grave: ['重症病例26例', 'flu/in-treatment', { ...today, scope: 'severe', subject: '重症病例' }],
      'grave-share': ['占8.3%', 'flu/severe-share', { ...today, subject: '重症占比' }],
      tested: ['样本1.2万份', 'flu/samples', { ...today, subject: '检测样本' }],
      positive: ['阳性1500份', 'flu/samples-positive', { ...today, subject: '阳性样本' }],
      rate: ['阳性率12.5%', 'flu/positive-rate', { ...today, subject: '阳性率' }],
      schools: ['48所', 'flu/schools', { ...today, subject: '部分停课的学校' }],
      staff: ['312名', 'flu/staff', { ...today, subject: '值守的疾控人员' }],
    },
    wanted: [
      ['a', { difference: ['cases', 'before'], is: 'fresh' }],
      ['a', { sum: ['cured', 'ill'], of: 'cases' }],
      ['a', { ratio: 'grave', of: 'ill', is: 'grave-share' }],
      ['a', { ratio: 'positive', of: 'tested', is: 'rate' }],
    ],
  },
  {
    name: 'bulletins: what a county makes',
    articles: [
      '全年地区生产总值326.40亿元，增长6.8%。其中第一产业增加值32.64亿元，第二产业增加值153.41亿元，第三产业增加值140.35亿元，三次产业占比分别为10.0%、47.0%和43.0%。规模以上工业企业326家。',
      '年末全县常住人口48.0万人，按常住人口计算，人均地区生产总值6.80万元。全县面积1200平方公里，每平方公里400人。城镇人口26.4万人，城镇化率55.0%。',
    ],
    figures: {
      made: ['生产总值326.40亿元', 'economy/output', { ...year, subject: '地区生产总值' }],
      rise: ['增长6.8%', 'economy/output-growth', { ...year, subject: '地区生产总值增速' }],
      first: ['增加值32.64亿元', 'economy/output', { ...year, scope: 'primary', subject: '第一产业增加值' }],
      second: [
        '增加值153.41亿元',
        'economy/output',
        { ...year, scope: 'secondary', subject: '第二产业增加值' },
      ],
      third: [
        '增加值140.35亿元',
        'economy/output',
        { ...year, scope: 'tertiary', subject: '第三产业增加值' },
      ],
      'first-share': [
        '10.0%',
        'economy/output-share',
        { ...year, scope: 'primary', subject: '第一产业占比' },
      ],
      'second-share': [
        '47.0%',
        'economy/output-share',
        { ...year, scope: 'secondary', subject: '第二产业占比' },
      ],
      'third-share': [
        '43.0%',
        'economy/output-share',
        { ...year, scope: 'tertiary', subject: '第三产业占比' },
      ],
      firms: ['企业326家', 'economy/firms', { ...year, subject: '规模以上工业企业' }],
      'b#people': ['常住人口48.0万人', 'people/population', { ...year, subject: '常住人口' }],
      'b#each': ['6.80万元', 'economy/output-each', { ...year, subject: '人均地区生产总值' }],
      'b#area': ['面积1200平方公里', 'land/area', { ...year, subject: '全县面积' }],
      'b#dense': ['每平方公里400人', 'people/density', { ...year, subject: '人口密度' }],
      'b#town': ['城镇人口26.4万人', 'people/population', { ...year, scope: 'urban', subject: '城镇人口' }],
      'b#town-rate': ['城镇化率55.0%', 'people/urban-rate', { ...year, subject: '城镇化率' }],
    },
    wanted: [
      ['a', { sum: ['first', 'second', 'third'], of: 'made' }],
      ['a', { ratio: 'first', of: 'made', is: 'first-share' }],
      ['a', { ratio: 'second', of: 'made', is: 'second-share' }],
      ['a', { ratio: 'third', of: 'made', is: 'third-share' }],
      ['b', { product: ['people', 'each'], is: 'a#made' }],
      ['b', { product: ['area', 'dense'], is: 'people' }],
      ['b', { ratio: 'town', of: 'people', is: 'town-rate' }],
    ],
  },
  {
    name: 'bulletins: grants for students',
    articles: [
      '今年共有3860名学生申请助学金，3212名通过初审，最终2700名获得资助，占申请人数的69.9%。每人5000元，共发放1350万元，资金由27家企业捐赠，平均每家捐50万元。另为1350名学生减免住宿费。',
    ],
    figures: {
      asked: ['3860名学生', 'grants/applicants', { subject: '申请助学金的学生' }],
      passed: ['3212名', 'grants/passed', { subject: '通过初审的学生' }],
      got: ['2700名', 'grants/granted', { subject: '获得资助的学生' }],
      share: ['69.9%', 'grants/granted-share', { subject: '获得资助占比' }],
      each: ['每人5000元', 'grants/grant', { subject: '每人助学金' }],
      paid: ['发放1350万元', 'grants/paid', { subject: '发放的助学金' }],
      firms: ['27家企业', 'grants/donors', { subject: '捐赠企业' }],
      'firm-each': ['每家捐50万元', 'grants/gift', { subject: '平均每家捐赠' }],
      rooms: ['1350名', 'grants/rooms', { subject: '减免住宿费的学生' }],
    },
    wanted: [
      ['a', { bounds: 'passed', within: 'asked' }],
      ['a', { bounds: 'got', within: 'passed' }],
      ['a', { ratio: 'got', of: 'asked', is: 'share' }],
      ['a', { product: ['got', 'each'], is: 'paid' }],
      ['a', { product: ['firms', 'firm-each'], is: 'paid' }],
    ],
  },
  {
    name: 'bulletins: companies on the exchange',
    articles: [
      '年末全市有境内上市公司42家，总市值5880亿元，平均每家140亿元。其中主板28家、创业板10家、科创板4家。全年直接融资246亿元，比上年的123亿元翻一番。当年过会企业10家，新三板挂牌企业123家。',
    ],
    figures: {
      firms: ['上市公司42家', 'shares/companies', { period: '2019-12-31', subject: '上市公司' }],
      worth: ['总市值5880亿元', 'shares/worth', { period: '2019-12-31', subject: '总市值' }],
      each: ['每家140亿元', 'shares/worth-each', { period: '2019-12-31', subject: '平均每家市值' }],
      main: ['主板28家', 'shares/companies', { period: '2019-12-31', scope: 'main', subject: '主板公司' }],
      growth: [
        '创业板10家',
        'shares/companies',
        { period: '2019-12-31', scope: 'growth', subject: '创业板公司' },
      ],
      star: ['科创板4家', 'shares/companies', { period: '2019-12-31', scope: 'star', subject: '科创板公司' }],
      raised: ['融资246亿元', 'shares/raised', { ...year, subject: '直接融资' }],
      before: ['123亿元', 'shares/raised', { period: '2018', subject: '上年直接融资' }],
      twice: ['翻一番', 'shares/raised-growth', { ...year, subject: '直接融资增长' }],
      passed: ['企业10家', 'shares/passed', { ...year, subject: '过会企业' }],
      listed: ['企业123家', 'shares/third-board', { ...year, subject: '新三板挂牌企业' }],
    },
    wanted: [
      ['a', { product: ['firms', 'each'], is: 'worth' }],
      ['a', { sum: ['main', 'growth', 'star'], of: 'firms' }],
      ['a', { growth: 'raised', from: 'before', is: 'twice' }],
    ],
  },
  {
    name: 'bulletins: firms asked about orders',
    articles: [
      '调查的512家企业中，403家表示订单已经恢复，占78.7%；315家计划扩大产能，占61.5%。在有增资打算的64家企业中，32家投向设备，占50.0%。受访企业户均用工375人，合计19.2万人。调查历时15天。',
    ],
    figures: {
      firms: ['512家企业', 'polls/firms', { subject: '调查的企业' }],
      back: ['403家', 'polls/firms', { scope: 'recovered', subject: '订单恢复的企业' }],
      'back-share': ['占78.7%', 'polls/firms-share', { scope: 'recovered', subject: '订单恢复占比' }],
      bigger: ['315家', 'polls/firms', { scope: 'expanding', subject: '计划扩产的企业' }],
      'bigger-share': ['占61.5%', 'polls/firms-share', { scope: 'expanding', subject: '计划扩产占比' }],
      more: ['64家企业', 'polls/firms', { scope: 'investing', subject: '有增资打算的企业' }],
      tools: ['32家', 'polls/firms', { scope: 'investing-tools', subject: '投向设备的企业' }],
      'tools-share': ['占50.0%', 'polls/firms-share', { scope: 'investing-tools', subject: '投向设备占比' }],
      each: ['用工375人', 'polls/staff-each', { subject: '户均用工' }],
      staff: ['合计19.2万人', 'polls/staff', { subject: '用工合计' }],
      days: ['15天', 'polls/days', { subject: '调查天数' }],
    },
    wanted: [
      ['a', { ratio: 'back', of: 'firms', is: 'back-share' }],
      ['a', { ratio: 'bigger', of: 'firms', is: 'bigger-share' }],
      ['a', { ratio: 'tools', of: 'more', is: 'tools-share' }],
      ['a', { product: ['firms', 'each'], is: 'staff' }],
    ],
    allowed: [['a', { bounds: 'more', within: 'firms' }]],
  },
];
