/**
 * Whether a figure adds up what has been done until a day (发放621张) or says how things stand on it
 * (复工率75.6%). Simplified characters.
 */
import type { Indicator } from '../model/vocabulary.ts';

const deeds =
  /累计|成立|设置|设立|组建|注入|动员|发动|抽调|建成|建设了|共计|发放|投放|签约|签下|签订|筹备|生产|协调|培训|排查|追加|下拨|拨款|拨付|列支|捐款|缴纳|采购|投入|申报|获得|获批|新打|新装|新增|新建|新上|办理|运输|运送|销售|对接|报名|征集|发布|发稿|检测|劝返|追踪|接诊|预检|评估|修复|改造|举办|采收|收购|引进|上报|开具|出具|解决|整改|督导|受理|确诊|治愈|帮助|就业|务工|隔离|到位|供应|制定|配送|发送/;
const plans = /拟|计划|将|力争|预计|目标|确保|争取|申请|在谈|谋划/;

/** 将十家企业的需求上报: the deed stands behind the number. */
const handed = /^[^，。]{0,12}(?:上报|报送|列入|纳入|移交)/;

/** How things stand: what has resumed, what there is. */
const states = /复工|复产|开工|复业|共有|现有|还有|具备|其中|剩余|连续/;

/**
 * `sentence` is the text before the number, `clause` its last clause, `after` the clause behind the number;
 * `subject` the noun that it counts.
 */
export function isDone(
  { sentence, clause, after, subject }: Readonly<Record<'sentence' | 'clause' | 'after' | 'subject', string>>,
  unit: string,
  indicator: Indicator | undefined,
): boolean {
  if (/^(?:%|pp|s|min|h|d|wk|mo|a|\{工作日\})$/.test(unit)) return false;
  if (clause.includes('将') && handed.test(after)) return true;
  if (plans.test(clause)) return false;
  // 督导检查复工单位: what is done to those at work is a deed all the same.
  if (!deeds.test(clause) && states.test(clause + after)) return false;
  return indicator?.kind === 'cumulative' || deeds.test(sentence) || deeds.test(subject);
}
