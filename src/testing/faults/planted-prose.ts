/**
 * Faults in what readers see: numbers, units, hedges, directions, links and days of the text.
 */
import { digitOf, inMention, type Kind, matches, otherDigit, type Swap, swaps, table } from './swap.ts';

export const chineseProse: readonly Kind[] = [
  ['亿 for 万', 'prose', table({ 万: '亿', 亿: '万' }, ['\\[[^\\]]*?\\d', '[^\\]]*\\]\\('])],
  [
    'another currency',
    'prose',
    (t) => swaps(t, /\[[^\]]*?\d[万亿]?(美?元)\]\(/gu, (u) => (u === '元' ? '美元' : '元')),
  ],
  [
    '% for 个百分点',
    'prose',
    (t) => swaps(t, /\[[^\]]*?\d(%|个百分点)\]\(/gu, (u) => (u === '%' ? '个百分点' : '%')),
  ],
  [
    'another measure',
    'prose',
    table({ 吨: '公斤', 亩: '公顷', 天: '周', 公斤: '吨', 分钟: '小时' }, ['\\[[^\\]]*?[\\d余多]', '\\]\\(']),
  ],
  ['a hedge left out', 'prose', (t) => swaps(t, inMention('(超过|超|余|多|约|近|以上|以内)'), () => '')],
  [
    'another hedge',
    'prose',
    (t) => swaps(t, inMention('(超过|超|约|近)(?=\\d)'), (h) => (h === '近' ? '超' : '近')),
  ],
  [
    'fell for rose',
    'prose',
    table({ 增长: '下降', 下降: '增长', 增加: '减少', 提高: '降低' }, [
      '',
      '(?:[^。；，]{0,3})?\\[[^\\]]*\\d',
    ]),
  ],
  [
    'another end of a range',
    'prose',
    (t) => swaps(t, /\[[^\]]*?\d[~至到—-](\d+)[^\]]*\]\(/gu, (n) => n.replace(/\d/, otherDigit)),
  ],
  [
    'another day in one language',
    'prose',
    (t) => swaps(t, /月(\d+)日/gu, (n) => String((Number(n) % 28) + 1)),
  ],
  ['a number from nowhere', 'prose', (t) => swaps(t, /(。)$/gmu, () => '，另有37家企业。')],
];

export const english: readonly Kind[] = [
  [
    'billion for million',
    'prose',
    table({ million: 'billion', billion: 'million' }, ['\\[[^\\]]*?\\d ', '[^\\]]*\\]\\(']),
  ],
  [
    'points for percent',
    'prose',
    table({ percent: 'percentage points', 'percentage points': 'percent' }, ['\\[[^\\]]*?\\d ', '\\]\\(']),
  ],
  [
    'fell for rose',
    'prose',
    table({ rose: 'fell', fell: 'rose', grew: 'shrank', increased: 'decreased' }, [
      '\\b',
      '\\b[^.\\[]{0,12}\\[[^\\]]*?\\d',
    ]),
  ],
  [
    'a hedge left out',
    'prose',
    (t) => swaps(t, inMention('((?:more than|over|nearly|about|around|at least|almost|some) )'), () => ''),
  ],
  [
    'another hedge',
    'prose',
    (t) =>
      swaps(t, inMention('((?:more than|over|nearly|almost|at least) )'), (h) =>
        /nearly|almost/.test(h) ? 'more than ' : 'nearly ',
      ),
  ],
  [
    'another currency',
    'prose',
    table({ 'US dollars': 'yuan', yuan: 'US dollars' }, ['\\[[^\\]]*? ', '[^\\]]*\\]\\(']),
  ],
  [
    'another measure',
    'prose',
    table(
      {
        tonnes: 'kilograms',
        hectares: 'mu',
        days: 'weeks',
        kilograms: 'tonnes',
        minutes: 'hours',
        months: 'years',
      },
      ['\\[[^\\]]*?', '[^\\]]*\\]\\('],
    ),
  ],
  [
    'another end of a range',
    'prose',
    (t) => swaps(t, /\[[^\]]*?\d to (\d+)[^\]]*\]\(/gu, (n) => n.replace(/\d/, otherDigit)),
  ],
  [
    'another day in one language',
    'prose',
    (t) => swaps(t, /(?:January|February|March|December) (\d+)/gu, (n) => String((Number(n) % 28) + 1)),
  ],
  ['a number left out', 'prose', (t) => swaps(t, /\[([^\]]*\d[^\]]*)\]\(/gu, () => 'many')],
  ['a number from nowhere', 'prose', (t) => swaps(t, /(\.)$/gmu, () => ', with 37 firms more.')],
];

export const anyLanguage: readonly Kind[] = [
  ['a digit of a mention', 'prose', digitOf(/\[([^\]]*\d[^\]]*)\]\((?!\))/gu)],
  [
    'a zero too many',
    'prose',
    (t) => swaps(t, /\[[^\]]*?(?<![\d.])(\d+)(?![\d.,])[^\]]*\]\(/gu, (n) => `${n}0`),
  ],
  [
    'a point moved',
    'prose',
    (t) => swaps(t, /\[[^\]]*?(\d+\.\d)[^\]]*\]\(/gu, (n) => n.replace(/(\d+)\.(\d)/, '$1$2')),
  ],
  ['a link to another figure', 'prose', anotherFigure],
  ['a link to no figure', 'prose', (t) => swaps(t, /\]\((#[a-z0-9-]+)\)/gu, (ref) => `${ref}-x`)],
  [
    'a link undone',
    'prose',
    (t) => swaps(t, /(\[[^\]]*\d[^\]]*\]\([^)]*\))/gu, (link) => /\[(.*)\]/u.exec(link)![1]!),
  ],
  ['a digit in the title or summary', 'front', digitOf(/^(?:title|summary): (.*\d(?![A-Za-z]).*)$/gmu)],
];

/** Each mention with the link of the next one whose text is another. */
function* anotherFigure(text: string): Generator<Swap> {
  const links = matches(text, /\[([^\]]*)\]\((#[a-z0-9-]+)\)/gu);
  for (const [index, link] of links.entries()) {
    const next = links
      .slice(index + 1)
      .find((other) => other[1]!.match(/\d+/)?.[0] !== link[1]!.match(/\d+/)?.[0]);
    if (!next || next[2] === link[2]) continue;
    const start = link.index + link[0].lastIndexOf('(') + 1;
    yield [start, start + link[2]!.length, next[2]!];
  }
}
