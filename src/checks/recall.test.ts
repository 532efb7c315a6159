import { expect, test } from 'vitest';
import type { Kept } from '../model/kept.ts';
import { anew, Parts, type Recall } from './recall.ts';

/** As a disk would keep it. */
function store(): Kept & { readonly entries: Map<string, string> } {
  const entries = new Map<string, string>();
  return {
    entries,
    get: (key) => (entries.has(key) ? JSON.parse(entries.get(key)!) : undefined),
    set: (key, value) => entries.set(key, JSON.stringify(value)),
  };
}

/** Which of `texts` are worked out, and not recalled. */
function made(recall: Recall, texts: readonly string[]): readonly string[] {
  const worked: string[] = [];
  for (const text of texts)
    recall(
      () => ['reading', text],
      () => {
        worked.push(text);
        return [text];
      },
    );
  return worked;
}

function run(kept: Kept, texts: readonly string[], salt = 'one', name = 'a'): readonly string[] {
  const parts = new Parts(kept, salt, name);
  const worked = made(parts.recall, texts);
  parts.keep();
  return worked;
}

test('works out what is new and no more, and each thing once', () => {
  const kept = store();
  expect(run(kept, ['a', 'b', 'a'])).toEqual(['a', 'b']);
  expect(run(kept, ['a', 'c', 'b'])).toEqual(['c']);
  expect(run(kept, ['c', 'a', 'b'])).toEqual([]);
});

test('lets go of what nobody asked for', () => {
  const kept = store();
  run(kept, ['a', 'b']);
  run(kept, ['a', 'c']);
  expect(kept.entries.size).toBe(1);
  expect(run(kept, ['b', 'c'])).toEqual(['b']);
});

test('keeps nothing again where nothing is new', () => {
  const kept = store();
  run(kept, ['a', 'b']);
  const before = [...kept.entries];
  run(kept, ['a']);
  expect([...kept.entries]).toEqual(before);
});

test('of another program or another briefing recalls nothing', () => {
  const kept = store();
  run(kept, ['a']);
  expect(run(kept, ['a'], 'two')).toEqual(['a']);
  expect(run(kept, ['a'], 'one', 'b')).toEqual(['a']);
  expect(run(kept, ['a'])).toEqual([]);
});

test('without anything kept all is worked out', () => {
  expect(made(anew, ['a', 'a'])).toEqual(['a', 'a']);
});
