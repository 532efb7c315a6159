/**
 * SARIF 2.1.0 (OASIS), which code hosts show beside the lines of a pull request. One rule per check and
 * per kind of file finding; what agrees is no result.
 */
import type { Finding, Outcome, Place } from '../model/outcome.ts';
import type { Bilingual } from '../model/text.ts';

/** What the report needs to know of a check. */
export interface Rule {
  readonly id: string;
  readonly title: Bilingual;
  readonly summary: Bilingual;
}

export interface SarifOptions {
  readonly rules: readonly Rule[];
  readonly version: string;
  /** Where rule pages are published, such as `https://example.org/en/checks/`. */
  readonly rulePages?: string | undefined;
}

export function reportSarif(
  findings: readonly Finding[],
  outcomes: readonly Outcome[],
  { rules, version, rulePages }: SarifOptions,
): string {
  const fileRules = [...new Set(findings.map(({ rule }) => rule))].sort();
  const driver = {
    name: 'shuzheng',
    version,
    rules: [
      ...rules.map(({ id, title, summary }) => ({
        id,
        shortDescription: { text: title.en },
        fullDescription: { text: summary.en },
        ...(rulePages && { helpUri: `${rulePages}${id}/` }),
      })),
      ...fileRules.map((id) => ({
        id,
        shortDescription: { text: sentence(id) },
        fullDescription: { text: sentence(id) },
      })),
    ],
  };
  const index = new Map(driver.rules.map(({ id }, position) => [id, position]));
  const results = [
    ...findings.map((finding) => ({
      ruleId: finding.rule,
      ruleIndex: index.get(finding.rule),
      level: finding.level,
      message: { text: text(finding.message, finding.hint) },
      locations: [locationOf(finding)],
    })),
    ...outcomes
      .filter(({ verdict }) => verdict === 'inconsistent' || verdict === 'blocked')
      .map((outcome) => resultOf(outcome, index)),
  ];
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results };
  return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, undefined, 2)}\n`;
}

function resultOf(outcome: Outcome, index: ReadonlyMap<string, number>) {
  const { check, verdict, message, reason, arithmetic, hint, waiver } = outcome;
  return {
    ruleId: check,
    ruleIndex: index.get(check),
    level: verdict === 'inconsistent' && !waiver ? 'error' : 'note',
    message: { text: text(message?.en ?? reason?.en ?? verdict, arithmetic?.en, hint?.en) },
    locations: [locationOf(outcome)],
    partialFingerprints: { 'outcome/v1': outcome.id },
    ...(waiver && {
      suppressions: [
        {
          kind: 'inSource',
          status: 'accepted',
          justification: `${waiver.reason.en} (${waiver.author.en}, ${waiver.date})`,
        },
      ],
    }),
  };
}

const locationOf = ({ file, line, column }: Place) => ({
  physicalLocation: {
    artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/') },
    region: { startLine: Math.max(1, line), ...(column && { startColumn: column }) },
  },
});

const text = (...parts: readonly (string | undefined)[]): string =>
  parts
    .filter((part) => part)
    .map((part) => (/[.!?。]$/.test(part!) ? part : `${part}.`))
    .join(' ');
const sentence = (id: string): string => `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll('-', ' ')}.`;
