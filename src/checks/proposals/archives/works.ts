/** Invented archives of patents, trains, desks, projects, doses, prices, jobs, snow and examinations. */
import type { Archive } from './archives.ts';

const half = { period: '2020-01/2020-06' };

export const works: readonly Archive[] = [
  {
    name: 'works: patents',
    articles: [
      '全市有效发明专利8640件，每万人拥有发明专利12.0件，常住人口720万人。全年授权专利15320件，其中发明2180件、实用新型10460件、外观设计2680件。专利代理机构72家。',
    ],
    figures: {
      held: ['发明专利8640件', 'patents/held', { subject: '有效发明专利' }],
      each: ['12.0件', 'patents/held-each', { subject: '每万人拥有发明专利' }],
      people: ['人口720万人', 'people/population', { subject: '常住人口' }],
      granted: ['专利15320件', 'patents/granted', { subject: '授权专利' }],
      found: ['发明2180件', 'patents/granted', { scope: 'inventions', subject: '授权发明专利' }],
      useful: ['实用新型10460件', 'patents/granted', { scope: 'models', subject: '授权实用新型专利' }],
      looks: ['外观设计2680件', 'patents/granted', { scope: 'designs', subject: '授权外观设计专利' }],
      agents: ['机构72家', 'patents/agents', { subject: '专利代理机构' }],
    },
    wanted: [['a', { sum: ['found', 'useful', 'looks'], of: 'granted' }]],
  },
  {
    name: 'works: trains to the west',
    articles: [
      '货运班列全年开行1208列，其中去程652列、回程556列；运送货物11.9万标箱，货值52.6亿美元。与上年的1036列相比，增加172列，增长16.6%。开通线路16条。',
    ],
    figures: {
      trains: ['开行1208列', 'rail/trains', { period: '2019', subject: '开行班列' }],
      out: ['去程652列', 'rail/trains', { period: '2019', scope: 'out', subject: '去程班列' }],
      back: ['回程556列', 'rail/trains', { period: '2019', scope: 'back', subject: '回程班列' }],
      boxes: ['11.9万标箱', 'rail/boxes', { period: '2019', subject: '运送货物' }],
      worth: ['52.6亿美元', 'rail/worth', { period: '2019', subject: '货值' }],
      before: ['1036列', 'rail/trains', { period: '2018', subject: '开行班列' }],
      more: ['增加172列', 'rail/trains-increase', { period: '2019', subject: '班列增加数' }],
      rise: ['增长16.6%', 'rail/trains-growth', { period: '2019', subject: '班列增速' }],
      lines: ['线路16条', 'rail/lines', { subject: '开通的线路' }],
    },
    wanted: [
      ['a', { sum: ['out', 'back'], of: 'trains' }],
      ['a', { difference: ['trains', 'before'], is: 'more' }],
      ['a', { growth: 'trains', from: 'before', is: 'rise' }],
    ],
  },
  {
    name: 'works: three days of guests',
    articles: [
      '中秋假期三天，景区首日接待4.2万人次，次日6.8万人次，末日5.1万人次，三天共接待16.1万人次，日均5.37万人次。停车场泊位4200个。',
    ],
    figures: {
      days: ['三天', 'tourism/days', { subject: '假期天数' }],
      first: ['4.2万人次', 'tourism/guests', { scope: 'first-day', subject: '首日接待' }],
      second: ['6.8万人次', 'tourism/guests', { scope: 'second-day', subject: '次日接待' }],
      third: ['5.1万人次', 'tourism/guests', { scope: 'third-day', subject: '末日接待' }],
      all: ['16.1万人次', 'tourism/guests', { subject: '三天接待' }],
      daily: ['5.37万人次', 'tourism/daily', { subject: '日均接待' }],
      bays: ['泊位4200个', 'tourism/bays', { subject: '停车场泊位' }],
    },
    wanted: [
      ['a', { sum: ['first', 'second', 'third'], of: 'all' }],
      ['a', { product: ['days', 'daily'], is: 'all' }],
    ],
  },
  {
    name: 'works: a hall of desks',
    articles: [
      '市政务大厅进驻事项1386项，其中1102项实现全程网办，占79.5%；平均办理时限由20天压缩为8天，压缩60%。窗口60个，首席代表60名。',
    ],
    figures: {
      matters: ['事项1386项', 'desks/matters', { subject: '进驻事项' }],
      online: ['1102项', 'desks/matters', { scope: 'online', subject: '全程网办事项' }],
      share: ['占79.5%', 'desks/online-share', { subject: '全程网办占比' }],
      before: ['20天', 'desks/time', { period: '2018', subject: '平均办理时限' }],
      now: ['8天', 'desks/time', { period: '2019', subject: '平均办理时限' }],
      cut: ['压缩60%', 'desks/time-cut', { period: '2019', subject: '办理时限压缩' }],
      desks: ['窗口60个', 'desks/desks', { subject: '窗口' }],
      heads: ['60名', 'desks/heads', { subject: '首席代表' }],
    },
    wanted: [
      ['a', { ratio: 'online', of: 'matters', is: 'share' }],
      ['a', { growth: 'now', from: 'before', is: 'cut' }],
    ],
  },
  {
    name: 'works: projects begun and not begun',
    articles: [
      '全年安排重点项目320个，年度投资1560亿元。到9月底，开工298个，其余22个将在四季度开工；完成投资1263.6亿元，占年度计划的81.0%。协调用地2980亩。',
    ],
    figures: {
      planned: ['重点项目320个', 'projects/planned', { subject: '安排的重点项目' }],
      plan: ['年度投资1560亿元', 'investment/planned', { subject: '年度计划投资' }],
      begun: ['开工298个', 'projects/begun', { subject: '已开工的重点项目' }],
      rest: ['其余22个', 'projects/rest', { subject: '未开工的重点项目' }],
      done: ['完成投资1263.6亿元', 'investment/done', { subject: '完成投资' }],
      share: ['81.0%', 'investment/done-share', { subject: '完成投资占年度计划的比重' }],
      land: ['用地2980亩', 'land/granted', { subject: '协调的用地' }],
    },
    wanted: [
      ['a', { sum: ['begun', 'rest'], of: 'planned' }],
      ['a', { ratio: 'done', of: 'plan', is: 'share' }],
    ],
    allowed: [['a', { bounds: 'begun', within: 'planned' }]],
  },
  {
    name: 'works: first and last doses',
    articles: [
      '全县目标人群18.4万人，已接种第一剂17.3万人，接种率94.0%；完成全程接种16.9万人，接种率91.8%；尚有1.1万人未接种。接种点17个，冷藏车3辆。',
    ],
    figures: {
      meant: ['目标人群18.4万人', 'health/meant', { subject: '目标人群' }],
      first: ['第一剂17.3万人', 'health/first-dose', { subject: '接种第一剂的人' }],
      'first-rate': ['接种率94.0%', 'health/first-rate', { subject: '第一剂接种率' }],
      full: ['全程接种16.9万人', 'health/full-dose', { subject: '完成全程接种的人' }],
      'full-rate': ['接种率91.8%', 'health/full-rate', { subject: '全程接种率' }],
      left: ['尚有1.1万人', 'health/undosed', { subject: '未接种的人' }],
      sites: ['接种点17个', 'health/sites', { subject: '接种点' }],
      trucks: ['冷藏车3辆', 'health/trucks', { subject: '冷藏车' }],
    },
    wanted: [
      ['a', { ratio: 'first', of: 'meant', is: 'first-rate' }],
      ['a', { ratio: 'full', of: 'meant', is: 'full-rate' }],
      ['a', { difference: ['meant', 'first'], is: 'left' }],
    ],
    unseen: [['a', { bounds: 'full', within: 'first' }]],
  },
  {
    name: 'works: eggs and pork',
    articles: [
      '当日鸡蛋每公斤均价9.6元，比上周的9.0元上涨0.6元，涨幅6.7%；猪肉每公斤均价28.4元，下跌1.4元。抽查市场60家，商户96户。',
    ],
    figures: {
      eggs: ['均价9.6元', 'prices/eggs', { period: '2020-03-13', subject: '鸡蛋均价' }],
      before: ['9.0元', 'prices/eggs', { period: '2020-03-06', subject: '鸡蛋均价' }],
      more: ['上涨0.6元', 'prices/eggs-increase', { period: '2020-03-13', subject: '鸡蛋涨价' }],
      rise: ['涨幅6.7%', 'prices/eggs-growth', { period: '2020-03-13', subject: '鸡蛋涨幅' }],
      pork: ['均价28.4元', 'prices/pork', { period: '2020-03-13', subject: '猪肉均价' }],
      fall: ['下跌1.4元', 'prices/pork-decrease', { period: '2020-03-13', subject: '猪肉跌价' }],
      markets: ['市场60家', 'prices/markets', { subject: '抽查的市场' }],
      stalls: ['商户96户', 'prices/stalls', { subject: '抽查的商户' }],
    },
    wanted: [
      ['a', { difference: ['eggs', 'before'], is: 'more' }],
      ['a', { growth: 'eggs', from: 'before', is: 'rise' }],
    ],
  },
  {
    name: 'works: half a year of jobs',
    articles: [
      '上半年，城镇新增就业6.3万人，完成年度目标10万人的63.0%。',
      '新增就业中，应届高校毕业生2.4万人、下岗失业人员1.7万人、农民工2.2万人。二季度新增3.5万人，比一季度的2.8万人多0.7万人。举办招聘会63场。',
    ],
    figures: {
      jobs: ['新增就业6.3万人', 'jobs/new', { ...half, subject: '城镇新增就业' }],
      aim: ['年度目标10万人', 'jobs/aim', { subject: '新增就业年度目标' }],
      rate: ['63.0%', 'jobs/aim-rate', { subject: '新增就业目标完成率' }],
      'b#young': ['2.4万人', 'jobs/new', { ...half, scope: 'graduates', subject: '应届高校毕业生就业' }],
      'b#idle': ['1.7万人', 'jobs/new', { ...half, scope: 'laid-off', subject: '下岗失业人员就业' }],
      'b#farm': ['2.2万人', 'jobs/new', { ...half, scope: 'migrants', subject: '农民工就业' }],
      'b#second': ['3.5万人', 'jobs/new', { period: '2020-04/2020-06', subject: '二季度新增就业' }],
      'b#first': ['2.8万人', 'jobs/new', { period: '2020-01/2020-03', subject: '一季度新增就业' }],
      'b#more': ['0.7万人', 'jobs/new-increase', { period: '2020-04/2020-06', subject: '新增就业增量' }],
      'b#fairs': ['招聘会63场', 'jobs/fairs', { subject: '招聘会' }],
    },
    wanted: [
      ['a', { ratio: 'jobs', of: 'aim', is: 'rate' }],
      ['b', { sum: ['young', 'idle', 'farm'], of: 'a#jobs' }],
      ['b', { sum: ['second', 'first'], of: 'a#jobs' }],
      ['b', { difference: ['second', 'first'], is: 'more' }],
    ],
  },
  {
    name: 'works: roads shut by snow',
    articles: [
      '大雪造成全省27条高速公路中的19条封闭，至次日12时恢复通行16条，仍有3条封闭。出动除雪车812台次，撒布融雪剂3600吨，滞留车辆1900辆。',
    ],
    figures: {
      roads: ['27条', 'roads/all', { subject: '高速公路' }],
      shut: ['19条', 'roads/shut', { subject: '封闭的高速公路' }],
      open: ['通行16条', 'roads/reopened', { subject: '恢复通行的高速公路' }],
      still: ['3条封闭', 'roads/still-shut', { subject: '仍封闭的高速公路' }],
      ploughs: ['除雪车812台次', 'roads/ploughs', { subject: '出动除雪车' }],
      salt: ['融雪剂3600吨', 'roads/salt', { subject: '撒布的融雪剂' }],
      stuck: ['车辆1900辆', 'roads/stuck', { subject: '滞留车辆' }],
    },
    wanted: [
      ['a', { bounds: 'shut', within: 'roads' }],
      ['a', { difference: ['shut', 'open'], is: 'still' }],
    ],
    allowed: [['a', { bounds: 'open', within: 'shut' }]],
  },
  {
    name: 'works: an examination, in traditional script',
    articles: [
      '本屆考生共54820人，其中男生26318人、女生28502人；獲五科合格成績者38374人，佔70.0%。試場312個，監考員4860人。',
    ],
    figures: {
      sat: ['考生共54820人', 'examinations/candidates', { subject: '考生' }],
      boys: ['男生26318人', 'examinations/candidates', { scope: 'boys', subject: '男考生' }],
      girls: ['女生28502人', 'examinations/candidates', { scope: 'girls', subject: '女考生' }],
      passed: ['38374人', 'examinations/passed', { subject: '獲五科合格成績的考生' }],
      share: ['佔70.0%', 'examinations/pass-share', { subject: '五科合格的比重' }],
      halls: ['試場312個', 'examinations/halls', { subject: '試場' }],
      staff: ['監考員4860人', 'examinations/staff', { subject: '監考員' }],
    },
    wanted: [
      ['a', { sum: ['boys', 'girls'], of: 'sat' }],
      ['a', { ratio: 'passed', of: 'sat', is: 'share' }],
    ],
  },
];
