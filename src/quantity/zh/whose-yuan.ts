/**
 * Whose 元 an amount in traditional script is: papers of Taiwan, Hong Kong and Macau mean their own money and do not say
 * so, but name their places and offices, or speak of growth and shares in words that only they use. Papers of the
 * mainland are set in traditional script as well; where two places are told, or none, nothing is known.
 */
import { reach, type State } from '../reader.ts';
import { isTraditional } from './script.ts';
import { rawOneOf } from './text.ts';

const taiwan =
  '[臺台][灣北中南東股電]|新北|桃園|高雄|新竹|嘉義|屏東|花蓮|宜蘭|苗栗|彰化|南投|雲林|基隆|澎湖|金門|行政院|立法?院|政院|立委|監察院|主計|經濟部|財政部|金管會|衛福部|健保|勞[保健退]|國發會|中央社|民進黨|國民黨|里長|縣市|市府|縣議|縣府|市議員|營收|盈餘|EPS|[年月季][增減][率\\d]|台幣|臺幣|三大法人|投信|捷運|機車|／\\S{2,4}報導|元大|鴻海|聯電|華航|長榮';
const hongKong =
  '香港|港[府股島鐵交人元幣]|本港|全港|九龍|新界|特區政府|特首|金管局|呎|居屋|公屋|屋苑|屋邨|樓價|恒[生指]|恆[生指]|大市|政務司|財政司|區議|強積金|差餉|綜援|按[年月]|錄得|沽|每股盈利|派息|末期息|中期息|立法會|劏房|長者|村屋|車位|舖';
const macau = '澳門|本澳|澳府|氹仔|路環|新馬路';
const mainland =
  '人民[幣币]|大陸|內地|中國(?!時報|石油|信託)|北京|上海|深圳|廣[州東]|浙江|江蘇|[全我]國|國務院|發改委|同比|環比|[滬深]|[AＡ]股|萬美元';
/** One look for all: which places are named. */
const places = new RegExp(`(${taiwan})|(${hongKong})|(${macau})|(${mainland})`, 'g');
const codes = ['TWD', 'HKD', 'MOP', 'CNY'];

/** Where 元 need not be renminbi, in either script. */
export const elsewhere =
  /香港|港府|港人|特[區区]|立法[會会]|澳門|澳门|[臺台][灣湾北中南]|高雄|新[北竹]|嘉[義义]|桃[園园]/;

/** How far behind an amount its place is looked for, and for how many characters what was found holds. */
const behind = 40;
const holds = 600;

/** Where the last 元 stands whose money was only told by a place, or by nothing: a place in the text. */
let openFrom = -1;

/** Whether the 元 of the amount from `begin` to `stop`, for which `yuanOf` was the last to be asked, is open. */
export const isOpenYuan = (text: string, begin: number, stop: number): boolean =>
  openFrom >= begin && openFrom < stop && rawOneOf(text, openFrom, '元');

/**
 * The money of the 元 that ends at `stop`: of the one place that the text around it names, or else of the place that was
 * told last. Undefined where that is the mainland or nothing.
 */
export function yuanOf(text: string, begin: number, stop: number, state: State): string | undefined {
  openFrom = -1;
  if (!isTraditional(text, begin)) return undefined;
  const { base } = state;
  state.place ??= { code: undefined, at: 0, lookedTo: 0 };
  const { place } = state;
  const from = Math.max(0, place.lookedTo - base, begin - reach);
  const told = placeIn(text.slice(from, stop + behind));
  place.lookedTo = begin + base;
  if (told !== undefined) {
    place.code = told;
    place.at = begin + base;
  }
  const known = begin + base - place.at <= holds ? place.code : undefined;
  if (known === 'CNY') return undefined;
  openFrom = stop - 1;
  return known;
}

/** The code of the place named most often, if there is one; the mainland only where no other is. */
function placeIn(piece: string): string | undefined {
  const counts = [0, 0, 0, 0];
  for (const found of piece.matchAll(places))
    counts[found.slice(1).findIndex((name) => name !== undefined)]! += 1;
  const most = Math.max(...counts.slice(0, 3));
  if (most === 0) return counts[3]! > 0 ? 'CNY' : undefined;
  const first = counts.indexOf(most);
  return counts.lastIndexOf(most, 2) === first ? codes[first] : undefined;
}
