/**
 * How the name of a Chinese administrative division is made: base, peoples, kind (管城 回族 区).
 * From the parts follow its short form and its English name in official style; where usage differs
 * from the rule (Inner Mongolia, Harbin), `overrides.json` says so.
 */

export interface NameParts {
  /** The proper name: 修武, 恩施; with its kind where it would be one character alone (温县). */
  readonly base: string;
  /** The peoples of an autonomous division, in English. */
  readonly peoples: readonly string[];
  /** English name of the kind; empty where English leaves it out, as for cities and provinces. */
  readonly kind: string;
}

/** Longest first, so that 自治县 is not read as 县. */
const kinds: readonly (readonly [zh: string, en: string])[] = [
  ['特别行政区', ''],
  ['自治区', ''],
  ['自治州', 'Autonomous Prefecture'],
  ['自治县', 'Autonomous County'],
  ['自治旗', 'Autonomous Banner'],
  ['地区', 'Prefecture'],
  ['新区', 'New Area'],
  ['矿区', 'Mining District'],
  ['林区', 'Forestry District'],
  ['特区', 'Special District'],
  ['省', ''],
  ['市', ''],
  ['盟', 'League'],
  ['县', 'County'],
  ['区', 'District'],
  ['旗', 'Banner'],
];

/** Only the peoples that divisions are named after; some stand without 族, as 蒙古 does. */
const peoples: Readonly<Record<string, string>> = {
  白族: 'Bai',
  保安族: "Bao'an",
  布朗族: 'Blang',
  布依族: 'Bouyei',
  傣族: 'Dai',
  达斡尔族: 'Daur',
  东乡族: 'Dongxiang',
  侗族: 'Dong',
  独龙族: 'Derung',
  鄂伦春: 'Oroqen',
  鄂温克族: 'Evenki',
  仡佬族: 'Gelao',
  各族: 'Various Nationalities',
  哈尼族: 'Hani',
  哈萨克族: 'Kazak',
  哈萨克: 'Kazak',
  回族: 'Hui',
  景颇族: 'Jingpo',
  柯尔克孜: 'Kirgiz',
  拉祜族: 'Lahu',
  黎族: 'Li',
  傈僳族: 'Lisu',
  满族: 'Manchu',
  毛南族: 'Maonan',
  蒙古族: 'Mongolian',
  蒙古: 'Mongolian',
  苗族: 'Miao',
  仫佬族: 'Mulao',
  纳西族: 'Naxi',
  怒族: 'Nu',
  普米族: 'Pumi',
  羌族: 'Qiang',
  撒拉族: 'Salar',
  畲族: 'She',
  水族: 'Sui',
  塔吉克: 'Tajik',
  土家族: 'Tujia',
  土族: 'Tu',
  佤族: 'Va',
  维吾尔: 'Uygur',
  锡伯: 'Xibe',
  瑶族: 'Yao',
  彝族: 'Yi',
  裕固族: 'Yugur',
  藏族: 'Tibetan',
  朝鲜族: 'Korean',
  壮族: 'Zhuang',
};

/** Takes peoples off the end of a name and leaves a proper name of two characters at least: 内蒙古 stays whole. */
function splitPeoples(name: string): { base: string; peoples: string[] } {
  for (const [zh, en] of Object.entries(peoples)) {
    if (!name.endsWith(zh) || name.length - zh.length < 2) continue;
    const rest = splitPeoples(name.slice(0, -zh.length));
    return { base: rest.base, peoples: [...rest.peoples, en] };
  }
  return { base: name, peoples: [] };
}

export function partsOf(zh: string): NameParts {
  const [suffix, kind] = kinds.find(([name]) => zh.endsWith(name) && zh.length > name.length) ?? ['', ''];
  const stem = zh.slice(0, zh.length - suffix.length);
  const mayNamePeoples = suffix.startsWith('自治') || /族区$/.test(zh);
  const { base, peoples } = mayNamePeoples ? splitPeoples(stem) : { base: stem, peoples: [] };
  // A name of one character keeps its kind in both languages: 温县, Wenxian County.
  if (base.length === 1 && peoples.length === 0) {
    const plain = suffix.length > 1 ? 'District' : kind;
    return { base: zh, peoples, kind: plain };
  }
  return { base, peoples, kind };
}

/** `bó ài` → `Bo'ai`: syllables joined, tones off, an apostrophe where a later syllable opens with a vowel. */
export function romanize(pinyin: string): string {
  const joined = pinyin
    .split(' ')
    .map((syllable, index) => (index > 0 && /^[aeoāáǎàēéěèōóǒò]/.test(syllable) ? `'${syllable}` : syllable))
    .join('');
  const plain = joined
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0304\u030c]/g, '')
    .normalize('NFC');
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

/** English name from the parts and the pinyin of the base. */
export function englishOf({ peoples, kind }: NameParts, pinyin: string): string {
  const listed =
    peoples.length > 1 ? `${peoples.slice(0, -1).join(', ')} and ${peoples.at(-1)}` : peoples.join('');
  return [romanize(pinyin), listed, kind].filter((part) => part !== '').join(' ');
}
