/** Invented archives of how people live: an epidemic, work, schools, journeys, visitors and shops that open again. */
import type { Archive } from './archives.ts';

const feb20 = { period: '2020-02-20' };
const toFeb20 = { period: '../2020-02-20' };
const feb21 = { period: '2020-02-21' };
const nine = { period: '2019-01/2019-09' };
const rush = { period: '2020-01-10/2020-02-18' };
const term = { period: '2021' };
const week = { period: '2021-10-01/2021-10-07' };
const march = { period: '2020-03-10' };

export const livelihoods: readonly Archive[] = [
  {
    name: 'livelihoods: two days of an epidemic',
    articles: [
      '市卫健委2月21日通报：截至2020年2月20日24时，全市累计报告确诊病例186例，累计治愈出院121例，累计死亡3例，现有确诊病例62例，其中重症9例；治愈率65.1%。累计追踪到密切接触者3412人，已解除医学观察2986人，尚有426人正在接受医学观察。',
      '2月22日，市卫健委发布最新疫情：2月21日0时至24时，全市新增确诊病例2例，均为此前集中隔离的密切接触者；新增出院9例。截至21日24时，全市累计报告确诊病例188例，无新增死亡病例。',
    ],
    figures: {
      cases: ['确诊病例186例', 'epidemic/cases', { ...toFeb20, subject: '累计确诊病例' }],
      cured: ['出院121例', 'epidemic/cured', { ...toFeb20, subject: '累计治愈出院病例' }],
      dead: ['死亡3例', 'epidemic/deaths', { ...toFeb20, subject: '累计死亡病例' }],
      now: ['现有确诊病例62例', 'epidemic/active', { ...feb20, subject: '现有确诊病例' }],
      severe: ['重症9例', 'epidemic/active', { ...feb20, scope: 'severe', subject: '重症病例' }],
      rate: ['治愈率65.1%', 'epidemic/cure-rate', { ...toFeb20, subject: '治愈率' }],
      met: ['密切接触者3412人', 'epidemic/contacts', { ...toFeb20, subject: '累计追踪的密切接触者' }],
      freed: [
        '2986人',
        'epidemic/contacts',
        { ...toFeb20, scope: 'released', subject: '解除医学观察的密切接触者' },
      ],
      watched: [
        '尚有426人',
        'epidemic/contacts-watched',
        { ...feb20, subject: '正在接受医学观察的密切接触者' },
      ],
      'b#fresh': ['新增确诊病例2例', 'epidemic/cases', { ...feb21, subject: '新增确诊病例' }],
      'b#out': ['新增出院9例', 'epidemic/cured', { ...feb21, subject: '新增出院病例' }],
      'b#all': ['确诊病例188例', 'epidemic/cases', { period: '../2020-02-21', subject: '累计确诊病例' }],
    },
    wanted: [
      ['a', { sum: ['cured', 'dead', 'now'], of: 'cases' }],
      ['a', { bounds: 'severe', within: 'now' }],
      ['a', { ratio: 'cured', of: 'cases', is: 'rate' }],
      ['a', { difference: ['met', 'freed'], is: 'watched' }],
      ['b', { difference: ['all', 'a#cases'], is: 'fresh' }],
    ],
    allowed: [
      ['a', { bounds: 'cured', within: 'cases' }],
      ['a', { bounds: 'dead', within: 'cases' }],
      ['a', { bounds: 'now', within: 'cases' }],
      ['a', { bounds: 'freed', within: 'met' }],
      ['b', { bounds: 'fresh', within: 'all' }],
      ['b', { bounds: 'out', within: 'all' }],
      ['a', { sum: ['freed', 'watched'], of: 'met' }],
      ['b', { sum: ['a#cases', 'fresh'], of: 'all' }],
    ],
  },
  {
    name: 'livelihoods: jobs, training and loans',
    articles: [
      '前三季度，全市城镇新增就业8.46万人，完成全年9万人目标任务的94.0%；上年同期为8.04万人，同比增长5.2%。失业人员再就业3.12万人，就业困难人员实现就业1.08万人。9月末，城镇登记失业率为3.12%，低于年度控制目标。',
      '为缓解结构性就业矛盾，市人社局今年以来累计组织职业技能培训4.2万人次，其中线上培训1.68万人次，占四成；发放创业担保贷款4.2亿元，惠及各类创业主体。该局负责人表示，下一步将紧盯高校毕业生、退役军人等重点群体。',
    ],
    figures: {
      jobs: ['新增就业8.46万人', 'jobs/new', { ...nine, subject: '城镇新增就业' }],
      aim: ['全年9万人', 'jobs/aim', { period: '2019', subject: '新增就业年度目标' }],
      rate: ['94.0%', 'jobs/aim-rate', { ...nine, subject: '年度目标完成率' }],
      before: ['8.04万人', 'jobs/new', { period: '2018-01/2018-09', subject: '城镇新增就业' }],
      rise: ['增长5.2%', 'jobs/new-growth', { ...nine, subject: '城镇新增就业增速' }],
      again: ['再就业3.12万人', 'jobs/re-employed', { ...nine, subject: '失业人员再就业' }],
      hard: ['1.08万人', 'jobs/hard-to-place', { ...nine, subject: '就业困难人员就业' }],
      idle: ['失业率为3.12%', 'jobs/unemployment', { period: '2019-09', subject: '城镇登记失业率' }],
      'b#taught': ['培训4.2万人次', 'jobs/training', { ...nine, subject: '职业技能培训' }],
      'b#online': [
        '线上培训1.68万人次',
        'jobs/training',
        { ...nine, scope: 'online', subject: '线上职业技能培训' },
      ],
      'b#online-share': ['占四成', 'jobs/training-online-share', { ...nine, subject: '线上培训占比' }],
      'b#loans': ['贷款4.2亿元', 'jobs/loans', { ...nine, subject: '创业担保贷款' }],
    },
    wanted: [
      ['a', { ratio: 'jobs', of: 'aim', is: 'rate' }],
      ['a', { growth: 'jobs', from: 'before', is: 'rise' }],
      ['b', { ratio: 'online', of: 'taught', is: 'online-share' }],
    ],
    allowed: [
      ['a', { bounds: 'again', within: 'jobs' }],
      ['a', { bounds: 'hard', within: 'jobs' }],
      ['b', { bounds: 'online', within: 'taught' }],
    ],
  },
  {
    name: 'livelihoods: the spring travel season',
    articles: [
      '2020年春运从1月10日开始，至2月18日结束，历时40天。全市铁路、公路、水路、民航共发送旅客486.2万人次，日均12.2万人次，较上年的555.0万人次下降12.4%。其中，铁路212.5万人次，占43.7%；公路238.4万人次，水路9.7万人次，民航25.6万人次。',
      '春运期间，全市道路客运企业投入客车2384辆，铁路部门加开临客40列。交通运输部门在各客运站设置测温通道和志愿服务点，免费发放口罩和热水，未发生较大以上道路运输事故。',
    ],
    figures: {
      days: ['历时40天', 'transport/days', { ...rush, subject: '春运天数' }],
      riders: ['旅客486.2万人次', 'transport/riders', { ...rush, subject: '春运发送旅客' }],
      daily: ['日均12.2万人次', 'transport/riders-daily', { ...rush, subject: '日均发送旅客' }],
      before: [
        '555.0万人次',
        'transport/riders',
        { period: '2019-01-21/2019-03-01', subject: '春运发送旅客' },
      ],
      fall: ['下降12.4%', 'transport/riders-growth', { ...rush, subject: '发送旅客降幅' }],
      rail: ['铁路212.5万人次', 'transport/riders', { ...rush, scope: 'rail', subject: '铁路发送旅客' }],
      'rail-share': ['占43.7%', 'transport/rail-share', { ...rush, subject: '铁路发送旅客占比' }],
      road: ['公路238.4万人次', 'transport/riders', { ...rush, scope: 'road', subject: '公路发送旅客' }],
      water: ['水路9.7万人次', 'transport/riders', { ...rush, scope: 'water', subject: '水路发送旅客' }],
      air: ['民航25.6万人次', 'transport/riders', { ...rush, scope: 'air', subject: '民航发送旅客' }],
      'b#coaches': ['客车2384辆', 'transport/coaches', { ...rush, subject: '投入的客车' }],
      'b#trains': ['临客40列', 'transport/extra-trains', { ...rush, subject: '加开的临客' }],
    },
    wanted: [
      ['a', { elapsed: ['2020-01-10', '2020-02-18'], is: 'days' }],
      ['a', { product: ['days', 'daily'], is: 'riders' }],
      ['a', { growth: 'riders', from: 'before', is: 'fall' }],
      ['a', { ratio: 'rail', of: 'riders', is: 'rail-share' }],
      ['a', { sum: ['rail', 'road', 'water', 'air'], of: 'riders' }],
    ],
    allowed: [
      ['a', { sequence: ['2020-01-10', '2020-02-18'] }],
      ['a', { bounds: 'rail', within: 'riders' }],
    ],
  },
  {
    name: 'livelihoods: first-year pupils',
    articles: [
      '新学期，全市小学一年级招收新生6480人，比上年的5960人多520人，增幅8.7%。新生共编144个班，平均每班45人。按办学性质分，公办学校招收5832人，占90.0%；民办学校招收648人。招生工作实行网上报名，免试就近入学。',
      '为缓解“上学难”，今年秋季我市新投用东湖小学、星河小学、滨江实验小学、石桥小学、民生路小学5所学校，新增学位5400个；面向社会公开招聘小学教师520名，已全部到岗。市教育局表示，明年还将继续优化城区学校布局。',
    ],
    figures: {
      fresh: ['新生6480人', 'schools/entrants', { ...term, subject: '小学一年级新生' }],
      before: ['5960人', 'schools/entrants', { period: '2020', subject: '小学一年级新生' }],
      more: ['多520人', 'schools/entrants-increase', { ...term, subject: '新生增加数' }],
      rise: ['增幅8.7%', 'schools/entrants-growth', { ...term, subject: '新生增幅' }],
      classes: ['144个班', 'schools/classes', { ...term, subject: '一年级班级' }],
      size: ['每班45人', 'schools/class-size', { ...term, subject: '平均每班新生' }],
      public: [
        '公办学校招收5832人',
        'schools/entrants',
        { ...term, scope: 'public', subject: '公办学校新生' },
      ],
      'public-share': ['占90.0%', 'schools/public-share', { ...term, subject: '公办学校新生占比' }],
      private: [
        '民办学校招收648人',
        'schools/entrants',
        { ...term, scope: 'private', subject: '民办学校新生' },
      ],
      'b#opened': ['5所学校', 'schools/opened', { ...term, subject: '新投用的学校' }],
      'b#seats': ['学位5400个', 'schools/seats-added', { ...term, subject: '新增学位' }],
      'b#teachers': ['教师520名', 'schools/teachers-hired', { ...term, subject: '招聘的小学教师' }],
    },
    wanted: [
      ['a', { difference: ['fresh', 'before'], is: 'more' }],
      ['a', { growth: 'fresh', from: 'before', is: 'rise' }],
      ['a', { product: ['classes', 'size'], is: 'fresh' }],
      ['a', { sum: ['public', 'private'], of: 'fresh' }],
      ['a', { ratio: 'public', of: 'fresh', is: 'public-share' }],
      [
        'b',
        {
          'list-length': 'opened',
          items: ['东湖小学', '星河小学', '滨江实验小学', '石桥小学', '民生路小学'],
        },
      ],
    ],
    allowed: [
      ['a', { bounds: 'public', within: 'fresh' }],
      ['a', { ratio: 'more', of: 'before', is: 'rise' }],
    ],
  },
  {
    name: 'livelihoods: a week of visitors',
    articles: [
      '2021年国庆假期7天，全市接待游客312.5万人次，恢复到2019年同期365.5万人次的85.5%，日均接待44.6万人次；实现旅游收入18.75亿元，人均消费600元。其中过夜游客84.4万人次，占27.0%；一日游游客228.1万人次。',
      '市文旅局在新闻发布会上介绍，国庆假期全市共接待游客约313万人次，红色旅游、乡村民宿持续走热；星级饭店平均客房出租率85.5%，部分热门民宿一房难求。假日期间未发生旅游安全责任事故。',
    ],
    figures: {
      days: ['7天', 'tourism/days', { ...week, subject: '国庆假期天数' }],
      guests: ['游客312.5万人次', 'tourism/guests', { ...week, subject: '接待游客' }],
      before: ['365.5万人次', 'tourism/guests', { period: '2019-10-01/2019-10-07', subject: '接待游客' }],
      back: ['85.5%', 'tourism/guests-recovered', { ...week, subject: '游客恢复到2019年同期的比例' }],
      daily: ['日均接待44.6万人次', 'tourism/guests-daily', { ...week, subject: '日均接待游客' }],
      income: ['旅游收入18.75亿元', 'tourism/income', { ...week, subject: '旅游收入' }],
      each: ['人均消费600元', 'tourism/spent-each', { ...week, subject: '游客人均消费' }],
      nights: ['过夜游客84.4万人次', 'tourism/guests', { ...week, scope: 'overnight', subject: '过夜游客' }],
      'nights-share': ['占27.0%', 'tourism/overnight-share', { ...week, subject: '过夜游客占比' }],
      trips: ['228.1万人次', 'tourism/guests', { ...week, scope: 'day-trip', subject: '一日游游客' }],
      'b#told': ['约313万人次', 'tourism/guests', { ...week, subject: '接待游客' }],
      'b#rooms': ['出租率85.5%', 'tourism/rooms-let', { ...week, subject: '星级饭店客房出租率' }],
    },
    wanted: [
      ['a', { elapsed: ['2021-10-01', '2021-10-07'], is: 'days' }],
      ['a', { ratio: 'guests', of: 'before', is: 'back' }],
      ['a', { product: ['days', 'daily'], is: 'guests' }],
      ['a', { product: ['guests', 'each'], is: 'income' }],
      ['a', { ratio: 'nights', of: 'guests', is: 'nights-share' }],
      ['a', { sum: ['nights', 'trips'], of: 'guests' }],
      ['b', { 'same-fact': ['a#guests', 'told'] }],
    ],
    allowed: [['a', { bounds: 'nights', within: 'guests' }]],
  },
  {
    name: 'livelihoods: works and shops open again',
    articles: [
      '截至2020年3月10日，开发区规模以上工业企业已复工38家，复工率90.5%。到岗职工1.26万人，占应到岗1.50万人的84.0%。3家物流企业——顺达物流、远通货运、联丰冷链——同步恢复运营。工业用电量恢复到去年同期的90.5%。',
      '商贸企业也在有序开门迎客。据开发区经济发展局统计，截至3月10日，区内限额以上商贸企业开业57家，开业率87.7%；区内口罩企业日产能由月初的12万只提高到18万只，增长50%，企业负责人说，订单已排到下月底。',
    ],
    figures: {
      works: ['复工38家', 'firms/works-open', { ...march, subject: '复工的规上工业企业' }],
      'works-rate': ['复工率90.5%', 'firms/works-rate', { ...march, subject: '规上工业企业复工率' }],
      staff: ['职工1.26万人', 'firms/staff', { ...march, scope: 'present', subject: '到岗职工' }],
      due: ['应到岗1.50万人', 'firms/staff', { ...march, subject: '应到岗职工' }],
      'staff-share': ['84.0%', 'firms/staff-share', { ...march, subject: '职工到岗比例' }],
      haulers: ['3家物流企业', 'firms/haulers', { ...march, subject: '恢复运营的物流企业' }],
      power: ['同期的90.5%', 'firms/power', { ...march, subject: '工业用电量恢复到去年同期的比例' }],
      'b#shops': ['开业57家', 'firms/shops-open', { ...march, subject: '开业的限上商贸企业' }],
      'b#shops-rate': ['开业率87.7%', 'firms/shops-rate', { ...march, subject: '限上商贸企业开业率' }],
      'b#before': ['12万只', 'firms/masks-daily', { period: '2020-03-01', subject: '口罩日产能' }],
      'b#masks': ['18万只', 'firms/masks-daily', { ...march, subject: '口罩日产能' }],
      'b#rise': ['增长50%', 'firms/masks-growth', { ...march, subject: '口罩日产能增幅' }],
    },
    wanted: [
      ['a', { 'implied-whole': 'works', is: 'works-rate' }],
      ['a', { ratio: 'staff', of: 'due', is: 'staff-share' }],
      ['a', { 'list-length': 'haulers', items: ['顺达物流', '远通货运', '联丰冷链'] }],
      ['b', { 'implied-whole': 'shops', is: 'shops-rate' }],
      ['b', { growth: 'masks', from: 'before', is: 'rise' }],
    ],
    allowed: [['a', { bounds: 'staff', within: 'due' }]],
  },
];
