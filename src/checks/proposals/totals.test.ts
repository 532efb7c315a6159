/** Totals and their parts, wholes and what stays within them. */
import { expect, test } from 'vitest';
import type { Example } from '../check.ts';
import { own, proposed } from './fixtures.ts';

test.each<[string, string, Example['figures'], string[]]>([
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
    'the list that 其中 opens, whatever it is recorded as',
    '收回问卷820份，其中有效问卷790份、无效问卷30份。',
    {
      all: own('820份', 'survey/returned'),
      good: own('790份', 'survey/forms', { scope: 'valid' }),
      bad: own('30份', 'survey/forms', { scope: 'invalid' }),
    },
    ['sum good bad all'],
  ],
  [
    'kinds of one indicator that make a narrower total',
    '全省粮仓容量4600万吨，其中平房仓2380万吨、立筒仓900万吨、浅圆仓1250万吨，圆仓合计2150万吨。',
    {
      all: own('4600万吨', 'grain/capacity'),
      tube: own('900万吨', 'grain/capacity', { scope: 'tube' }),
      low: own('1250万吨', 'grain/capacity', { scope: 'low' }),
      flat: own('2380万吨', 'grain/capacity', { scope: 'flat' }),
      round: own('2150万吨', 'grain/capacity', { scope: 'round' }),
    },
    ['sum tube low round', 'sum flat tube low all true', 'bounds round all'],
  ],
  [
    'some of a list that 其中 opens, once and not one by one',
    '各园区共接纳62万人次，其中东园8万人次、西园6万人次、南园5万人次。',
    {
      all: own('62万人次', 'parks/guests'),
      east: own('8万人次', 'parks/guests', { scope: 'east' }),
      west: own('6万人次', 'parks/guests', { scope: 'west' }),
      south: own('5万人次', 'parks/guests', { scope: 'south' }),
    },
    ['sum east west south all true'],
  ],
  [
    'a list that is full, and nothing behind it as one of it',
    '协会接收捐款90万元，其中企业60万元、个人30万元；支出48万元。',
    {
      all: own('90万元', 'charity/gifts'),
      firms: own('企业60万元', 'charity/gifts', { scope: 'firms' }),
      people: own('个人30万元', 'charity/gifts', { scope: 'people' }),
      spent: own('支出48万元', 'charity/spent'),
    },
    ['sum firms people all'],
  ],
  [
    'kinds that make a long number, sentences away from it',
    '全镇人口61243人。今年新建卫生室4所。道路也已修通。城区人口20841人，乡村人口40402人。',
    {
      all: own('人口61243人', 'people/population'),
      rooms: own('卫生室4所', 'health/rooms'),
      town: own('20841人', 'people/population', { scope: 'urban' }),
      country: own('40402人', 'people/population', { scope: 'rural' }),
    },
    ['sum town country all'],
  ],
  [
    'the rest, which makes all there are with what is done',
    '全市有旧站房31座，已拆除24座，其余7座明年拆除。',
    {
      all: own('旧站房31座', 'stations/old', { period: '2018' }),
      gone: own('24座', 'stations/razed'),
      rest: own('其余7座', 'stations/left'),
    },
    ['sum gone rest all'],
  ],
  [
    'stretches of a time that make the whole of it',
    '上半年入库税款9.1亿元。其中一季度4.2亿元，二季度4.9亿元。',
    {
      all: own('9.1亿元', 'tax/paid', { period: '2020-01/2020-06' }),
      first: own('4.2亿元', 'tax/paid', { period: '2020-01/2020-03' }),
      second: own('4.9亿元', 'tax/paid', { period: '2020-04/2020-06' }),
    },
    ['sum first second all'],
  ],
  [
    'some of those that a whole is told of',
    '全省27座水库中的19座蓄满。',
    { all: own('27座', 'water/reservoirs'), full: own('19座', 'water/full') },
    ['bounds full all'],
  ],
  [
    'ballots returned of those issued',
    '共发出选票900张，收回876张。',
    {
      issued: own('选票900张', 'election/issued', { subject: '发出的选票' }),
      returned: own('876张', 'election/returned', { subject: '收回的选票' }),
    },
    ['bounds returned issued'],
  ],
  [
    'a list whose first item has a list of its own',
    '全年365天中，优良256天，其中优52天、良204天；轻度78天，中度22天，重度9天。',
    {
      all: own('365天', 'air/days', { period: '2021' }),
      fine: own('优良256天', 'air/fine', { period: '2021' }),
      best: own('优52天', 'air/fine', { period: '2021', scope: 'best' }),
      good: own('良204天', 'air/fine', { period: '2021', scope: 'good' }),
      light: own('轻度78天', 'air/bad', { period: '2021', scope: 'light' }),
      middling: own('中度22天', 'air/bad', { period: '2021', scope: 'middling' }),
      heavy: own('重度9天', 'air/bad', { period: '2021', scope: 'heavy' }),
    },
    ['sum best good fine', 'sum fine light middling heavy all'],
  ],
  [
    'a list with one of its items told in two parts, as a list of what it names',
    '参保286.4万人，其中职工96.8万人、居民189.6万人。职工中，在职72.6万人，退休24.2万人。',
    {
      all: own('286.4万人', 'pensions/insured'),
      workers: own('职工96.8万人', 'pensions/insured', { scope: 'workers' }),
      others: own('居民189.6万人', 'pensions/insured', { scope: 'residents' }),
      working: own('在职72.6万人', 'pensions/insured', { scope: 'workers-working' }),
      retired: own('退休24.2万人', 'pensions/insured', { scope: 'workers-retired' }),
    },
    ['sum workers others all', 'sum working retired workers'],
  ],
  [
    'what a sentence adds up at its end, in traditional script',
    '票箱收入172.6億元，附屬收入28.4億元，合計201.0億元。',
    {
      fares: own('172.6億元', 'metro/fares', { unit: 'TWD' }),
      other: own('28.4億元', 'metro/other', { unit: 'TWD' }),
      all: own('合計201.0億元', 'metro/income', { unit: 'TWD' }),
    },
    ['sum fares other all'],
  ],
  [
    'parts between which the level of an earlier time is told',
    '全年产量500吨，其中甲车间320吨，上年为280吨；乙车间180吨。',
    {
      all: own('产量500吨', 'works/output', { period: '2020' }),
      first: own('320吨', 'works/output', { period: '2020', scope: 'a' }),
      before: own('280吨', 'works/output', { period: '2019', scope: 'a' }),
      second: own('180吨', 'works/output', { period: '2020', scope: 'b' }),
    },
    ['sum first second all'],
  ],
  [
    'what is listed behind 其中, and not by how much the one is more than the other',
    '进出口总值300.5亿元。其中，出口180.2亿元，贸易顺差59.9亿元。',
    {
      all: own('总值300.5亿元', 'trade/all'),
      out: own('180.2亿元', 'trade/exports'),
      surplus: own('59.9亿元', 'trade/surplus'),
    },
    ['bounds out all'],
  ],
])('proposes %s', (_, source, figures, expected) =>
  expect(proposed(source, figures).toSorted()).toEqual(expected.toSorted()),
);
