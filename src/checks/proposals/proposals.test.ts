import { expect, test } from 'vitest';
import type { Example } from '../check.ts';
import { corpusOf } from '../example.ts';
import { flowOf } from './fixtures.ts';
import { proposalsFor } from './index.ts';

const both = { zh: '示例', en: 'example' };
const proposed = (source: string, figures: Example['figures'], relation?: Example['relation']) =>
  proposalsFor(
    corpusOf({ shows: both, verdict: 'exact', source, figures: figures!, ...(relation && { relation }) }),
  ).map(({ relation: r }) => flowOf(r));

const own = (quote: string, indicator: string, more: object = {}) => ({ quote, indicator, ...more });

test.each<[string, string, Example['figures'], string[]]>([
  [
    'a rate beside its part and whole',
    '外贸企业有365家，已复工276家，复工率达75.6%。',
    {
      all: own('365家', 'firms/total'),
      part: own('276家', 'firms/resumed'),
      rate: own('75.6%', 'firms/rate'),
    },
    ['ratio part all rate', 'bounds part all'],
  ],
  [
    'a count and a rate without a whole',
    '大型商超复工38家，复工率90.5%。',
    { part: own('38家', 'firms/resumed'), rate: own('90.5%', 'firms/rate') },
    ['implied-whole part rate'],
  ],
  [
    'a list with its number',
    '依托甲物流公司、乙运输公司、丙运业公司3家企业运输。',
    { firms: own('3家', 'firms/partners') },
    ['list-length firms 甲物流公司 乙运输公司 丙运业公司'],
  ],
  [
    'one name of a few',
    '甲市物流有限公司等3家企业获评。',
    { firms: own('3家', 'firms/named') },
    ['list-length firms 甲市物流有限公司 true'],
  ],
  [
    'the days of a number of times',
    '1月和3月，全市分两批次投放。',
    { times: own('分两批次', 'supplies/times') },
    ['list-length times 1月 3月'],
  ],
  [
    'the days between which the archive records a length',
    '大赛为期一个月，反响热烈。',
    { length: own('一个月', 'events/duration', { period: '2019-12-02/2020-01-02' }) },
    ['elapsed 2019-12-02 2020-01-02 length'],
  ],
  [
    'kinds that make their total, once and not one by one',
    '共有教师900名。男400名。另有女教师500名。',
    {
      all: own('教师900名', 'staff/teachers'),
      men: own('男400名', 'staff/teachers', { scope: 'men' }),
      women: own('女教师500名', 'staff/teachers', { scope: 'women' }),
    },
    ['sum men women all'],
  ],
  [
    'an of-which line',
    '共派出医务人员210名，其中护士140名。',
    { all: own('210名', 'staff/sent'), nurses: own('140名', 'staff/nurses') },
    ['bounds nurses all'],
  ],
  [
    'a length of time between two dates',
    '2020年1月20日至2020年3月14日，连续奋战54天。',
    { days: own('54天', 'events/duration') },
    ['elapsed 2020-01-20 2020-03-14 days'],
  ],
  [
    'the lines of an of-which list, each within the whole before it',
    '全区谋划项目234个，总投资912.7亿元。其中，纳入省计划项目61个，进度居前；申报债券项目6个，总投资85.8亿元，申请债券65.6亿元。',
    {
      all: own('谋划项目234个', 'projects/all'),
      cost: own('总投资912.7亿元', 'investment/all'),
      listed: own('项目61个', 'projects/listed'),
      bonds: own('项目6个', 'projects/bonds'),
      worth: own('总投资85.8亿元', 'investment/bonds'),
      sought: own('申请债券65.6亿元', 'financing/sought'),
    },
    ['bounds listed all', 'bounds bonds all', 'bounds worth cost', 'bounds sought worth'],
  ],
  [
    'a narrower scope of one indicator',
    '累计发证621张。另有向省里申领的115张。',
    { all: own('621张', 'permits/b'), some: own('115张', 'permits/b', { scope: 'from-province' }) },
    ['bounds some all'],
  ],
  [
    'dates that open one sentence after the other',
    '2020年2月10日，甲县签约。2020年2月28日，乙区签约。2020年3月3日，丙区签约7个项目。',
    { signed: own('7个', 'projects/signed') },
    ['sequence 2020-02-10 2020-02-28 2020-03-03'],
  ],
  [
    'numbered points',
    '会议强调三点意见：一是做好谋划。要细。二是突出专业。三是借力平台，稳步推进。',
    { points: own('三点意见', 'governance/points') },
    ['list-length points 做好谋划 突出专业 借力平台'],
  ],
  [
    'subheadings for each of the measures',
    '该局采取4项措施。\n\n落实政策\n\n已经下发。\n\n加大宣传\n\n已经推送。\n\n健全机制\n\n已经会商。\n\n开拓市场\n\n已经参展。',
    { measures: own('4项', 'governance/measures') },
    ['list-length measures 落实政策 加大宣传 健全机制 开拓市场'],
  ],
  [
    'the items of one sentence within their total',
    '现场签约总投资132.6亿元。甲市投资22亿元建厂、乙市投资10.8亿元建园、丙县投资3亿元建站。',
    {
      total: own('总投资132.6亿元', 'investment/signed'),
      a: own('甲市投资22亿元', 'investment/project', { scope: 'a' }),
      b: own('乙市投资10.8亿元', 'investment/project', { scope: 'b' }),
      c: own('丙县投资3亿元', 'investment/project', { scope: 'c' }),
    },
    ['sum a b c total true'],
  ],
  [
    'days up to a date since the one day of the article that fits',
    '2020年1月29日，收治一例。2020年2月5日，医院扩建。截至2020年3月23日，已连续54天没有新增。',
    { days: own('54天', 'epidemic/days') },
    ['elapsed 2020-01-29 2020-03-23 days'],
  ],
  [
    'growth between two levels',
    '销售额由50亿元增至56亿元，增长12.0%。',
    {
      before: own('50亿元', 'sales/total', { period: '2019' }),
      now: own('56亿元', 'sales/total'),
      rate: own('增长12.0%', 'sales/growth'),
    },
    ['growth now before rate'],
  ],
])('proposes %s', (_, source, figures, expected) =>
  expect(proposed(source, figures).toSorted()).toEqual(expected.toSorted()),
);

test.each<[string, string, Example['figures']]>([
  [
    'equal numbers of different things',
    '签约40家企业，另有40家餐馆营业。',
    { a: own('40家', 'firms/signed'), b: own('40家餐馆', 'food/open') },
  ],
  [
    'a difference that equals another number by chance',
    '甲园区3000万元，乙基金500万元，丙资金3500万元。',
    { a: own('3000万元', 'funds/a'), b: own('500万元', 'funds/b'), c: own('3500万元', 'funds/c') },
  ],
  [
    'a discount taken for a share',
    '有15家超市以低于市场20%的价格售出3家。',
    { a: own('15家', 'firms/total'), b: own('3家', 'firms/selling'), rate: own('20%', 'prices/discount') },
  ],
  ['one name of many', '甲市物流有限公司等30家企业获评。', { firms: own('30家', 'firms/named') }],
  ['a name without a known last word', '热情高涨等3家企业获评。', { firms: own('3家', 'firms/named') }],
  [
    'days told of another thing than the times',
    '1月下雪、天冷，3月转暖，投放两批次。',
    { times: own('两批次', 'supplies/times') },
  ],
  [
    'kinds that miss their total as a sum',
    '共有食堂90处。甲40处。乙60处。',
    {
      all: own('90处', 'food/halls', { period: '2019' }),
      a: own('40处', 'food/halls', { scope: 'a' }),
      b: own('60处', 'food/halls', { scope: 'b' }),
    },
  ],
  [
    'what stands beside a whole for a part of it',
    '组建14个工作组和1个督导组。',
    { all: own('14个', 'groups/all'), other: own('1个', 'groups/all', { scope: 'supervision' }) },
  ],
  [
    'what is left for a part of what is done',
    '项目已复工24个，剩余8个项目。',
    { done: own('已复工24个', 'projects/done'), left: own('剩余8个', 'projects/left') },
  ],
  [
    'dates that are told out of order',
    '2020年3月3日，甲县签约。2020年2月28日，乙区签约。2020年3月1日，丙区签约7个项目。',
    { signed: own('7个', 'projects/signed') },
  ],
  [
    'points of another list',
    '会议强调三点意见：一是做好谋划。二是突出专业。另有要求：一是从快。二是从实。三是从严。',
    { points: own('三点意见', 'governance/points') },
  ],
  [
    'a target as a part of a result',
    '签约700亿元，目标500亿元。',
    {
      all: own('700亿元', 'investment/signed'),
      aim: own('500亿元', 'investment/signed', { scope: 'target' }),
    },
  ],
])('does not propose %s', (_, source, figures) => expect(proposed(source, figures)).toEqual([]));

test('does not propose what is declared', () => {
  const figures = { part: own('38家', 'firms/resumed'), rate: own('90.5%', 'firms/rate') };
  expect(
    proposed('大型商超复工38家，复工率90.5%。', figures, { 'implied-whole': 'part', is: 'rate' }),
  ).toEqual([]);
});

test('proposes nothing without the source text', () => {
  expect(
    proposalsFor(
      corpusOf({ shows: both, verdict: 'exact', source: null, figures: { a: '38家', b: '90.5%' } }),
    ),
  ).toEqual([]);
});
