/** What is told further off than the next sentence: totals, wholes and running counts of other paragraphs and articles. */
import { expect, test } from 'vitest';
import type { Archive } from './archives/archives.ts';
import { proposedFor } from './fixtures.ts';

const sales = (quote: string, subject: string, scope?: string) =>
  [quote, 'shop/sales', { subject, period: '2019', ...(scope && { scope }) }] as const;
const made = '全年销售额84.2亿元。\n\n粮油42.1亿元，占50.0%；果蔬25.3亿元，占30.0%；百货16.8亿元，占20.0%。';

const day = (date: number) => ({ period: `2021-08-0${date}` });
const cases = (quote: string, date: number) =>
  [quote, 'flu/cases', { ...day(date), subject: '累计病例' }] as const;
const fresh = (quote: string, date: number) =>
  [quote, 'flu/new', { ...day(date), subject: '新增病例' }] as const;

test.each<[string, readonly string[], Archive['figures'], readonly string[]]>([
  [
    'kinds of one paragraph that make the total of another, and the share of each',
    [made],
    {
      all: sales('销售额84.2亿元', '销售额'),
      grain: sales('粮油42.1亿元', '粮油销售额', 'grain'),
      'grain-share': ['50.0%', 'shop/share', { period: '2019', scope: 'grain' }],
      fruit: sales('果蔬25.3亿元', '果蔬销售额', 'fruit'),
      'fruit-share': ['30.0%', 'shop/share', { period: '2019', scope: 'fruit' }],
      goods: sales('百货16.8亿元', '百货销售额', 'goods'),
      'goods-share': ['20.0%', 'shop/share', { period: '2019', scope: 'goods' }],
    },
    [
      'ratio grain all grain-share',
      'ratio fruit all fruit-share',
      'ratio goods all goods-share',
      'sum grain fruit goods all',
    ],
  ],
  [
    'a running total and what is new since the day before',
    ['新增病例9例。累计病例186例。', '新增病例15例。累计病例201例。'],
    {
      n1: fresh('新增病例9例', 1),
      t1: cases('累计病例186例', 1),
      'b#n2': fresh('新增病例15例', 2),
      'b#t2': cases('累计病例201例', 2),
    },
    ['sum a#t1 n2 t2'],
  ],
  [
    'a running total that the archive keeps under one indicator with what is new',
    ['累计病例186例。', '新增病例2例。累计病例188例。'],
    {
      t1: ['累计病例186例', 'flu/cases', { period: '../2021-08-01', subject: '累计病例' }],
      'b#n2': ['新增病例2例', 'flu/cases', { ...day(2), subject: '新增病例' }],
      'b#t2': ['累计病例188例', 'flu/cases', { period: '../2021-08-02', subject: '累计病例' }],
    },
    ['sum a#t1 n2 t2'],
  ],
  [
    'a stock that the archive records by the year',
    ['2019年末共有企业1860家。', '2020年新增企业245家，年末共有企业2105家。'],
    {
      t1: ['企业1860家', 'shop/firms', { period: '2019', subject: '企业' }],
      'b#n2': ['企业245家', 'shop/firms-new', { period: '2020', subject: '新增企业' }],
      'b#t2': ['企业2105家', 'shop/firms', { period: '2020', subject: '企业' }],
    },
    ['sum a#t1 n2 t2'],
  ],
  [
    'days of three articles that make the whole',
    ['新增病例12例。', '新增病例15例。', '新增病例11例，三天共38例。'],
    {
      n1: fresh('12例', 1),
      'b#n2': fresh('15例', 2),
      'c#n3': fresh('11例', 3),
      'c#all': ['38例', 'flu/new', { period: '2021-08-01/2021-08-03', subject: '新增病例' }],
    },
    ['sum a#n1 b#n2 n3 all'],
  ],
  [
    'some of a list behind 其中 that is told in one breath',
    ['职工1286人，其中博士86人、硕士520人。'],
    {
      all: ['职工1286人', 'staff/all'],
      doctors: ['博士86人', 'staff/doctors'],
      masters: ['硕士520人', 'staff/masters'],
    },
    ['sum doctors masters all true'],
  ],
  [
    'one number told once in full and once rounded',
    ['地区生产总值35804.0亿元。', '生产总值3.58万亿元。'],
    {
      full: ['35804.0亿元', 'economy/output', { period: '2019', subject: '地区生产总值' }],
      'b#short': ['3.58万亿元', 'economy/output', { period: '2019', scope: 'base', subject: '地区生产总值' }],
    },
    ['same-fact full b#short'],
  ],
  [
    'an amount that is said to keep within its limit, and its parts',
    ['债务余额386.4亿元，其中一般债务168.2亿元、专项债务218.2亿元，控制在限额412.0亿元以内。'],
    {
      all: ['386.4亿元', 'debt/all'],
      plain: ['一般债务168.2亿元', 'debt/plain'],
      special: ['专项债务218.2亿元', 'debt/special'],
      limit: ['412.0亿元', 'debt/limit'],
    },
    ['bounds all limit', 'sum plain special all'],
  ],
  [
    'kinds told clause by clause within what is counted in all',
    ['支出412.7亿元。分项看，教育82.5亿元，增长较快；卫生49.5亿元；农林53.7亿元。'],
    {
      all: ['支出412.7亿元', 'budget/spent'],
      schools: ['教育82.5亿元', 'budget/spent', { scope: 'schools' }],
      health: ['卫生49.5亿元', 'budget/spent', { scope: 'health' }],
      farms: ['农林53.7亿元', 'budget/spent', { scope: 'farms' }],
    },
    ['sum schools health farms all true'],
  ],
  [
    'kinds of a total whose scope says that it is all',
    ['社团120个，其中文艺72个、体育48个。'],
    {
      all: ['120个', 'clubs/clubs', { scope: 'total' }],
      arts: ['72个', 'clubs/clubs', { scope: 'arts' }],
      sport: ['48个', 'clubs/clubs', { scope: 'sport' }],
    },
    ['sum arts sport all'],
  ],
  [
    'places of one article that make the place of another',
    ['全市常住人口98.4万人。', '解放区30.8万人，山阳区52.1万人，中站区15.5万人。'],
    {
      all: ['98.4万人', 'census/people'],
      'b#x': ['解放区30.8万人', 'census/people', { region: '410802' }],
      'b#y': ['山阳区52.1万人', 'census/people', { region: '410811' }],
      'b#z': ['中站区15.5万人', 'census/people', { region: '410803' }],
    },
    ['parts-of-region x y z a#all'],
  ],
  [
    'two kinds of one article that make a long number of another',
    ['全市常住人口3521078人。', '城镇2218279人，乡村1302799人。'],
    {
      all: ['3521078人', 'census/people'],
      'b#town': ['城镇2218279人', 'census/people', { scope: 'urban' }],
      'b#country': ['乡村1302799人', 'census/people', { scope: 'rural' }],
    },
    ['sum town country a#all'],
  ],
  [
    'the list of a total that is told again by its name',
    [
      '捐赠2.64亿元，其中捐赠资金1.98亿元，物资6600万元。捐赠资金中，企业1.32亿元，个人4620万元，其他1980万元。',
    ],
    {
      all: ['捐赠2.64亿元', 'charity/got'],
      cash: ['1.98亿元', 'charity/got', { scope: 'cash', subject: '捐赠资金' }],
      goods: ['6600万元', 'charity/got', { scope: 'goods', subject: '物资' }],
      firms: ['1.32亿元', 'charity/cash', { scope: 'firms' }],
      people: ['4620万元', 'charity/cash', { scope: 'people' }],
      others: ['1980万元', 'charity/cash', { scope: 'others' }],
    },
    ['sum cash goods all', 'sum firms people others cash'],
  ],
  [
    'what is left of a length that another article tells',
    ['隧道全长7400米。', '累计掘进5466米，还剩1934米。'],
    {
      long: ['全长7400米', 'tunnel/length'],
      'b#dug': ['掘进5466米', 'tunnel/dug'],
      'b#left': ['还剩1934米', 'tunnel/left'],
    },
    ['sum dug left a#long'],
  ],
  [
    'the rest of a whole that stands behind its part',
    ['已返还8640万元，占冻结资金1.44亿元的六成，剩余5760万元。'],
    {
      paid: ['8640万元', 'refunds/paid'],
      frozen: ['1.44亿元', 'refunds/frozen', { subject: '冻结资金' }],
      share: ['六成', 'refunds/share'],
      left: ['5760万元', 'refunds/left'],
    },
    ['ratio paid frozen share', 'sum paid left frozen'],
  ],
  [
    'the days of a long time, each in a sentence of its own',
    ['2022年1月20日，隧道贯通。隧道2018年3月26日开工，历时1396天。'],
    { took: ['1396天', 'tunnel/days'] },
    ['elapsed 2018-03-26 2022-01-20 took'],
  ],
  [
    'what comes to each of what its name begins with',
    ['成母牛4.75万头。成母牛年均单产10.8吨，产奶51.3万吨。'],
    {
      cows: ['4.75万头', 'cows/herd', { subject: '成母牛' }],
      each: ['10.8吨', 'cows/yield', { subject: '成母牛年均单产' }],
      milk: ['51.3万吨', 'cows/milk', { subject: '产奶量' }],
    },
    ['product cows each milk'],
  ],
  [
    'an average of a class that the text names and the archive calls otherwise',
    ['全校学生2340人，编52个班，平均每班45人。'],
    {
      pupils: ['学生2340人', 'school/pupils', { subject: '学生' }],
      classes: ['52个班', 'school/classes', { subject: '教学班级' }],
      size: ['每班45人', 'school/size', { subject: '班额' }],
    },
    ['product classes size pupils'],
  ],
  [
    'an average over some of all, told two sentences before it',
    ['全县214个村，有203个村完成改造。资金充足。共装路灯2030盏，平均每村10盏。'],
    {
      villages: ['214个村', 'lamps/villages', { subject: '村' }],
      done: ['203个村', 'lamps/villages', { scope: 'done', subject: '完成改造的村' }],
      lamps: ['路灯2030盏', 'lamps/lamps', { subject: '安装的路灯' }],
      each: ['每村10盏', 'lamps/lamps-each', { subject: '每村路灯' }],
    },
    ['bounds done villages', 'product done each lamps'],
  ],
  [
    'one number of persons, in full and rounded, counted with another word',
    ['参加投票171534人。', '约17.15万名选民投票。'],
    {
      voters: ['171534人', 'vote/voters', { subject: '参加投票的选民' }],
      'b#told': ['约17.15万名', 'vote/voters', { subject: '参加投票的选民' }],
    },
    ['same-fact voters b#told'],
  ],
  [
    'what is left of all that was told two sentences before',
    ['停电用户21.4万户。抢修有序。到18时，19.6万户恢复供电，还有1.8万户待复电。'],
    {
      dark: ['21.4万户', 'grid/homes-lost', { subject: '停电用户' }],
      lit: ['19.6万户', 'grid/homes-back', { subject: '恢复供电的用户' }],
      left: ['1.8万户', 'grid/homes-waiting', { subject: '待复电的用户' }],
    },
    ['sum lit left dark'],
  ],
  [
    'two sides named where what they differ by is told, one of them in another article',
    ['全年发电量186.3亿千瓦时。', '用电量164.8亿千瓦时。发电量扣除用电量后，富余21.5亿千瓦时。'],
    {
      made: ['186.3亿千瓦时', 'energy/made', { subject: '发电量' }],
      'b#used': ['164.8亿千瓦时', 'energy/used', { subject: '全社会用电量' }],
      'b#sent': ['21.5亿千瓦时', 'energy/sent', { subject: '富余电量' }],
    },
    ['difference a#made used sent'],
  ],
])('proposes %s', (_, articles, figures, expected) =>
  expect(proposedFor(articles, figures).toSorted()).toEqual(expected.toSorted()),
);

test.each<[string, readonly string[], Archive['figures']]>([
  [
    'two kinds that come to a third by chance',
    ['甲路进出口107.3亿元，乙路37.1亿元，丙路49.5亿元，丁路144.4亿元。'],
    {
      a: sales('107.3亿元', '甲路', 'a'),
      b: sales('37.1亿元', '乙路', 'b'),
      c: sales('49.5亿元', '丙路', 'c'),
      d: sales('144.4亿元', '丁路', 'd'),
    },
  ],
  [
    'a running total that the new cases miss',
    ['累计病例186例。', '新增病例15例。累计病例202例。'],
    {
      t1: cases('累计病例186例', 1),
      'b#n2': fresh('新增病例15例', 2),
      'b#t2': cases('累计病例202例', 2),
    },
  ],
  [
    'another count told in the words of the whole as a part of it',
    ['新增确诊15例，其中转归者的情况稳定；新增治愈8例。'],
    {
      fresh: ['确诊15例', 'flu/new', { subject: '新增确诊' }],
      left: ['治愈8例', 'flu/left', { subject: '新增治愈' }],
    },
  ],
  [
    'what was counted of one kind in a year and of all in a part of it as one fact',
    ['全年外贸货物1.08亿吨。', '二季度货物1.08亿吨。'],
    {
      abroad: ['1.08亿吨', 'port/goods', { period: '2019', scope: 'foreign', subject: '外贸货物吞吐量' }],
      'b#spring': ['1.08亿吨', 'port/goods', { period: '2019-04/2019-06', subject: '二季度货物吞吐量' }],
    },
  ],
  [
    'as many of a kind on one day and of all on the next as one fact',
    ['游泳队夺得金牌3枚。', '代表团夺得金牌3枚。'],
    {
      swum: ['金牌3枚', 'games/golds', { period: '2022-08-11', scope: 'swimming', subject: '游泳队金牌' }],
      'b#all': ['金牌3枚', 'games/golds', { period: '2022-08-12', subject: '当日金牌' }],
    },
  ],
  [
    'a long time that no two days of its paragraph make',
    ['2022年1月20日，隧道贯通。隧道2018年3月26日开工，历时1399天。'],
    { took: ['1399天', 'tunnel/days'] },
  ],
  [
    'what was bought in a year as what its loans have grown by',
    ['上年外借84.0万册。', '今年外借96.6万册，新购图书12.6万册。'],
    {
      before: ['84.0万册', 'library/loans', { period: '2019', subject: '外借图书' }],
      'b#loans': ['96.6万册', 'library/loans', { period: '2020', subject: '外借图书' }],
      'b#bought': ['12.6万册', 'library/bought', { period: '2020', subject: '新购图书' }],
    },
  ],
])('does not propose %s', (_, articles, figures) => expect(proposedFor(articles, figures)).toEqual([]));
