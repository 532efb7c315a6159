import { expect, test } from 'vitest';
import type { Example } from '../check.ts';
import { own, proposed } from './fixtures.ts';

test.each<[string, string, Example['figures'], string[]]>([
  [
    'a rate beside its part and whole',
    '外贸企业有365家，已复工276家，复工率达75.6%。',
    {
      all: own('365家', 'firms/total'),
      part: own('276家', 'firms/resumed'),
      rate: own('75.6%', 'firms/rate'),
    },
    ['ratio part all rate'],
  ],
  [
    'a count and a rate without a whole',
    '大型商超复工38家，复工率90.5%。',
    { part: own('38家', 'firms/resumed'), rate: own('90.5%', 'firms/rate') },
    ['implied-whole part rate'],
  ],
  [
    'a list with its number',
    '依托甲物流公司、乙运输公司、丙运业公司3家企业运输。',
    { firms: own('3家', 'firms/partners') },
    ['list-length firms 甲物流公司 乙运输公司 丙运业公司'],
  ],
  [
    'one name of a few',
    '甲市物流有限公司等3家企业获评。',
    { firms: own('3家', 'firms/named') },
    ['list-length firms 甲市物流有限公司 true'],
  ],
  [
    'the days of a number of times',
    '1月和3月，全市分两批次投放。',
    { times: own('分两批次', 'supplies/times') },
    ['list-length times 1月 3月'],
  ],
  [
    'the days between which the archive records a length',
    '大赛为期一个月，反响热烈。',
    { length: own('一个月', 'events/duration', { period: '2019-12-02/2020-01-02' }) },
    ['elapsed 2019-12-02 2020-01-02 length'],
  ],
  [
    'kinds that make their total, once and not one by one',
    '共有教师900名。男400名。另有女教师500名。',
    {
      all: own('教师900名', 'staff/teachers'),
      men: own('男400名', 'staff/teachers', { scope: 'men' }),
      women: own('女教师500名', 'staff/teachers', { scope: 'women' }),
    },
    ['sum men women all'],
  ],
  [
    'an of-which line',
    '共派出医务人员210名，其中护士140名。',
    { all: own('210名', 'staff/sent'), nurses: own('140名', 'staff/nurses') },
    ['bounds nurses all'],
  ],
  [
    'a length of time between two dates',
    '2020年1月20日至2020年3月14日，连续奋战54天。',
    { days: own('54天', 'events/duration') },
    ['elapsed 2020-01-20 2020-03-14 days'],
  ],
  [
    'the lines of an of-which list, each within the whole before it',
    '全区谋划项目234个，总投资912.7亿元。其中，纳入省计划项目61个，进度居前；申报债券项目6个，总投资85.8亿元，申请债券65.6亿元。',
    {
      all: own('谋划项目234个', 'projects/all'),
      cost: own('总投资912.7亿元', 'investment/all'),
      listed: own('项目61个', 'projects/listed'),
      bonds: own('项目6个', 'projects/bonds'),
      worth: own('总投资85.8亿元', 'investment/bonds'),
      sought: own('申请债券65.6亿元', 'financing/sought'),
    },
    ['bounds listed all', 'bounds bonds all', 'bounds worth cost', 'bounds sought worth'],
  ],
  [
    'a narrower scope of one indicator',
    '累计发证621张。另有向省里申领的115张。',
    { all: own('621张', 'permits/b'), some: own('115张', 'permits/b', { scope: 'from-province' }) },
    ['bounds some all'],
  ],
  [
    'dates that open one sentence after the other',
    '2020年2月10日，甲县签约。2020年2月28日，乙区签约。2020年3月3日，丙区签约7个项目。',
    { signed: own('7个', 'projects/signed') },
    ['sequence 2020-02-10 2020-02-28 2020-03-03'],
  ],
  [
    'numbered points',
    '会议强调三点意见：一是做好谋划。要细。二是突出专业。三是借力平台，稳步推进。',
    { points: own('三点意见', 'governance/points') },
    ['list-length points 做好谋划 突出专业 借力平台'],
  ],
  [
    'subheadings for each of the measures',
    '该局采取4项措施。\n\n落实政策\n\n已经下发。\n\n加大宣传\n\n已经推送。\n\n健全机制\n\n已经会商。\n\n开拓市场\n\n已经参展。',
    { measures: own('4项', 'governance/measures') },
    ['list-length measures 落实政策 加大宣传 健全机制 开拓市场'],
  ],
  [
    'the items of one sentence within their total',
    '现场签约总投资132.6亿元。甲市投资22亿元建厂、乙市投资10.8亿元建园、丙县投资3亿元建站。',
    {
      total: own('总投资132.6亿元', 'investment/signed'),
      a: own('甲市投资22亿元', 'investment/project', { scope: 'a' }),
      b: own('乙市投资10.8亿元', 'investment/project', { scope: 'b' }),
      c: own('丙县投资3亿元', 'investment/project', { scope: 'c' }),
    },
    ['sum a b c total true'],
  ],
  [
    'days up to a date since the one day of the article that fits',
    '2020年1月29日，收治一例。2020年2月5日，医院扩建。截至2020年3月23日，已连续54天没有新增。',
    { days: own('54天', 'epidemic/days') },
    ['elapsed 2020-01-29 2020-03-23 days'],
  ],
  [
    'growth between two levels',
    '销售额由50亿元增至56亿元，增长12.0%。',
    {
      before: own('50亿元', 'sales/total', { period: '2019' }),
      now: own('56亿元', 'sales/total'),
      rate: own('增长12.0%', 'sales/growth'),
    },
    ['growth now before rate'],
  ],
  [
    'growth whose earlier level stands in a later sentence',
    '全年受理申请4200件，同比下降6.7%。窗口增至9个。上年受理申请4500件。',
    {
      now: own('申请4200件', 'permits/applications', { period: '2019' }),
      rate: own('下降6.7%', 'permits/growth', { period: '2019' }),
      desks: own('9个', 'permits/desks'),
      before: own('申请4500件', 'permits/applications', { period: '2018' }),
    },
    ['growth now before rate'],
  ],
  [
    'levels as a share of earlier ones, respectively',
    '客流和收入84.6万人次、3.1亿元，分别恢复至上年的94.0%和77.5%，上年为90万人次、4亿元。',
    {
      guests: own('84.6万人次', 'parks/guests', { period: '2019' }),
      sales: own('3.1亿元', 'parks/sales', { period: '2019' }),
      first: own('94.0%', 'parks/guests-recovery', { period: '2019' }),
      second: own('77.5%', 'parks/sales-recovery', { period: '2019' }),
      'guests-before': own('90万人次', 'parks/guests', { period: '2018' }),
      'sales-before': own('4亿元', 'parks/sales', { period: '2018' }),
    },
    ['ratio guests guests-before first', 'ratio sales sales-before second'],
  ],
  [
    'an increase between two times',
    '藏书86万册，比上年的81万册增加5万册。',
    {
      now: own('86万册', 'library/books', { period: '2019' }),
      before: own('81万册', 'library/books', { period: '2018' }),
      more: own('增加5万册', 'library/books-increase', { period: '2019' }),
    },
    ['difference now before more'],
  ],
  [
    'a fall in points',
    '空置率为12.5%，较上年的14.0%下降1.5个百分点。',
    {
      now: own('12.5%', 'offices/vacancy', { period: '2019' }),
      before: own('14.0%', 'offices/vacancy', { period: '2018' }),
      less: own('1.5个百分点', 'offices/vacancy-change', { period: '2019' }),
    },
    ['difference before now less'],
  ],
  [
    'what is left between two sides',
    '出口62亿元，进口49亿元，贸易顺差13亿元。',
    {
      out: own('出口62亿元', 'trade/value', { scope: 'exports' }),
      in: own('进口49亿元', 'trade/value', { scope: 'imports' }),
      net: own('顺差13亿元', 'trade/surplus'),
    },
    ['difference out in net'],
  ],
  [
    'an average, a count and their product',
    '全县新建泵站16座，每座泵站投资240万元，共投入3840万元。',
    {
      count: own('泵站16座', 'water/stations', { subject: '新建泵站' }),
      each: own('240万元', 'water/cost-each', { subject: '每座投资' }),
      all: own('3840万元', 'water/cost', { subject: '泵站投入' }),
    },
    ['product count each all'],
  ],
  [
    'a daily average over days',
    '展会历时6天，日均入场1.5万人次，共入场9万人次。',
    {
      days: own('6天', 'fairs/days'),
      each: own('1.5万人次', 'fairs/daily-visits'),
      all: own('9万人次', 'fairs/visits'),
    },
    ['product days each all'],
  ],
  [
    'a yield in another unit than the harvest',
    '种植玉米12万亩，亩产510公斤，收获6.12万吨。',
    {
      area: own('12万亩', 'farming/area'),
      yield: own('510公斤', 'farming/yield'),
      crop: own('6.12万吨', 'farming/crop'),
    },
    ['product area yield crop'],
  ],
  [
    'the list that 其中 opens, whatever it is recorded as',
    '收回问卷820份，其中有效问卷790份、无效问卷30份。',
    {
      all: own('820份', 'survey/returned'),
      good: own('790份', 'survey/forms', { scope: 'valid' }),
      bad: own('30份', 'survey/forms', { scope: 'invalid' }),
    },
    ['sum good bad all'],
  ],
  [
    'kinds of one indicator that make a narrower total',
    '全省粮仓容量4600万吨，其中平房仓2380万吨、立筒仓900万吨、浅圆仓1250万吨，圆仓合计2150万吨。',
    {
      all: own('4600万吨', 'grain/capacity'),
      tube: own('900万吨', 'grain/capacity', { scope: 'tube' }),
      low: own('1250万吨', 'grain/capacity', { scope: 'low' }),
      flat: own('2380万吨', 'grain/capacity', { scope: 'flat' }),
      round: own('2150万吨', 'grain/capacity', { scope: 'round' }),
    },
    ['sum tube low round', 'bounds flat all', 'bounds round all'],
  ],
  [
    'some of a list that 其中 opens, once and not one by one',
    '各园区共接纳62万人次，其中东园8万人次、西园6万人次、南园5万人次。',
    {
      all: own('62万人次', 'parks/guests'),
      east: own('8万人次', 'parks/guests', { scope: 'east' }),
      west: own('6万人次', 'parks/guests', { scope: 'west' }),
      south: own('5万人次', 'parks/guests', { scope: 'south' }),
    },
    ['sum east west south all true'],
  ],
  [
    'names behind a colon',
    '县里推出三项举措：减免租金、发放补贴以及延长贷款。',
    { steps: own('三项', 'governance/steps') },
    ['list-length steps 减免租金 发放补贴 延长贷款'],
  ],
  [
    'months of one thing in one sentence',
    '新体育馆2017年4月动工，2018年10月封顶，2019年5月启用，设座位6000个。',
    { seats: own('座位6000个', 'sport/seats') },
    ['sequence 2017-04 2018-10 2019-05'],
  ],
  [
    'shares told one after the other, each of what it is recorded for',
    '全县耕地86.4万亩。其中，水田30.2万亩，增加0.4%；旱地56.2万亩，减少0.3%。两类占比分别为35.0%和65.0%。',
    {
      all: own('86.4万亩', 'land/fields'),
      wet: own('水田30.2万亩', 'land/fields', { scope: 'wet' }),
      dry: own('旱地56.2万亩', 'land/fields', { scope: 'dry' }),
      'wet-share': own('35.0%', 'land/share', { scope: 'wet' }),
      'dry-share': own('65.0%', 'land/share', { scope: 'dry' }),
    },
    ['ratio wet all wet-share', 'ratio dry all dry-share', 'sum wet dry all'],
  ],
  [
    'places and those who take them',
    '托儿所设学额640个，已收幼儿592人，入托率92.5%。',
    {
      places: own('学额640个', 'nurseries/places'),
      taken: own('592人', 'nurseries/children'),
      rate: own('入托率92.5%', 'nurseries/rate'),
    },
    ['ratio taken places rate'],
  ],
  [
    'what is left of what came in',
    '场馆全年收入812.4万元，支出765.9万元，结余46.5万元。',
    {
      got: own('收入812.4万元', 'halls/income'),
      spent: own('支出765.9万元', 'halls/spent'),
      left: own('结余46.5万元', 'halls/left'),
    },
    ['difference got spent left'],
  ],
  [
    'a list that is full, and nothing behind it as one of it',
    '协会接收捐款90万元，其中企业60万元、个人30万元；支出48万元。',
    {
      all: own('90万元', 'charity/gifts'),
      firms: own('企业60万元', 'charity/gifts', { scope: 'firms' }),
      people: own('个人30万元', 'charity/gifts', { scope: 'people' }),
      spent: own('支出48万元', 'charity/spent'),
    },
    ['sum firms people all'],
  ],
  [
    'kinds that make a long number, sentences away from it',
    '全镇人口61243人。今年新建卫生室4所。道路也已修通。城区人口20841人，乡村人口40402人。',
    {
      all: own('人口61243人', 'people/population'),
      rooms: own('卫生室4所', 'health/rooms'),
      town: own('20841人', 'people/population', { scope: 'urban' }),
      country: own('40402人', 'people/population', { scope: 'rural' }),
    },
    ['sum town country all'],
  ],
  [
    'the rest, which makes all there are with what is done',
    '全市有旧站房31座，已拆除24座，其余7座明年拆除。',
    {
      all: own('旧站房31座', 'stations/old', { period: '2018' }),
      gone: own('24座', 'stations/razed'),
      rest: own('其余7座', 'stations/left'),
    },
    ['sum gone rest all'],
  ],
  [
    'stretches of a time that make the whole of it',
    '上半年入库税款9.1亿元。其中一季度4.2亿元，二季度4.9亿元。',
    {
      all: own('9.1亿元', 'tax/paid', { period: '2020-01/2020-06' }),
      first: own('4.2亿元', 'tax/paid', { period: '2020-01/2020-03' }),
      second: own('4.9亿元', 'tax/paid', { period: '2020-04/2020-06' }),
    },
    ['sum first second all'],
  ],
  [
    'some of those that a whole is told of',
    '全省27座水库中的19座蓄满。',
    { all: own('27座', 'water/reservoirs'), full: own('19座', 'water/full') },
    ['bounds full all'],
  ],
  [
    'ballots returned of those issued',
    '共发出选票900张，收回876张。',
    {
      issued: own('选票900张', 'election/issued', { subject: '发出的选票' }),
      returned: own('876张', 'election/returned', { subject: '收回的选票' }),
    },
    ['bounds returned issued'],
  ],
])('proposes %s', (_, source, figures, expected) =>
  expect(proposed(source, figures).toSorted()).toEqual(expected.toSorted()),
);
