import { expect, test } from 'vitest';
import type { Briefing } from '../model/briefing.ts';
import { correctionFindings } from './correction-findings.ts';
import { loadCorpus } from './load.ts';
import type { Named } from './references.ts';

const folder = 'src/corpus/fixtures/sound';
const { corrections, briefings } = loadCorpus(`${folder}/content`, { sourcesDir: `${folder}/texts` });
const named: Named = {
  drafts: new Set(),
  sources: new Map(),
  briefings: new Map([...briefings].map(([id, { figures }]) => [id, new Set(figures.map((f) => f.id))])),
  indicators: undefined,
  topics: undefined,
  indicatorOf: () => undefined,
  isRegion: () => true,
};

test('sound corrections bring nothing up', () =>
  expect(correctionFindings(corrections, named, briefings)).toEqual([]));

test('a correction of a draft is a warning: it would not be seen', () => {
  const drafted = ({ versions, ...rest }: Briefing): Briefing => ({
    ...rest,
    versions: { ...versions, zh: { ...versions.zh, draft: true } },
  });
  const drafts = new Map([...briefings].map(([id, briefing]) => [id, drafted(briefing)]));
  expect(
    correctionFindings(corrections, named, drafts).map(({ rule, level, line }) => [rule, level, line]),
  ).toEqual([
    ['correction-of-draft', 'warning', 6],
    ['correction-of-draft', 'warning', 1],
  ]);
});

test('a figure that the correction took away is told how to leave', () => {
  const bare = { ...named, briefings: new Map([...briefings.keys()].map((id) => [id, new Set<string>()])) };
  const [finding] = correctionFindings(corrections, bare, briefings);
  expect([finding?.rule, finding?.hint]).toEqual([
    'unknown-figure',
    'Leave out "figure" where the correction took the figure away.',
  ]);
});
