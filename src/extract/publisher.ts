/**
 * Publishers that ingest knows by their names on a page, in a byline or in a file's name. One that is not
 * in the list keeps the name it was found with, for an editor to translate.
 */
import type { Bilingual } from '../model/text.ts';
import { findRegions } from '../regions/find.ts';
import { allRegions, type Region, regionOf } from '../regions/regions.ts';
import { pinyinSlug } from './pinyin-slug.ts';

export interface Publisher {
  readonly slug: string;
  readonly name: Bilingual;
  /** Other spellings, without white space. */
  readonly also: readonly string[];
  /** The place that 我市 or 我省 means in it. */
  readonly region: string;
}

/** A line that is the name of a paper, a station or an office and nothing else. */
export const issuer =
  /^(?=[\u4e00-\u9fff]{4,20}$)[\u4e00-\u9fff]+(?:[日晚晨早][报報]|[时時][报報]|都市[报報]|[广廣]播[电電][视視][台臺]|人民政府(?:[办辦]公[厅廳室])?|政府[网網]|[发發]布)$/;

/** What a name ends with, as part of an id and in English. */
const kinds: readonly (readonly [zh: string, slug: string, en: (place: string) => string])[] = [
  ['日报', 'daily', (place) => `${place} Daily`],
  ['晚报', 'evening-news', (place) => `${place} Evening News`],
  ['晨报', 'morning-post', (place) => `${place} Morning Post`],
  ['早报', 'morning-post', (place) => `${place} Morning Post`],
  ['时报', 'times', (place) => `${place} Times`],
  ['都市报', 'metropolis-daily', (place) => `${place} Metropolis Daily`],
  ['广播电视台', 'broadcasting', (place) => `${place} Radio and Television`],
  ['人民政府办公室', 'government-office', (place) => `Office of the People’s Government of ${place}`],
  ['人民政府办公厅', 'government-office', (place) => `General Office of the People’s Government of ${place}`],
  ['人民政府', 'government', (place) => `People’s Government of ${place}`],
  ['政府网', 'government', (place) => `Government of ${place}`],
  ['发布', 'release', (place) => `${place} Release`],
];

/** A publisher that is not in the list, by a name made of a place and of what it is: 新乡日报. */
export function placedPublisher(name: string): Publisher | undefined {
  const simple = simplifiedKind(name);
  const kind = kinds.find(([zh]) => simple.endsWith(zh) && simple.length > zh.length);
  if (!kind || name.length > 30) return undefined;
  const place = placeNamed(name.slice(0, -kind[0].length));
  if (!place) return undefined;
  const slug = `${pinyinSlug(place.pinyin)}-${kind[1]}`;
  return { slug, name: { zh: name, en: kind[2](place.en) }, region: place.code, also: [] };
}

/** The one place of that full name, or of that short name among cities and provinces. */
function placeNamed(name: string): Region | undefined {
  const [found, more] = [...findRegions(name)];
  if (found?.code && !more && found.start === 0 && found.end === name.length) return regionOf(found.code);
  const own = [...allRegions()].filter(({ zh }) => zh === name);
  return own.length === 1 ? own[0] : undefined;
}

const simplifiedKind = (text: string): string =>
  text.replace(/[報時廣電視臺辦廳網發]/g, (character) =>
    '报时广电视台办厅网发'.charAt('報時廣電視臺辦廳網發'.indexOf(character)),
  );

type Row = readonly [slug: string, zh: string, en: string, region: string, ...also: string[]];

const rows: readonly Row[] = [
  ['jiaozuo-daily', '焦作日报', 'Jiaozuo Daily', '410800', 'JIAOZUODAILY', '焦作日報'],
  ['jiaozuo-evening-news', '焦作晚报', 'Jiaozuo Evening News', '410800'],
  ['henan-daily', '河南日报', 'Henan Daily', '410000', '河南日報', 'HENANDAILY'],
  ['dahe', '大河网', 'Dahe Net', '410000', '大河網', '大河报', '大河報'],
  ['henan-government', '河南省人民政府', 'People’s Government of Henan Province', '410000', '河南省政府网'],
  ['zhengzhou-daily', '郑州日报', 'Zhengzhou Daily', '410100', '鄭州日報'],
  ['luoyang-daily', '洛阳日报', 'Luoyang Daily', '410300', '洛陽日報'],
  [
    'people-henan',
    '人民网河南频道',
    'People’s Daily Online, Henan Channel',
    '410000',
    '人民網-河南頻道',
    '人民网-河南频道',
    '人民網河南頻道',
  ],
  ['people', '人民网', 'People’s Daily Online', '100000', '人民網'],
  ['people-daily', '人民日报', 'People’s Daily', '100000', '人民日報'],
  ['xinhua', '新华社', 'Xinhua News Agency', '100000', '新華社', '新华网', '新華網'],
  ['china-news', '中国新闻网', 'China News Service', '100000', '中新社', '中新网', '中國新聞網'],
  ['economic-daily', '经济日报', 'Economic Daily', '100000', '經濟日報', '中国经济网'],
  ['guangming-daily', '光明日报', 'Guangming Daily', '100000', '光明日報'],
  ['cctv', '中央广播电视总台', 'China Media Group', '100000', '央视网', '央视新闻'],
  ['state-council', '国务院', 'State Council', '100000', '中国政府网'],
  ['statistics-bureau', '国家统计局', 'National Bureau of Statistics', '100000', '國家統計局'],
];

const publishers: readonly Publisher[] = rows.map(([slug, zh, en, region, ...also]) => ({
  slug,
  name: { zh, en },
  region,
  also,
}));

/** The publisher whose name stands in `tight`, text without white space; the longest name wins. */
export function publisherIn(tight: string): Publisher | undefined {
  const named = publishers.flatMap((publisher) =>
    [publisher.name.zh, ...publisher.also].map((name) => ({ name, publisher })),
  );
  return named.filter(({ name }) => tight.includes(name)).sort((a, b) => b.name.length - a.name.length)[0]
    ?.publisher;
}

/** The publisher that a file's name begins with, such as `people-henan-2020-03-03`. */
export function publisherOfSlug(slug: string): Publisher | undefined {
  return publishers
    .filter((publisher) => slug === publisher.slug || slug.startsWith(`${publisher.slug}-`))
    .sort((a, b) => b.slug.length - a.slug.length)[0];
}

export function publisherNamed(name: Bilingual): Publisher | undefined {
  return publishers.find((publisher) => publisher.name.zh === name.zh) ?? placedPublisher(name.zh);
}
