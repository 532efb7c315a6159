/** Invented archives of traps: numbers that fit each other by chance, beside a few that are meant to. */
import type { Archive } from './archives.ts';

const year = { period: '2019' };

export const traps: readonly Archive[] = [
  {
    name: 'traps: two fairs and what guests thought',
    articles: [
      '甲镇庙会到客3200人，摊位160个；乙镇庙会到客4800人，摊位240个，两镇共设摊位400个。问卷显示，游客满意率66.7%，回头客占33.3%。消防队出动160人次。',
    ],
    figures: {
      'guests-a': ['到客3200人', 'fairs/guests', { scope: 'a', subject: '甲镇庙会客人' }],
      'stalls-a': ['摊位160个', 'fairs/stalls', { scope: 'a', subject: '甲镇庙会摊位' }],
      'guests-b': ['到客4800人', 'fairs/guests', { scope: 'b', subject: '乙镇庙会客人' }],
      'stalls-b': ['摊位240个', 'fairs/stalls', { scope: 'b', subject: '乙镇庙会摊位' }],
      stalls: ['摊位400个', 'fairs/stalls', { subject: '两镇摊位' }],
      happy: ['满意率66.7%', 'fairs/content-rate', { subject: '游客满意率' }],
      again: ['占33.3%', 'fairs/return-share', { subject: '回头客占比' }],
      guards: ['160人次', 'fairs/guards', { subject: '消防出动' }],
    },
    wanted: [['a', { sum: ['stalls-a', 'stalls-b'], of: 'stalls' }]],
  },
  {
    name: 'traps: money for a village',
    articles: [
      '村里今年投入绿化120万元、亮化80万元，又争取到修路资金200万元，三项合计400万元。村民捐款20万元，占老年食堂造价的40.0%，食堂造价50万元。去年集体收入80万元。',
    ],
    figures: {
      green: ['绿化120万元', 'villages/green', { subject: '绿化投入' }],
      lamps: ['亮化80万元', 'villages/lamps', { subject: '亮化投入' }],
      roads: ['资金200万元', 'villages/roads', { subject: '修路资金' }],
      all: ['合计400万元', 'villages/spending', { subject: '三项投入' }],
      gifts: ['捐款20万元', 'villages/gifts', { subject: '村民捐款' }],
      'gifts-share': ['40.0%', 'villages/gifts-share', { subject: '捐款占造价的比重' }],
      hall: ['造价50万元', 'villages/hall', { subject: '老年食堂造价' }],
      income: ['收入80万元', 'villages/income', { period: '2018', subject: '集体收入' }],
    },
    wanted: [
      ['a', { sum: ['green', 'lamps', 'roads'], of: 'all' }],
      ['a', { ratio: 'gifts', of: 'hall', is: 'gifts-share' }],
    ],
  },
  {
    name: 'traps: a hall, its seats and a vote',
    articles: [
      '礼堂有座位600个。大会应到代表550名，实到540名，到会率98.2%。工作报告以90.0%的赞成率获得通过。会务人员60名，大会印发材料600份。',
    ],
    figures: {
      seats: ['座位600个', 'meetings/seats', { subject: '礼堂座位' }],
      due: ['代表550名', 'meetings/delegates', { subject: '应到代表' }],
      came: ['实到540名', 'meetings/delegates', { scope: 'present', subject: '实到代表' }],
      turnout: ['到会率98.2%', 'meetings/turnout', { subject: '到会率' }],
      yes: ['90.0%', 'meetings/yes-rate', { subject: '赞成率' }],
      staff: ['人员60名', 'meetings/staff', { subject: '会务人员' }],
      papers: ['材料600份', 'meetings/papers', { subject: '印发的材料' }],
    },
    wanted: [['a', { ratio: 'came', of: 'due', is: 'turnout' }]],
  },
  {
    name: 'traps: two works and a trade',
    articles: [
      '甲厂去年产值5.0亿元，乙厂产值6.0亿元，两厂合计11.0亿元。全行业产值增长20.0%，用电量增长10.0%。乙厂员工500人，甲厂员工600人，乙厂比甲厂少100人。园区绿地100亩。',
    ],
    figures: {
      a: ['产值5.0亿元', 'works/output', { ...year, scope: 'a', subject: '甲厂产值' }],
      b: ['产值6.0亿元', 'works/output', { ...year, scope: 'b', subject: '乙厂产值' }],
      both: ['合计11.0亿元', 'works/output', { ...year, subject: '两厂产值' }],
      rise: ['增长20.0%', 'works/trade-growth', { ...year, subject: '全行业产值增速' }],
      power: ['增长10.0%', 'works/power-growth', { ...year, subject: '用电量增速' }],
      'b-staff': ['员工500人', 'works/staff', { ...year, scope: 'b', subject: '乙厂员工' }],
      'a-staff': ['员工600人', 'works/staff', { ...year, scope: 'a', subject: '甲厂员工' }],
      fewer: ['少100人', 'works/staff-difference', { ...year, subject: '乙厂比甲厂少的员工' }],
      lawn: ['绿地100亩', 'works/lawn', { ...year, subject: '园区绿地' }],
    },
    wanted: [
      ['a', { sum: ['a', 'b'], of: 'both' }],
      ['a', { difference: ['a-staff', 'b-staff'], is: 'fewer' }],
    ],
  },
  {
    name: 'traps: a school with rooms and a field',
    articles: [
      '新学校招聘教师40名，人均宿舍面积25平方米。操场面积1000平方米，图书室面积250平方米，藏书4.0万册，生均40册，在校生1000名。首批新生250名，分5个班，每班50名。',
    ],
    figures: {
      teachers: ['教师40名', 'schools/teachers', { subject: '教师' }],
      space: ['25平方米', 'schools/room-space', { subject: '教师人均宿舍面积' }],
      field: ['操场面积1000平方米', 'schools/field', { subject: '操场面积' }],
      library: ['图书室面积250平方米', 'schools/library', { subject: '图书室面积' }],
      books: ['藏书4.0万册', 'schools/books', { subject: '藏书' }],
      each: ['生均40册', 'schools/books-each', { subject: '生均藏书' }],
      pupils: ['在校生1000名', 'schools/pupils', { subject: '在校生' }],
      fresh: ['新生250名', 'schools/pupils', { scope: 'new', subject: '首批新生' }],
      classes: ['5个班', 'schools/classes', { subject: '新生班' }],
      'class-size': ['每班50名', 'schools/class-size', { subject: '每班新生' }],
    },
    wanted: [
      ['a', { product: ['pupils', 'each'], is: 'books' }],
      ['a', { product: ['classes', 'class-size'], is: 'fresh' }],
    ],
    allowed: [['a', { bounds: 'fresh', within: 'pupils' }]],
  },
  {
    name: 'traps: forty days of two kinds',
    articles: [
      '工程2020年3月1日开工，2020年4月10日通过检查，比计划提前10天。项目部给40名骨干各发奖金2000元，并给予带薪假40天。4月10日当天浇筑混凝土400立方米。',
      '另讯，该工程累计浇筑混凝土4000立方米，完成设计量1.6万立方米的25.0%。拆除旧厂房400平方米，新建板房400平方米。',
    ],
    figures: {
      early: ['提前10天', 'sites/days-early', { subject: '提前的天数' }],
      best: ['40名骨干', 'sites/best', { subject: '获奖骨干' }],
      prize: ['奖金2000元', 'sites/prize', { subject: '每人奖金' }],
      leave: ['带薪假40天', 'sites/leave', { subject: '带薪假' }],
      poured: ['混凝土400立方米', 'sites/concrete', { period: '2020-04-10', subject: '当天浇筑的混凝土' }],
      'b#all': [
        '混凝土4000立方米',
        'sites/concrete',
        { period: '../2020-04-11', subject: '累计浇筑的混凝土' },
      ],
      'b#design': ['1.6万立方米', 'sites/concrete', { scope: 'planned', subject: '设计量' }],
      'b#share': ['25.0%', 'sites/concrete-share', { subject: '完成设计量的比例' }],
      'b#down': ['厂房400平方米', 'sites/removed', { subject: '拆除的旧厂房' }],
      'b#up': ['板房400平方米', 'sites/built', { subject: '新建板房' }],
    },
    wanted: [['b', { ratio: 'all', of: 'design', is: 'share' }]],
    allowed: [
      ['a', { sequence: ['2020-03-01', '2020-04-10'] }],
      ['a', { bounds: 'poured', within: 'b#all' }],
    ],
  },
  {
    name: 'traps: three names and three others',
    articles: [
      '张强、李娟、王磊3人获评道德模范，另有3名志愿者受到表扬。颁奖会上，甲社区、乙社区、丙社区等12个社区交流经验。活动收到推荐信120封，其中网上推荐90封，占75.0%，来信推荐30封。现场有12名观众提问。',
    ],
    figures: {
      models: ['3人', 'honours/models', { subject: '道德模范' }],
      helpers: ['3名', 'honours/helpers', { subject: '受表扬的志愿者' }],
      quarters: ['12个社区', 'honours/quarters', { subject: '交流经验的社区' }],
      letters: ['推荐信120封', 'honours/letters', { subject: '推荐信' }],
      online: ['网上推荐90封', 'honours/letters', { scope: 'online', subject: '网上推荐' }],
      'online-share': ['占75.0%', 'honours/online-share', { subject: '网上推荐占比' }],
      post: ['来信推荐30封', 'honours/letters', { scope: 'post', subject: '来信推荐' }],
      asked: ['12名', 'honours/asked', { subject: '提问的观众' }],
    },
    wanted: [
      ['a', { 'list-length': 'models', items: ['张强', '李娟', '王磊'] }],
      ['a', { 'list-length': 'quarters', items: ['甲社区', '乙社区', '丙社区'], partial: true }],
      ['a', { ratio: 'online', of: 'letters', is: 'online-share' }],
      ['a', { sum: ['online', 'post'], of: 'letters' }],
    ],
  },
  {
    name: 'traps: two schools and their new pupils',
    articles: [
      '城东中学在校生1260人，城西中学在校生980人。今年两校共招新生720人，比去年增加280人，其中城东中学招420人、城西中学招300人。城东中学教师98人，城西中学教师72人，食堂280平方米。',
    ],
    figures: {
      east: ['在校生1260人', 'schools/pupils', { scope: 'east', subject: '城东中学在校生' }],
      west: ['在校生980人', 'schools/pupils', { scope: 'west', subject: '城西中学在校生' }],
      fresh: ['新生720人', 'schools/entrants', { subject: '两校新生' }],
      more: ['增加280人', 'schools/entrants-increase', { subject: '新生增加' }],
      'fresh-east': ['城东中学招420人', 'schools/entrants', { scope: 'east', subject: '城东中学新生' }],
      'fresh-west': ['城西中学招300人', 'schools/entrants', { scope: 'west', subject: '城西中学新生' }],
      'staff-east': ['教师98人', 'schools/teachers', { scope: 'east', subject: '城东中学教师' }],
      'staff-west': ['教师72人', 'schools/teachers', { scope: 'west', subject: '城西中学教师' }],
      canteen: ['食堂280平方米', 'schools/canteen', { subject: '食堂' }],
    },
    wanted: [['a', { sum: ['fresh-east', 'fresh-west'], of: 'fresh' }]],
  },
];
