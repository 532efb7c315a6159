/** Invented archives of trade. */
import type { Archive } from './archives.ts';

const spans = { period: '2019' };

export const trade: readonly Archive[] = [
  {
    name: 'trade: exports and imports',
    articles: ['去年进出口总值85.6亿元，其中出口61.3亿元，进口24.3亿元。税收24.3亿元，企业613家。'],
    figures: {
      all: ['总值85.6亿元', 'trade/value', { ...spans, subject: '进出口总值' }],
      out: ['出口61.3亿元', 'trade/value', { ...spans, scope: 'exports', subject: '出口值' }],
      in: ['进口24.3亿元', 'trade/value', { ...spans, scope: 'imports', subject: '进口值' }],
      tax: ['税收24.3亿元', 'finance/tax', { ...spans, subject: '税收' }],
      firms: ['613家', 'enterprises/total', { ...spans, subject: '企业' }],
    },
    wanted: [
      ['a', { sum: ['out', 'in'], of: 'all' }],
      ['a', { bounds: 'out', within: 'all' }],
      ['a', { bounds: 'in', within: 'all' }],
    ],
  },
  {
    name: 'trade: sectors told apart',
    articles: [
      '商务局统计，限上企业共有118家，同比持平。',
      '据介绍，批发企业40家，零售企业53家，住餐企业25家。另有40家超市延长营业。',
    ],
    figures: {
      all: ['共有118家', 'enterprises/total', { scope: 'above-quota', subject: '限上企业' }],
      'b#wholesale': ['批发企业40家', 'enterprises/total', { scope: 'wholesale', subject: '批发企业' }],
      'b#retail': ['零售企业53家', 'enterprises/total', { scope: 'retail', subject: '零售企业' }],
      'b#catering': ['住餐企业25家', 'enterprises/total', { scope: 'catering', subject: '住餐企业' }],
      'b#late': ['40家超市', 'retail/late', { subject: '延长营业的超市' }],
    },
    wanted: [['b', { sum: ['wholesale', 'retail', 'catering'], of: 'a#all' }]],
  },
  {
    name: 'trade: a fair in rounds',
    articles: ['3月2日、3月5日和3月9日，消费券分三批发放，共6万张，核销5.1万张，核销率85%。'],
    figures: {
      rounds: ['分三批', 'trade/rounds', { subject: '发放消费券的批次' }],
      issued: ['共6万张', 'trade/vouchers-issued', { subject: '发放的消费券' }],
      used: ['核销5.1万张', 'trade/vouchers-used', { subject: '核销的消费券' }],
      rate: ['核销率85%', 'trade/vouchers-rate', { subject: '消费券核销率' }],
    },
    wanted: [
      ['a', { 'list-length': 'rounds', items: ['3月2日', '3月5日', '3月9日'] }],
      ['a', { ratio: 'used', of: 'issued', is: 'rate' }],
      ['a', { bounds: 'used', within: 'issued' }],
    ],
  },
  {
    name: 'trade: look-alikes only',
    articles: [
      '展会设摊位300个，接待客商300名。甲公司订货200万元，乙公司订货300万元，展馆租金500万元。门票优惠20%，停车场减收60元。',
    ],
    figures: {
      stalls: ['摊位300个', 'fairs/stalls', { subject: '摊位' }],
      guests: ['客商300名', 'fairs/guests', { subject: '客商' }],
      one: ['订货200万元', 'fairs/orders-a', { scope: 'a', subject: '甲公司订货' }],
      two: ['订货300万元', 'fairs/orders-b', { scope: 'b', subject: '乙公司订货' }],
      rent: ['租金500万元', 'property/rent', { subject: '展馆租金' }],
      discount: ['优惠20%', 'prices/discount', { subject: '门票优惠' }],
      parking: ['60元', 'prices/parking', { subject: '停车减收' }],
    },
    wanted: [],
  },
  {
    name: 'trade: targets and other years are no wholes',
    articles: [
      '今年计划引资600亿元，去年引资480亿元。今年计划新开门店90家，去年新开门店72家。两案件分别于1月4日、1月9日立案。',
    ],
    figures: {
      aim: ['引资600亿元', 'investment/outside', { scope: 'target', period: '2020', subject: '计划引资' }],
      got: ['引资480亿元', 'investment/outside', { ...spans, subject: '实际引资' }],
      plan: [
        '门店90家',
        'retail/shops-planned',
        { scope: 'target', period: '2020', subject: '计划新开的门店' },
      ],
      done: ['门店72家', 'retail/shops-opened', { ...spans, subject: '新开的门店' }],
      cases: ['两案件', 'courts/cases', { subject: '立案的案件', value: '2', unit: '{件}' }],
    },
    wanted: [],
  },
];
