/** Invented archives of ports, lines, airports, shops and banks. */
import type { Archive } from './archives.ts';

export const business: readonly Archive[] = [
  {
    name: 'business: a month in a harbour',
    articles: [
      '5月份，示例港完成货物吞吐量1824.5万吨，同比增长6.1%，其中外贸吞吐量642.3万吨。1至5月累计完成货物吞吐量8730.2万吨。港区现有泊位42个，其中万吨级以上泊位18个，占42.9%。当天42艘船舶进出港。',
    ],
    figures: {
      may: ['吞吐量1824.5万吨', 'ports/cargo', { period: '2019-05', subject: '货物吞吐量' }],
      rise: ['增长6.1%', 'ports/cargo-growth', { period: '2019-05', subject: '货物吞吐量增速' }],
      foreign: ['642.3万吨', 'ports/cargo', { period: '2019-05', scope: 'foreign', subject: '外贸吞吐量' }],
      year: ['8730.2万吨', 'ports/cargo', { period: '2019-01/2019-05', subject: '货物吞吐量' }],
      berths: ['泊位42个', 'ports/berths', { subject: '泊位' }],
      deep: ['泊位18个', 'ports/berths', { scope: 'deep', subject: '万吨级以上泊位' }],
      share: ['占42.9%', 'ports/deep-share', { subject: '万吨级以上泊位占比' }],
      ships: ['42艘', 'ports/ships', { subject: '进出港船舶' }],
    },
    wanted: [
      ['a', { bounds: 'foreign', within: 'may' }],
      ['a', { ratio: 'deep', of: 'berths', is: 'share' }],
    ],
    allowed: [['a', { bounds: 'may', within: 'year' }]],
  },
  {
    name: 'business: a metro line opens',
    articles: [
      '地铁2号线工程2014年5月20日开工，2018年11月30日全线贯通，2019年12月28日开通运营。线路全长28.6公里，其中地下线21.4公里、高架线7.2公里，设站23座，其中换乘站5座。开通首日客流18.3万人次，占全线网客流96.5万人次的19.0%。票价2元至7元。',
      '去年全市轨道交通日均客运量88.2万人次，今年升至97.3万人次，提高10.3%。列车准点率99.9%。',
    ],
    figures: {
      length: ['全长28.6公里', 'metro/length', { subject: '2号线长度' }],
      under: ['地下线21.4公里', 'metro/length', { scope: 'under', subject: '地下线长度' }],
      over: ['高架线7.2公里', 'metro/length', { scope: 'over', subject: '高架线长度' }],
      stops: ['设站23座', 'metro/stations', { subject: '车站' }],
      changes: ['换乘站5座', 'metro/stations', { scope: 'changes', subject: '换乘站' }],
      first: ['18.3万人次', 'metro/passengers', { scope: 'line-2', subject: '2号线首日客流' }],
      network: ['96.5万人次', 'metro/passengers', { subject: '全线网客流' }],
      share: ['19.0%', 'metro/share', { subject: '2号线占线网客流的比重' }],
      'b#before': ['88.2万人次', 'metro/daily', { period: '2018', subject: '日均客运量' }],
      'b#now': ['97.3万人次', 'metro/daily', { period: '2019', subject: '日均客运量' }],
      'b#rise': ['提高10.3%', 'metro/daily-growth', { period: '2019', subject: '日均客运量增速' }],
      'b#punctual': ['准点率99.9%', 'metro/punctual', { subject: '列车准点率' }],
    },
    wanted: [
      ['a', { sequence: ['2014-05-20', '2018-11-30', '2019-12-28'] }],
      ['a', { sum: ['under', 'over'], of: 'length' }],
      ['a', { bounds: 'changes', within: 'stops' }],
      ['a', { ratio: 'first', of: 'network', is: 'share' }],
      ['b', { growth: 'now', from: 'before', is: 'rise' }],
    ],
  },
  {
    name: 'business: an airport and its new terminal',
    articles: [
      '示例机场全年旅客吞吐量1204.6万人次，恢复到上年1362.7万人次的88.4%，其中国内航线1176.2万人次，国际及地区航线28.4万人次。机场通达城市62个，其中国内城市58个、国外城市4个。新航站楼2016年3月开工，2018年9月封顶，2019年6月投用，总投资28.4亿元。',
    ],
    figures: {
      now: ['吞吐量1204.6万人次', 'airports/passengers', { period: '2019', subject: '旅客吞吐量' }],
      before: ['1362.7万人次', 'airports/passengers', { period: '2018', subject: '旅客吞吐量' }],
      rate: ['88.4%', 'airports/recovery', { period: '2019', subject: '旅客吞吐量恢复程度' }],
      home: [
        '1176.2万人次',
        'airports/passengers',
        { period: '2019', scope: 'home', subject: '国内航线旅客' },
      ],
      abroad: [
        '航线28.4万人次',
        'airports/passengers',
        { period: '2019', scope: 'abroad', subject: '国际及地区航线旅客' },
      ],
      cities: ['城市62个', 'airports/cities', { subject: '通达城市' }],
      'cities-home': ['国内城市58个', 'airports/cities', { scope: 'home', subject: '通达的国内城市' }],
      'cities-abroad': ['国外城市4个', 'airports/cities', { scope: 'abroad', subject: '通达的国外城市' }],
      cost: ['总投资28.4亿元', 'investment/terminal', { subject: '新航站楼总投资' }],
    },
    wanted: [
      ['a', { ratio: 'now', of: 'before', is: 'rate' }],
      ['a', { sum: ['home', 'abroad'], of: 'now' }],
      ['a', { sum: ['cities-home', 'cities-abroad'], of: 'cities' }],
      ['a', { sequence: ['2016-03', '2018-09', '2019-06'] }],
    ],
  },
  {
    name: 'business: eleven days of shopping',
    articles: [
      '促销期间，全市网络零售额64.3亿元，同比增长12.6%，其中实物商品网络零售额51.2亿元，占79.6%。某平台成交额由上年的18.5亿元增加到21.4亿元，增幅15.7%。直播间560个，主播1120人，退货率15.7%。',
    ],
    figures: {
      sales: ['零售额64.3亿元', 'shops/online', { subject: '网络零售额' }],
      rise: ['增长12.6%', 'shops/online-growth', { subject: '网络零售额增速' }],
      goods: ['零售额51.2亿元', 'shops/online', { scope: 'goods', subject: '实物商品网络零售额' }],
      share: ['占79.6%', 'shops/goods-share', { subject: '实物商品占比' }],
      before: ['18.5亿元', 'shops/platform', { period: '2018', subject: '平台成交额' }],
      now: ['21.4亿元', 'shops/platform', { period: '2019', subject: '平台成交额' }],
      growth: ['增幅15.7%', 'shops/platform-growth', { period: '2019', subject: '平台成交额增幅' }],
      rooms: ['直播间560个', 'shops/rooms', { subject: '直播间' }],
      hosts: ['主播1120人', 'shops/hosts', { subject: '主播' }],
      returns: ['退货率15.7%', 'shops/returns', { subject: '退货率' }],
    },
    wanted: [
      ['a', { ratio: 'goods', of: 'sales', is: 'share' }],
      ['a', { growth: 'now', from: 'before', is: 'growth' }],
    ],
  },
  {
    name: 'business: deposits and loans',
    articles: [
      '6月末，全市金融机构存款余额4862.7亿元，比年初增加312.4亿元；贷款余额3905.1亿元，同比增长11.8%。存贷比80.3%。',
      '小微企业贷款余额842.6亿元，占全部贷款的21.6%；涉农贷款余额1105.3亿元。上半年新增贷款285.6亿元，其中一季度183.2亿元、二季度102.4亿元。',
    ],
    figures: {
      deposits: ['存款余额4862.7亿元', 'banks/deposits', { subject: '存款余额' }],
      more: ['增加312.4亿元', 'banks/deposits-increase', { subject: '存款比年初增加' }],
      loans: ['贷款余额3905.1亿元', 'banks/loans', { subject: '贷款余额' }],
      rise: ['增长11.8%', 'banks/loans-growth', { subject: '贷款余额增速' }],
      ratio: ['存贷比80.3%', 'banks/loan-deposit', { subject: '存贷比' }],
      'b#small': ['余额842.6亿元', 'banks/loans', { scope: 'small', subject: '小微企业贷款余额' }],
      'b#share': ['21.6%', 'banks/small-share', { subject: '小微企业贷款占全部贷款的比重' }],
      'b#farms': ['余额1105.3亿元', 'banks/loans', { scope: 'farms', subject: '涉农贷款余额' }],
      'b#new': ['新增贷款285.6亿元', 'banks/new-loans', { subject: '新增贷款' }],
      'b#spring': ['183.2亿元', 'banks/new-loans', { scope: 'q1', subject: '一季度新增贷款' }],
      'b#summer': ['102.4亿元', 'banks/new-loans', { scope: 'q2', subject: '二季度新增贷款' }],
    },
    wanted: [
      ['a', { ratio: 'loans', of: 'deposits', is: 'ratio' }],
      ['b', { ratio: 'small', of: 'a#loans', is: 'share' }],
      ['b', { sum: ['spring', 'summer'], of: 'new' }],
      ['b', { bounds: 'farms', within: 'a#loans' }],
    ],
  },
];
