/** Invented archives of transport. */
import type { Archive } from './archives.ts';

const spans = { period: '2019' };

export const transport: readonly Archive[] = [
  {
    name: 'transport: a line by stations and kinds',
    articles: [
      '新线设车站21座，其中地下站15座、高架站6座。线路长32.5公里，设计时速80公里。每站配21名站务员。',
    ],
    figures: {
      stations: ['车站21座', 'transport/stations', { subject: '车站' }],
      under: ['地下站15座', 'transport/stations', { scope: 'underground', subject: '地下站' }],
      over: ['高架站6座', 'transport/stations', { scope: 'elevated', subject: '高架站' }],
      length: ['32.5公里', 'transport/length', { subject: '线路长度' }],
      speed: ['80公里', 'transport/speed', { subject: '设计时速' }],
      staff: ['21名', 'transport/staff', { subject: '每站站务员' }],
    },
    wanted: [
      ['a', { sum: ['under', 'over'], of: 'stations' }],
      ['a', { bounds: 'under', within: 'stations' }],
      ['a', { bounds: 'over', within: 'stations' }],
    ],
  },
  {
    name: 'transport: a road from ground-breaking to traffic',
    articles: [
      '绕城快速路2018年6月1日开工，2017年11月20日获批，2020年1月15日建成通车。总投资18亿元，架桥12座。',
    ],
    figures: {
      cost: ['18亿元', 'investment/road', { subject: '绕城快速路总投资' }],
      bridges: ['12座', 'transport/bridges', { subject: '架设的桥梁' }],
    },
    wanted: [['a', { sequence: ['2017-11-20', '2018-06-01', '2020-01-15'] }]],
  },
  {
    name: 'transport: passengers of two years',
    articles: ['全年客运量由400万人次增至452万人次，增长13.0%。货运增长13.0%，投诉下降8%。'],
    figures: {
      last: ['400万人次', 'transport/passengers', { period: '2018', subject: '客运量' }],
      now: ['452万人次', 'transport/passengers', { ...spans, subject: '客运量' }],
      rise: ['增长13.0%', 'transport/passengers-growth', { ...spans, subject: '客运量增速' }],
    },
    wanted: [['a', { growth: 'now', from: 'last', is: 'rise' }]],
  },
  {
    name: 'transport: bus routes planned and opened',
    articles: [
      '今年计划新辟公交线路30条，目前已开通线路18条。购置公交车90辆，其中新能源车75辆。线路平均长18公里。',
    ],
    figures: {
      planned: ['公交线路30条', 'transport/routes-planned', { subject: '计划新辟的公交线路' }],
      opened: ['线路18条', 'transport/routes-opened', { subject: '已开通的公交线路' }],
      buses: ['公交车90辆', 'transport/buses', { subject: '购置的公交车' }],
      green: ['新能源车75辆', 'transport/buses', { scope: 'new-energy', subject: '购置的新能源公交车' }],
      length: ['18公里', 'transport/route-length', { subject: '线路平均长度' }],
    },
    wanted: [
      ['a', { bounds: 'opened', within: 'planned' }],
      ['a', { bounds: 'green', within: 'buses' }],
    ],
  },
  {
    name: 'transport: counties and city',
    articles: ['全市改造危桥46座。山阳区改造11座，解放区改造8座。另建公厕19座。'],
    figures: {
      city: ['危桥46座', 'transport/bridges-mended', { subject: '改造的危桥', region: '410800' }],
      shanyang: ['改造11座', 'transport/bridges-mended', { region: '410811', subject: '山阳区改造的危桥' }],
      jiefang: ['改造8座', 'transport/bridges-mended', { region: '410802', subject: '解放区改造的危桥' }],
      toilets: ['公厕19座', 'services/toilets', { subject: '新建公厕', region: '410800' }],
    },
    wanted: [['a', { 'parts-of-region': ['shanyang', 'jiefang'], of: 'city', partial: true }]],
  },
];
