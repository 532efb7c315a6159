import { expect, test } from 'vitest';
import { figureView } from './figure-view.ts';
import { fixture } from './fixture.ts';
import { briefingThing, embedded, siteThing, trailThing } from './json-ld.ts';

const archive = fixture();
const absolute = (address: string) => `https://example.org${address}`;
const briefing = archive.corpus.briefings.get('tree-planting')!;

test('a briefing is based on its source, which makes the claims', () => {
  const key = [figureView(archive, 'tree-planting#planted')];
  expect(briefingThing(archive, briefing, key, 'zh', absolute)).toMatchObject({
    '@type': 'NewsArticle',
    '@id': 'https://example.org/zh/briefings/tree-planting/',
    inLanguage: 'zh-Hans',
    datePublished: briefing.date,
    isBasedOn: { '@type': 'CreativeWork', url: expect.stringContaining('/zh/sources/') },
    workTranslation: { '@id': 'https://example.org/en/briefings/tree-planting/' },
    mentions: [{ '@type': 'Claim', '@id': expect.stringMatching(/#planted$/), text: '今春植树：365万株' }],
  });
  expect(briefingThing(archive, briefing, [], 'en', absolute)).toHaveProperty('translationOfWork');
});

test('the site says how it is searched, a page where it stands', () => {
  expect(siteThing(archive, 'en', absolute)).toMatchObject({
    potentialAction: { target: 'https://example.org/en/search/?q={q}' },
  });
  const trail = [{ path: 'briefings/', text: { zh: '简报', en: 'Briefings' } }];
  expect(trailThing(trail, 'Here', 'en', absolute)['itemListElement']).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Briefings', item: 'https://example.org/en/briefings/' },
    { '@type': 'ListItem', position: 2, name: 'Here' },
  ]);
});

test('no text can end the script that holds it', () => {
  const text = embedded([{ name: '</script><script>alert(1)' }]);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ name: '</script><script>alert(1)' });
});
