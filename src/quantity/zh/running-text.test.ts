import { expect, test } from 'vitest';
import { read } from '../read.ts';

const told = (text: string): string =>
  [...read(text, { language: 'zh', date: '2020-03-14', dates: true, dismissed: true })]
    .map((reading) =>
      reading.kind === 'none'
        ? `${reading.exact}#${reading.class}`
        : reading.kind === 'date'
          ? `${reading.exact}@${reading.value}`
          : `${reading.exact}=${reading.value} ${reading.unit}`,
    )
    .join(' | ');

test.each([
  ['经济损失分别为3.3、2.3、0.6亿元', '3.3=330000000 CNY | 2.3=230000000 CNY | 0.6亿元=60000000 CNY'],
  ['三厂年产分别为12、15和20万吨', '三厂=3 {厂} | 12=120000 t | 15=150000 t | 20万吨=200000 t'],
  ['两地依次新增5、6、7例', '两地#phrase | 5=5 {例} | 6=6 {例} | 7例=7 {例}'],
  ['降幅达5.2和3.1℃', '5.2=5.2 Cel | 3.1℃=3.1 Cel'],
  ['加快0.4个、0.8个百分点', '0.4个=0.4 pp | 0.8个百分点=0.8 pp'],
  // Not announced and without a point: one number of the two may be meant.
  ['来了3、5个人', '3=3 1 | 5个=5 {个}'],
  ['依照第3、5至8条', '第3、5至8条#ordinal'],
  ['位居第3和5位', '第3和5位#ordinal'],
])('gives a list the unit of its last number: %s', (text, expected) => {
  expect(told(text)).toBe(expected);
});

test.each([
  ['恒指6日高开155点', '6日@2020-03-06 | 155点=155 {点}'],
  ['本届赛事21日见证新纪录', '21日@2020-03-21'],
  ['27日以来连降大雨', '27日@2020-02-27'],
  ['全市停工3日', '3日=3 d'],
  ['入院3日后出院', '3日=3 d'],
  ['提前15日完工', '15日=15 d'],
])('tells a day from a stretch of days: %s', (text, expected) => {
  expect(told(text)).toBe(expected);
});

test.each([
  ['以21:8、21:12战胜对手', '21:8#phrase | 21:12#phrase'],
  ['比分追至10:10', '10:10#phrase'],
  ['会议20:10开始', '20:10@T20:10'],
])('tells a score from a time of day: %s', (text, expected) => {
  expect(told(text)).toBe(expected);
});

test.each([
  ['惠及3亿多农村人口', '3亿多=300000000 1'],
  ['带动300余村民就业', '300余=300 1'],
  ['带动1000多农户', '1000多=1000 1'],
  ['绘制1000多边形', '1000=1000 1'],
  ['总量达到 63. 6 万亿元', '63. 6 万亿元=63600000000000 CNY'],
  ['上升到51. 2%', '51. 2%=51.2 %'],
  ['1. 21个项目开工', '1.#list-mark | 21个=21 {个}'],
])('reads hedges before nouns and a point apart from its digits: %s', (text, expected) => {
  expect(told(text)).toBe(expected);
});

test.each([
  ['總額達六九○億元', '六九○億元=69000000000 CNY'],
  ['其中三萬二五七七人返鄉', '三萬二五七七人=32577 {人}'],
  ['累計三八八例', '三八八例=388 {例}'],
  ['累計三七九人', '三七九人=379 {人}'],
  ['僅花費一.八億元', '一.八億元=180000000 CNY'],
  ['約二‧三萬人', '約二‧三萬人=23000 {人}'],
  ['一億二三四五萬元', '一億二三四五萬元=123450000 CNY'],
  // Names and dates of digits stay what they are.
  ['三八妇女节', '三八#name'],
  ['九一八事变', '九一八#phrase'],
  ['一二三产业', '一二三产业#phrase'],
])("reads digits one by one, as Taiwan's papers print them: %s", (text, expected) => {
  expect(told(text)).toBe(expected);
});

test.each([
  ['正月初五至初八', '正月初五至初八@2020-01-29/2020-02-01'],
  ['21、22日受冷空气影响', '21、22日@2020-03-21/2020-03-22'],
  ['股价一日蒸发50亿元', '一日#phrase | 50亿元=5000000000 CNY'],
  ['一日上午开会', '一日@2020-03-01'],
])('reads lists and ranges of days: %s', (text, expected) => {
  expect(told(text)).toBe(expected);
});

test.each([
  ['高温15至16度,入夜后降至12至14度', '15至16度=undefined Cel | 12至14度=undefined Cel'],
  ['局部10度以下低温', '10度以下=10 Cel'],
  ['华氏98度', '华氏98度=98 [degF]'],
  ['他6度夺冠', '6度=6 {度}'],
])('tells degrees of warmth from times: %s', (text, expected) => {
  expect(told(text)).toBe(expected);
});

test.each([
  ['约公元前1500年至公元前1000年', '公元前1500年至公元前1000年@-1499/-0999'],
  ['公元前1500—前1000年', '公元前1500—前1000年@-1499/-0999'],
  ['公元前221年至公元220年', '公元前221年至公元220年@-0220/0220'],
  ['公元8年', '公元8年@0008'],
  ['距今约8000—7500年', '约8000—7500年=undefined a'],
  ['每天检测300 000次', '300 000次=300000 {次}'],
  ['三百九十三万市民', '三百九十三万=3930000 1'],
])('reads years of the era, years counted back and large counts: %s', (text, expected) => {
  expect(told(text)).toBe(expected);
});
