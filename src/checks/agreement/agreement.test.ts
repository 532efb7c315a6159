import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compareTexts, disagreements } from './agreement.ts';
import { faultsOf } from './fixtures/faults.ts';
import { kinds } from './kinds.testing.ts';

/** The cases that translators' tools were measured on: each let an error pass or flagged a right translation. */
describe('says what pofilter and OmegaT cannot', () => {
  const table: readonly [zh: string, en: string, differs: readonly string[]][] = [
    ['90亿元', '90 billion yuan', ['magnitude']],
    ['90亿元', '9 billion yuan', []],
    ['1.8亿元', '1.8 billion yuan', ['magnitude']],
    ['1.8亿元', '180 million yuan', []],
    ['1.8万亿元', '1.8 trillion yuan', []],
    ['39038.1亿元', '3,903.81 billion yuan', []],
    ['39038.1亿元', '390.83 billion yuan', ['value']],
    ['912.17亿元', '912.17 billion yuan', ['magnitude']],
    ['增长5.6%', 'up 5.6 percentage points', ['percent-or-points']],
    ['下降3.2%', 'rose 3.2%', ['direction']],
    ['三成', '30 percent', []],
  ];
  test('the table is whole', () => expect(table.length).toBe(11));
  test.each(table)('%s → %s', (zh, en, differs) => expect(kinds(zh, en)).toEqual(differs));
});

describe('names what is wrong', () => {
  const table: readonly [zh: string, en: string, differs: readonly string[]][] = [
    ['运输粮食6700吨', 'It moved 6,700 kilograms of grain', ['unit']],
    ['出口额3.1亿美元', 'Exports came to 310 million yuan', ['currency']],
    ['提高0.8个百分点', 'It rose by 0.8 percent', ['percent-or-points']],
    ['超300吨', 'nearly 300 tonnes', ['hedge']],
    ['近300吨', '300 tonnes', ['hedge']],
    ['约70%~90%', 'about 70 to 80 percent', ['range-end']],
    ['3月11日签约7个项目', 'On March 12 it signed seven projects', ['date']],
    ['第十一场新闻发布会', 'the 12th press conference', ['ordinal']],
    ['第2000万辆汽车', 'the 30 millionth car', ['ordinal']],
    ['第二十四届运动会', 'the XXVI Games', ['left-out']],
    ['08年的地震', 'the quake of 2009', ['date']],
    ['签约12个项目，投资208亿元', 'It signed 12 projects', ['left-out']],
    ['签约12个项目', 'It signed 12 projects worth 2 billion yuan', ['added']],
    ['确诊32例', '23 cases were confirmed', ['value']],
    ['亩产1200斤', 'a yield of 12 tonnes per hectare', ['value']],
    ['每百公里油耗5.2升', 'It uses 5.2 liters of fuel per 100 miles', ['added']],
    ['由19个月缩短至14个月', '14 months, six months less than before', ['value']],
    ['10名委员中7人赞成、2人反对', 'policymakers voted 7-2', ['left-out']],
    ['院内有26名院友及4名职员', 'The home has 31 people, 26 residents and four staff', ['added']],
    ['优良天数233天，比去年同期多11天', '233 good days, up from 221 a year earlier', ['added', 'left-out']],
    ['得票率为48.9%，比对手高1.6个百分点', "48.9 percent against the rival's 47.2", ['left-out', 'added']],
    ['存栏相当于正常保有量的104.2%', 'The herd is 4.2% below its normal level', ['value']],
    [
      '昨日8时至今日8时降雨87毫米',
      '87 millimeters of rain fell in the 24 hours to 9 a.m. today',
      ['date', 'added'],
    ],
    [
      '自昨（14）日上午6時至今（15）日上午6時止，偵獲共機21架次',
      'It detected 21 aircraft in the 24 hours to 6am today (the 16th)',
      ['added'],
    ],
    [
      '中国对日本等9国试行免签',
      'Holders of passports from Japan and nine other countries need no visa',
      ['value'],
    ],
    ['恒指三連跌', 'The Hang Seng Index snapped a four-day losing streak', ['left-out', 'added']],
    ['每10万人死亡38.6例', '38.6 deaths per 10,000 people', ['magnitude']],
    ['資方只同意12%', 'Employers will go no lower than 12%', ['hedge']],
  ];
  test('the table is whole', () => expect(table.length).toBe(28));
  test.each(table)('%s → %s', (zh, en, differs) => expect(kinds(zh, en)).toEqual(differs));
});

describe('lets equal things be said differently', () => {
  const table: readonly [zh: string, en: string][] = [
    ['1.8万亿元', '1,800 billion yuan'],
    ['存栏相当于正常保有量的104.2%', 'The herd is 4.2% above its normal level'],
    ['昨日8时至今日8时降雨87毫米', '87 millimeters of rain fell in the 24 hours to 8 a.m. today'],
    [
      '自昨（14）日上午6時至今（15）日上午6時止，偵獲共機21架次',
      'It detected 21 aircraft in the 24 hours to 6am today (the 15th)',
    ],
    ['中国对日本等9国试行免签', 'Holders of passports from Japan and eight other countries need no visa'],
    ['恒指三連跌', 'The Hang Seng Index snapped a three-day losing streak'],
    ['每10万人死亡38.6例', '38.6 deaths per 100,000 people'],
    ['資方只同意12%', 'Employers will go no higher than 12%'],
    ['翻一番', 'doubled'],
    ['增长两倍', 'tripled'],
    ['增长1.5倍', 'rose 150 percent'],
    ['120亩', '8 hectares'],
    ['每斤3.2元', '6.4 yuan per kilogram'],
    ['三家企业', 'three companies'],
    ['300多吨', 'more than 300 tonnes'],
    ['人民币5亿元', 'RMB 500 million'],
    ['双方在一份协议上签字', 'The two sides signed an agreement'],
    ['六七名妇女', 'six or seven women'],
    ['案值高达2.6亿元', 'The case involved as much as 260 million yuan'],
    ['全票八折', 'Full tickets are 20 percent off'],
    ['第一时间赶到现场', 'They were on the scene at once'],
    ['1月和3月各开一次会', 'Meetings were held in January and in March'],
    ['第2000万辆汽车', 'the 20 millionth car'],
    ['第二十四届运动会', 'the XXIV Games'],
    ['08年的地震', 'the quake of 2008'],
    ['2022年冬奥会', 'Beijing 2022'],
    [
      '第二季度GDP较第一季度缩水0.1%',
      'GDP shrank by 0.1 percent in the second quarter from the previous three months',
    ],
    ['票房250.6亿元（约合35.6亿美元）', 'a box office of 25.06 billion yuan ($3.56 billion)'],
    ['营业利润2800亿日元', 'operating profit of ¥280 billion'],
    ['由19个月缩短至14个月', '14 months, five months less than before'],
    ['9名委员中7人赞成、2人反对', 'policymakers voted 7-2'],
    ['院内有26名院友及4名职员', 'The home has 30 people, 26 residents and four staff'],
    ['优良天数233天，比去年同期多11天', '233 good days, up from 222 a year earlier'],
    ['得票率为48.9%，比对手高1.6个百分点', "48.9 percent against the rival's 47.3"],
    ['较原来的1020亿元少逾一半', 'less than half the 102 billion yuan of before'],
    ['最快87分钟可达', 'in as little as 87 minutes'],
  ];
  test('the table is whole', () => expect(table.length).toBe(36));
  test.each(table)('%s = %s', (zh, en) => expect(disagreements(zh, en)).toEqual([]));
});

const pairs = ['true', 'more', 'hard', 'wide'].flatMap((name) =>
  readFileSync(new URL(`./fixtures/pairs-${name}.tsv`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t') as [string, string]),
);

describe('on sentences of every kind of press', () => {
  const right = pairs.filter(([zh, en]) => disagreements(zh, en).length === 0);

  test('agrees with at least 98 in 100 true pairs', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(520);
    expect(right.length / pairs.length).toBeGreaterThanOrEqual(0.98);
  });

  test('finds at least 98 in 100 planted faults', { timeout: 60_000 }, () => {
    const faults = right.flatMap(([zh, en]) => [...faultsOf(en)].map((fault) => ({ ...fault, zh })));
    const found = faults.filter(({ zh, en }) => disagreements(zh, en).length > 0);
    expect(faults.length).toBeGreaterThan(4500);
    expect(new Set(faults.map(({ kind }) => kind)).size).toBe(14);
    expect(found.length / faults.length).toBeGreaterThanOrEqual(0.98);
  });
});

test('gives places in both texts and a message in both languages', () => {
  const [finding] = disagreements('投资90亿元', 'worth 90 billion yuan');
  expect(finding).toMatchObject({ kind: 'magnitude', zh: { start: 2, end: 6 }, en: { start: 6, end: 21 } });
  expect(finding!.message.en).toBe(
    'Unexpected "90 billion yuan", expected "9 billion yuan" for "90亿元": the magnitude differs',
  );
  expect(finding!.message.zh).toContain('数量级不同');
});

test.each([[''], ['\u0000\uD800'], ['—'.repeat(5000)], ['9'.repeat(400)]])('never throws on %#', (text) => {
  expect(() => disagreements(text, text)).not.toThrow();
});

test.each([
  ['日产口罩150万只', 'making 15 million masks a day', '"1.5 million"'],
  ['提高0.8个百分点', 'It rose by 0.8 percent', '"0.8 percentage points"'],
  ['占地120亩', 'on 120 hectares', '"120 mu"'],
  ['近7000人', 'more than 7,000 people', '"nearly 7,000"'],
  ['下降3.2%', 'rose 3.2%', '"down 3.2 percent"'],
  ['运粮6700吨和面粉30吨', 'It moved 6,700 tonnes of grain and flour', '"30 tonnes"'],
])('says what English would print for %s', (zh, en, wanted) => {
  expect(disagreements(zh, en).map(({ message }) => message.en)).toEqual([
    expect.stringContaining(`expected ${wanted}`),
  ]);
});

test('reports in the order of the text', () => {
  const found = disagreements(
    '签约12个项目。投资208亿元。占地30亩。',
    'It signed 13 projects. They cost 2.08 billion yuan on 3 hectares.',
  );
  expect(found.map(({ kind }) => kind)).toEqual(['value', 'magnitude', 'value']);
});

describe('takes any reading of a number that its text leaves open, and says that it is open', () => {
  test.each([
    ['近三年建房五座。', 'It built five houses in the last three years.', ['近三年']],
    ['持续三年。', 'It lasted three years.', []],
    ['罚款20墨西哥比索。', 'It was fined 20 pesos.', ['20 pesos']],
    ['招了300人。', 'It hired 300 people.', []],
    ['卖出4亿只。', 'It sold 400m.', ['400m']],
  ])('%s %s', (zh, en, wanted) => {
    const { findings, open } = compareTexts(zh, en);
    expect(findings.map(({ message }) => message.en)).toEqual([]);
    expect(open.map(({ place }) => place.text)).toEqual(wanted);
  });

  test.each([
    ['近三年建房五座。', 'It built five houses in the last four years.'],
    ['罚款20新西兰元。', 'It was fined 20 pesos.'],
    ['卖出5亿只。', 'It sold 400m.'],
    ['新西兰政府拨款121亿新西兰元。', 'The government of New Zealand gave $12.1 billion.'],
  ])('but no third: %s %s', (zh, en) => expect(compareTexts(zh, en).findings).not.toEqual([]));
});

describe('takes a number for another that a number of both texts makes of it', () => {
  test.each([
    [
      '计划招收1200人，实际招到960人。',
      'It ended up 240 short of the 1,200 it had planned to admit.',
      '240',
      '250',
    ],
    [
      '人口由12万人减少到8万人。',
      'The county was left with two-thirds of its 120,000 people.',
      'two-thirds',
      'three-quarters',
    ],
    [
      '全台1.2万户停电，花莲占三分之一。',
      'Of the 12,000 homes without power, 4,000 are in Hualien.',
      '4,000',
      '3,000',
    ],
    [
      '产量1.5万吨，仅为2013年的四分之一。',
      'It landed 15,000 tonnes, compared with 60,000 in 2013.',
      '60,000',
      '50,000',
    ],
    [
      '市场份额为31.5%，比和美高4.3个百分点。',
      'Hemei has 27.2%, 4.3 percentage points less than Dongyuan.',
      '27.2%',
      '26.2%',
    ],
    ['拘捕17男8女。', 'Police arrested 25 people, eight of them women.', '25', '26'],
    ['交通事故46起，减少8起。', 'There were 46 accidents, down from 54 the year before.', '54', '56'],
    [
      '赞成者占52.6%，反对者占38.1%。',
      'Opponents made up 38.1%, 14.5 percentage points fewer than supporters.',
      '14.5',
      '14.2',
    ],
    [
      '出口2400亿元，外贸3600亿元。',
      'Exports of 240bn yuan made up two-thirds of the 360bn yuan of trade.',
      'two-thirds',
      'three-quarters',
    ],
  ])('%s', (zh, en, told, fault) => {
    expect(disagreements(zh, en)).toEqual([]);
    const planted = en.replace(told, fault);
    expect(planted).not.toBe(en);
    expect(disagreements(zh, planted)).not.toEqual([]);
  });

  test('but not for one of another passage', () => {
    const [zh, en] = ['计划招收1200人。', 'It planned to admit 1,200. '];
    const [made, told] = ['实际招到960人。', 'It ended up 240 short of that.'];
    expect(disagreements(zh + made, en + told)).toEqual([]);
    expect(
      disagreements(zh + '天晴。'.repeat(100) + made, en + 'It was fine. '.repeat(100) + told),
    ).not.toEqual([]);
  });
});

describe('knows an age by its decade', () => {
  test.each([
    ['四十多岁的男子被捕。', 'A man in his 40s was arrested.', 'A man in his 50s was arrested.'],
    [
      '年近五旬的男子被捕。',
      'A man in his late forties was arrested.',
      'A man in his early forties was arrested.',
    ],
    ['三十岁出头的她辞职了。', 'She resigned in her early thirties.', 'She resigned in her late thirties.'],
    [
      '二三十岁的人占两成。',
      'People in their twenties and thirties make up 20%.',
      'People in their fifties make up 20%.',
    ],
    ['一名七旬老翁获救。', 'A man in his 70s was rescued.', 'A man in his 60s was rescued.'],
    ['他在80年代移民。', 'He emigrated in the eighties.', 'He emigrated in the 90s.'],
  ])('%s', (zh, en, fault) => {
    expect(disagreements(zh, en)).toEqual([]);
    expect(disagreements(zh, fault)).not.toEqual([]);
  });
});
