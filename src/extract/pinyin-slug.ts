/** Pinyin without tones and spaces, as part of an id: `xiū wǔ` → `xiuwu`. */
export const pinyinSlug = (pinyin: string): string =>
  pinyin
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z]+/g, '');
