import { expect, test } from 'vitest';
import { fixture } from './fixture.ts';
import { updatedOn } from './updated.ts';

const briefing = fixture().corpus.briefings.get('tree-planting')!;
const correction = (id: string, date: string) => ({
  briefing: id,
  date,
  was: { zh: '一', en: 'one' },
  now: { zh: '二', en: 'two' },
  why: { zh: '笔误', en: 'a slip' },
  file: 'corrections.yaml',
  line: 1,
});

test('a briefing was last changed when it was published, edited or corrected, whichever is last', () => {
  const edited = (updated: string) => ({
    ...briefing,
    versions: { ...briefing.versions, zh: { ...briefing.versions.zh, updated } },
  });
  expect(updatedOn({ corrections: [] }, briefing, 'en')).toBe(briefing.date);
  expect(updatedOn({ corrections: [] }, edited('2021-01-01'), 'zh')).toBe('2021-01-01');
  const corrections = [correction(briefing.id, '2021-02-02'), correction('another', '2022-01-01')];
  expect(updatedOn({ corrections }, edited('2021-01-01'), 'zh')).toBe('2021-02-02');
});
