import { expect, test } from 'vitest';
import type { Range } from '../model/text.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { read } from '../quantity/read.ts';
import { draftOf } from './draft.ts';
import type { DraftFigure } from './draft-figure.ts';
import { pageOf } from './page.ts';

/** What a draft says of each quantity of a text published on 2020-03-14 in a paper of Jiaozuo. */
function figuresOf(text: string): readonly DraftFigure[] {
  const date = '2020-03-14';
  const readings = [...read(text, { dates: true, dismissed: true, date })];
  const ranges: Range[] = [[0, text.length]];
  return draftOf({
    text,
    page: pageOf(text),
    ranges,
    readings,
    date,
    home: '410800',
    indicators: [],
    simplify: (part) => part,
  }).figures;
}

test.each([
  ['the place of the sentence', '焦作市有进展。修武县签约4个项目。', ['410821']],
  ['the nearest of several', '修武县签约4个项目，武陟县签约5个项目。', ['410821', '410823']],
  ['the place of the paragraph', '武陟县推进复工。目前，已复工企业30家。', ['410823']],
  ['the whole city', '修武县已经复工。全市企业复工率81%。', ['410800']],
  ['the county last named', '博爱县推进复工。该县复工企业30家。', ['410822']],
  ['a county-level city of its own', '孟州市推进复工\n\n孟州市推进复工。全市复工企业30家。', ['410883']],
  ['a zone without a code', '示范区推进复工。全区复工企业30家。', ['410800-sfq']],
  ['no company’s town', '修武县与商丘绿野林业有限公司签订90公顷项目。', ['410821']],
  ['no newspaper’s province', '焦作市召开会议。河南日报记者发稿170篇。', ['410800']],
  ['no place from elsewhere', '焦作市接待武汉旅客76人。', ['410800']],
  ['the whole of a share', '示范区推进复工。全区开工项目占全市的44.6%。', ['410800']],
  [
    'the section’s heading',
    '县区通报\n\n沁阳市\n\n企业投资3亿元。\n\n博爱县\n\n企业投资5亿元。',
    ['410882', '410822'],
  ],
])('gives a figure %s', (_, text, regions) =>
  expect(figuresOf(text).map(({ region }) => region)).toEqual(regions),
);

test.each<[what: string, text: string, dated: [string, string], count?: number]>([
  ['the day of the clause', '3月7日，温县签约12个项目。', ['2020-03-07', 'text']],
  [
    'the day, not an event’s year',
    '3月7日，温县举行2020年项目签约活动，签约12个项目。',
    ['2020-03-07', 'text'],
  ],
  ['the day a state is of', '截至3月12日，企业已复工276家。', ['2020-03-12', 'text']],
  ['all that was done until a day', '截至3月12日，累计发放口罩276只。', ['../2020-03-12', 'text']],
  ['the month of a turnover', '3月10日发布消息，2月份的营业额达583万元。', ['2020-02', 'text']],
  ['a list of months as a stretch', '今年1月和3月，投放300吨储备肉。', ['2020-01/2020-03', 'text']],
  ['the event of the lead', '昨日上午，焦作市召开会议。\n\n企业共有12个项目。', ['2020-03-13', 'event']],
  [
    'what was done by that event',
    '昨日上午，焦作市召开会议。\n\n企业签约12个项目。',
    ['../2020-03-13', 'event'],
  ],
  ['the date of a signature', '焦作市共有12个项目。谢谢大家!\n\n2020年3月11日\n', ['2020-03-11', 'event']],
  ['the day of publication', '焦作市共有12个项目。', ['2020-03-14', 'article']],
  ['all that was done by then', '焦作市企业签约12个项目。', ['../2020-03-14', 'article']],
  ['the date that a semicolon carries on', '一季度，全市出口3亿元；进口100万元。', ['2020-Q1', 'text'], 2],
  ['the stretch of the sentence before', '一季度，全市有进展。修武县签约12个项目。', ['2020-Q1', 'event']],
  ['no plan’s stretch', '下半年要有进展。修武县共有12个项目。', ['2020-03-14', 'article']],
  ['the stretch that a headline names', '一季度签约情况\n\n修武县签约12个项目。', ['2020-Q1', 'event']],
  [
    'the date that a colon introduces',
    '今年1至2月，签约情况如下：\n\n修武县：签约项目12个。\n\n温县：签约项目2个。',
    ['2020-01/2020-02', 'event'],
    2,
  ],
  ['the year so far, where it is compared', '截至2月底，出口额同比增长5%。', ['2020-01/2020-02', 'text']],
  ['the year of what recurs', '要求每月召开一次会议。', ['2020', 'article']],
  ['no sum of days without cases', '截至3月12日，连续43天无新增病例。', ['2020-03-12', 'text']],
  [
    'the deed behind its number',
    '昨日，焦作市召开会议。\n\n将12家企业的需求上报。',
    ['../2020-03-13', 'event'],
  ],
  ['the year of a plan', '焦作市提出全年完成800亿元任务。', ['2020', 'article']],
])('dates a figure by %s', (_, text, [period, basis], count = 1) => {
  const figures = figuresOf(text);
  expect(figures).toHaveLength(count);
  for (const figure of figures) expect([figure.period, figure.periodBasis]).toEqual([period, basis]);
});

test.each([
  ['总投资939亿元的项目签约。', '总投资', 'total investment', 'total-investment-939yi'],
  ['共签约74个重大项目。', '重大项目', 'major projects', 'major-projects-74'],
  [
    '外贸企业复工率达75.6%。',
    '外贸企业复工率',
    'foreign trade enterprises, resumption rate',
    'enterprises-resumption-rate-75-6pct',
  ],
  ['投放储备肉300多吨。', '投放储备肉', 'reserve meat', 'reserve-meat-300'],
  ['为企业减少损失2300万元。', '企业减少损失', 'enterprises, losses', 'enterprises-losses-2300wan'],
  ['某某某3台。', '某某某', 'to be named', 'count-3'],
])('names what %s states', (text, zh, en, id) => {
  const [figure] = figuresOf(text);
  expect([figure!.subject, figure!.id]).toEqual([{ zh, en }, id]);
});

test('keeps ids apart and quotes short', () => {
  const figures = figuresOf(
    '修武县签约4个项目，武陟县签约4个项目，焦作市城乡一体化示范区管理委员会所属的各个单位一共签约了4个项目。',
  );
  expect(figures.map(({ id }) => id)).toEqual([
    'projects-4',
    'projects-4-wuzhi',
    'projects-4-jiaozuoshifanqu',
  ]);
  for (const { quote } of figures) expect(quote.length).toBeLessThanOrEqual(24);
});

test('leaves out what no frontmatter could hold, and says how much', () => {
  const text = '企业签约4个项目。'.repeat(1_000);
  const readings = [...read(text)] as Quantity[];
  const draft = draftOf({
    text,
    page: pageOf(text),
    ranges: [[0, text.length]],
    readings,
    date: '2020-03-14',
    home: '410800',
    indicators: [],
    simplify: (part) => part,
  });
  expect([draft.figures.length, draft.beyond]).toEqual([600, 400]);
});

test.each([
  ['分别', '3月7日，修武、武陟分别签约12个、15个项目。', ['12 410821 签约', '15 410823 签约']],
  ['a noun first', '修武县、武陟县签约项目分别为12个和15个。', ['12 410821 签约项目', '15 410823 签约项目']],
  [
    '依次',
    '3月7日，修武县、武陟县依次投资3亿元、5亿元。',
    ['300000000 410821 投资', '500000000 410823 投资'],
  ],
  ['各 with a number each', '沁阳市、温县各签约2个、3个。', ['2 410882 签约', '3 410825 签约']],
  ['各 with one number', '沁阳市和温县各新建公厕3座。', ['3 410882 新建公厕', '3 410825 新建公厕']],
  [
    'a second row',
    '修武县、武陟县分别签约12个、15个，总投资依次为41亿元和33.5亿元。',
    ['12 410821 签约', '15 410823 签约', '4100000000 410821 总投资', '3350000000 410823 总投资'],
  ],
  [
    'things',
    '公司产量、收入、利润分别增长7%、3%、24%。',
    ['7 410800 公司产量', '3 410800 收入', '24 410800 利润'],
  ],
  ['no more than it names', '修武县、武陟县、温县分别签约12个、15个。', ['12 410821 签约', '15 410821 签约']],
  ['no list', '修武县签约12个，武陟县签约15个。', ['12 410821 签约', '15 410823 签约']],
])('deals numbers out by %s', (_, text, dealt) =>
  expect(figuresOf(text).map(({ value, region, subject }) => `${value} ${region} ${subject.zh}`)).toEqual(
    dealt,
  ),
);

test('says where a list is longer than its numbers', () =>
  expect(
    figuresOf('修武县、武陟县、温县分别签约12个、15个。').map(({ because }) => because.uncertain),
  ).toEqual(['3 places and 2 numbers', '3 places and 2 numbers']));
