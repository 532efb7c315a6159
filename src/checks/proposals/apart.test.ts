import { expect, test } from 'vitest';
import type { Archive } from './archives/archives.ts';
import { proposedFor } from './fixtures.ts';

const firms = (quote: string, scope?: string, indicator = 'enterprises/total') =>
  [quote, indicator, { ...(scope && { scope }) }] as const;
const parts = {
  'b#trade': firms('批发41家', 'trade', 'enterprises/resumed'),
  'b#homes': firms('房企22家', 'homes'),
  'b#open': firms('复业21家', 'homes', 'enterprises/resumed'),
  'b#services': firms('服务业31家', 'services'),
};
const told = '批发41家已复工；房企22家、复业21家；服务业31家。';

const signed = (quote: string, period: string, more: object = {}) =>
  [quote, 'projects/signed', { period, ...more }] as const;

test.each<[string, readonly string[], Archive['figures'], string]>([
  [
    'a total of one article, its kinds in another',
    ['三类企业94家。', told],
    { all: firms('94家', 'three'), ...parts },
    'sum trade homes services a#all',
  ],
  [
    'items of a sentence within the total of another article',
    ['全区总投资90亿元。', '建设投资10亿元的甲园、投资5亿元的乙园、投资3亿元的丙园。'],
    {
      all: ['90亿元', 'investment/pipeline'],
      'b#x': ['投资10亿元', 'investment/project', { scope: 'x' }],
      'b#y': ['投资5亿元', 'investment/project', { scope: 'y' }],
      'b#z': ['投资3亿元', 'investment/project', { scope: 'z' }],
    },
    'sum x y z a#all true',
  ],
  [
    'signings of one place and kind after the other',
    ['共签约60个。山阳签4个。解放签6个。外资签7个。'],
    {
      all: signed('60个', '../2020-03-13'),
      x: signed('签4个', '2020-02-28', { region: '410811' }),
      y: signed('签6个', '2020-03-03', { region: '410802' }),
      z: signed('签7个', '2020-03-11', { scope: 'foreign' }),
    },
    'sum x y z all true',
  ],
  [
    'all of them, counted in another article as well',
    ['70家企业开足马力。', '70家企业已全部复工，复工率达100%。'],
    {
      n: firms('70家', 'industry', 'enterprises/resumed'),
      'b#m': firms('70家', 'industry', 'enterprises/resumed'),
      'b#rate': ['100%', 'enterprises/rate', { scope: 'industry' }],
    },
    'ratio m a#n rate',
  ],
  [
    'a share of a whole that it names and another article states',
    ['全区在校生71400人。', '随迁子女9282人，占在校生的13.0%。'],
    {
      all: ['在校生71400人', 'education/pupils', { subject: '在校生' }],
      'b#some': ['9282人', 'education/pupils', { scope: 'migrant', subject: '随迁子女' }],
      'b#rate': ['13.0%', 'education/share'],
    },
    'ratio some a#all rate',
  ],
])('proposes %s', (_, articles, figures, expected) =>
  expect(proposedFor(articles, figures)).toContain(expected),
);

test.each<[string, readonly string[], Archive['figures'], ...string[]]>([
  [
    'parts that miss the total of another article',
    ['三类企业95家。', '批发41家已复工。房企22家。服务业31家。'],
    {
      all: firms('95家', 'three'),
      'b#x': parts['b#trade'],
      'b#y': parts['b#homes'],
      'b#z': parts['b#services'],
    },
  ],
  [
    'signings of one day, which may be one and the same',
    ['共签约60个。山阳签4个。解放签6个。外资签7个。'],
    {
      all: signed('60个', '../2020-03-13'),
      x: signed('签4个', '2020-03-03', { scope: 'x' }),
      y: signed('签6个', '2020-03-03', { scope: 'y' }),
      z: signed('签7个', '2020-03-03', { scope: 'z' }),
    },
  ],
  [
    'what is told in full as a part of something larger',
    ['举办展览26场，讲解4200场。', '原创展览12场、引进展览9场、交流展览5场。'],
    {
      shows: ['展览26场', 'museums/shows'],
      talks: ['讲解4200场', 'museums/talks'],
      'b#x': ['原创展览12场', 'museums/displays', { scope: 'x' }],
      'b#y': ['引进展览9场', 'museums/displays', { scope: 'y' }],
      'b#z': ['交流展览5场', 'museums/displays', { scope: 'z' }],
    },
    'sum x y z a#shows',
  ],
])('does not propose %s', (_, articles, figures, ...besides) =>
  expect(proposedFor(articles, figures).filter((line) => line.startsWith('sum'))).toEqual(besides),
);
