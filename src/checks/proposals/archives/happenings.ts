/** Invented archives of what happens once: a sports meeting, a forest fire, a typhoon and a blackout. */
import type { Archive } from './archives.ts';

const games = { period: '2018-09-12/2018-09-20' };
const fire = { period: '2019-03-28/2019-04-02' };
const storm = { period: '../2019-08-15' };
const grid = { period: '2022-08-08' };

export const happenings: readonly Archive[] = [
  {
    name: 'happenings: medals of a sports meeting',
    articles: [
      '第九届市运动会2018年9月12日开幕，9月20日在市体育中心闭幕，历时9天，14个代表团的2386名运动员参赛，共设246个小项。本届运动会共决出金牌246枚、银牌246枚、铜牌279枚，奖牌合计771枚。',
      '城关区代表团以58枚金牌、49枚银牌、44枚铜牌，共151枚奖牌的成绩名列奖牌榜首位，并获得体育道德风尚奖。闭幕式上，下届承办地柳林县的代表接过会旗，全场观众报以热烈掌声。',
    ],
    figures: {
      days: ['历时9天', 'games/days', { ...games, subject: '运动会天数' }],
      teams: ['14个代表团', 'games/teams', { ...games, subject: '参赛代表团' }],
      players: ['2386名', 'games/players', { ...games, subject: '参赛运动员' }],
      events: ['246个小项', 'games/events', { ...games, subject: '比赛小项' }],
      gold: ['金牌246枚', 'games/medals', { ...games, scope: 'gold', subject: '决出的金牌' }],
      silver: ['银牌246枚', 'games/medals', { ...games, scope: 'silver', subject: '决出的银牌' }],
      bronze: ['铜牌279枚', 'games/medals', { ...games, scope: 'bronze', subject: '决出的铜牌' }],
      medals: ['合计771枚', 'games/medals', { ...games, subject: '决出的奖牌' }],
      'b#gold-won': [
        '58枚金牌',
        'games/medals',
        { ...games, region: '410802', scope: 'gold', subject: '城关区代表团金牌' },
      ],
      'b#silver-won': [
        '49枚银牌',
        'games/medals',
        { ...games, region: '410802', scope: 'silver', subject: '城关区代表团银牌' },
      ],
      'b#bronze-won': [
        '44枚铜牌',
        'games/medals',
        { ...games, region: '410802', scope: 'bronze', subject: '城关区代表团铜牌' },
      ],
      'b#won': ['共151枚奖牌', 'games/medals', { ...games, region: '410802', subject: '城关区代表团奖牌' }],
    },
    wanted: [
      ['a', { elapsed: ['2018-09-12', '2018-09-20'], is: 'days' }],
      ['a', { sum: ['gold', 'silver', 'bronze'], of: 'medals' }],
      ['b', { sum: ['gold-won', 'silver-won', 'bronze-won'], of: 'won' }],
    ],
    allowed: [
      ['a', { sequence: ['2018-09-12', '2018-09-20'] }],
      ['b', { bounds: 'won', within: 'a#medals' }],
      ['b', { bounds: 'gold-won', within: 'a#gold' }],
      ['b', { bounds: 'silver-won', within: 'a#silver' }],
      ['b', { bounds: 'bronze-won', within: 'a#bronze' }],
      ['b', { 'parts-of-region': ['won'], of: 'a#medals', partial: true }],
      ['b', { 'parts-of-region': ['gold-won'], of: 'a#gold', partial: true }],
      ['b', { 'parts-of-region': ['silver-won'], of: 'a#silver', partial: true }],
      ['b', { 'parts-of-region': ['bronze-won'], of: 'a#bronze', partial: true }],
    ],
  },
  {
    name: 'happenings: a forest fire and three villages',
    articles: [
      '2019年3月28日16时许，松岭县白石乡发生森林火灾，经全力扑救，4月2日明火全部扑灭，持续5天。过火面积312公顷，其中受害森林面积187公顷。各方共投入2180人扑救，其中专业扑火队640人、消防救援人员520人、武警官兵380人、民兵和群众640人。',
      '火灾发生后，县里紧急疏散白石村、松坪村、槐树湾村3个村的群众1236人，集中安置在乡中心小学。截至4月4日，已有1040人返家，余下196人投亲靠友。火灾未造成人员伤亡，起火原因正在调查。',
    ],
    figures: {
      days: ['持续5天', 'fire/days', { ...fire, subject: '扑救天数' }],
      burnt: ['过火面积312公顷', 'fire/burnt', { ...fire, subject: '过火面积' }],
      harmed: ['森林面积187公顷', 'fire/burnt', { ...fire, scope: 'forest', subject: '受害森林面积' }],
      hands: ['投入2180人', 'fire/hands', { ...fire, subject: '扑救人员' }],
      crews: ['扑火队640人', 'fire/hands', { ...fire, scope: 'crews', subject: '专业扑火队员' }],
      brigade: ['救援人员520人', 'fire/hands', { ...fire, scope: 'brigade', subject: '消防救援人员' }],
      police: ['官兵380人', 'fire/hands', { ...fire, scope: 'armed-police', subject: '武警官兵' }],
      locals: ['群众640人', 'fire/hands', { ...fire, scope: 'locals', subject: '参加扑救的民兵和群众' }],
      'b#villages': ['3个村', 'fire/villages', { ...fire, subject: '疏散的村' }],
      'b#moved': ['群众1236人', 'fire/moved', { ...fire, subject: '疏散的群众' }],
      'b#home': ['已有1040人', 'fire/moved', { period: '2019-04-04', scope: 'home', subject: '返家的群众' }],
      'b#rest': [
        '余下196人',
        'fire/moved',
        { period: '2019-04-04', scope: 'with-kin', subject: '投亲靠友的群众' },
      ],
    },
    wanted: [
      ['a', { elapsed: ['2019-03-28', '2019-04-02'], is: 'days' }],
      ['a', { bounds: 'harmed', within: 'burnt' }],
      ['a', { sum: ['crews', 'brigade', 'police', 'locals'], of: 'hands' }],
      ['b', { 'list-length': 'villages', items: ['白石村', '松坪村', '槐树湾村'] }],
      ['b', { sum: ['home', 'rest'], of: 'moved' }],
    ],
    allowed: [
      ['a', { sequence: ['2019-03-28', '2019-04-02'] }],
      ['b', { bounds: 'home', within: 'moved' }],
      ['b', { difference: ['moved', 'home'], is: 'rest' }],
    ],
  },
  {
    name: 'happenings: claims after a typhoon',
    articles: [
      '台风过境后，全市保险机构开通理赔绿色通道。截至2019年8月15日，共接到报案12480件，件均报损5万元，报损金额合计6.24亿元；已结案9734件，结案率78.0%，余下2746件正在查勘定损。',
      '理赔款正加快到账。截至8月15日，各保险机构已累计赔付3.12亿元。其中，车险1.64亿元，企业财产险0.92亿元，农业保险0.38亿元，家庭财产险0.18亿元。今年全市晚稻参保率78.0%，参保农户受灾后可在线上申请查勘。',
    ],
    figures: {
      claims: ['报案12480件', 'claims/made', { ...storm, subject: '报案' }],
      each: ['件均报损5万元', 'claims/loss-each', { ...storm, subject: '件均报损' }],
      loss: ['合计6.24亿元', 'claims/loss', { ...storm, subject: '报损金额' }],
      closed: ['已结案9734件', 'claims/made', { ...storm, scope: 'closed', subject: '已结报案' }],
      rate: ['结案率78.0%', 'claims/closed-rate', { ...storm, subject: '结案率' }],
      open: ['余下2746件', 'claims/made', { ...storm, scope: 'open', subject: '未结报案' }],
      'b#paid': ['赔付3.12亿元', 'claims/paid', { ...storm, subject: '累计赔付' }],
      'b#cars': ['车险1.64亿元', 'claims/paid', { ...storm, scope: 'cars', subject: '车险赔付' }],
      'b#firms': [
        '企业财产险0.92亿元',
        'claims/paid',
        { ...storm, scope: 'firms', subject: '企业财产险赔付' },
      ],
      'b#farms': ['农业保险0.38亿元', 'claims/paid', { ...storm, scope: 'farms', subject: '农业保险赔付' }],
      'b#homes': [
        '家庭财产险0.18亿元',
        'claims/paid',
        { ...storm, scope: 'homes', subject: '家庭财产险赔付' },
      ],
      'b#rice': ['参保率78.0%', 'claims/rice-insured', { period: '2019', subject: '晚稻参保率' }],
    },
    wanted: [
      ['a', { product: ['claims', 'each'], is: 'loss' }],
      ['a', { ratio: 'closed', of: 'claims', is: 'rate' }],
      ['a', { sum: ['closed', 'open'], of: 'claims' }],
      ['b', { sum: ['cars', 'firms', 'farms', 'homes'], of: 'paid' }],
    ],
    allowed: [
      ['a', { bounds: 'closed', within: 'claims' }],
      ['b', { bounds: 'paid', within: 'a#loss' }],
      ['a', { difference: ['claims', 'closed'], is: 'open' }],
    ],
  },
  {
    name: 'happenings: a peak load and a blackout',
    articles: [
      '受持续高温影响，2022年8月4日晚，全市电网最高负荷达1286万千瓦，再创历史新高，比去年最高的1198万千瓦增加88万千瓦，增长7.3%。供电公司已启动迎峰度夏应急预案，全市电力供应平稳有序。',
      '8月6日，台风登陆，全市停运10千伏线路146条，停电用户21.4万户。供电公司出动抢修车146辆连夜抢修。到8月8日18时，131条线路恢复运行，恢复率89.7%；19.6万户恢复供电，占停电用户的91.6%，还有1.8万户待复电。',
    ],
    figures: {
      peak: ['负荷达1286万千瓦', 'grid/peak', { period: '2022-08-04', subject: '电网最高负荷' }],
      before: ['1198万千瓦', 'grid/peak', { period: '2021', subject: '电网最高负荷' }],
      more: ['增加88万千瓦', 'grid/peak-increase', { period: '2022-08-04', subject: '最高负荷增加量' }],
      rise: ['增长7.3%', 'grid/peak-growth', { period: '2022-08-04', subject: '最高负荷增速' }],
      'b#lines': ['线路146条', 'grid/lines-lost', { period: '2022-08-06', subject: '停运的10千伏线路' }],
      'b#dark': ['停电用户21.4万户', 'grid/homes-lost', { period: '2022-08-06', subject: '停电用户' }],
      'b#vans': ['抢修车146辆', 'grid/vans', { period: '2022-08-06', subject: '出动的抢修车' }],
      'b#mended': ['131条', 'grid/lines-back', { ...grid, subject: '恢复运行的10千伏线路' }],
      'b#mended-rate': ['恢复率89.7%', 'grid/lines-back-rate', { ...grid, subject: '线路恢复率' }],
      'b#lit': ['19.6万户', 'grid/homes-back', { ...grid, subject: '恢复供电的用户' }],
      'b#lit-share': ['91.6%', 'grid/homes-back-share', { ...grid, subject: '恢复供电的用户占比' }],
      'b#left': ['还有1.8万户', 'grid/homes-waiting', { ...grid, subject: '待复电的用户' }],
    },
    wanted: [
      ['a', { difference: ['peak', 'before'], is: 'more' }],
      ['a', { growth: 'peak', from: 'before', is: 'rise' }],
      ['b', { ratio: 'mended', of: 'lines', is: 'mended-rate' }],
      ['b', { ratio: 'lit', of: 'dark', is: 'lit-share' }],
      ['b', { difference: ['dark', 'lit'], is: 'left' }],
    ],
    allowed: [
      ['b', { bounds: 'mended', within: 'lines' }],
      ['b', { bounds: 'lit', within: 'dark' }],
      ['b', { sum: ['lit', 'left'], of: 'dark' }],
      ['a', { ratio: 'more', of: 'before', is: 'rise' }],
    ],
  },
];
