/** Examples of `mention-in-text`: the errors that translators' tools let pass, and the translations they flag. */
import type { Example } from './check.ts';
import { both } from './declared.ts';

const pair = (
  shows: [string, string],
  verdict: Example['verdict'],
  quote: string,
  zh: string,
  en: string,
): Example => ({
  shows: both(...shows),
  verdict,
  figures: { number: quote },
  zh: zh.replace(']', '](#number)'),
  en: en.replace(']', '](#number)'),
});

export const mentionExamples: readonly Example[] = [
  pair(
    ['10.78亿元即 1.078 billion yuan', '10.78亿元 is 1.078 billion yuan'],
    'exact',
    '共10.78亿元',
    '融资需求[10.78亿元]。',
    'They asked for [1.078 billion yuan].',
  ),
  pair(
    ['90亿元误作 90 billion', '90 billion for 90亿元'],
    'inconsistent',
    '投资90亿元',
    '投资[90亿元]。',
    'An investment of [90 billion yuan].',
  ),
  pair(
    ['39038.1亿元即 3,903.81 billion', '39038.1亿元 is 3,903.81 billion'],
    'exact',
    '达39038.1亿元',
    '达[39038.1亿元]。',
    'It came to [3,903.81 billion yuan].',
  ),
  pair(
    ['百分点误作百分比', 'Percent for percentage points'],
    'inconsistent',
    '提高5.6个百分点',
    '提高[5.6个百分点]。',
    'It rose by [5.6 percent].',
  ),
  pair(
    ['下降译成上升', 'A fall told as a rise'],
    'inconsistent',
    '同比下降3.2%',
    '同比下降[3.2%]。',
    'It rose [3.2 percent] from a year earlier.',
  ),
  pair(
    ['“超”译成 nearly', '超 told as "nearly"'],
    'inconsistent',
    '超300吨',
    '[超300吨]。',
    'It moved [nearly 300 tonnes].',
  ),
  pair(
    ['限定词在链接之外也算', 'A hedge outside the link counts'],
    'exact',
    '6700多吨',
    '运输[6700多吨]。',
    'It moved more than [6,700 tonnes].',
  ),
  pair(
    ['范围的上限写错', 'The upper end of a range is wrong'],
    'inconsistent',
    '约70%~90%',
    '恢复[约70%~90%]。',
    'Capacity is back at [about 70 to 80 percent].',
  ),
  pair(
    ['链接文字没有数', 'A link without a number'],
    'inconsistent',
    '共74个项目',
    '签约[74个项目]。',
    'It signed [many projects].',
  ),
  {
    shows: both('同一段的日期不同', 'The dates of a paragraph differ'),
    verdict: 'inconsistent',
    figures: { number: '签约7个' },
    zh: '3月11日签约[7个](#number)。',
    en: 'On March 12 it signed [seven](#number) projects.',
  },
  {
    shows: both(
      '数据本身与引文不符：先改数据',
      'The figure itself is not what its quote says: it comes first',
    ),
    verdict: 'blocked',
    figures: { projects: { quote: '签约74个项目', value: '47' } },
    zh: '共签约[74个项目](#projects)。',
  },
];
