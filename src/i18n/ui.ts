/**
 * Every string of the interface, in both languages. The Chinese file is the type; a test keeps the keys
 * and the blanks (`{n}`) equal.
 */
import en from './en.json' with { type: 'json' };
import zh from './zh.json' with { type: 'json' };

export type Key = keyof typeof zh;
export type UiLanguage = 'zh' | 'en';
export type Words = (key: Key, blanks?: Readonly<Record<string, string | number>>) => string;

const tables: Record<UiLanguage, Record<Key, string>> = { zh, en };

/** Blanks that say how many; a year or a place in a text takes no comma. */
const counts = new Set(['n', 'of', 'own', 'all']);

/** The strings of one language: `t('list.figures', { n: 12 })`. Before a `|` stands the form for one. */
export function ui(language: UiLanguage): Words {
  const table = tables[language];
  return (key, blanks = {}) => {
    const forms = table[key].split('|');
    const form = blanks['n'] === 1 ? forms[0]! : forms.at(-1)!;
    return form.replace(/\{([a-z]+)\}/g, (blank, name: string) => {
      const value = String(blanks[name] ?? blank);
      return counts.has(name) ? value.replace(/\B(?=(?:\d{3})+$)/g, ',') : value;
    });
  };
}

/** Whether there is a string of this name: for words that an archive may add to. */
export const has = (key: string): key is Key => Object.hasOwn(zh, key);

/** BCP 47 names, as `lang` and `hreflang` want them. */
export const tags: Record<UiLanguage, string> = { zh: 'zh-Hans', en: 'en' };

/** One string in both languages. */
export const both = (key: Key): Readonly<Record<UiLanguage, string>> => ({
  zh: ui('zh')(key),
  en: ui('en')(key),
});
