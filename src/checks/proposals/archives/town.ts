/** Invented archives of a town: its bins, bees, theatres, ferries, houses, hotline, looms and lakes. */
import type { Archive } from './archives.ts';

export const town: readonly Archive[] = [
  {
    name: 'town: what goes into the bins',
    articles: [
      '上月城区清运生活垃圾2.46万吨，其中厨余垃圾0.59万吨，分出率24.0%；可回收物0.31万吨。焚烧处理1.97万吨，填埋0.49万吨。分类小区已有310个，覆盖率96.9%，全区小区共320个。',
    ],
    figures: {
      waste: ['垃圾2.46万吨', 'waste/collected', { subject: '清运的生活垃圾' }],
      kitchen: ['厨余垃圾0.59万吨', 'waste/collected', { scope: 'kitchen', subject: '清运的厨余垃圾' }],
      'kitchen-share': ['分出率24.0%', 'waste/kitchen-share', { subject: '厨余垃圾分出率' }],
      again: ['可回收物0.31万吨', 'waste/collected', { scope: 'recyclable', subject: '清运的可回收物' }],
      burnt: ['焚烧处理1.97万吨', 'waste/treated', { scope: 'burnt', subject: '焚烧处理的垃圾' }],
      buried: ['填埋0.49万吨', 'waste/treated', { scope: 'buried', subject: '填埋的垃圾' }],
      sorting: ['已有310个', 'waste/estates-sorting', { subject: '分类小区' }],
      'sorting-share': ['覆盖率96.9%', 'waste/estates-share', { subject: '分类小区覆盖率' }],
      estates: ['小区共320个', 'waste/estates', { subject: '全区小区' }],
    },
    wanted: [
      ['a', { ratio: 'kitchen', of: 'waste', is: 'kitchen-share' }],
      ['a', { bounds: 'again', within: 'waste' }],
      ['a', { ratio: 'sorting', of: 'estates', is: 'sorting-share' }],
    ],
    unseen: [['a', { sum: ['burnt', 'buried'], of: 'waste' }]],
  },
  {
    name: 'town: bees and honey',
    articles: [
      '全镇养蜂户146户，养蜂1.31万箱，户均90箱。今年产蜜262吨，每箱产蜜20公斤，产值1310万元。蜂农协会有会员131人，办培训班20期。',
    ],
    figures: {
      homes: ['养蜂户146户', 'bees/homes', { subject: '养蜂户' }],
      hives: ['养蜂1.31万箱', 'bees/hives', { subject: '蜂箱' }],
      each: ['户均90箱', 'bees/hives-each', { subject: '户均蜂箱' }],
      honey: ['产蜜262吨', 'bees/honey', { subject: '蜂蜜产量' }],
      yield: ['每箱产蜜20公斤', 'bees/honey-each', { subject: '每箱产蜜' }],
      worth: ['产值1310万元', 'bees/worth', { subject: '蜂蜜产值' }],
      members: ['会员131人', 'bees/members', { subject: '蜂农协会会员' }],
      courses: ['培训班20期', 'bees/courses', { subject: '培训班' }],
    },
    wanted: [
      ['a', { product: ['homes', 'each'], is: 'hives' }],
      ['a', { product: ['hives', 'yield'], is: 'honey' }],
    ],
  },
  {
    name: 'town: a season of plays',
    articles: [
      '大剧院本演出季上演剧目48部、演出126场，售票9.2万张，上座率81.6%。',
      '大剧院观众厅有座位895个。126场演出中，话剧51场、戏曲43场、音乐会32场；学生票1.84万张，占售票总数的20.0%。下一季48家剧团报名。',
    ],
    figures: {
      plays: ['剧目48部', 'theatre/plays', { subject: '上演的剧目' }],
      shows: ['演出126场', 'theatre/shows', { subject: '演出' }],
      sold: ['售票9.2万张', 'theatre/tickets', { subject: '售票' }],
      full: ['上座率81.6%', 'theatre/full', { subject: '上座率' }],
      'b#seats': ['座位895个', 'theatre/seats', { subject: '观众厅座位' }],
      'b#drama': ['话剧51场', 'theatre/shows', { scope: 'drama', subject: '话剧演出' }],
      'b#opera': ['戏曲43场', 'theatre/shows', { scope: 'opera', subject: '戏曲演出' }],
      'b#music': ['音乐会32场', 'theatre/shows', { scope: 'music', subject: '音乐会' }],
      'b#students': ['学生票1.84万张', 'theatre/tickets', { scope: 'students', subject: '学生票' }],
      'b#students-share': ['20.0%', 'theatre/students-share', { subject: '学生票占比' }],
      'b#troupes': ['48家', 'theatre/troupes', { subject: '报名的剧团' }],
    },
    wanted: [
      ['b', { sum: ['drama', 'opera', 'music'], of: 'a#shows' }],
      ['b', { ratio: 'students', of: 'a#sold', is: 'students-share' }],
    ],
  },
  {
    name: 'town: ferries across the strait',
    articles: [
      '海峡轮渡2019年10月8日因台风停航，2019年10月11日复航，停航3天，滞留车辆1460辆，至11日晚已疏运1390辆，剩余70辆。复航首日开出28航次，平均每航次载车50辆。码头有泊位7个。',
    ],
    figures: {
      days: ['停航3天', 'ferries/days-off', { subject: '停航天数' }],
      stuck: ['车辆1460辆', 'ferries/stuck', { subject: '滞留车辆' }],
      moved: ['已疏运1390辆', 'ferries/moved', { subject: '疏运的车辆' }],
      left: ['剩余70辆', 'ferries/left', { subject: '剩余的车辆' }],
      runs: ['28航次', 'ferries/runs', { subject: '复航首日航次' }],
      each: ['载车50辆', 'ferries/cars-each', { subject: '每航次载车' }],
      berths: ['泊位7个', 'ferries/berths', { subject: '码头泊位' }],
    },
    wanted: [
      ['a', { elapsed: ['2019-10-08', '2019-10-11'], is: 'days' }],
      ['a', { sum: ['moved', 'left'], of: 'stuck' }],
    ],
  },
  {
    name: 'town: a month of houses',
    articles: [
      '10月份，全市新建商品住宅成交3126套，环比下降8.0%，成交面积34.4万平方米，均价每平方米12400元；9月份成交3398套。二手住宅成交2480套，两者合计5606套。待售住宅可售房源3.4万套。',
    ],
    figures: {
      now: ['成交3126套', 'homes/sold', { period: '2019-10', scope: 'new', subject: '新建商品住宅成交' }],
      fall: ['下降8.0%', 'homes/sold-growth', { period: '2019-10', scope: 'new', subject: '成交增速' }],
      space: ['34.4万平方米', 'homes/space', { period: '2019-10', scope: 'new', subject: '成交面积' }],
      price: ['12400元', 'homes/price', { period: '2019-10', scope: 'new', subject: '成交均价' }],
      before: ['成交3398套', 'homes/sold', { period: '2019-09', scope: 'new', subject: '新建商品住宅成交' }],
      old: ['成交2480套', 'homes/sold', { period: '2019-10', scope: 'old', subject: '二手住宅成交' }],
      both: ['合计5606套', 'homes/sold', { period: '2019-10', subject: '住宅成交' }],
      stock: ['房源3.4万套', 'homes/stock', { period: '2019-10', subject: '可售房源' }],
    },
    wanted: [
      ['a', { growth: 'now', from: 'before', is: 'fall' }],
      ['a', { sum: ['now', 'old'], of: 'both' }],
    ],
  },
  {
    name: 'town: calls to the hotline',
    articles: [
      '市民热线第三季度受理来电18.63万个，其中咨询类9.87万个、求助类5.21万个、投诉类3.55万个，分别占53.0%、28.0%和19.0%。直接答复12.11万个，直办率65.0%；转办6.52万个。话务员130名，日均接话2025个。',
    ],
    figures: {
      calls: ['来电18.63万个', 'hotline/calls', { subject: '受理的来电' }],
      ask: ['咨询类9.87万个', 'hotline/calls', { scope: 'questions', subject: '咨询类来电' }],
      help: ['求助类5.21万个', 'hotline/calls', { scope: 'help', subject: '求助类来电' }],
      blame: ['投诉类3.55万个', 'hotline/calls', { scope: 'complaints', subject: '投诉类来电' }],
      'ask-share': ['53.0%', 'hotline/share', { scope: 'questions', subject: '咨询类占比' }],
      'help-share': ['28.0%', 'hotline/share', { scope: 'help', subject: '求助类占比' }],
      'blame-share': ['19.0%', 'hotline/share', { scope: 'complaints', subject: '投诉类占比' }],
      direct: ['12.11万个', 'hotline/answered', { scope: 'direct', subject: '直接答复的来电' }],
      'direct-rate': ['直办率65.0%', 'hotline/direct-rate', { subject: '直办率' }],
      passed: ['转办6.52万个', 'hotline/answered', { scope: 'passed-on', subject: '转办的来电' }],
      staff: ['话务员130名', 'hotline/staff', { subject: '话务员' }],
      daily: ['2025个', 'hotline/daily', { subject: '日均接话' }],
    },
    wanted: [
      ['a', { sum: ['ask', 'help', 'blame'], of: 'calls' }],
      ['a', { ratio: 'ask', of: 'calls', is: 'ask-share' }],
      ['a', { ratio: 'help', of: 'calls', is: 'help-share' }],
      ['a', { ratio: 'blame', of: 'calls', is: 'blame-share' }],
      ['a', { ratio: 'direct', of: 'calls', is: 'direct-rate' }],
      ['a', { sum: ['direct', 'passed'], of: 'calls' }],
    ],
  },
  {
    name: 'town: looms and cloth',
    articles: [
      '纺织园区现有企业86家，其中规模以上企业34家。全年产布5.8亿米，产值41.2亿元，规上企业产值33.0亿元，占80.1%。用工从年初的1.02万人增加到1.19万人，增加1700人。引进织机1700台。',
    ],
    figures: {
      firms: ['企业86家', 'looms/firms', { subject: '园区企业' }],
      large: ['规模以上企业34家', 'looms/firms', { scope: 'large', subject: '规模以上企业' }],
      cloth: ['产布5.8亿米', 'looms/cloth', { subject: '布产量' }],
      worth: ['产值41.2亿元', 'looms/output', { subject: '园区产值' }],
      'large-worth': ['产值33.0亿元', 'looms/output', { scope: 'large', subject: '规上企业产值' }],
      share: ['占80.1%', 'looms/large-share', { subject: '规上企业产值占比' }],
      before: ['1.02万人', 'looms/workers', { period: '2019-01', subject: '用工' }],
      now: ['1.19万人', 'looms/workers', { period: '2019-12', subject: '用工' }],
      more: ['增加1700人', 'looms/workers-increase', { period: '2019-12', subject: '用工增加' }],
      looms: ['织机1700台', 'looms/looms', { subject: '引进的织机' }],
    },
    wanted: [
      ['a', { bounds: 'large', within: 'firms' }],
      ['a', { ratio: 'large-worth', of: 'worth', is: 'share' }],
      ['a', { difference: ['now', 'before'], is: 'more' }],
    ],
  },
  {
    name: 'town: a lake and its water',
    articles: [
      '镜湖清淤工程2017年4月启动，2018年6月完成一期，2019年9月全部完工，清淤312万立方米，其中一期128万立方米、二期184万立方米。湖区面积由18.6平方公里扩大到20.1平方公里，增加1.5平方公里。种植水草20.1万株，投放鱼苗128万尾。',
    ],
    figures: {
      mud: ['清淤312万立方米', 'lakes/mud', { subject: '清淤量' }],
      first: ['一期128万立方米', 'lakes/mud', { scope: 'first', subject: '一期清淤量' }],
      second: ['二期184万立方米', 'lakes/mud', { scope: 'second', subject: '二期清淤量' }],
      before: ['18.6平方公里', 'lakes/area', { period: '2016', subject: '湖区面积' }],
      now: ['20.1平方公里', 'lakes/area', { period: '2019', subject: '湖区面积' }],
      more: ['增加1.5平方公里', 'lakes/area-increase', { period: '2019', subject: '湖区面积增加' }],
      weed: ['水草20.1万株', 'lakes/weed', { subject: '种植的水草' }],
      fish: ['鱼苗128万尾', 'lakes/fish', { subject: '投放的鱼苗' }],
    },
    wanted: [
      ['a', { sequence: ['2017-04', '2018-06', '2019-09'] }],
      ['a', { sum: ['first', 'second'], of: 'mud' }],
      ['a', { difference: ['now', 'before'], is: 'more' }],
    ],
  },
];
