/** Shares whose whole or part is told in another paragraph or article. */
import { expect, test } from 'vitest';
import type { Archive } from './archives/archives.ts';
import { proposedFor } from './fixtures.ts';

test.each<[string, readonly string[], Archive['figures'], readonly string[]]>([
  [
    'what is done of a plan, where another article tells it',
    ['前7个月收储粮食41.3万吨。', '全年收储目标70万吨，前7个月已完成59.0%。'],
    {
      done: ['41.3万吨', 'grain/stored', { period: '2021-01/2021-07' }],
      'b#aim': ['70万吨', 'grain/aim', { period: '2021', scope: 'target' }],
      'b#rate': ['59.0%', 'grain/rate', { period: '2021-01/2021-07' }],
    },
    ['ratio a#done aim rate'],
  ],
  [
    'a share of those who live in a place',
    ['年末常住人口482.6万人。', '参加医保451.2万人，参保率93.5%。'],
    {
      all: ['常住人口482.6万人', 'people/residents', { subject: '年末常住人口' }],
      'b#some': ['医保451.2万人', 'health/insured', { subject: '参加医保人数' }],
      'b#rate': ['参保率93.5%', 'health/insured-rate'],
    },
    ['ratio some a#all rate'],
  ],
  [
    'a share of what the tail of its name says, in another paragraph',
    ['贷款余额4752.3亿元。\n\n不良贷款余额57.0亿元，不良贷款率1.20%。'],
    {
      all: ['4752.3亿元', 'bank/loans', { subject: '贷款余额' }],
      bad: ['57.0亿元', 'bank/bad-loans', { subject: '不良贷款余额' }],
      rate: ['1.20%', 'bank/bad-rate'],
    },
    ['ratio bad all rate'],
  ],
  [
    'what covers more than all of it',
    ['缺口57.0亿元；储备142.5亿元，储备覆盖率250.0%。'],
    {
      gap: ['57.0亿元', 'bank/gap'],
      kept: ['142.5亿元', 'bank/kept'],
      rate: ['250.0%', 'bank/cover'],
    },
    ['ratio kept gap rate'],
  ],
  [
    'a margin of all that was sold, in another paragraph',
    ['营业收入48.60亿元。\n\n毛利15.55亿元，毛利率32.0%。'],
    {
      sales: ['48.60亿元', 'results/revenue', { subject: '营业收入' }],
      gross: ['15.55亿元', 'results/gross', { subject: '毛利' }],
      rate: ['32.0%', 'results/margin'],
    },
    ['ratio gross sales rate'],
  ],
  [
    'a share of a whole whose name is cut short',
    ['营业收入48.60亿元。', '线上收入9.72亿元，占总营收的20.0%。'],
    {
      sales: ['48.60亿元', 'results/revenue', { subject: '营业收入' }],
      'b#online': ['9.72亿元', 'results/online', { subject: '线上收入' }],
      'b#share': ['20.0%', 'results/share'],
    },
    ['ratio online a#sales share'],
  ],
  [
    'a rate of what is counted two sentences on, under the name of its whole',
    ['全市停运线路146条。出动车辆146辆抢修。到18时，131条线路恢复，恢复率89.7%。'],
    {
      lost: ['146条', 'grid/lines-lost', { subject: '停运线路' }],
      vans: ['146辆', 'grid/vans', { subject: '抢修车' }],
      back: ['131条', 'grid/lines-back', { subject: '恢复运行的线路' }],
      rate: ['率89.7%', 'grid/lines-rate'],
    },
    ['ratio back lost rate'],
  ],
  [
    'a rate named for what its count is of a kind of',
    ['已有38个村通上了公交，行政村通达率95.0%。'],
    {
      reached: ['38个', 'bus/villages', { subject: '通公交的行政村' }],
      rate: ['率95.0%', 'bus/villages-rate'],
    },
    ['implied-whole reached rate'],
  ],
  [
    'a rate that begins a sentence of its own with the name of its part',
    ['接种31560人，其中男性20514人。男性占65.0%。'],
    {
      all: ['31560人', 'care/given', { subject: '接种者' }],
      men: ['20514人', 'care/given', { scope: 'men', subject: '男性接种者' }],
      share: ['占65.0%', 'care/share'],
    },
    ['ratio men all share'],
  ],
  [
    'a rate in a sentence of its own that has another name, and the line before it alone',
    ['接种31560人，其中男性20514人。65岁以上的占65.0%。'],
    {
      all: ['31560人', 'care/given', { subject: '接种者' }],
      men: ['20514人', 'care/given', { scope: 'men', subject: '男性接种者' }],
      old: ['占65.0%', 'care/share'],
    },
    ['bounds men all'],
  ],
])('proposes %s', (_, articles, figures, expected) =>
  expect(proposedFor(articles, figures).toSorted()).toEqual(expected.toSorted()),
);

test.each<[string, readonly string[], Archive['figures']]>([
  [
    'a rate of which some whole always fits',
    ['家庭医生签约312.0万人，签约率62.4%。'],
    {
      some: ['签约312.0万人', 'health/contracts', { subject: '签约人数' }],
      rate: ['签约率62.4%', 'health/contract-rate'],
    },
  ],
  [
    'a rate of another matter than what was counted before under one name',
    ['全市共有水库146座。天气晴好。城区共有小型水库131座，合格率89.7%。'],
    {
      all: ['146座', 'water/all', { subject: '水库' }],
      small: ['131座', 'water/small', { subject: '小型水库' }],
      rate: ['率89.7%', 'water/rate'],
    },
  ],
])('does not propose %s', (_, articles, figures) => expect(proposedFor(articles, figures)).toEqual([]));
