/** Invented archives of what a city makes and earns: its counties, harvest, budget, power, trade, a company and homes. */
import type { Archive } from './archives.ts';

const gdp = { period: '2021' };
const harvest = { period: '2020' };
const budget = { period: '2020' };
const report = { period: '2022' };
const power = { period: '2022' };
const ten = { period: '2019-01/2019-10' };
const homes = { period: '2022' };

export const economy: readonly Archive[] = [
  {
    name: 'economy: a city and its four counties',
    articles: [
      '云泽市统计局日前发布公报：2021年，全市实现地区生产总值1286.4亿元，按不变价格计算，比上年增长8.2%。其中，第一产业增加值142.5亿元，第二产业增加值561.3亿元，第三产业增加值582.6亿元。第二、第三产业增加值占地区生产总值的比重分别为43.6%和45.3%。',
      '记者从公报中看到，全市4个县区经济总量均有增长。2021年，云城区实现地区生产总值512.8亿元，继续领跑；白河县303.7亿元，柳林县268.4亿元，石湾县201.5亿元。各地均把项目建设作为全年经济工作的主抓手。',
    ],
    figures: {
      gdp: ['地区生产总值1286.4亿元', 'economy/gdp', { ...gdp, subject: '全市地区生产总值' }],
      rise: ['增长8.2%', 'economy/gdp-growth', { ...gdp, subject: '地区生产总值实际增速' }],
      first: ['142.5亿元', 'economy/gdp', { ...gdp, scope: 'primary', subject: '第一产业增加值' }],
      second: ['561.3亿元', 'economy/gdp', { ...gdp, scope: 'secondary', subject: '第二产业增加值' }],
      third: ['582.6亿元', 'economy/gdp', { ...gdp, scope: 'tertiary', subject: '第三产业增加值' }],
      'second-share': ['43.6%', 'economy/gdp-share', { ...gdp, scope: 'secondary', subject: '第二产业比重' }],
      'third-share': ['45.3%', 'economy/gdp-share', { ...gdp, scope: 'tertiary', subject: '第三产业比重' }],
      'b#counties': ['4个县区', 'regions/counties', { ...gdp, subject: '县区数' }],
      'b#yuncheng': ['512.8亿元', 'economy/gdp', { ...gdp, region: '410802', subject: '云城区生产总值' }],
      'b#baihe': ['303.7亿元', 'economy/gdp', { ...gdp, region: '410821', subject: '白河县生产总值' }],
      'b#liulin': ['268.4亿元', 'economy/gdp', { ...gdp, region: '410822', subject: '柳林县生产总值' }],
      'b#shiwan': ['201.5亿元', 'economy/gdp', { ...gdp, region: '410823', subject: '石湾县生产总值' }],
    },
    wanted: [
      ['a', { sum: ['first', 'second', 'third'], of: 'gdp' }],
      ['a', { ratio: 'second', of: 'gdp', is: 'second-share' }],
      ['a', { ratio: 'third', of: 'gdp', is: 'third-share' }],
      ['b', { 'parts-of-region': ['yuncheng', 'baihe', 'liulin', 'shiwan'], of: 'a#gdp' }],
      ['b', { 'list-length': 'counties', items: ['云城区', '白河县', '柳林县', '石湾县'] }],
    ],
    allowed: [['b', { sum: ['yuncheng', 'baihe', 'liulin', 'shiwan'], of: 'a#gdp' }]],
  },
  {
    name: 'economy: summer grain brought in',
    articles: [
      '全县夏粮已颗粒归仓。今年夏粮播种面积42.6万亩，其中小麦39.8万亩，占93.4%，余下2.8万亩为大麦和蚕豆；平均亩产412公斤，总产17.55万吨，较上年的16.90万吨增加0.65万吨，增长3.8%。“三夏”期间共投入联合收割机1280台，高峰时日均抢收2.8万亩。',
      '国家统计局驻县调查队公布的抽样调查结果显示，今年全县夏粮总产约17.6万吨，单产、总产实现双增。调查人员分析，丰产的主要原因是冬前积温高、春季墒情好，加之统防统治及时，病虫害明显偏轻。',
    ],
    figures: {
      sown: ['播种面积42.6万亩', 'harvest/area', { ...harvest, subject: '夏粮播种面积' }],
      wheat: ['小麦39.8万亩', 'harvest/area', { ...harvest, scope: 'wheat', subject: '小麦播种面积' }],
      'wheat-share': ['占93.4%', 'harvest/wheat-share', { ...harvest, subject: '小麦面积占比' }],
      rest: [
        '余下2.8万亩',
        'harvest/area',
        { ...harvest, scope: 'other-grain', subject: '大麦和蚕豆播种面积' },
      ],
      yield: ['亩产412公斤', 'harvest/yield', { ...harvest, subject: '夏粮平均亩产' }],
      grain: ['总产17.55万吨', 'harvest/output', { ...harvest, subject: '夏粮总产' }],
      before: ['16.90万吨', 'harvest/output', { period: '2019', subject: '夏粮总产' }],
      more: ['增加0.65万吨', 'harvest/output-increase', { ...harvest, subject: '夏粮增产量' }],
      rise: ['增长3.8%', 'harvest/output-growth', { ...harvest, subject: '夏粮总产增速' }],
      reapers: ['收割机1280台', 'harvest/reapers', { ...harvest, subject: '投入的联合收割机' }],
      daily: ['日均抢收2.8万亩', 'harvest/reaped-daily', { ...harvest, subject: '高峰时日均抢收面积' }],
      'b#told': ['约17.6万吨', 'harvest/output', { ...harvest, subject: '夏粮总产' }],
    },
    wanted: [
      ['a', { ratio: 'wheat', of: 'sown', is: 'wheat-share' }],
      ['a', { sum: ['wheat', 'rest'], of: 'sown' }],
      ['a', { product: ['sown', 'yield'], is: 'grain' }],
      ['a', { difference: ['grain', 'before'], is: 'more' }],
      ['a', { growth: 'grain', from: 'before', is: 'rise' }],
      ['b', { 'same-fact': ['a#grain', 'told'] }],
    ],
    allowed: [
      ['a', { bounds: 'wheat', within: 'sown' }],
      ['a', { difference: ['sown', 'wheat'], is: 'rest' }],
      ['a', { ratio: 'more', of: 'before', is: 'rise' }],
    ],
  },
  {
    name: 'economy: a budget, its taxes and bonds',
    articles: [
      '2020年，全市一般公共预算收入完成86.4亿元，为年初预算85.0亿元的101.6%。其中，税收收入64.8亿元，占75.0%；非税收入21.6亿元。一般公共预算支出213.5亿元，其中民生支出172.1亿元，占支出的比重达80.6%。',
      '市财政局同时公布，2020年市级“三公”经费支出0.36亿元，较上年下降25.0%；争取新增政府专项债券21.6亿元，全部用于污水处理、学校建设和老旧小区改造等项目。人大代表在审议时建议，进一步加强债券资金绩效管理。',
    ],
    figures: {
      income: ['完成86.4亿元', 'budget/income', { ...budget, subject: '一般公共预算收入' }],
      plan: ['预算85.0亿元', 'budget/income-planned', { ...budget, subject: '一般公共预算收入年初预算' }],
      rate: ['101.6%', 'budget/income-rate', { ...budget, subject: '收入为年初预算的比例' }],
      tax: ['税收收入64.8亿元', 'budget/income', { ...budget, scope: 'tax', subject: '税收收入' }],
      'tax-share': ['占75.0%', 'budget/tax-share', { ...budget, subject: '税收收入占比' }],
      other: ['非税收入21.6亿元', 'budget/income', { ...budget, scope: 'non-tax', subject: '非税收入' }],
      spent: ['支出213.5亿元', 'budget/spending', { ...budget, subject: '一般公共预算支出' }],
      people: [
        '民生支出172.1亿元',
        'budget/spending',
        { ...budget, scope: 'livelihood', subject: '民生支出' },
      ],
      'people-share': ['80.6%', 'budget/livelihood-share', { ...budget, subject: '民生支出比重' }],
      'b#office': ['经费支出0.36亿元', 'budget/office', { ...budget, subject: '市级三公经费支出' }],
      'b#office-fall': ['下降25.0%', 'budget/office-growth', { ...budget, subject: '三公经费降幅' }],
      'b#bonds': ['债券21.6亿元', 'budget/bonds', { ...budget, subject: '新增专项债券' }],
    },
    wanted: [
      ['a', { ratio: 'income', of: 'plan', is: 'rate' }],
      ['a', { ratio: 'tax', of: 'income', is: 'tax-share' }],
      ['a', { sum: ['tax', 'other'], of: 'income' }],
      ['a', { ratio: 'people', of: 'spent', is: 'people-share' }],
    ],
    allowed: [
      ['a', { bounds: 'tax', within: 'income' }],
      ['a', { bounds: 'people', within: 'spent' }],
    ],
  },
  {
    name: 'economy: a company and its dividend',
    articles: [
      '江岭电机4月18日晚披露年报：2022年实现营业收入42.18亿元，上年为36.61亿元，同比增长15.2%；归属于上市公司股东的净利润5.06亿元，净利率12.0%。分产品看，电机业务收入25.73亿元，占营业收入的61.0%；电控业务12.24亿元；其他业务4.21亿元。',
      '公司董事会拟以总股本4.20亿股为基数，向全体股东每股派发现金红利0.24元（含税），合计派现1.008亿元。该方案尚需提交股东大会审议。公司称，未来将继续加大研发投入，拓展海外市场。',
    ],
    figures: {
      sales: ['营业收入42.18亿元', 'company/sales', { ...report, subject: '营业收入' }],
      before: ['36.61亿元', 'company/sales', { period: '2021', subject: '营业收入' }],
      rise: ['增长15.2%', 'company/sales-growth', { ...report, subject: '营业收入增速' }],
      profit: ['净利润5.06亿元', 'company/profit', { ...report, subject: '归母净利润' }],
      margin: ['净利率12.0%', 'company/margin', { ...report, subject: '净利率' }],
      motors: [
        '电机业务收入25.73亿元',
        'company/sales',
        { ...report, scope: 'motors', subject: '电机业务收入' },
      ],
      'motors-share': ['61.0%', 'company/motors-share', { ...report, subject: '电机业务收入占比' }],
      controls: [
        '电控业务12.24亿元',
        'company/sales',
        { ...report, scope: 'controls', subject: '电控业务收入' },
      ],
      other: ['其他业务4.21亿元', 'company/sales', { ...report, scope: 'other', subject: '其他业务收入' }],
      'b#shares': ['总股本4.20亿股', 'company/shares', { ...report, subject: '总股本' }],
      'b#each': ['0.24元', 'company/dividend-each', { ...report, subject: '每股现金红利' }],
      'b#paid': ['派现1.008亿元', 'company/dividend', { ...report, subject: '派现总额' }],
    },
    wanted: [
      ['a', { growth: 'sales', from: 'before', is: 'rise' }],
      ['a', { ratio: 'profit', of: 'sales', is: 'margin' }],
      ['a', { ratio: 'motors', of: 'sales', is: 'motors-share' }],
      ['a', { sum: ['motors', 'controls', 'other'], of: 'sales' }],
      ['b', { product: ['shares', 'each'], is: 'paid' }],
    ],
    allowed: [['a', { bounds: 'motors', within: 'sales' }]],
  },
  {
    name: 'economy: power made and power used',
    articles: [
      '2022年，全市累计发电186.3亿千瓦时。其中，火电、水电、风电、太阳能发电量分别为98.6亿千瓦时、41.2亿千瓦时、27.9亿千瓦时和18.6亿千瓦时；风电和太阳能发电合计46.5亿千瓦时，占全部发电量的25.0%。年末全市风电装机186万千瓦。',
      '同期，全社会用电量164.8亿千瓦时，上年为155.0亿千瓦时，同比增长6.3%。本地发电量扣除用电量后，富余的21.5亿千瓦时电量全部通过省级电网外送。市发改委称，度夏期间全市电力供需总体平衡，未启动有序用电。',
    ],
    figures: {
      made: ['发电186.3亿千瓦时', 'energy/made', { ...power, subject: '发电量' }],
      coal: ['98.6亿千瓦时', 'energy/made', { ...power, scope: 'thermal', subject: '火电发电量' }],
      water: ['41.2亿千瓦时', 'energy/made', { ...power, scope: 'hydro', subject: '水电发电量' }],
      wind: ['27.9亿千瓦时', 'energy/made', { ...power, scope: 'wind', subject: '风电发电量' }],
      sun: ['18.6亿千瓦时', 'energy/made', { ...power, scope: 'solar', subject: '太阳能发电量' }],
      new: [
        '合计46.5亿千瓦时',
        'energy/made',
        { ...power, scope: 'wind-and-solar', subject: '风电和太阳能发电量' },
      ],
      'new-share': ['25.0%', 'energy/new-share', { ...power, subject: '风电和太阳能发电量占比' }],
      mills: ['装机186万千瓦', 'energy/wind-capacity', { period: '2022-12-31', subject: '风电装机' }],
      'b#used': ['用电量164.8亿千瓦时', 'energy/used', { ...power, subject: '全社会用电量' }],
      'b#before': ['155.0亿千瓦时', 'energy/used', { period: '2021', subject: '全社会用电量' }],
      'b#rise': ['增长6.3%', 'energy/used-growth', { ...power, subject: '全社会用电量增速' }],
      'b#sent': ['21.5亿千瓦时', 'energy/sent', { ...power, subject: '外送电量' }],
    },
    wanted: [
      ['a', { sum: ['coal', 'water', 'wind', 'sun'], of: 'made' }],
      ['a', { sum: ['wind', 'sun'], of: 'new' }],
      ['a', { ratio: 'new', of: 'made', is: 'new-share' }],
      ['b', { growth: 'used', from: 'before', is: 'rise' }],
      ['b', { difference: ['a#made', 'used'], is: 'sent' }],
    ],
    allowed: [
      ['a', { sum: ['coal', 'water', 'new'], of: 'made' }],
      ['a', { bounds: 'new', within: 'made' }],
    ],
  },
  {
    name: 'economy: ten months of foreign trade',
    articles: [
      '据海关统计，2019年前10个月，全市外贸进出口总值328.7亿元。其中，出口241.3亿元，上年同期为220.6亿元，增长9.4%；进口87.4亿元；贸易顺差153.9亿元。民营企业进出口195.2亿元，占同期全市外贸总值的59.4%；对欧盟进出口87.4亿元。',
      '10月当月，全市进出口34.2亿元，比9月的35.3亿元下降3.1%。海关有关负责人分析，受国庆假期和部分电子产品订单后移影响，当月进出口有所回落，但机电产品、农产品出口依旧保持较好势头。',
    ],
    figures: {
      trade: ['总值328.7亿元', 'trade/all', { ...ten, subject: '进出口总值' }],
      out: ['出口241.3亿元', 'trade/exports', { ...ten, subject: '出口' }],
      before: ['220.6亿元', 'trade/exports', { period: '2018-01/2018-10', subject: '出口' }],
      rise: ['增长9.4%', 'trade/exports-growth', { ...ten, subject: '出口增速' }],
      in: ['进口87.4亿元', 'trade/imports', { ...ten, subject: '进口' }],
      surplus: ['顺差153.9亿元', 'trade/surplus', { ...ten, subject: '贸易顺差' }],
      private: [
        '民营企业进出口195.2亿元',
        'trade/all',
        { ...ten, scope: 'private', subject: '民营企业进出口' },
      ],
      'private-share': ['59.4%', 'trade/private-share', { ...ten, subject: '民营企业进出口占比' }],
      union: ['欧盟进出口87.4亿元', 'trade/all', { ...ten, scope: 'eu', subject: '对欧盟进出口' }],
      'b#october': ['进出口34.2亿元', 'trade/all', { period: '2019-10', subject: '当月进出口' }],
      'b#september': ['35.3亿元', 'trade/all', { period: '2019-09', subject: '当月进出口' }],
      'b#fall': ['下降3.1%', 'trade/all-growth', { period: '2019-10', subject: '当月进出口环比降幅' }],
    },
    wanted: [
      ['a', { growth: 'out', from: 'before', is: 'rise' }],
      ['a', { sum: ['out', 'in'], of: 'trade' }],
      ['a', { difference: ['out', 'in'], is: 'surplus' }],
      ['a', { ratio: 'private', of: 'trade', is: 'private-share' }],
      ['b', { growth: 'october', from: 'september', is: 'fall' }],
    ],
    allowed: [
      ['a', { bounds: 'private', within: 'trade' }],
      ['a', { bounds: 'union', within: 'trade' }],
      ['b', { bounds: 'october', within: 'a#trade' }],
      ['b', { bounds: 'september', within: 'a#trade' }],
    ],
  },
  {
    name: 'economy: homes sold in two districts and a county',
    articles: [
      '2022年，全市商品房销售面积186.5万平方米，比上年的206.1万平方米下降9.5%；销售额149.2亿元，均价每平方米8000元。其中住宅销售面积162.3万平方米，占87.0%。年末商品房待售面积74.6万平方米。二套房贷款最低首付比例为40.0%。',
      '分区域看，东湖区、西岭区、江口县商品房销售面积分别为81.2万平方米、63.7万平方米和41.6万平方米。市住建局表示，将因城施策支持刚性和改善性住房需求，稳妥推进保交楼工作，促进房地产市场平稳健康发展。',
    ],
    figures: {
      sold: ['商品房销售面积186.5万平方米', 'housing/sold', { ...homes, subject: '商品房销售面积' }],
      before: ['206.1万平方米', 'housing/sold', { period: '2021', subject: '商品房销售面积' }],
      fall: ['下降9.5%', 'housing/sold-growth', { ...homes, subject: '商品房销售面积降幅' }],
      sales: ['销售额149.2亿元', 'housing/sales', { ...homes, subject: '商品房销售额' }],
      price: ['每平方米8000元', 'housing/price', { ...homes, subject: '商品房均价' }],
      flats: [
        '住宅销售面积162.3万平方米',
        'housing/sold',
        { ...homes, scope: 'dwellings', subject: '住宅销售面积' },
      ],
      'flats-share': ['占87.0%', 'housing/dwellings-share', { ...homes, subject: '住宅销售面积占比' }],
      stock: ['待售面积74.6万平方米', 'housing/stock', { period: '2022-12-31', subject: '商品房待售面积' }],
      deposit: ['40.0%', 'housing/deposit', { ...homes, subject: '二套房最低首付比例' }],
      'b#lake': [
        '81.2万平方米',
        'housing/sold',
        { ...homes, region: '410802', subject: '东湖区商品房销售面积' },
      ],
      'b#ridge': [
        '63.7万平方米',
        'housing/sold',
        { ...homes, region: '410811', subject: '西岭区商品房销售面积' },
      ],
      'b#mouth': [
        '41.6万平方米',
        'housing/sold',
        { ...homes, region: '410821', subject: '江口县商品房销售面积' },
      ],
    },
    wanted: [
      ['a', { growth: 'sold', from: 'before', is: 'fall' }],
      ['a', { product: ['sold', 'price'], is: 'sales' }],
      ['a', { ratio: 'flats', of: 'sold', is: 'flats-share' }],
      ['b', { 'parts-of-region': ['lake', 'ridge', 'mouth'], of: 'a#sold' }],
    ],
    allowed: [
      ['b', { sum: ['lake', 'ridge', 'mouth'], of: 'a#sold' }],
      ['a', { bounds: 'flats', within: 'sold' }],
    ],
  },
];
