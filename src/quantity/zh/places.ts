/**
 * Which of the places where traditional script is set a text is of: Taiwan, Hong Kong, Macau or the mainland, by the
 * places and offices that it names and by words that only the papers of one of them use.
 */

/** Its places and offices, and words that only its papers use. */
const taiwan = [
  '[臺台][灣北中南東股電積]|新北|桃園|高雄|新竹|嘉義|屏東|花蓮|宜蘭|苗栗|彰化|南投|雲林|基隆|澎湖|金門|行政院|立法?院|政院|立委|監察院|主計|經濟部|金管會|衛福部|國發會|中央社|民進黨|國民黨|台幣|臺幣|元大|鴻海|聯電|／\\S{2,4}報導',
  '財政部|健保|勞[保健退]|里長|縣市|市府|縣議|縣府|市議員|營收|盈餘|EPS|[年月季][增減][率\\d]|三大法人|投信|捷運|機車|公噸|公頃|透天|坪|罰鍰|民眾|朝野|三讀|總預算|國[中小]|大樂透|威力彩|統一發票|兩造|(?<!\\d)1[01]\\d年[度\\d至間起底初]|兆[元\\d億]|[一二三四五六七八九十]兆',
];
const hongKong = [
  '香港|港[府股島鐵交人元幣]|本港|全港|九龍|新界|特區政府|特首|居屋|公屋|恒[生指]|恆[生指]|政務司|財政司|區議|強積金|立法會',
  '金管局|呎|屋苑|屋邨|樓價|大市|差餉|綜援|按[年月]|錄得|沽|每股盈利|派息|末期息|中期息|劏房|長者|村屋|車位|舖|的士|藍籌|上市公司|檢獲|判監|溢利|放盤|綠表|安士|[一每]手',
];
const macau = ['澳門|本澳|澳府|氹仔|路環|新馬路', '博彩'];
const mainland = [
  '人民[幣币]|大陸|內地|北京|上海|深圳|廣[州東]|浙江|江蘇|[全我]國|國務院|發改委|[滬深]|法[幣币]|[銀银][元洋]|大洋|民國[一二三]?十[一二三四五六七八九]?年',
  '中國(?!時報|石油|信託)|同比|環比|[AＡ]股|萬美元',
];
const lists = [taiwan, hongKong, macau, mainland].flat();
/** Which place is named at a place in the text, or whose words stand there. */
const places = new RegExp(lists.map((words) => `(${words})`).join('|'), 'y');
/** What those words begin with: most characters are passed over at one look. */
const heads = new Uint8Array(65536);
for (const words of lists
  .join('|')
  .replaceAll(/\(\?[^)]+\)/g, '')
  .split('|'))
  for (const char of /^\[([^\]]+)\]/.exec(words)?.[1] ?? words[0]!) heads[char.charCodeAt(0)] = 1;
const codes = ['TWD', 'HKD', 'MOP', 'CNY'];
/** A place says as much as several words. */
const weights = [4, 1];

/**
 * The place that most is said of from `from` to `to`, if there is one, and whether it is named; the mainland where no
 * other place is.
 */
export function placeIn(
  text: string,
  from: number,
  to: number,
): { readonly code: string; readonly sure: boolean } | undefined {
  const said = [0, 0, 0, 0];
  for (let at = from; at < to; at++) {
    if (heads[text.charCodeAt(at)] === 0) continue;
    places.lastIndex = at;
    const found = places.exec(text);
    if (found === null) continue;
    const group = found.findIndex((words, nth) => nth > 0 && words !== undefined) - 1;
    said[group >> 1]! += weights[group & 1]!;
    at = places.lastIndex - 1;
  }
  const most = Math.max(...said.slice(0, 3));
  if (most === 0 || (most < weights[0]! && said[3]! >= weights[0]!))
    return said[3]! > 0 ? { code: 'CNY', sure: said[3]! >= weights[0]! } : undefined;
  const first = said.indexOf(most);
  if (said.lastIndexOf(most, 2) !== first) return undefined;
  return { code: codes[first]!, sure: most >= weights[0]! };
}

/** How far around a place the text is looked at. */
const near = 120;

export const isTaiwanese = (text: string, at: number): boolean =>
  placeIn(text, Math.max(0, at - near), Math.min(text.length, at + near))?.code === 'TWD';
