import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import { expect, test } from 'vitest';
import { corpusOf } from '../checks/example.ts';
import { checks, runChecks } from '../checks/index.ts';
import { plainOutcome } from '../checks/on-demand.ts';
import type { Finding } from '../model/outcome.ts';
import { frame } from './frame.ts';
import { reportJson } from './json.ts';
import { reportMarkdown } from './markdown.ts';
import { flow, reportProposals } from './proposals.ts';
import { reportSarif } from './sarif.ts';
import { reportText } from './text.ts';

const corpus = corpusOf({
  shows: { zh: '例', en: 'case' },
  verdict: 'inconsistent',
  figures: { part: '复工276家', whole: '共有365家', rate: '复工率76.5%' },
  relation: { ratio: 'part', of: 'whole', is: 'rate' },
});
const outcomes = runChecks(corpus);
const findings: readonly Finding[] = [
  {
    rule: 'unknown-key',
    level: 'error',
    file: 'content/site.yaml',
    line: 3,
    message: 'Unexpected key "titel", expected "title"',
    hint: 'Correct the spelling.',
  },
];

test('text says where, what was seen, what was expected, the arithmetic and what to do', () => {
  const file = Array.from({ length: 40 }, (_, index) => `line ${index + 1}`).join('\n');
  const text = reportText(findings, outcomes, { textOf: () => file });
  expect(text).toContain('content/site.yaml:3  unknown-key\n  Unexpected key "titel", expected "title"');
  expect(text).toContain(
    'content/briefings/zh/example.mdx:30  ratio  inconsistent\n  Unexpected 76.5% for "rate", expected 75.6% (276 ÷ 365 = 75.616…%)',
  );
  expect(text).toContain('  > 30 | line 30\n');
  expect(text).toContain('276 ÷ 365 = 75.616…%, not 76.5%');
  expect(text).toContain('Re-read rate (line 12), part (line 10), whole (line 11)');
  expect(text.trimEnd().split('\n').at(-1)).toMatch(/^\d+ verdicts, 1 file errors: 1 inconsistent, /);
  expect(reportText([], outcomes, { language: 'zh' })).toContain('276 ÷ 365 = 75.616…%，不是 76.5%');
});

test('shows of a long line what stands about the column', () => {
  const line = `${'a'.repeat(300)}[75.6%](#rate)${'b'.repeat(300)}`;
  const plain = { dim: (text: string) => text };
  expect(frame(line, 1, plain, 301)).toMatch(/^> 1 \| …a{40}\[75\.6%\]\(#rate\)b+…\n {4}\| {42}\^$/);
  expect(frame(line, 1, plain)).toMatch(/^> 1 \| a{94}…$/);
  expect(frame('short', 1, plain, 3)).toBe('> 1 | short\n    |   ^');
  expect(frame(`签约75个${'项'.repeat(60)}`, 1, plain, 3)).toBe(
    `> 1 | 签约75个${'项'.repeat(43)}…\n    |     ^`,
  );
});

test('text without colour holds no escape sequences, and with colour it does', () => {
  const sequence = String.fromCharCode(27);
  expect(reportText(findings, outcomes)).not.toContain(sequence);
  expect(reportText(findings, outcomes, { color: true })).toContain(sequence);
});

test('JSON holds everything, with a summary', () => {
  const report = JSON.parse(reportJson(findings, outcomes));
  expect(report.summary.verdicts.inconsistent).toBe(1);
  expect(report.outcomes.length).toBe(outcomes.length);
  expect(new Set(report.outcomes.map(({ id }: { id: string }) => id)).size).toBe(outcomes.length);
  expect(report.outcomes[0].arithmetic.zh).toBeTruthy();
});

test('SARIF names a rule for every result', () => {
  const log = JSON.parse(reportSarif(findings, outcomes, { rules: checks, version: '1.0.0' }));
  const [run] = log.runs;
  expect(log.version).toBe('2.1.0');
  expect(run.results.length).toBe(2);
  for (const result of run.results) {
    expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
    expect(result.message.text).toMatch(/\.$/);
    expect(result.locations[0].physicalLocation.region.startLine).toBeGreaterThan(0);
  }
});

test('SARIF is what its schema asks for, with findings, waivers and notes in it', () => {
  const path = 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
  // The schema names formats that the validator leaves to others, and one pattern that is no Unicode pattern.
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, validateFormats: false });
  const isSarif = ajv.compile(JSON.parse(readFileSync(path, 'utf8')));
  const waiver = {
    reason: { zh: '因', en: 'So it says' },
    author: { zh: '编者', en: 'Editor' },
    date: '2020-03-20',
  };
  const all = [
    ...outcomes,
    { ...plainOutcome(outcomes.find(({ verdict }) => verdict === 'inconsistent')!), column: 3, waiver },
    { ...plainOutcome(outcomes[0]!), verdict: 'blocked' as const, reason: { zh: '因', en: 'so' } },
  ];
  const pages = 'https://example.org/en/checks/';
  const log = JSON.parse(reportSarif(findings, all, { rules: checks, version: '1.0.0', rulePages: pages }));
  expect(log.runs[0].results.length).toBe(4);
  expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true);
  // The negative control.
  log.runs[0].results[0].level = 'fatal';
  expect(isSarif(log)).toBe(false);
});

test('Markdown tells the numbers that changed, as text', () => {
  const before = corpusOf({
    shows: { zh: '例', en: 'case' },
    verdict: 'exact',
    figures: { part: '复工267家', whole: '共有365家', rate: '复工率76.5%' },
  });
  const report = reportMarkdown(findings, outcomes, { after: corpus, before });
  expect(report).toContain('| example\\#part | 267 {家} → 276 {家} |');
  expect(report).not.toContain('example\\#whole');
  expect(reportMarkdown([], [], { after: corpus, before: corpus })).toContain('No number changed.');
});

test.each([
  [{ sum: ['a', 'other#b'], of: 'c', partial: true }, '{ sum: [a, "other#b"], of: c, partial: true }'],
  [
    { elapsed: ['2020-01-20', '2020-03-14'], is: 'days' },
    '{ elapsed: ["2020-01-20", "2020-03-14"], is: days }',
  ],
  [{ 'list-length': 'n', items: ['甲公司', '乙：公司'] }, '{ list-length: n, items: [甲公司, "乙：公司"] }'],
])('a proposal is one line of YAML', (relation, line) => expect(flow(relation)).toBe(line));

test('says when there is nothing to propose', () =>
  expect(reportProposals([], 'zh')).toBe('没有新的建议。\n'));
