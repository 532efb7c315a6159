import { expect, test } from 'vitest';
import { fixture } from './fixture.ts';
import { anchorsIn, type Node, pairsOf, proseOf, splitAtNumber, unbroken } from './prose.ts';

const archive = fixture();
const briefing = archive.corpus.briefings.get('tree-planting')!;

function mentionsIn(nodes: readonly Node[]): Extract<Node, { kind: 'mention' }>[] {
  return nodes.flatMap((node) =>
    node.kind === 'mention' ? [node] : 'children' in node ? mentionsIn(node.children) : [],
  );
}

test('pairs the languages block by block and keeps their anchors apart', () => {
  const pairs = pairsOf(archive, briefing, 'en');
  expect(pairs.length).toBe(3);
  expect(pairs[0]).toMatchObject({ zh: { props: { id: 'p0-zh' } }, en: { props: { id: 'p0' } } });
});

test('draws a chart once, in the language of the page', () => {
  const last = pairsOf(archive, briefing, 'zh').at(-1)!;
  expect(last).toMatchObject({
    zh: { kind: 'chart', refs: ['tree-planting#planted', 'tree-planting#rural'] },
    en: undefined,
  });
});

test('a mention knows its figure, its verdict, its note and both ways of printing it', () => {
  const mentions = mentionsIn(proseOf(archive, briefing, 'zh'));
  expect(mentions).toHaveLength(6);
  expect(mentions[2]).toMatchObject({
    target: 'rural-share',
    verdict: 'consistent',
    note: 3,
    before: '占',
    number: '75.6%',
  });
  expect(mentions[3]).toMatchObject({ number: '10.78亿元', words: '10.78亿元', digits: '1,078,000,000元' });
});

test('a figure of another briefing has an anchor that no figure here can have', () => {
  const [visits] = mentionsIn(proseOf(archive, briefing, 'en')).filter(({ ref }) => ref === 'library#visits');
  expect(visits).toMatchObject({
    target: 'library--visits',
    anchor: 'm-library--visits',
    from: 'City Library reopens',
  });
});

test('every figure printed leads back to its first place', () => {
  const anchors = anchorsIn(proseOf(archive, briefing, 'zh'));
  expect(anchors.size).toBe(6);
  expect(anchors.get('tree-planting#planted')).toBe('m-planted');
});

test.each([
  ['zh', '总投资939亿元', '总投资', '939亿元', ''],
  ['zh', '74个重大项目', '', '74个', '重大项目'],
  ['en', 'total of 93.9 billion yuan', 'total of ', '93.9 billion yuan', ''],
  ['zh', '同日', '同日', '', ''],
] as const)('%s: %s is %j, %j, %j', (language, text, before, number, after) => {
  expect(splitAtNumber(text, language)).toEqual({ before, number, after });
});

test.each([
  ['3月8日，武陟县签下15个项目', 'zh', ['3月8日', '15个']],
  ['On February 10 it signed 15 projects', 'en', ['February 10', '15']],
  ['没有数字', 'zh', []],
] as const)('no line ends inside a date or a number of %s', (text, language, kept) => {
  const nodes = unbroken(text, language);
  const textOf = (node: Node): string =>
    node.kind === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';
  expect(nodes.map(textOf).join('')).toBe(text);
  expect(nodes.filter(({ kind }) => kind === 'element').map(textOf)).toEqual(kept);
});
