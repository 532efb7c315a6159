/**
 * A card as SVG of outlines, 1200 × 630: heading, the number as large as it fits, what it counts, who said it.
 */
import { ui } from '../../src/i18n/ui.ts';
import type { Verdict } from '../../src/model/outcome.ts';
import type { Language } from '../../src/model/text.ts';
import type { SocialCard } from '../../src/site/social-cards.ts';
import { type Lines, linesOf } from './lines.ts';
import type { Run, Typeface } from './typeface.ts';

export const width = 1200;
export const height = 630;
const margin = 76;
const measure = width - 2 * margin;
/** The base line of the last line. */
const foot = 580;

// The light theme of styles/props.css.
const paper = '#fbf9f3';
const ink = '#1c1a17';
const quiet = '#544f47';
const rule = '#8f877a';
const cinnabar = '#a72f1b';
const seal = '#b23320';
const verdictColours: Readonly<Record<Verdict, string>> = {
  exact: '#2c6a4c',
  consistent: '#1f6380',
  inconsistent: '#b3201a',
  blocked: '#75399a',
  'not-comparable': '#865300',
  'not-checked': '#6b655b',
};

export interface Faces {
  readonly bold: Typeface;
  readonly book: Typeface;
}

/** Every character that a card prints. */
export const textOf = (card: SocialCard): string =>
  [
    ...Object.values(card),
    ...Object.values(card.key ?? {}),
    ...wordmark,
    card.key ? verdictName(card.language, card.key.verdict) : '',
    ellipses[card.language],
  ]
    .filter((value) => typeof value === 'string')
    .join('');

const wordmark = ['数', '证'] as const;
/** The font sets … in the middle of a line, as Chinese has it. */
const ellipses = { zh: '…', en: '...' } as const;
const verdictName = (language: Language, verdict: Verdict): string => ui(language)(`verdict.${verdict}`);

/** How a heading may be set, the largest first: what the last cannot hold is cut. */
const headings = [
  { size: 60, leading: 0, most: 1 },
  { size: 50, leading: 66, most: 2 },
  { size: 44, leading: 58, most: 2 },
  { size: 36, leading: 49, most: 3 },
] as const;

export function drawing(card: SocialCard, { bold, book }: Faces): string {
  const settings = headings.map((setting) => ({
    ...setting,
    set: wrapped(card.heading, card.language, bold, setting.size, setting.most),
  }));
  const setting = settings.find(({ set }) => !set.cut) ?? settings.at(-1)!;
  const heading = ended(setting.set, card.language).map((line) => bold.set(line, setting.size));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    `<rect width="${width}" height="12" fill="${seal}"/>`,
    ...masthead(card, bold, book),
    ...heading.map((line, index) => placed(line, margin, 134 + setting.size + index * setting.leading, ink)),
    ...(card.key ? keyFigure(card.language, card.key, { bold, book }) : []),
    `<rect x="${margin}" y="${foot - 43}" width="${measure}" height="1.5" fill="${rule}"/>`,
    placed(book.set(card.source, 27), margin, foot, quiet),
    '</svg>',
  ].join('');
}

function keyFigure(
  language: Language,
  { number, subject, verdict }: NonNullable<SocialCard['key']>,
  { bold, book }: Faces,
): readonly string[] {
  const lines = ended(wrapped(subject, language, book, 34, 2), language).map((line) => book.set(line, 34));
  const subjectAt = foot - 70 - (lines.length - 1) * 46;
  return [
    placed(largest(bold, number), margin, subjectAt - 76, cinnabar),
    ...lines.map((line, index) => placed(line, margin, subjectAt + index * 46, quiet)),
    atEnd(bold.set(verdictName(language, verdict), 27), foot, verdictColours[verdict]),
  ];
}

const wrapped = (text: string, language: Language, face: Typeface, size: number, most: number): Lines =>
  linesOf(text, language, (line) => face.set(line, size).width <= measure, most);

/** What was cut says so. */
const ended = ({ lines, cut }: Lines, language: Language): readonly string[] =>
  cut ? [...lines.slice(0, -1), lines.at(-1) + ellipses[language]] : lines;

/** 数 and 证, the second cut into a seal; then what the site is called, where it is called otherwise. */
function masthead({ site }: SocialCard, bold: Typeface, book: Typeface): readonly string[] {
  const [first, second] = [bold.set(wordmark[0], 44), bold.set(wordmark[1], 40)];
  return [
    placed(first, margin, 92, ink),
    `<rect x="${margin + 50}" y="50" width="56" height="56" rx="4" fill="${seal}"/>`,
    placed(second, margin + 58, 92, '#ffffff'),
    ...(site === wordmark.join('') ? [] : [placed(book.set(site, 32), margin + 126, 89, ink)]),
  ];
}

/** As large as the card is wide, between a headline and a banner. */
function largest(face: Typeface, text: string): Run {
  const size = 128;
  const { width: asked } = face.set(text, size);
  return face.set(text, asked <= measure ? size : Math.floor((size * measure) / asked));
}

const placed = ({ marks }: Run, x: number, y: number, fill: string): string =>
  `<g transform="translate(${x} ${y})" fill="${fill}">${marks}</g>`;

const atEnd = (run: Run, y: number, fill: string): string =>
  placed(run, Math.floor(width - margin - run.width), y, fill);
