import { expect, test } from 'vitest';
import type { Language } from '../model/text.ts';
import { type Citable, cite, citeStyles } from './cite.ts';
import { fixture } from './fixture.ts';

const archive = fixture();
const { site } = archive.corpus;
const briefing = archive.corpus.briefings.get('tree-planting')!;
const page: Citable = {
  briefing,
  publisher: site.publisher,
  site: site.title,
  url: 'https://example.org/zh/briefings/tree-planting/',
  accessed: '2026-11-26',
  updated: '2020-05-06',
};
const number: Citable = {
  ...page,
  url: `${page.url}#planted`,
  number: { text: '365万株', source: '样报，2020年5月6日' },
};

test('there are four styles', () => expect(citeStyles).toHaveLength(4));

test.each(['zh', 'en'] as const)(
  'a number is cited with its own address, wherever one is given (%s)',
  (language) => {
    for (const style of citeStyles) expect(cite(style, number, language)).toContain('365万株');
    for (const style of citeStyles.slice(1)) expect(cite(style, number, language)).toContain('#planted');
  },
);

// GB/T 7714-2015, 8.8 and its examples: one type of document, one carrier, the change in round brackets, the
// citing in square ones, no space between the two, half-width points throughout.
test.each([
  ['zh', page],
  ['en', page],
  ['zh', number],
  ['en', number],
] as const)('GB/T 7714-2015 puts the parts in their order (%s)', (language, citable) => {
  expect(cite('gbt', citable, language)).toMatch(
    /^[^.[\]]+\. [^[\]]+\[EB\/OL\]\. \(\d{4}-\d\d-\d\d\)\[\d{4}-\d\d-\d\d\]\. https:\/\/\S+\.$/,
  );
});

/** The fields of an entry; undefined where its braces do not balance. */
function fieldsOf(entry: string): Map<string, string> | undefined {
  let depth = 0;
  for (const sign of entry.replace(/\\[{}]/g, '')) {
    depth += Number(sign === '{') - Number(sign === '}');
    if (depth < 0) return undefined;
  }
  return depth === 0
    ? new Map([...entry.matchAll(/^ {2}(\w+) = (.+?),?$/gm)].map(([, name, value]) => [name!, value!]))
    : undefined;
}

test.each(['zh', 'en'] as const)(
  'a BibTeX entry is one that every style of BibTeX prints (%s)',
  (language: Language) => {
    const entry = cite('bibtex', number, language);
    expect(entry).toMatch(/^@misc\{tree-planting-2020,\n/);
    const fields = fieldsOf(entry)!;
    expect([...fields.keys()]).toEqual([
      'author',
      'title',
      'year',
      'month',
      'howpublished',
      'note',
      'langid',
    ]);
    expect(fields.get('year')).toBe('{2020}');
    expect(fields.get('month')).toBe('may');
    expect(fields.get('howpublished')).toContain('\\url{https://');
  },
);

test('what TeX would take for a command is escaped', () => {
  const entry = cite('bibtex', { ...number, number: { text: '75.6% & $1_000 {x}', source: '' } }, 'en');
  expect(entry).toContain('75.6\\% \\& \\$1\\_000 \\{x\\}');
  expect(fieldsOf(entry)).toBeDefined();
});

test('an entry whose braces do not balance would be noticed', () => {
  expect(fieldsOf('@misc{a,\n  title = {{b},\n}')).toBeUndefined();
});
