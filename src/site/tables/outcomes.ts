/**
 * Every outcome of every check, with its arithmetic.
 */
import { columnsOf, type Table } from './table.ts';

export const outcomes: Table = {
  name: 'outcomes',
  title: { zh: '核查结果', en: 'Check outcomes' },
  columns: columnsOf(`
    id string 标识 | key
    check string 规则 | rule
    verdict string 结论：exact、consistent、inconsistent、blocked、not-comparable、not-checked | verdict: exact, consistent, inconsistent, blocked, not-comparable, not-checked
    figures string 所涉数据，见 figures 表，以空格分隔，第一个是被核查者 | figures it bears on, keys of figures parted by spaces; the first is judged
    arithmetic_zh string 算式，中文 | working, in Chinese
    arithmetic_en string 算式，英文 | working, in English
    message_zh string 不符之处，中文 | what does not agree, in Chinese
    message_en string 不符之处，英文 | what does not agree, in English
    reason_zh string 未核查或不可比的原因，中文 | why it was not checked or compared, in Chinese
    reason_en string 未核查或不可比的原因，英文 | why it was not checked or compared, in English
    waived_zh string 编者保留的理由，中文 | why editors let it stand, in Chinese
    waived_en string 编者保留的理由，英文 | why editors let it stand, in English
  `),
  rows: (archive) =>
    archive.outcomes.map((outcome) => ({
      id: outcome.id,
      check: outcome.check,
      verdict: outcome.verdict,
      figures: outcome.figures.join(' '),
      arithmetic_zh: outcome.arithmetic?.zh,
      arithmetic_en: outcome.arithmetic?.en,
      message_zh: outcome.message?.zh,
      message_en: outcome.message?.en,
      reason_zh: outcome.reason?.zh,
      reason_en: outcome.reason?.en,
      waived_zh: outcome.waiver?.reason.zh,
      waived_en: outcome.waiver?.reason.en,
    })),
};
