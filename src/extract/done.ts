/**
 * Whether a figure adds up what has been done until a day (发放621张) or says how things stand on it
 * (复工率75.6%). Simplified characters.
 */
import type { Indicator } from '../model/vocabulary.ts';

const deeds =
  /累计|共计|发放|投放|签约|签下|签订|筹备|生产|协调|培训|排查|追加|下拨|拨款|拨付|列支|捐款|缴纳|采购|投入|申报|获得|获批|新打|新装|新增|新建|新上|办理|运输|运送|销售|对接|报名|征集|发布|发稿|检测|劝返|追踪|接诊|预检|评估|修复|改造|举办|采收|收购|引进|上报|开具|出具|解决|整改|督导|受理|确诊|治愈|帮助|就业|务工|隔离|到位|供应|制定|配送|发送/;
const plans = /拟|计划|将|力争|预计|目标|确保|争取/;

/** How things stand: what has resumed, what there is. */
const states = /复工|复产|开工|复业|共有|现有|其中|剩余|连续/;

/**
 * `sentence` is the text before the number, `clause` its last clause, `after` the clause behind the number;
 * `subject` the noun that it counts.
 */
export function isDone(
  { sentence, clause, after, subject }: Readonly<Record<'sentence' | 'clause' | 'after' | 'subject', string>>,
  unit: string,
  indicator: Indicator | undefined,
): boolean {
  if (unit === '%' || unit === 'pp' || plans.test(clause)) return false;
  if (!/累计/.test(clause) && states.test(clause + after)) return false;
  return indicator?.kind === 'cumulative' || deeds.test(sentence) || deeds.test(subject);
}
