/**
 * Faults in what is recorded: quotes, values, units and relations of a briefing, and the description of a source.
 */
import { digitOf, type Kind, matches, type Swap, swaps } from './swap.ts';

export const chineseFront: readonly Kind[] = [
  ['a digit of a quote', 'front', digitOf(/^ {4}quote: (.*\d.*)$/gmu)],
  [
    '亿 for 万 in a quote',
    'front',
    (t) =>
      swaps(
        t,
        /^ {4}quote: .*?\d([万亿萬億]).*$/gmu,
        (c) => ({ 万: '亿', 亿: '万', 萬: '億', 億: '萬' })[c]!,
      ),
  ],
  ['a quote moved by one', 'front', (t) => swaps(t, /^ {4}at: (\[\d+, \d+\])$/gmu, (at) => shifted(at, 1))],
  ['a quote moved far', 'front', (t) => swaps(t, /^ {4}at: (\[\d+, \d+\])$/gmu, (at) => shifted(at, 120))],
  ['a digit of a value', 'front', digitOf(/^ {4}(?:value|min|max): (.*\d.*)$/gmu)],
  ['a value ten times too large', 'front', (t) => swaps(t, /^ {4}value: "?(\d+)"?$/gmu, (n) => `${n}0`)],
  [
    'another unit',
    'front',
    (t) =>
      swaps(
        t,
        /^ {4}unit: "?([^"\n]+)"?$/gmu,
        (u) => ({ CNY: 'USD', '%': 'pp', t: 'kg', d: 'mo' })[u] ?? '{届}',
      ),
  ],
  ['a bound left out', 'front', (t) => swaps(t, /^( {4}bound: \w+\n)/gmu, () => '')],
  [
    'another bound',
    'front',
    (t) => swaps(t, /^ {4}bound: (\w+)$/gmu, (b) => (b === 'over' ? 'under' : 'over')),
  ],
  [
    'another direction',
    'front',
    (t) => swaps(t, /^ {4}direction: (\w+)$/gmu, (d) => (d === 'up' ? 'down' : 'up')),
    true,
  ],
  ['an indicator that is not listed', 'front', (t) => swaps(t, /^ {4}indicator: (\S+)$/gmu, (i) => `${i}-x`)],
  [
    'a region that does not exist',
    'front',
    (t) => swaps(t, /^ {4}region: "(\d{6})[^"]*"$/gmu, () => '419999'),
  ],
  ['a figure taken out', 'front', (t) => swaps(t, /^( {2}[a-z0-9-]+:\n(?: {4}.*\n)+)/gmu, () => ''), true],
  [
    'a repeat left out of the dismissed',
    'front',
    (t) => swaps(t, /^( {2}- \{ quote: .*, class: repeat \}\n)/gmu, () => ''),
    true,
  ],
  [
    'a part for the whole of a ratio',
    'front',
    (t) =>
      matches(t, /ratio: ([\w-]+), of: ([\w-]+)/gu).map(
        (m): Swap => [m.index, m.index + m[0].length, `ratio: ${m[2]}, of: ${m[1]}`],
      ),
  ],
  [
    'a subset for its set',
    'front',
    (t) =>
      matches(t, /bounds: ("?[\w#-]+"?), within: ("?[\w#-]+"?)/gu)
        // All 40 of 40 are within each other.
        .filter((m) => recordedOf(t, m[1]!) === undefined || recordedOf(t, m[1]!) !== recordedOf(t, m[2]!))
        .map((m): Swap => [m.index, m.index + m[0].length, `bounds: ${m[2]}, within: ${m[1]}`]),
  ],
  [
    'an item left out of a list',
    'front',
    (t) => swaps(t, /list-length: \S+,? items: \[([^\],]+, )[^\]]*\] \}/gu, () => ''),
  ],
  [
    'an item that the source does not name',
    'front',
    (t) => swaps(t, /items: \[([^\],]+)/gu, () => '无名公司'),
  ],
  [
    'dates out of order',
    'front',
    (t) =>
      matches(t, /sequence: \["(\d{4}-\d\d-\d\d)", "(\d{4}-\d\d-\d\d)"/gu)
        .filter((m) => m[1]! < m[2]!)
        .map((m): Swap => [m.index, m.index + m[0].length, `sequence: ["${m[2]}", "${m[1]}"`]),
  ],
];

/** What the text records as the value of a figure; undefined for one of another page. */
const recordedOf = (text: string, figure: string): string | undefined =>
  new RegExp(`^ {2}${figure}:\\n(?: {4}.*\\n)*? {4}value: "?([\\d.]+)`, 'mu').exec(text)?.[1];

function shifted(at: string, by: number): string {
  const [from, to] = at.match(/\d+/g)!.map(Number) as [number, number];
  return `[${from + by}, ${to + by}]`;
}

export const source: readonly Kind[] = [
  [
    'another hash',
    'front',
    (t) =>
      swaps(t, /^sha256: "?([0-9a-f]{6})/gmu, (h) =>
        h.startsWith('0') ? `1${h.slice(1)}` : `0${h.slice(1)}`,
      ),
  ],
  [
    'an article past the next',
    'front',
    (t) => swaps(t, /ranges: \[\[\d+, (\d+)\]/gu, (end) => String(Number(end) + 60)),
    true,
  ],
];
