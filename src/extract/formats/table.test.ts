import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { paragraphsIn } from './html-text.ts';
import { unitAbove } from './table.ts';

const table = (...rows: readonly string[]): string =>
  `<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
const cells = (...texts: readonly string[]): string => texts.map((text) => `<td>${text}</td>`).join('');
const paragraphs = (html: string) =>
  paragraphsIn(parseHTML(`<html><body>${html}</body></html>`).document.body);

test.each([
  [
    'with units in its headings',
    table(cells('县区', '项目（个）', '投资(亿元)', '开工率（%）'), cells('修武县', '12', '35.6', '91.7')),
    ['修武县：项目12个，投资35.6亿元，开工率91.7%。'],
  ],
  [
    'with the unit above it',
    `<p>单位：万元</p>${table(cells('地区', '产值'), cells('温县', '1,250'), cells('孟州市', '980'))}`,
    ['单位：万元', '温县：产值1,250万元。', '孟州市：产值980万元。'],
  ],
  [
    'with units in its cells',
    table(cells('县市', '出口额'), cells('扶沟县', '4.8亿元')),
    ['扶沟县：出口额4.8亿元。'],
  ],
  [
    'with headings of two levels',
    table(
      '<td rowspan="2">县区</td><td colspan="2">签约</td>',
      cells('项目（个）', '金额（亿元）'),
      cells('武陟县', '9', '20'),
    ),
    ['武陟县：签约项目9个，签约金额20亿元。'],
  ],
  [
    'with a running number',
    table(cells('序号', '单位', '捐款（元）'), cells('1', '某局', '500'), cells('2', '某办', '300')),
    ['1，某局：捐款500元。', '2，某办：捐款300元。'],
  ],
  [
    'with words and gaps among its numbers',
    table(cells('县区', '项目（个）', '备注'), cells('修武县', '3', '在建'), cells('温县', '', '')),
    ['修武县：项目3个，备注 在建。', '温县。'],
  ],
  ['without numbers', table(cells('姓名', '职务'), cells('甲', '局长')), ['姓名 职务', '甲 局长']],
  [
    'that lays a page out',
    table(`<td><p>首页</p></td><td>${table(cells('县区', '项目（个）'), cells('温县', '2'))}</td>`),
    ['首页', '温县：项目2个。'],
  ],
])('reads a table %s', (_, html, text) => expect(paragraphs(html)).toEqual(text));

test.each([
  ['单位：亿元', '亿元'],
  ['（计量单位：万人）', '万人'],
  ['单位：个、亿元', undefined],
  ['主办单位：市政府办公室和各县', undefined],
  [undefined, undefined],
])('takes the unit of %s for the table below', (line, unit) => expect(unitAbove(line)).toBe(unit));
