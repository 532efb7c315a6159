import { expect, test } from 'vitest';
import { findRegions } from './find.ts';

const found = (text: string, within?: string) =>
  [...findRegions(text, within ? { within } : {})].map(({ exact, code }) => [exact, code]);

test.each([
  [
    'full names',
    '焦作市修武县签约',
    [
      ['焦作市', '410800'],
      ['修武县', '410821'],
    ],
  ],
  [
    'traditional characters',
    '鄭州與駐馬店',
    [
      ['鄭州', '410100'],
      ['駐馬店', '411700'],
    ],
  ],
  ['the longest name', '濟源示范區的項目', [['濟源示范區', '419001']]],
  [
    'a city where its county has the same name',
    '安阳和新乡',
    [
      ['安阳', '410500'],
      ['新乡', '410700'],
    ],
  ],
  ['that county by its full name', '安阳县', [['安阳县', '410522']]],
  [
    'a district once its city is named',
    '开封市鼓楼区',
    [
      ['开封市', '410200'],
      ['鼓楼区', '410204'],
    ],
  ],
  [
    'another city, another district',
    '南京市鼓楼区',
    [
      ['南京市', '320100'],
      ['鼓楼区', '320106'],
    ],
  ],
  [
    'a neighbour by its short form',
    '修武县与武陟',
    [
      ['修武县', '410821'],
      ['武陟', '410823'],
    ],
  ],
  ['nothing in a street name', '焦作市解放路与上海路', [['焦作市', '410800']]],
  ['no county in common words', '合作通道资源富裕新兴', []],
  ['no district without its 区', '焦作市解放思想', [['焦作市', '410800']]],
])('reads %s: %s', (_, text, expected) => expect(found(text)).toEqual(expected));

test.each([
  ['示范区', '410800', [['示范区', '410800-sfq']]],
  ['示范区', undefined, []],
  ['市城乡一体化示范区', '410800', [['市城乡一体化示范区', '410800-sfq']]],
  [
    '修武、博爱、孟州',
    '410800',
    [
      ['修武', '410821'],
      ['博爱', '410822'],
      ['孟州', '410883'],
    ],
  ],
  ['鞏義', '410000', [['鞏義', '410181']]],
  ['博爱', undefined, []],
  ['城区', '410800', []],
])('%s in a text about %s gives %j', (text, within, expected) =>
  expect(found(text, within)).toEqual(expected),
);

test('leaves a name open that several places share', () => {
  const [match] = findRegions('鼓楼区');
  expect(match?.code).toBeUndefined();
  expect(match?.candidates).toEqual(['320106', '320302', '350102', '410204']);
});

test('gives offsets into the text as printed, across a line wrap', () => {
  const text = '在山\n 阳区举行';
  expect([...findRegions(text, { within: '410800' })]).toEqual([
    { start: 1, end: 6, exact: '山\n 阳区', code: '410811', candidates: ['410811'] },
  ]);
});

test('a province named in passing does not turn words into its counties', () => {
  expect(found('广东客商看好新兴产业', '410800')).toEqual([['广东', '440000']]);
});
