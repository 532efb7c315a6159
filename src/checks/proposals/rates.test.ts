/** Rates, growth, differences and averages, each beside the two numbers that make it. */
import { expect, test } from 'vitest';
import type { Example } from '../check.ts';
import { own, proposed } from './fixtures.ts';

test.each<[string, string, Example['figures'], string[]]>([
  [
    'a rate beside its part and whole',
    '外贸企业有365家，已复工276家，复工率达75.6%。',
    {
      all: own('365家', 'firms/total'),
      part: own('276家', 'firms/resumed'),
      rate: own('75.6%', 'firms/rate'),
    },
    ['ratio part all rate'],
  ],
  [
    'a count and a rate without a whole',
    '大型商超复工38家，复工率90.5%。',
    { part: own('38家', 'firms/resumed'), rate: own('90.5%', 'firms/rate') },
    ['implied-whole part rate'],
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
  [
    'growth whose earlier level stands in a later sentence',
    '全年受理申请4200件，同比下降6.7%。窗口增至9个。上年受理申请4500件。',
    {
      now: own('申请4200件', 'permits/applications', { period: '2019' }),
      rate: own('下降6.7%', 'permits/growth', { period: '2019' }),
      desks: own('9个', 'permits/desks'),
      before: own('申请4500件', 'permits/applications', { period: '2018' }),
    },
    ['growth now before rate'],
  ],
  [
    'levels as a share of earlier ones, respectively',
    '客流和收入84.6万人次、3.1亿元，分别恢复至上年的94.0%和77.5%，上年为90万人次、4亿元。',
    {
      guests: own('84.6万人次', 'parks/guests', { period: '2019' }),
      sales: own('3.1亿元', 'parks/sales', { period: '2019' }),
      first: own('94.0%', 'parks/guests-recovery', { period: '2019' }),
      second: own('77.5%', 'parks/sales-recovery', { period: '2019' }),
      'guests-before': own('90万人次', 'parks/guests', { period: '2018' }),
      'sales-before': own('4亿元', 'parks/sales', { period: '2018' }),
    },
    ['ratio guests guests-before first', 'ratio sales sales-before second'],
  ],
  [
    'an increase between two times',
    '藏书86万册，比上年的81万册增加5万册。',
    {
      now: own('86万册', 'library/books', { period: '2019' }),
      before: own('81万册', 'library/books', { period: '2018' }),
      more: own('增加5万册', 'library/books-increase', { period: '2019' }),
    },
    ['difference now before more'],
  ],
  [
    'a fall in points',
    '空置率为12.5%，较上年的14.0%下降1.5个百分点。',
    {
      now: own('12.5%', 'offices/vacancy', { period: '2019' }),
      before: own('14.0%', 'offices/vacancy', { period: '2018' }),
      less: own('1.5个百分点', 'offices/vacancy-change', { period: '2019' }),
    },
    ['difference before now less'],
  ],
  [
    'what is left between two sides',
    '出口62亿元，进口49亿元，贸易顺差13亿元。',
    {
      out: own('出口62亿元', 'trade/value', { scope: 'exports' }),
      in: own('进口49亿元', 'trade/value', { scope: 'imports' }),
      net: own('顺差13亿元', 'trade/surplus'),
    },
    ['difference out in net'],
  ],
  [
    'an average, a count and their product',
    '全县新建泵站16座，每座泵站投资240万元，共投入3840万元。',
    {
      count: own('泵站16座', 'water/stations', { subject: '新建泵站' }),
      each: own('240万元', 'water/cost-each', { subject: '每座投资' }),
      all: own('3840万元', 'water/cost', { subject: '泵站投入' }),
    },
    ['product count each all'],
  ],
  [
    'a daily average over days',
    '展会历时6天，日均入场1.5万人次，共入场9万人次。',
    {
      days: own('6天', 'fairs/days'),
      each: own('1.5万人次', 'fairs/daily-visits'),
      all: own('9万人次', 'fairs/visits'),
    },
    ['product days each all'],
  ],
  [
    'a yield in another unit than the harvest',
    '种植玉米12万亩，亩产510公斤，收获6.12万吨。',
    {
      area: own('12万亩', 'farming/area'),
      yield: own('510公斤', 'farming/yield'),
      crop: own('6.12万吨', 'farming/crop'),
    },
    ['product area yield crop'],
  ],
  [
    'shares told one after the other, each of what it is recorded for',
    '全县耕地86.4万亩。其中，水田30.2万亩，增加0.4%；旱地56.2万亩，减少0.3%。两类占比分别为35.0%和65.0%。',
    {
      all: own('86.4万亩', 'land/fields'),
      wet: own('水田30.2万亩', 'land/fields', { scope: 'wet' }),
      dry: own('旱地56.2万亩', 'land/fields', { scope: 'dry' }),
      'wet-share': own('35.0%', 'land/share', { scope: 'wet' }),
      'dry-share': own('65.0%', 'land/share', { scope: 'dry' }),
    },
    ['ratio wet all wet-share', 'ratio dry all dry-share', 'sum wet dry all'],
  ],
  [
    'places and those who take them',
    '托儿所设学额640个，已收幼儿592人，入托率92.5%。',
    {
      places: own('学额640个', 'nurseries/places'),
      taken: own('592人', 'nurseries/children'),
      rate: own('入托率92.5%', 'nurseries/rate'),
    },
    ['ratio taken places rate'],
  ],
  [
    'what is left of what came in',
    '场馆全年收入812.4万元，支出765.9万元，结余46.5万元。',
    {
      got: own('收入812.4万元', 'halls/income'),
      spent: own('支出765.9万元', 'halls/spent'),
      left: own('结余46.5万元', 'halls/left'),
    },
    ['difference got spent left'],
  ],
  [
    'a share of few digits right behind its part',
    '事故8640起。涉及货车的864起，占一成。',
    {
      all: own('8640起', 'traffic/accidents'),
      lorries: own('864起', 'traffic/accidents', { scope: 'lorries' }),
      share: own('一成', 'traffic/share'),
    },
    ['ratio lorries all share'],
  ],
  [
    'the share of the part right before it, and of no other that fits',
    '驾驶人168.0万人，其中男性112.6万人；驾龄不满1年的14.2万人，占8.5%。新增9.6万人。',
    {
      all: own('驾驶人168.0万人', 'drivers/all', { period: '2021' }),
      men: own('男性112.6万人', 'drivers/all', { period: '2021', scope: 'men' }),
      fresh: own('14.2万人', 'drivers/all', { period: '2021', scope: 'first-year' }),
      share: own('占8.5%', 'drivers/share', { period: '2021' }),
      more: own('新增9.6万人', 'drivers/new', { period: '2021' }),
    },
    ['ratio fresh all share', 'bounds men all'],
  ],
  [
    'what was taken from what had been asked for',
    '歲出原列1903.2億元，刪減12.6億元，審定1890.6億元。',
    {
      asked: own('1903.2億元', 'budget/out', { unit: 'TWD', scope: 'asked' }),
      cut: own('刪減12.6億元', 'budget/cut', { unit: 'TWD' }),
      out: own('審定1890.6億元', 'budget/out', { unit: 'TWD' }),
    },
    ['difference asked out cut'],
  ],
])('proposes %s', (_, source, figures, expected) =>
  expect(proposed(source, figures).toSorted()).toEqual(expected.toSorted()),
);
