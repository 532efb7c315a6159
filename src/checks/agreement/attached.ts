/** Which labels of a Chinese text belong to which of its numbers. */
import type { Label } from './label.ts';
import type { Term } from './term.ts';

/** What words are said of: a number, or a date. */
export type Told = Pick<Term, 'start' | 'end' | 'unit' | 'measure'>;

/** A label of a number: how many characters stand between, and whether a comma does. */
export interface Attached {
  readonly label: Label;
  readonly gap: number;
  readonly isFar: boolean;
  /** Said of the number before it in the list, and of this one too. */
  readonly isCarried: boolean;
}

export const sentenceStop = /[。；;！？\n]/u;
/** 《借东风》 parts no words. */
const title = /《[^《》]*》/gu;
const clauseStop = /[，、：（）]|(?<!\d),/u;
const phraseStop = /[，。；;、！？\n：（）]|(?<!\d),|和|与|及|而|较|比|(?<=.)的$/u;

/** What a number is compared with is not what it is said of, but in 低于8月份的2.2%. */
const isCompared = (text: string, { at, end }: Label): boolean =>
  /[较比于]$/u.test(text.slice(Math.max(0, at - 1), at)) && !isOf(text, end);
const isOf = (text: string, end: number): boolean => /^[^，。；、]{0,2}的\d/u.test(text.slice(end, end + 4));

/** The labels of each number of a group. */
export function attached<T extends Told>(
  { text, terms }: { readonly text: string; readonly terms: readonly Told[] },
  numbers: readonly T[],
  labels: readonly Label[],
  amounts: readonly Label[],
): ReadonlyMap<T, readonly Attached[]> {
  const found = new Map<T, Attached[]>(numbers.map((number) => [number, []]));
  const give = (number: T | undefined, label: Label, isFar = false, isCarried = false): void => {
    if (!number) return;
    const [from, to] = label.end <= number.start ? [label.end, number.start] : [number.end, label.at];
    const gap = text.slice(from, to).replaceAll(title, '').length;
    found.get(number)!.push({ label, gap, isFar, isCarried });
  };
  const next = ({ end }: Label): T | undefined => {
    const after = numbers.find(({ start }) => start >= end);
    return after && !sentenceStop.test(text.slice(end, after.start)) ? after : undefined;
  };
  for (const label of labels) {
    if (isCompared(text, label)) continue;
    const over: Told | undefined = terms.find(({ start, end }) => label.at < end && label.end > start);
    // The counter may be the noun: 236户.
    if (over) {
      const number = numbers.find((one) => (one as Told) === over);
      if (number && over.measure.dimension === 'count' && label.end === over.end) give(number, label);
      continue;
    }
    const after = next(label);
    const toAfter = after && text.slice(label.end, after.start);
    const isAhead = toAfter !== undefined && (!phraseStop.test(toAfter) || isOf(text, label.end));
    const before = headOf(text, numbers, label, toAfter) ?? behind(text, terms, numbers, label, isAhead);
    if (before) give(before, label);
    // 恶心（18.4%）: right in its brackets.
    else give(after, label, toAfter !== undefined && toAfter !== '（' && clauseStop.test(toAfter));
  }
  for (const [i, number] of numbers.entries()) {
    const last = numbers[i - 1];
    if (!last || !goesOn.test(text.slice(last.end, number.start))) continue;
    for (const { label, isFar, gap } of found.get(last)!)
      if (label.end <= last.start && !isFar && gap > 3) give(number, label, false, true);
  }
  for (const label of amounts) {
    const rate = next(label);
    // 股票2万亿元，债券3万亿元，占比分别为四成和六成: in turn, and not the last with the first.
    if (rate && /分[别別]|依次/u.test(text.slice(label.end, rate.start))) continue;
    if (!rate || !isOfAmount(text.slice(label.end, rate.start))) continue;
    give(rate, label);
    // 12.66万亿元，增长2.8%，占出口总值的58.5%: the share is of the amount too.
    const share = numbers[numbers.indexOf(rate) + 1];
    if (share && ofWhole.test(text.slice(rate.end, share.start))) give(share, label);
  }
  for (const [number, list] of listed(text, numbers, labels, amounts)) found.set(number, [...list]);
  return found;
}

/** 城区设隔离点14个、房间860间: what stands before the first is said of both. */
const goesOn = /^\p{Script=Han}{0,4}、\p{Script=Han}{2,6}$/u;

const ofWhole = /^，[占佔][^，。；、\d]{0,12}$/u;

/** 4274亿元，增长5% and 1.2亿元（占三成）, but no 超过3000元，只有一成家庭. */
function isOfAmount(between: string): boolean {
  // 三年期存款利率下调至1.75%.
  if (/^[^，。；、\d]{0,3}$|^期[^，。；、\d]{0,12}$/u.test(between)) return true;
  let rest = between.replace(/^[，,（(]/u, '');
  for (let words = 0; rest !== '' && words < mostWords; words++) {
    const next = rest.replace(comparing, '');
    if (next === rest) return false;
    rest = next;
  }
  return rest === '';
}
const mostWords = 6;
const comparing =
  /^(?:\d{4}年(?:同期)?|同比|[环環]比|按[^，。；\d]{1,6}|[年月季][增减減]|[较較比][^，。；]{1,10}?(?=[增减減升降涨漲跌高低多少上下]|$)|[占佔][^，。；]{0,10}|分别|名义|名義|实际|實際|增速|回落|提高|下滑|扩大|擴大|缩小|縮小|收窄|超过|超過|[达達為为了近约約]|[增减減降升涨漲跌加少多上下大小幅微激锐骤][长長幅]?)/u;

/** 25个任务重的省份外出务工的2373万人: the noun that 的 leads to, with more than the next number's own before that. */
function headOf<T extends Told>(
  text: string,
  numbers: readonly T[],
  label: Label,
  toAfter: string | undefined,
): T | undefined {
  const before = numbers.findLast(({ end }) => end <= label.at);
  // 以9%的耕地养活20%的人口: what the share is of.
  if (before?.unit === '%' && text.slice(before.end, label.at) === '的' && toAfter?.endsWith('的') !== true)
    return before;
  // 1163部参评作品中选出20部: what there was more of.
  if (/^之?[中里裡](?:[选選挑评評抽]|遴选|遴選)/u.test(toAfter ?? '')) return before;
  const isHead = before && /^[^，。；、\d]{2,14}的$/u.test(text.slice(before.end, label.at));
  return isHead && before.unit.startsWith('{') && (toAfter?.length ?? 9) > 4 ? before : undefined;
}

/** The number that a label stands right behind: 31公斤冰毒, 28金21银19铜. */
function behind<T extends Told>(
  text: string,
  terms: readonly Told[],
  numbers: readonly T[],
  label: Label,
  isAhead: boolean,
): T | undefined {
  const before = numbers.findLast(({ end }) => end <= label.at);
  if (!before) return undefined;
  const between = text.slice(before.end, label.at);
  // 三百多家老店: the noun that its counter leads to.
  if (between === '' || (/^[^，。；、\d]{1,2}$/u.test(between) && /^\{[家座]\}$/.test(before.unit)))
    return before;
  const isTaken = terms.some(
    ({ start }) => start >= label.end && !phraseStop.test(text.slice(label.end, start)),
  );
  return between.length <= 6 && !phraseStop.test(between) && !isTaken && !isAhead ? before : undefined;
}

/** 铁路和公路分别下降45%和62%: the first of the list with the first of the numbers; of 2万亿元、3万亿元 the amounts. */
function* listed<T extends Told>(
  text: string,
  numbers: readonly T[],
  labels: readonly Label[],
  amounts: readonly Label[],
): Generator<readonly [T, readonly Attached[]]> {
  for (const { index } of text.matchAll(/分[别別]|依次/gu)) {
    const end = index + (sentenceStop.exec(text.slice(index))?.index ?? text.length);
    const all = numbers.filter(({ start }) => start > index && start < end);
    if (all.length < 2) continue;
    const runs = runsOf(text, index, labels);
    // 分别下调145元和140元，折合每升0.11元: what comes after the list is none of it.
    const stop = all.findIndex(
      ({ start }, i) => i > 0 && !goesInTurn.test(text.slice(all[i - 1]!.end, start)),
    );
    const told = stop > 1 && runs.some(({ length }) => length === stop) ? all.slice(0, stop) : all;
    const run =
      runs.findLast(({ length }) => length === told.length) ?? lastOf(told.length, text, index, amounts);
    for (const [i, number] of told.entries())
      yield [number, run ? [{ label: run[i]!, gap: 1, isFar: false, isCarried: false }] : []];
  }
}

/** 45%和62%, 145元、降至140元. */
export const goesInTurn = /^[^，。；\d]{0,8}[、和与及與][^，。；\d]{0,6}$/u;

/** The last amounts before a place in its sentence, as many as are asked for, all in one unit. */
function lastOf(
  count: number,
  text: string,
  index: number,
  amounts: readonly Label[],
): readonly Label[] | undefined {
  const sentence = amounts
    .filter(({ end }) => end <= index && !sentenceStop.test(text.slice(end, index)))
    .toSorted((a, b) => a.at - b.at);
  const before = sentence.slice(-count);
  const units = new Set(before.map(({ name }) => name.at(-1)));
  // 货物1.12亿吨，集装箱318万标准箱，分别增长3.6%和8.2%: of two units, where the sentence tells no other amount.
  const isAll = sentence.length === count;
  return before.length === count && (units.size === 1 || isAll) ? before : undefined;
}

/** The lists of labels before a place in its sentence, each joined by 、 or 和. */
function runsOf(text: string, index: number, labels: readonly Label[]): readonly (readonly Label[])[] {
  const from = index - [...text.slice(0, index)].reverse().findIndex((char) => sentenceStop.test(char));
  const runs: Label[][] = [];
  for (const label of labels.toSorted((a, b) => a.at - b.at)) {
    if (label.end > index || (from <= index && label.at < from)) continue;
    const last = runs.at(-1)?.at(-1);
    const between = last && text.slice(last.end, label.at);
    if (between !== undefined && between.length <= 8 && /[、和与及與]/u.test(between))
      runs.at(-1)!.push(label);
    else if (between !== '') runs.push([label]);
    // 汽车产量和销量: of a compound the word that the English says less often tells more.
    else if (last && label.said.length < last.said.length) runs.at(-1)!.splice(-1, 1, label);
  }
  return runs;
}
