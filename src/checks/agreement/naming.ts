/**
 * What numbers may be said of in either language, and where it is named: the members of a contrast, such as men and
 * women, places, and times.
 */
import type { Language } from '../../model/text.ts';
import { findRegions } from '../../regions/find.ts';
import { regionOf } from '../../regions/regions.ts';
import { contrasts } from './contrasts.ts';
import type { Statement } from './statement.ts';

export interface Named {
  readonly name: string;
  readonly at: number;
}

/** What numbers may be said of, in the order of the Chinese text and of the English. */
export type Naming = readonly [named: readonly Named[], said: readonly Named[]];

/** The members of each group that both texts name once, then places and times. */
export function* namingsOf(zh: Statement, en: Statement): Generator<Naming> {
  for (const group of contrasts) {
    const order = (text: string, language: Language): readonly Named[] | undefined => {
      const found = group.flatMap((member, i) => {
        const places = [...text.matchAll(member[language])];
        return places.length === 0
          ? []
          : [{ name: String(i), at: places[0]!.index, once: places.length === 1 }];
      });
      return found.every(({ once }) => once) ? found.sort((a, b) => a.at - b.at) : undefined;
    };
    const [named, said] = [order(zh.text, 'zh'), order(en.text, 'en')];
    if (named && said) yield [named, said];
  }
  yield placesOf(zh, en);
  yield [timesOf(zh), timesOf(en)];
}

function placesOf(zh: Statement, en: Statement): Naming {
  const named = [...findRegions(zh.text)].flatMap(({ code, start }) =>
    code ? [{ name: code, at: start }] : [],
  );
  const said = named
    .map(({ name }) => ({ name, at: en.text.indexOf(regionOf(name)?.en ?? '\n') }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  return new Set(named.map(({ name }) => name)).size === named.length ? [named, said] : [[], []];
}

const now: Record<Language, RegExp> = {
  zh: /如今|现在|目前|当前|當前/gu,
  en: /\b(?:now|today|currently)\b/gi,
};

/** Dates by what they are, and the present. */
function timesOf({ text, dates, language }: Statement): readonly Named[] {
  const present = [...text.matchAll(now[language])].map(({ index }) => ({ name: 'now', at: index }));
  const told = dates.map(({ value, start }) => ({ name: value, at: start }));
  return [...told, ...present].sort((a, b) => a.at - b.at);
}
