import { expect, test } from 'vitest';
import { type Archive, archiveOf } from './archive.ts';
import { correctionsFeed } from './corrections-feed.ts';
import { correctionViews } from './corrections-view.ts';
import { atom } from './feed.ts';
import { fixture } from './fixture.ts';

const archive = fixture();
const address = (path: string) => `https://example.org/en/${path}`;
const without = ({ corpus, outcomes }: Archive, change: object): Archive =>
  archiveOf({ ...corpus, ...change }, outcomes, []);

test('corrections lead to the figure, or to the briefing where only words were wrong', () => {
  expect(correctionViews(archive).map(({ anchor, path, subject }) => [anchor, path, subject?.en])).toEqual([
    ['2020-05-08--library--visits', 'briefings/library/#visits', 'readers on the first day'],
    ['2020-05-07--tree-planting', 'briefings/tree-planting/', undefined],
  ]);
});

test('a briefing shows its own', () => {
  expect(correctionViews(archive, 'library').map(({ correction }) => correction.was.en)).toEqual([
    '1,208 visits',
  ]);
  expect(correctionViews(archive, 'none')).toEqual([]);
});

test('the feed is as new as its newest entry', () => {
  const feed = correctionsFeed(archive, 'en', address);
  expect(feed.updated).toBe('2020-05-08');
  expect(feed.entries[0]).toEqual({
    url: 'https://example.org/en/corrections/#2020-05-08--library--visits',
    title: 'City Library reopens',
    summary: 'Was: 1,208 visits. Now: 1,280 visits. Why: Two digits were swapped in typing.',
    updated: '2020-05-08',
  });
  expect(atom(feed).match(/<entry>/g)).toHaveLength(2);
});

test('without corrections the feed is as new as the newest briefing', () => {
  const feed = correctionsFeed(without(archive, { corrections: [] }), 'zh', address);
  expect([feed.updated, feed.entries]).toEqual(['2020-05-06', []]);
});

test('corrections of drafts wait with them', () => {
  const briefings = new Map(
    [...archive.corpus.briefings].map(([id, { versions, ...rest }]) => [
      id,
      { ...rest, versions: { ...versions, en: { ...versions.en, draft: id === 'library' } } },
    ]),
  );
  expect(
    correctionViews(without(archive, { briefings })).map(({ correction }) => correction.briefing),
  ).toEqual(['tree-planting']);
});
