/** Invented archives of what serves the public: courts, a library, blood, water, elections, records and parcels. */
import type { Archive } from './archives.ts';

const court = { period: '2019' };
const library = { period: '2018' };
const blood = { period: '2021' };
const water = { period: '2022' };
const vote = { period: '../2021-03-31' };
const files = { period: '2020' };
const post = { period: '2020' };
const rush = { period: '2020-11-11/2020-11-16' };

export const services: readonly Archive[] = [
  {
    name: 'services: courts and judges',
    articles: [
      '2019年，全市两级法院共受理各类案件48620件，审结46206件，结案率95.0%，尚有2414件未结。受理案件中，刑事3215件，民商事29870件，行政1306件，执行14229件。全市现有员额法官402名，法官人均结案114.9件。',
      '市中级人民法院院长在报告工作时说，一年来持续推进诉源治理，一审服判息诉率达95.0%，为近年来最好水平；全市增补人民陪审员402名，巡回法庭开进乡镇集市和田间地头，当事人满意度进一步提高。',
    ],
    figures: {
      cases: ['案件48620件', 'courts/received', { ...court, subject: '受理案件' }],
      closed: ['审结46206件', 'courts/closed', { ...court, subject: '审结案件' }],
      rate: ['结案率95.0%', 'courts/closed-rate', { ...court, subject: '结案率' }],
      open: ['尚有2414件', 'courts/open', { ...court, subject: '未结案件' }],
      crime: ['刑事3215件', 'courts/received', { ...court, scope: 'criminal', subject: '受理刑事案件' }],
      civil: ['民商事29870件', 'courts/received', { ...court, scope: 'civil', subject: '受理民商事案件' }],
      office: [
        '行政1306件',
        'courts/received',
        { ...court, scope: 'administrative', subject: '受理行政案件' },
      ],
      force: ['执行14229件', 'courts/received', { ...court, scope: 'enforcement', subject: '受理执行案件' }],
      judges: ['员额法官402名', 'courts/judges', { ...court, subject: '员额法官' }],
      each: ['人均结案114.9件', 'courts/closed-each', { ...court, subject: '法官人均结案' }],
      'b#content': ['息诉率达95.0%', 'courts/content-rate', { ...court, subject: '一审服判息诉率' }],
      'b#jurors': ['陪审员402名', 'courts/jurors-added', { ...court, subject: '增补的人民陪审员' }],
    },
    wanted: [
      ['a', { ratio: 'closed', of: 'cases', is: 'rate' }],
      ['a', { difference: ['cases', 'closed'], is: 'open' }],
      ['a', { sum: ['crime', 'civil', 'office', 'force'], of: 'cases' }],
      ['a', { product: ['judges', 'each'], is: 'closed' }],
    ],
    allowed: [
      ['a', { bounds: 'closed', within: 'cases' }],
      ['a', { sum: ['closed', 'open'], of: 'cases' }],
    ],
  },
  {
    name: 'services: a library and its readers',
    articles: [
      '截至2018年底，市图书馆馆藏总量236.4万册，其中纸质图书152.9万册，电子图书83.5万册。全年开馆350天，接待读者184.2万人次，平均每天5263人次；外借图书96.6万册次，比上年的84.0万册次多12.6万册次，增幅15.0%。当年新购图书12.6万册。',
    ],
    figures: {
      books: ['馆藏总量236.4万册', 'library/books', { ...library, subject: '馆藏总量' }],
      paper: ['纸质图书152.9万册', 'library/books', { ...library, scope: 'paper', subject: '纸质图书' }],
      screen: ['电子图书83.5万册', 'library/books', { ...library, scope: 'electronic', subject: '电子图书' }],
      days: ['开馆350天', 'library/days', { ...library, subject: '开馆天数' }],
      readers: ['读者184.2万人次', 'library/readers', { ...library, subject: '接待读者' }],
      daily: ['每天5263人次', 'library/readers-daily', { ...library, subject: '平均每天接待读者' }],
      loans: ['外借图书96.6万册次', 'library/loans', { ...library, subject: '外借图书' }],
      before: ['84.0万册次', 'library/loans', { period: '2017', subject: '外借图书' }],
      more: ['多12.6万册次', 'library/loans-increase', { ...library, subject: '外借图书增加数' }],
      rise: ['增幅15.0%', 'library/loans-growth', { ...library, subject: '外借图书增幅' }],
      bought: ['新购图书12.6万册', 'library/bought', { ...library, subject: '新购图书' }],
    },
    wanted: [
      ['a', { sum: ['paper', 'screen'], of: 'books' }],
      ['a', { product: ['days', 'daily'], is: 'readers' }],
      ['a', { difference: ['loans', 'before'], is: 'more' }],
      ['a', { growth: 'loans', from: 'before', is: 'rise' }],
    ],
    allowed: [
      ['a', { bounds: 'bought', within: 'books' }],
      ['a', { ratio: 'more', of: 'before', is: 'rise' }],
    ],
  },
  {
    name: 'services: givers of blood, parted twice',
    articles: [
      '2021年，全市无偿献血31560人次，比上年的28691人次增长10.0%，采血总量10.6吨。按种类分，全血28404人次，占90.0%；机采血小板3156人次。按渠道分，街头献血20514人次，占65.0%；团体献血11046人次。献血者中，本科及以上学历者占35.0%。',
      '市中心血站负责人介绍，去年全市有3.16万人次参加无偿献血，临床用血实现自给自足。血站将在商圈和高校周边增设献血方舱，并推行献血者用血费用直接减免，让数据多跑路、群众少跑腿。',
    ],
    figures: {
      gifts: ['无偿献血31560人次', 'blood/gifts', { ...blood, subject: '无偿献血' }],
      before: ['28691人次', 'blood/gifts', { period: '2020', subject: '无偿献血' }],
      rise: ['增长10.0%', 'blood/gifts-growth', { ...blood, subject: '无偿献血增速' }],
      weight: ['10.6吨', 'blood/weight', { ...blood, subject: '采血总量' }],
      whole: ['全血28404人次', 'blood/gifts', { ...blood, scope: 'whole-blood', subject: '捐献全血' }],
      'whole-share': ['占90.0%', 'blood/whole-share', { ...blood, subject: '全血占比' }],
      plates: ['血小板3156人次', 'blood/gifts', { ...blood, scope: 'platelets', subject: '捐献机采血小板' }],
      street: ['街头献血20514人次', 'blood/gifts', { ...blood, scope: 'street', subject: '街头献血' }],
      'street-share': ['占65.0%', 'blood/street-share', { ...blood, subject: '街头献血占比' }],
      groups: ['团体献血11046人次', 'blood/gifts', { ...blood, scope: 'groups', subject: '团体献血' }],
      degree: ['占35.0%', 'blood/degree-share', { ...blood, subject: '本科及以上学历献血者占比' }],
      'b#told': ['3.16万人次', 'blood/gifts', { ...blood, subject: '无偿献血' }],
    },
    wanted: [
      ['a', { growth: 'gifts', from: 'before', is: 'rise' }],
      ['a', { ratio: 'whole', of: 'gifts', is: 'whole-share' }],
      ['a', { sum: ['whole', 'plates'], of: 'gifts' }],
      ['a', { ratio: 'street', of: 'gifts', is: 'street-share' }],
      ['a', { sum: ['street', 'groups'], of: 'gifts' }],
      ['b', { 'same-fact': ['a#gifts', 'told'] }],
    ],
    allowed: [
      ['a', { bounds: 'whole', within: 'gifts' }],
      ['a', { bounds: 'street', within: 'gifts' }],
    ],
  },
  {
    name: 'services: three waterworks and old pipes',
    articles: [
      '城北水厂、青山水厂、河西水厂3座水厂承担着城区供水任务，日供水能力合计42.0万立方米，其中城北水厂12.0万立方米，青山水厂18.0万立方米，河西水厂12.0万立方米。入夏以来，最高日供水39.9万立方米，达到供水能力的95.0%；管网水压合格率95.0%。',
      '2022年，市水务集团改造城区老旧供水管网92公里，平均每公里投资150万元，总投资1.38亿元；抢修漏点92处，漏损率持续下降。集团负责人表示，明年将把改造重点转向二次供水设施，让高层住户用上放心水。',
    ],
    figures: {
      plants: ['3座水厂', 'water/plants', { ...water, subject: '城区水厂' }],
      can: ['合计42.0万立方米', 'water/capacity', { ...water, subject: '日供水能力' }],
      north: [
        '城北水厂12.0万立方米',
        'water/capacity',
        { ...water, scope: 'north', subject: '城北水厂日供水能力' },
      ],
      hill: [
        '青山水厂18.0万立方米',
        'water/capacity',
        { ...water, scope: 'hill', subject: '青山水厂日供水能力' },
      ],
      west: [
        '河西水厂12.0万立方米',
        'water/capacity',
        { ...water, scope: 'west', subject: '河西水厂日供水能力' },
      ],
      peak: ['最高日供水39.9万立方米', 'water/peak', { ...water, subject: '最高日供水量' }],
      'peak-rate': [
        '供水能力的95.0%',
        'water/peak-rate',
        { ...water, subject: '最高日供水量占供水能力的比例' },
      ],
      pressure: ['合格率95.0%', 'water/pressure-rate', { ...water, subject: '管网水压合格率' }],
      'b#pipes': ['管网92公里', 'water/pipes-renewed', { ...water, subject: '改造的供水管网' }],
      'b#each': ['投资150万元', 'water/pipes-cost-each', { ...water, subject: '每公里投资' }],
      'b#cost': ['总投资1.38亿元', 'water/pipes-cost', { ...water, subject: '管网改造总投资' }],
      'b#leaks': ['漏点92处', 'water/leaks', { ...water, subject: '抢修的漏点' }],
    },
    wanted: [
      ['a', { 'list-length': 'plants', items: ['城北水厂', '青山水厂', '河西水厂'] }],
      ['a', { sum: ['north', 'hill', 'west'], of: 'can' }],
      ['a', { ratio: 'peak', of: 'can', is: 'peak-rate' }],
      ['b', { product: ['pipes', 'each'], is: 'cost' }],
    ],
    allowed: [['a', { bounds: 'peak', within: 'can' }]],
  },
  {
    name: 'services: village committees chosen',
    articles: [
      '截至2021年3月底，全县214个村中已有203个村完成村民委员会换届选举，占94.9%。已换届的村共登记选民186450人，参加投票171534人，参选率92.0%。当选村委会成员1015人，平均每村5人，其中女性305人，占30.0%。县里选派203名机关干部到村指导。',
      '县民政局有关负责人在总结会上说，此次村委会换届，已有约17.15万名选民投出了自己手中的一票，一批年轻的返乡创业者当选村委会主任。对尚未换届的村，将逐村研判、成熟一个选举一个。',
    ],
    figures: {
      villages: ['214个村', 'elections/villages', { ...vote, subject: '全县的村' }],
      done: ['203个村', 'elections/villages', { ...vote, scope: 'elected', subject: '完成换届的村' }],
      'done-share': ['占94.9%', 'elections/done-share', { ...vote, subject: '完成换届的村占比' }],
      listed: ['选民186450人', 'elections/voters', { ...vote, subject: '登记选民' }],
      voted: ['投票171534人', 'elections/voters', { ...vote, scope: 'voted', subject: '参加投票的选民' }],
      turnout: ['参选率92.0%', 'elections/turnout', { ...vote, subject: '参选率' }],
      chosen: ['成员1015人', 'elections/members', { ...vote, subject: '当选的村委会成员' }],
      each: ['每村5人', 'elections/members-each', { ...vote, subject: '平均每村当选成员' }],
      women: ['女性305人', 'elections/members', { ...vote, scope: 'women', subject: '当选的女性成员' }],
      'women-share': ['占30.0%', 'elections/women-share', { ...vote, subject: '女性成员占比' }],
      guides: ['203名', 'elections/guides', { ...vote, subject: '选派的机关干部' }],
      'b#told': ['约17.15万名', 'elections/voters', { ...vote, scope: 'voted', subject: '参加投票的选民' }],
    },
    wanted: [
      ['a', { ratio: 'done', of: 'villages', is: 'done-share' }],
      ['a', { ratio: 'voted', of: 'listed', is: 'turnout' }],
      ['a', { product: ['done', 'each'], is: 'chosen' }],
      ['a', { ratio: 'women', of: 'chosen', is: 'women-share' }],
      ['b', { 'same-fact': ['a#voted', 'told'] }],
    ],
    allowed: [
      ['a', { bounds: 'done', within: 'villages' }],
      ['a', { bounds: 'voted', within: 'listed' }],
      ['a', { bounds: 'women', within: 'chosen' }],
    ],
  },
  {
    name: 'services: archives read and kept',
    articles: [
      '2020年末，市档案馆馆藏档案62.8万卷，已完成数字化47.1万卷，馆藏数字化率75.0%，较上年末的69.0%提高6.0个百分点。全年接待查档群众8640人次，提供档案25920卷次，平均每人次3卷次。年内接收进馆档案1.6万卷，开放到期档案1.6万卷。库房使用率75.0%。',
    ],
    figures: {
      held: ['馆藏档案62.8万卷', 'archives/held', { ...files, subject: '馆藏档案' }],
      scanned: ['数字化47.1万卷', 'archives/held', { ...files, scope: 'scanned', subject: '数字化的档案' }],
      rate: ['数字化率75.0%', 'archives/scanned-rate', { ...files, subject: '馆藏数字化率' }],
      before: ['69.0%', 'archives/scanned-rate', { period: '2019', subject: '馆藏数字化率' }],
      points: [
        '提高6.0个百分点',
        'archives/scanned-rate-increase',
        { ...files, subject: '馆藏数字化率提高的百分点' },
      ],
      visits: ['群众8640人次', 'archives/visits', { ...files, subject: '接待查档' }],
      read: ['档案25920卷次', 'archives/read', { ...files, subject: '提供查阅的档案' }],
      each: ['每人次3卷次', 'archives/read-each', { ...files, subject: '平均每人次查阅档案' }],
      taken: ['接收进馆档案1.6万卷', 'archives/taken', { ...files, subject: '接收进馆的档案' }],
      opened: ['开放到期档案1.6万卷', 'archives/opened', { ...files, subject: '开放的到期档案' }],
      rooms: ['使用率75.0%', 'archives/rooms-rate', { ...files, subject: '库房使用率' }],
    },
    wanted: [
      ['a', { ratio: 'scanned', of: 'held', is: 'rate' }],
      ['a', { difference: ['rate', 'before'], is: 'points' }],
      ['a', { product: ['visits', 'each'], is: 'read' }],
    ],
    allowed: [
      ['a', { bounds: 'scanned', within: 'held' }],
      ['a', { bounds: 'taken', within: 'held' }],
      ['a', { bounds: 'opened', within: 'held' }],
    ],
  },
  {
    name: 'services: parcels and the towns they reach',
    articles: [
      '2020年，全市快递业务量1.52亿件，上年为1.20亿件，同比增长26.7%。其中同城0.31亿件，异地1.18亿件，国际及港澳台0.03亿件。快递业务收入15.2亿元。2020年11月11日至11月16日旺季6天，全市揽收快件864万件，日均144万件。',
      '快递进村步伐加快。到2020年底，全市已有57个乡镇设立快递服务网点，乡镇覆盖率95.0%。邮政企业依托村邮站代收代投，村民在家门口就能取件寄件，山里的香菇、木耳当天就能发往外地。',
    ],
    figures: {
      parcels: ['业务量1.52亿件', 'post/parcels', { ...post, subject: '快递业务量' }],
      before: ['1.20亿件', 'post/parcels', { period: '2019', subject: '快递业务量' }],
      rise: ['增长26.7%', 'post/parcels-growth', { ...post, subject: '快递业务量增速' }],
      city: ['同城0.31亿件', 'post/parcels', { ...post, scope: 'same-city', subject: '同城快递' }],
      away: ['异地1.18亿件', 'post/parcels', { ...post, scope: 'other-cities', subject: '异地快递' }],
      abroad: ['0.03亿件', 'post/parcels', { ...post, scope: 'abroad', subject: '国际及港澳台快递' }],
      income: ['收入15.2亿元', 'post/income', { ...post, subject: '快递业务收入' }],
      days: ['6天', 'post/days', { ...rush, subject: '旺季天数' }],
      peak: ['快件864万件', 'post/collected', { ...rush, subject: '旺季揽收快件' }],
      daily: ['日均144万件', 'post/collected-daily', { ...rush, subject: '旺季日均揽收快件' }],
      'b#towns': ['57个乡镇', 'post/towns-served', { period: '2020-12-31', subject: '设立快递网点的乡镇' }],
      'b#towns-rate': ['覆盖率95.0%', 'post/towns-rate', { period: '2020-12-31', subject: '乡镇覆盖率' }],
    },
    wanted: [
      ['a', { growth: 'parcels', from: 'before', is: 'rise' }],
      ['a', { sum: ['city', 'away', 'abroad'], of: 'parcels' }],
      ['a', { elapsed: ['2020-11-11', '2020-11-16'], is: 'days' }],
      ['a', { product: ['days', 'daily'], is: 'peak' }],
      ['b', { 'implied-whole': 'towns', is: 'towns-rate' }],
    ],
    allowed: [
      ['a', { sequence: ['2020-11-11', '2020-11-16'] }],
      ['a', { bounds: 'peak', within: 'parcels' }],
    ],
  },
];
