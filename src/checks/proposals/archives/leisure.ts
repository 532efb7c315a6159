/** Invented archives of sport, film, museums, libraries and holidays. */
import type { Archive } from './archives.ts';

export const leisure: readonly Archive[] = [
  {
    name: 'leisure: a football season',
    articles: [
      '甲级联赛30轮战罢，示例联队17胜8平5负，积59分。全队打进52球，失27球，净胜25球，其中主场进31球、客场进21球。主场场均观众18640人，最后一场观众25300人。全队注册球员27名。',
    ],
    figures: {
      rounds: ['30轮', 'football/rounds', { subject: '联赛轮次' }],
      points: ['积59分', 'football/points', { subject: '积分' }],
      scored: ['打进52球', 'football/goals', { scope: 'scored', subject: '进球' }],
      conceded: ['失27球', 'football/goals', { scope: 'conceded', subject: '失球' }],
      net: ['净胜25球', 'football/goal-difference', { subject: '净胜球' }],
      home: ['主场进31球', 'football/goals', { scope: 'scored-home', subject: '主场进球' }],
      away: ['客场进21球', 'football/goals', { scope: 'scored-away', subject: '客场进球' }],
      crowd: ['18640人', 'football/crowd', { subject: '主场场均观众' }],
      last: ['25300人', 'football/crowd-last', { subject: '最后一场观众' }],
      squad: ['球员27名', 'football/squad', { subject: '注册球员' }],
    },
    wanted: [
      ['a', { difference: ['scored', 'conceded'], is: 'net' }],
      ['a', { sum: ['home', 'away'], of: 'scored' }],
    ],
  },
  {
    name: 'leisure: a week at the box office',
    articles: [
      '国庆档7天，全国电影票房43.9亿元，观影9373万人次，平均票价46.8元。其中《示例甲》票房19.2亿元，《示例乙》票房13.4亿元，两部影片合计32.6亿元，占国庆档票房的74.3%。全国共放映288万场。去年同期票房44.6亿元。',
    ],
    figures: {
      days: ['7天', 'film/days', { subject: '国庆档天数' }],
      sales: ['票房43.9亿元', 'film/sales', { subject: '国庆档电影票房' }],
      seats: ['9373万人次', 'film/seats', { subject: '观影人次' }],
      price: ['46.8元', 'film/price', { subject: '平均票价' }],
      first: ['票房19.2亿元', 'film/sales', { scope: 'first', subject: '《示例甲》票房' }],
      second: ['票房13.4亿元', 'film/sales', { scope: 'second', subject: '《示例乙》票房' }],
      both: ['合计32.6亿元', 'film/sales', { scope: 'both', subject: '两部影片票房' }],
      share: ['74.3%', 'film/share', { subject: '两部影片占国庆档票房的比重' }],
      shows: ['288万场', 'film/shows', { subject: '放映场次' }],
      before: ['票房44.6亿元', 'film/sales', { period: '2019', subject: '国庆档电影票房' }],
    },
    wanted: [
      ['a', { product: ['seats', 'price'], is: 'sales' }],
      ['a', { sum: ['first', 'second'], of: 'both' }],
      ['a', { ratio: 'both', of: 'sales', is: 'share' }],
    ],
    allowed: [
      ['a', { bounds: 'first', within: 'sales' }],
      ['a', { bounds: 'second', within: 'sales' }],
      ['a', { sum: ['first', 'second'], of: 'sales', partial: true }],
    ],
  },
  {
    name: 'leisure: a museum and its year',
    articles: [
      '示例博物院馆藏文物12.8万件，其中一级文物316件。全年接待观众186万人次，其中未成年人41万人次，占22.0%。举办展览26场，讲解4200场。',
      '博物院今年推出原创展览12场、引进展览9场、交流展览5场。全年开放313天，日均接待5942人次。特展门票26元。',
    ],
    figures: {
      pieces: ['文物12.8万件', 'museums/pieces', { subject: '馆藏文物' }],
      treasures: ['一级文物316件', 'museums/pieces', { scope: 'first-grade', subject: '一级文物' }],
      visits: ['观众186万人次', 'museums/visits', { subject: '接待观众' }],
      minors: ['未成年人41万人次', 'museums/visits', { scope: 'minors', subject: '未成年观众' }],
      share: ['占22.0%', 'museums/minors-share', { subject: '未成年观众占比' }],
      shows: ['展览26场', 'museums/shows', { subject: '展览' }],
      talks: ['讲解4200场', 'museums/talks', { subject: '讲解' }],
      'b#own': ['原创展览12场', 'museums/shows', { scope: 'own', subject: '原创展览' }],
      'b#lent': ['引进展览9场', 'museums/shows', { scope: 'lent', subject: '引进展览' }],
      'b#traded': ['交流展览5场', 'museums/shows', { scope: 'traded', subject: '交流展览' }],
      'b#days': ['313天', 'museums/days', { subject: '开放天数' }],
      'b#daily': ['5942人次', 'museums/daily-visits', { subject: '日均接待观众' }],
      'b#ticket': ['门票26元', 'museums/ticket', { subject: '特展门票' }],
    },
    wanted: [
      ['a', { bounds: 'treasures', within: 'pieces' }],
      ['a', { ratio: 'minors', of: 'visits', is: 'share' }],
      ['b', { sum: ['own', 'lent', 'traded'], of: 'a#shows' }],
      ['b', { product: ['days', 'daily'], is: 'a#visits' }],
    ],
  },
  {
    name: 'leisure: a library in traditional script',
    articles: [
      '市立圖書館去年借閱圖書312.5萬冊次，較前年的284.0萬冊次增加28.5萬冊次，增幅10.0%。館藏圖書96萬冊，其中兒童圖書21.6萬冊，佔22.5%。現有分館28間，全年服務312天，讀者滿意度96%。',
    ],
    figures: {
      lent: ['圖書312.5萬冊次', 'library/lent', { period: '2019', subject: '借閱圖書' }],
      before: ['284.0萬冊次', 'library/lent', { period: '2018', subject: '借閱圖書' }],
      more: ['增加28.5萬冊次', 'library/lent-increase', { period: '2019', subject: '借閱增量' }],
      rise: ['增幅10.0%', 'library/lent-growth', { period: '2019', subject: '借閱增幅' }],
      books: ['館藏圖書96萬冊', 'library/books', { subject: '館藏圖書' }],
      children: ['兒童圖書21.6萬冊', 'library/books', { scope: 'children', subject: '兒童圖書' }],
      share: ['佔22.5%', 'library/children-share', { subject: '兒童圖書佔比' }],
      branches: ['分館28間', 'library/branches', { subject: '分館' }],
      days: ['312天', 'library/days', { subject: '服務天數' }],
      pleased: ['滿意度96%', 'library/pleased', { subject: '讀者滿意度' }],
    },
    wanted: [
      ['a', { difference: ['lent', 'before'], is: 'more' }],
      ['a', { growth: 'lent', from: 'before', is: 'rise' }],
      ['a', { ratio: 'children', of: 'books', is: 'share' }],
    ],
  },
  {
    name: 'leisure: a holiday beside that of another year',
    articles: [
      '“五一”假期，全市接待游客286.4万人次，实现旅游收入15.8亿元，分别恢复至前年同期的103.2%和77.1%。',
      '前年“五一”期间，全市接待游客277.5万人次，旅游收入20.5亿元。今年各景区共接待162万人次，其中云山景区38万人次、东湖景区26万人次、古城景区45万人次。投诉26件。',
    ],
    figures: {
      visits: ['游客286.4万人次', 'tourism/visits', { subject: '接待游客' }],
      income: ['收入15.8亿元', 'tourism/income', { subject: '旅游收入' }],
      'visits-rate': ['103.2%', 'tourism/visits-recovery', { subject: '接待游客恢复程度' }],
      'income-rate': ['77.1%', 'tourism/income-recovery', { subject: '旅游收入恢复程度' }],
      'b#visits-before': ['游客277.5万人次', 'tourism/visits', { period: '2018', subject: '接待游客' }],
      'b#income-before': ['收入20.5亿元', 'tourism/income', { period: '2018', subject: '旅游收入' }],
      'b#sights': ['162万人次', 'tourism/sights', { subject: '景区接待游客' }],
      'b#cloud': ['38万人次', 'tourism/sights', { scope: 'cloud', subject: '云山景区接待游客' }],
      'b#lake': ['26万人次', 'tourism/sights', { scope: 'lake', subject: '东湖景区接待游客' }],
      'b#town': ['45万人次', 'tourism/sights', { scope: 'town', subject: '古城景区接待游客' }],
      'b#complaints': ['投诉26件', 'tourism/complaints', { subject: '投诉' }],
    },
    wanted: [
      ['a', { ratio: 'visits', of: 'b#visits-before', is: 'visits-rate' }],
      ['a', { ratio: 'income', of: 'b#income-before', is: 'income-rate' }],
      ['b', { sum: ['cloud', 'lake', 'town'], of: 'sights', partial: true }],
    ],
  },
];
