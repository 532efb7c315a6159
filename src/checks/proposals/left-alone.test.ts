/** What is not proposed: look-alikes, what cannot be compared, what is declared, and what nobody can read. */
import { expect, test } from 'vitest';
import type { Example } from '../check.ts';
import { corpusOf } from '../example.ts';
import { both, own, proposed } from './fixtures.ts';
import { proposalsFor } from './index.ts';

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
    'what is paid in all among what one costs',
    '投资5.8亿元，其中每平方米11500元。',
    { all: own('5.8亿元', 'land/cost'), each: own('11500元', 'land/price') },
  ],
  [
    'one station within the mean of all',
    '平均降雨216.3毫米。河口站102.7毫米。',
    {
      mean: own('216.3毫米', 'weather/rain', { subject: '平均降雨量' }),
      one: own('102.7毫米', 'weather/rain', { scope: 'hekou' }),
    },
  ],
  [
    'what is not of a kind as a narrower kind',
    '税收60.5亿元。非税收入25.9亿元。',
    {
      tax: own('60.5亿元', 'finance/revenue', { scope: 'tax' }),
      fees: own('25.9亿元', 'finance/revenue', { scope: 'non-tax' }),
    },
  ],
  [
    'more done than there are, where nothing was planned',
    '设备600台，改造620台，比率103.3%。',
    {
      all: own('600台', 'lifts/all'),
      done: own('620台', 'lifts/done'),
      rate: own('103.3%', 'lifts/rate'),
    },
  ],
  [
    'an average of another year',
    '假期8天，日均上年307.8万辆次。本年共2462.4万辆次。',
    {
      days: own('8天', 'tolls/days', { period: '2020' }),
      daily: own('307.8万辆次', 'tolls/daily', { period: '2019' }),
      all: own('2462.4万辆次', 'tolls/all', { period: '2020' }),
    },
  ],
  [
    'as many times another thing than the one named',
    '旅客36万人次，车辆18万人次，客流是货运的2.0倍。',
    {
      people: own('旅客36万人次', 'ports/people', { subject: '旅客' }),
      cars: own('18万人次', 'ports/crews', { subject: '司乘' }),
      times: own('2.0倍', 'ports/times'),
    },
  ],
  [
    'a count whose parts are told for a part of something',
    '接待4500人次，其中外地占62.0%。',
    { guests: own('4500人次', 'shows/guests'), away: own('62.0%', 'shows/share') },
  ],
  [
    'one year as a share of another',
    '改造7.8万户，次年7.2万户，普及率达92.3%。',
    {
      first: own('7.8万户', 'villages/homes', { period: '2018' }),
      second: own('7.2万户', 'villages/homes', { period: '2019' }),
      rate: own('92.3%', 'villages/rate', { period: '2019' }),
    },
  ],
  [
    'equal numbers of two years for one fact',
    '国有网点101个。去年网点101个。',
    {
      now: own('101个', 'grain/points', { period: '2019-06', scope: 'state', subject: '收购网点' }),
      before: own('网点101个', 'grain/points', { period: '2018-06', subject: '收购网点' }),
    },
  ],
  [
    'a part of what something grew by, or of what it is compared with',
    '回收8.4万辆，比前年的6.3万辆多2.1万辆。其中电动车1008辆。',
    {
      before: own('6.3万辆', 'scrap/cars', { period: '2018' }),
      more: own('2.1万辆', 'scrap/increase'),
      electric: own('1008辆', 'scrap/electric'),
    },
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
    'the whole of a rate of use for its part',
    '现有床位1100张，床位使用率82.2%。',
    { beds: own('床位1100张', 'health/beds'), use: own('使用率82.2%', 'health/bed-use') },
  ],
  [
    'an increase of another thing that fits by chance',
    '藏书86万册，借书证81万张，座位增加5万个。',
    {
      books: own('86万册', 'library/books', { period: '2019' }),
      cards: own('81万张', 'library/cards', { period: '2018' }),
      seats: own('增加5万个', 'library/seats-increase', { period: '2019' }),
    },
  ],
  [
    'numbers of two kinds and two times that add up by chance',
    '存量房86套，新房81套，上年存量房5套。',
    {
      a: own('86套', 'homes/old', { period: '2019' }),
      b: own('81套', 'homes/new', { period: '2019' }),
      c: own('5套', 'homes/old', { period: '2018' }),
    },
  ],
  [
    'what is left of two numbers so short that they meet by chance',
    '收入9万元，支出5万元，另有奖金结余4万元。',
    {
      got: own('收入9万元', 'halls/income'),
      spent: own('支出5万元', 'halls/spent'),
      left: own('结余4万元', 'halls/left'),
    },
  ],
  [
    'a rest that makes no whole',
    '全市有旧站房31座，已封存25座，其余7座明年拆除。',
    {
      all: own('旧站房31座', 'stations/old', { period: '2018' }),
      gone: own('25座', 'stations/razed', { period: '2017' }),
      rest: own('其余7座', 'stations/left'),
    },
  ],
  [
    'stretches of a time that overlap',
    '上半年入库税款9.1亿元。1至4月4.2亿元，二季度4.9亿元。',
    {
      all: own('9.1亿元', 'tax/paid', { period: '2020-01/2020-06' }),
      first: own('4.2亿元', 'tax/paid', { period: '2020-01/2020-04' }),
      second: own('4.9亿元', 'tax/paid', { period: '2020-04/2020-06' }),
    },
  ],
  [
    'one school beside another whose name holds 中',
    '小学38所，初中15所。',
    { a: own('小学38所', 'schools/primary'), b: own('初中15所', 'schools/middle') },
  ],
  [
    'an average over what nobody counts here',
    '展会有展位6个，日均入场1.5万人次，共入场9万人次。',
    {
      stalls: own('6个', 'fairs/stalls'),
      each: own('1.5万人次', 'fairs/daily-visits'),
      all: own('9万人次', 'fairs/visits'),
    },
  ],
  [
    'two funds that come to a third by chance',
    '南片设立救助资金3000万元，补贴资金500万元，退税资金3500万元。',
    {
      a: own('3000万元', 'funds/paid', { scope: 'relief' }),
      b: own('500万元', 'funds/paid', { scope: 'subsidy' }),
      c: own('3500万元', 'funds/paid', { scope: 'rebate' }),
    },
  ],
  [
    'names behind a colon that are others than the number says',
    '县里推出三项举措：减免租金、发放补贴。',
    { steps: own('三项', 'governance/steps') },
  ],
  [
    'dates of numbers and not of events',
    '仓库2017年4月存粮3万吨，2018年10月存粮5万吨，2019年5月存粮6万吨。',
    {
      a: own('3万吨', 'grain/stock', { period: '2017-04' }),
      b: own('5万吨', 'grain/stock', { period: '2018-10' }),
      c: own('6万吨', 'grain/stock', { period: '2019-05' }),
    },
  ],
  [
    'a rate of change with no earlier level, which puts nothing to the test',
    '销售额50亿元，同比增长12.0%。',
    { now: own('50亿元', 'sales/total'), rate: own('增长12.0%', 'sales/growth') },
  ],
  [
    'a target as a part of a result',
    '签约700亿元，目标500亿元。',
    {
      all: own('700亿元', 'investment/signed'),
      aim: own('500亿元', 'investment/signed', { scope: 'target' }),
    },
  ],
  [
    'as many of one thing as all of another',
    'Ⅳ类断面5个，水源地5个，达标率100%。',
    {
      sections: own('断面5个', 'water/sections', { scope: 'four' }),
      wells: own('水源地5个', 'water/wells'),
      rate: own('达标率100%', 'water/rate'),
    },
  ],
  [
    'some of the places that the text counts as all of them',
    '全市4个县区均有增长。云城区512.8亿元；白河县303.7亿元，柳林县268.4亿元。',
    {
      places: own('4个县区', 'regions/counties'),
      a: own('512.8亿元', 'economy/output', { scope: 'a' }),
      b: own('303.7亿元', 'economy/output', { scope: 'b' }),
      c: own('268.4亿元', 'economy/output', { scope: 'c' }),
    },
  ],
])('does not propose %s', (_, source, figures) => expect(proposed(source, figures)).toEqual([]));

test('does not propose what is declared', () => {
  const figures = { part: own('38家', 'firms/resumed'), rate: own('90.5%', 'firms/rate') };
  expect(
    proposed('大型商超复工38家，复工率90.5%。', figures, { 'implied-whole': 'part', is: 'rate' }),
  ).toEqual([]);
});

test('does not propose what a declared relation says as well', () => {
  const figures = {
    all: own('365家', 'firms/total'),
    part: own('276家', 'firms/resumed'),
    rate: own('75.6%', 'firms/rate'),
  };
  expect(
    proposed('外贸企业有365家，其中已复工276家，复工率达75.6%。', figures, {
      ratio: 'part',
      of: 'all',
      is: 'rate',
    }),
  ).toEqual([]);
});

test('proposes nothing without the source text', () => {
  expect(
    proposalsFor(
      corpusOf({ shows: both, verdict: 'exact', source: null, figures: { a: '38家', b: '90.5%' } }),
    ),
  ).toEqual([]);
});
