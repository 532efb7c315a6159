import { expect, test } from 'vitest';
import { englishOf, partsOf, romanize } from './names.ts';

test.each([
  ['河南省', '河南', 'hé nán', 'Henan'],
  ['焦作市', '焦作', 'jiāo zuò', 'Jiaozuo'],
  ['修武县', '修武', 'xiū wǔ', 'Xiuwu County'],
  ['博爱县', '博爱', 'bó ài', "Bo'ai County"],
  ['温县', '温县', 'wēn xiàn', 'Wenxian County'],
  ['辉县市', '辉县', 'huī xiàn', 'Huixian'],
  ['解放区', '解放', 'jiě fàng', 'Jiefang District'],
  ['浦东新区', '浦东', 'pǔ dōng', 'Pudong New Area'],
  ['管城回族区', '管城', 'guǎn chéng', 'Guancheng Hui District'],
  ['恩施土家族苗族自治州', '恩施', 'ēn shī', 'Enshi Tujia and Miao Autonomous Prefecture'],
  ['威宁彝族回族苗族自治县', '威宁', 'wēi níng', 'Weining Yi, Hui and Miao Autonomous County'],
  ['内蒙古自治区', '内蒙古', 'nèi měng gǔ', 'Neimenggu'],
])('%s is %s (%s) in short and %s in English', (zh, base, pinyin, en) => {
  const parts = partsOf(zh);
  expect(parts.base).toBe(base);
  expect(englishOf(parts, pinyin)).toBe(en);
});

test.each([
  ['xī ān', "Xi'an"],
  ['pǔ ěr', "Pu'er"],
  ['lǚ liáng', 'Lüliang'],
  ['ān yáng', 'Anyang'],
])('%s is written %s', (pinyin, latin) => expect(romanize(pinyin)).toBe(latin));
