/** Half of a unit, and half of what was: 半年, 半个多月, 减半. */
import { codeAt } from '../code-at.ts';
import { folded } from '../fold.ts';
import type { Kind, Reading } from '../quantity.ts';
import type { State } from '../reader.ts';
import { dismiss } from './dismissed.ts';
import { addHedge, clearHedges } from './hedge.ts';
import { isMajority } from './majority.ts';
import { is, oneOf, startsWith } from './text.ts';
import { match, matchEnd, skipSpace, skipSpaceBack, trieOf } from './trie.ts';
import { type Unit, unitAt, unitEnd } from './unit.ts';
import { emitWorded } from './worded.ts';

const halves = trieOf<readonly [Kind, string]>([
  ['年', ['duration', 'a']],
  ['天', ['duration', 'd']],
  ['日', ['duration', 'd']],
  ['小时', ['duration', 'h']],
  ['分钟', ['duration', 'min']],
  ['秒', ['duration', 's']],
  ['秒钟', ['duration', 's']],
  ['个小时', ['duration', 'h']],
  ['个钟头', ['duration', 'h']],
  ['钟头', ['duration', 'h']],
  ['个月', ['duration', 'mo']],
  ['月', ['duration', 'mo']],
  ['世纪', ['duration', '{世纪}']],
  ['个世纪', ['duration', '{世纪}']],
  ['个星期', ['duration', 'wk']],
  ['周', ['duration', 'wk']],
  ['星期', ['duration', 'wk']],
  ['公里', ['length', 'km']],
  ['米', ['length', 'm']],
  ['吨', ['mass', 't']],
  ['公斤', ['mass', 'kg']],
  ['斤', ['mass', '{斤}']],
  ['亩', ['area', '{亩}']],
  ['个百分点', ['percent', 'pp']],
  ['码', ['count', '{码}']],
  ['打', ['count', '{打}']],
  ['数', ['ratio', '1']],
  ['数以上', ['ratio', '1']],
]);

const measured = new Set<Kind>(['length', 'mass', 'area', 'volume']);
/** Vessels that may be half full, and pills. */
const vessels = '瓶桶杯碗箱袋盒罐缸锅盆筐勺车片粒匙';

/** 半英里, 半瓶水: a measure or a vessel; 半方, 半里 and 半瓶子 are parts of words. */
function halvable(text: string, at: number, end: number): Unit | undefined {
  const unit = unitAt(text, at, end);
  if (unit === undefined) return undefined;
  const { word, kind, counter } = unit;
  if (counter) return vessels.includes(word) && !oneOf(text, unitEnd, '子醋天云') ? unit : undefined;
  // 补水半升; 半升级 is none.
  const isLitre = word === '升' && !oneOf(text, unitEnd, '级温降学高旗空值天');
  return measured.has(kind) && (word.length > 1 || '尺寸丈'.includes(word) || isLitre) ? unit : undefined;
}

/** 减半: half of what it was. */
function halved(text: string, at: number, end: number, floor: number, state: State, out: Reading[]): number {
  const start = skipSpaceBack(text, at, floor) - 1;
  if (start < floor || !is(text, start, '减')) return at;
  clearHedges();
  return emitWorded(text, start, at + 1, end, floor, state, out, '0.5', 1, 'ratio', '{倍}', 'down');
}

/** Where the hedge stands in 半个多月 and 半个来小时, or −1. */
function innerMore(text: string, at: number, end: number): number {
  if (!is(text, at, '个')) return -1;
  const next = skipSpace(text, at + 1, end);
  return next < end && oneOf(text, next, '多来') ? next : -1;
}

/** 半年, 半个月, 半个多小时; 每半月 has its base and no number. */
export function halfOf(
  text: string,
  at: number,
  end: number,
  floor: number,
  state: State,
  out: Reading[],
): number {
  const next = skipSpace(text, at + 1, end);
  if (startsWith(text, next, '斤八两')) return dismiss(text, at, next + 3, 'phrase', state, out);
  // 半成: half of a tenth; 半成品 is unfinished.
  if (is(text, next, '成') && !oneOf(text, next + 1, '品型立熟功长果员分本人年')) {
    clearHedges();
    return emitWorded(text, at, next + 1, end, floor, state, out, '5', 0, 'percent', '%', undefined);
  }
  const inner = innerMore(text, next, end);
  let found = match(halves, text, inner < 0 ? next : inner + 1, end);
  let stop = matchEnd;
  if (found === undefined) {
    const unit = halvable(text, next, end);
    clearHedges();
    if (unit === undefined)
      return isMajority(text, at, end, floor)
        ? emitWorded(text, at, at + 1, end, floor, state, out, '0.5', 1, 'ratio', '1', undefined)
        : halved(text, at, end, floor, state, out);
    found = [unit.kind, unit.code];
    stop = unitEnd;
  }
  // 半年报: the report.
  if (is(text, next, '年') && is(text, stop, '报')) return dismiss(text, at, stop + 1, 'phrase', state, out);
  if (folded[codeAt(text, stop)] === 0x9ad8 && found[1] === '1') return at;
  const edge = skipSpaceBack(text, at, floor);
  const before = edge > floor ? String.fromCharCode(folded[text.charCodeAt(edge - 1)]!) : '';
  // 后半年 is half of a year that runs; 饭后半小时 is a time by itself.
  const part = '上下前后'.includes(before) && found[1] !== 'h' && found[1] !== 'km';
  const moved = part && oneOf(text, edge - 2, '推延错拖提');
  if (before !== '' && ((part && !moved) || '多一两'.includes(before))) return at;
  clearHedges();
  if (inner >= 0) addHedge(text.slice(inner, inner + 1), is(text, inner, '多') ? 'step' : 'about');
  if (before === '每') {
    if (state.dismissed)
      out.push({
        start: edge - 1 + state.base,
        end: stop + state.base,
        exact: text.slice(edge - 1, stop),
        kind: 'none',
        class: 'phrase',
      });
    return stop;
  }
  const again = skipSpace(text, stop, end);
  if (again < end && is(text, again, '一') && !oneOf(text, again + 1, '个些次回场')) {
    if (state.dismissed)
      out.push({
        start: at + state.base,
        end: Math.min(again + 2, end) + state.base,
        exact: text.slice(at, Math.min(again + 2, end)),
        kind: 'none',
        class: 'phrase',
      });
    return Math.min(again + 2, end);
  }
  const [kind, unit] = found;
  return emitWorded(
    text,
    at,
    kind === 'ratio' ? at + 2 : stop,
    end,
    floor,
    state,
    out,
    '0.5',
    1,
    kind,
    unit,
    undefined,
  );
}
