/**
 * `sum`: parts add up to the total they are said to make.
 *
 * Each number is the range its digits allow, so parts rounded to 0.1 may miss their total by a few tenths;
 * how much of that room was needed is shown. Of-which lines (其中) are not parts and stay out.
 */
import type { Check } from './check.ts';
import { basesDiffer, unitsDiffer } from './comparable.ts';
import { both, judgeDeclared } from './declared.ts';
import { judgeTotal } from './total.ts';

export const sum: Check = {
  id: 'sum',
  title: both('各部分之和', 'Sum of parts'),
  summary: both(
    '各部分之和应当等于合计。四舍五入允许的误差随项数累加，超过 3 个标准差时给出提示；只列出部分项目时（partial），和不得超过合计。',
    'Parts add up to their total. The room that rounding leaves grows with the number of parts, and a residual past three standard deviations is pointed out. Where only some parts are listed (partial), they must not exceed the total.',
  ),
  examples: [
    {
      shows: both('三项整数正好相加', 'Three counts that add up exactly'),
      verdict: 'exact',
      figures: { a: '工业12个', b: '农业7个', c: '服务业5个', all: '共24个' },
      relation: { sum: ['a', 'b', 'c'], of: 'all' },
    },
    {
      shows: both('4 + 4 + 4 可以四舍五入为 13（各为 4.4）', '4 + 4 + 4 may round to 13 (each was 4.4)'),
      verdict: 'consistent',
      figures: { a: '甲4亿元', b: '乙4亿元', c: '丙4亿元', all: '合计13亿元' },
      relation: { sum: ['a', 'b', 'c'], of: 'all' },
    },
    {
      shows: both('家数没有四舍五入：4 + 4 + 4 不是 13', 'Counts are not rounded: 4 + 4 + 4 is not 13'),
      verdict: 'inconsistent',
      figures: { a: '甲4家', b: '乙4家', c: '丙4家', all: '合计13家' },
      relation: { sum: ['a', 'b', 'c'], of: 'all' },
    },
    {
      shows: both('一位数字抄错', 'One digit copied wrongly'),
      verdict: 'inconsistent',
      figures: { a: '甲248.8亿元', b: '乙78.1亿元', all: '合计336.9亿元' },
      relation: { sum: ['a', 'b'], of: 'all' },
    },
    {
      shows: both('只列出一部分，且未超过合计', 'Only some parts are listed, and they stay below the total'),
      verdict: 'exact',
      figures: { a: '甲248.8亿元', b: '乙78.1亿元', all: '总投资939亿元' },
      relation: { sum: ['a', 'b'], of: 'all', partial: true },
    },
    {
      shows: both('所列部分已超过合计', 'The parts listed exceed the total'),
      verdict: 'inconsistent',
      figures: { a: '甲248.8亿元', b: '乙78.1亿元', all: '总投资300亿元' },
      relation: { sum: ['a', 'b'], of: 'all', partial: true },
    },
    {
      shows: both('同一项加了两次', 'One part added twice'),
      verdict: 'inconsistent',
      figures: { a: '工业12个', all: '共24个' },
      relation: { sum: ['a', 'a'], of: 'all' },
    },
    {
      shows: both('人民币与美元不可相加', 'Yuan and dollars are not added'),
      verdict: 'not-comparable',
      figures: { a: '甲5亿元', b: '乙3.1亿美元', all: '合计8.1亿元' },
      relation: { sum: ['a', 'b'], of: 'all' },
    },
  ],
  single: true,
  repeats: true,
  run: (corpus, among) =>
    judgeDeclared(corpus, among, {
      key: 'sum',
      refs: (relation) => [relation.of, ...relation.sum],
      guard: (stated) => unitsDiffer(stated) ?? basesDiffer(stated),
      judge: ([total, ...parts], { partial }) => judgeTotal(corpus, total!, parts, partial ?? false),
    }),
};
