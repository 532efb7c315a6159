/**
 * What is proposed for the archive as if no editor had declared anything, against what editors did declare:
 * how much of it is found, by kind, and what else is proposed. Needs the source texts. Then the same for
 * the invented archives of other matters.
 */

import { archiveOf, knownOf, wantedOf } from '../../src/checks/proposals/archives/archives.ts';
import { archives } from '../../src/checks/proposals/archives/index.ts';
import { checkOf } from '../../src/checks/proposals/index.ts';
import { type Named, scoreOf } from '../../src/checks/proposals/score.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { flow } from '../../src/report/proposals.ts';

export function bench([content = 'content']: readonly string[]): string {
  const corpus = loadCorpus(content);
  const declared = [...corpus.briefings.values()].flatMap(({ relations }) => relations);
  // What an editor declared incomparable is no test to find, and no fault to propose.
  const wanted = declared.filter(({ relation }) => !relation.incomparable);
  const { proposals, isFound, others } = scoreOf(corpus, declared);
  const kinds = Map.groupBy(wanted, ({ relation }) => checkOf(relation));
  const missed = wanted.filter((one) => !isFound(one));
  return [
    'kind               declared  found  recall',
    ...[...kinds].map(([kind, all]) => row(kind, all, isFound)),
    row('all', wanted, isFound),
    '',
    `Missed: ${missed.length}`,
    ...missed.map(told),
    '',
    `Proposed and not declared: ${others.length} of ${proposals.length}`,
    ...others.map((one) => `${told(one)}  ${one.outcome.verdict}`),
    '',
    ...invented(),
  ].join('\n');
}

function invented(): readonly string[] {
  const scores = archives.map((archive) => {
    const wanted = wantedOf(archive);
    const { proposals, isFound, others } = scoreOf(archiveOf(archive), knownOf(archive));
    const lines = [
      ...wanted
        .filter((one) => !isFound(one))
        .map((one) => `  ${archive.name}: missed ${flow(one.relation)}`),
      ...others.map((one) => `  ${archive.name}: not wanted ${flow(one.relation)}`),
    ];
    return { wanted: wanted.length, found: wanted.filter(isFound).length, proposals, others, lines };
  });
  const sum = (of: (score: (typeof scores)[number]) => number) =>
    scores.reduce((all, one) => all + of(one), 0);
  const [wanted, found] = [sum((one) => one.wanted), sum((one) => one.found)];
  const [proposed, others] = [sum((one) => one.proposals.length), sum((one) => one.others.length)];
  return [
    `Invented archives: ${scores.length}, ${found} of ${wanted} found (${percent(found, wanted)}), ${others} of ${proposed} proposed are not wanted (${percent(others, proposed)})`,
    ...scores.flatMap(({ lines }) => lines),
  ];
}

const percent = (part: number, all: number): string => `${Math.round((100 * part) / all)} %`;

function row(name: string, all: readonly Named[], isFound: (one: Named) => boolean): string {
  const hits = all.filter(isFound).length;
  return `${name.padEnd(18)}${String(all.length).padStart(9)}${String(hits).padStart(7)}${percent(hits, all.length).padStart(8)}`;
}

const told = ({ relation, briefing }: Named): string => `  ${briefing}: ${flow(relation)}`;
