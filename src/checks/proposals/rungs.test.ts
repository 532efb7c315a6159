import { expect, test } from 'vitest';
import type { Archive } from './archives/archives.ts';
import { proposedFor } from './fixtures.ts';

const one = (quote: string, indicator: string, subject: string, scope?: string) =>
  [quote, indicator, { subject, ...(scope && { scope }) }] as const;

test.each<[string, string, Archive['figures'], string]>([
  [
    'what has begun of what is planned',
    '谋划项目80个。3月集中开工12个。',
    {
      all: one('80个', 'projects/planned', '谋划的项目'),
      begun: one('12个', 'projects/begun', '集中开工的项目'),
    },
    'bounds begun all',
  ],
  [
    'winners of entrants, told apart and hedged',
    '40余家企业报名。评审很严。3家企业获奖。',
    {
      all: one('40余家', 'fairs/entrants', '报名的企业'),
      won: one('3家', 'fairs/prizes', '获奖的企业', 'firms'),
    },
    'bounds won all',
  ],
  [
    'what has come to a rung of all there are of one kind',
    '2月17日，30家重点企业复工。辖区重点企业有41家。',
    {
      back: one('30家', 'enterprises/resumed', '复工的重点企业', 'key'),
      all: one('41家', 'enterprises/total', '辖区重点企业', 'key'),
    },
    'bounds back all',
  ],
  [
    'the begun among those applied for within all begun',
    '全区开工项目50个。拟报项目85个，已开工25个。',
    {
      all: one('项目50个', 'projects/begun', '已开工的项目'),
      sought: one('项目85个', 'projects/sought', '拟报的项目'),
      some: one('已开工25个', 'projects/sought', '拟报项目中已开工的', 'begun'),
    },
    'bounds some all',
  ],
])('proposes %s', (_, text, figures, expected) => expect(proposedFor([text], figures)).toContain(expected));

test.each<[string, string, Archive['figures']]>([
  [
    'things of another name',
    '谋划项目80个。集中开业12家商场。',
    { all: one('80个', 'projects/planned', '谋划的项目'), open: one('12家', 'projects/open', '开业的商场') },
  ],
  [
    'what has not come to the rung',
    '谋划项目80个。尚未开工12个。',
    {
      all: one('80个', 'projects/planned', '谋划的项目'),
      left: one('12个', 'projects/left', '尚未开工的项目'),
    },
  ],
  [
    'more than there are',
    '谋划项目80个。集中开工92个。',
    {
      all: one('80个', 'projects/planned', '谋划的项目'),
      begun: one('92个', 'projects/begun', '集中开工的项目'),
    },
  ],
  [
    'another kind told elsewhere',
    '谋划项目80个。天气转暖。花开了。集中开工12个。',
    {
      all: one('80个', 'projects/planned', '谋划的项目', 'water'),
      begun: one('12个', 'projects/begun', '集中开工的项目'),
    },
  ],
  [
    'what has come to a rung of another kind',
    '工业企业已复工38家。3家物流企业恢复运营。',
    {
      works: one('38家', 'firms/works-open', '复工的工业企业'),
      haulers: one('3家', 'firms/haulers', '恢复运营的物流企业'),
    },
  ],
])('does not propose %s', (_, text, figures) => expect(proposedFor([text], figures)).toEqual([]));
