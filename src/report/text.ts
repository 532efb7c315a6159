/**
 * The report for a terminal: where, what was seen, what was expected, the arithmetic, what to do. An editor
 * who reads it needs no documentation open.
 */
import pc from 'picocolors';
import type { Finding, Outcome, Place } from '../model/outcome.ts';
import type { Language } from '../model/text.ts';
import { frame } from './frame.ts';
import { summaryLine, summaryOf, verdictNames } from './summary.ts';

export interface TextOptions {
  readonly language?: Language;
  /** The text of a file, for the lines around a finding; without it there are none. */
  readonly textOf?: (file: string) => string | undefined;
  readonly color?: boolean;
  /** Also what agrees. */
  readonly all?: boolean;
}

type Paint = ReturnType<typeof pc.createColors>;

export function reportText(
  findings: readonly Finding[],
  outcomes: readonly Outcome[],
  options: TextOptions = {},
): string {
  const { language = 'en', textOf = () => undefined, color = false, all = false } = options;
  const paint = pc.createColors(color);
  const shown = outcomes.filter((outcome) => all || speaks(outcome));
  const sections = [
    ...findings.map((finding) => findingText(finding, textOf, paint)),
    ...shown.map((outcome) => outcomeText(outcome, language, textOf, paint)),
    ...unchecked(outcomes, language, all),
    `${summaryLine(summaryOf(findings, outcomes), language)}\n`,
  ];
  return sections.join('\n');
}

/** What a person can do something about: of what was not checked, that which says what to do. */
const speaks = ({ verdict, hint }: Outcome): boolean =>
  verdict === 'inconsistent' ||
  verdict === 'blocked' ||
  verdict === 'not-comparable' ||
  (verdict === 'not-checked' && hint !== undefined);

const where = ({ file, line, column }: Place): string => [file, line, ...(column ? [column] : [])].join(':');

function findingText(finding: Finding, textOf: NonNullable<TextOptions['textOf']>, paint: Paint): string {
  const mark = finding.level === 'error' ? paint.red(finding.rule) : paint.yellow(finding.rule);
  return lines(
    `${paint.bold(where(finding))}  ${mark}`,
    finding.message,
    frame(textOf(finding.file), finding.line, paint, finding.column),
    finding.hint,
  );
}

function outcomeText(
  outcome: Outcome,
  language: Language,
  textOf: NonNullable<TextOptions['textOf']>,
  paint: Paint,
): string {
  const { verdict, message, arithmetic, reason, hint, note, waiver, slack } = outcome;
  const bad = verdict === 'inconsistent' && !waiver;
  const mark = bad ? paint.red(outcome.check) : paint.yellow(outcome.check);
  const state =
    verdictNames[language][verdict] + (waiver ? (language === 'zh' ? '（已说明）' : ' (waived)') : '');
  const room =
    slack &&
    (language === 'zh'
      ? `差 ${slack.residual}，允许 ${slack.allowed}，${slack.deviations}σ`
      : `off by ${slack.residual}, ${slack.allowed} allowed, ${slack.deviations}σ`);
  return lines(
    `${paint.bold(where(outcome))}  ${mark}  ${state}`,
    message?.[language],
    reason?.[language],
    bad ? frame(textOf(outcome.file), outcome.line, paint, outcome.column) : undefined,
    arithmetic?.[language],
    room,
    waiver && `${waiver.reason[language]} (${waiver.author[language]}, ${waiver.date})`,
    note?.[language],
    waiver ? undefined : hint?.[language],
  );
}

/** What was not checked is counted by its reason, never left out. */
function unchecked(outcomes: readonly Outcome[], language: Language, all: boolean): readonly string[] {
  if (all) return [];
  const reasons = Map.groupBy(
    outcomes.filter((outcome) => outcome.verdict === 'not-checked' && !speaks(outcome)),
    ({ check, reason }) => `${check}: ${reason?.[language] ?? ''}`,
  );
  const name = verdictNames[language]['not-checked'];
  const list = [...reasons].map(([reason, group]) => `  ${group.length} × ${reason}`);
  return list.length > 0 ? [`${name}\n${list.join('\n')}\n`] : [];
}

const lines = (head: string, ...rest: readonly (string | undefined)[]): string =>
  `${[head, ...rest.flatMap((text) => (text ? text.split('\n').map((part) => `  ${part}`) : []))].join('\n')}\n`;
