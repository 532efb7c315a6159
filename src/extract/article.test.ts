import { expect, test } from 'vitest';
import { layoutOf } from './article.ts';
import { pageOf } from './page.ts';

/** Articles of a page as the tight text of their ranges, headline first; and its furniture with its kinds. */
function read(text: string) {
  const { articles, furniture } = layoutOf(pageOf(text), text);
  const tight = ([start, end]: readonly [number, number]) => text.slice(start, end).replace(/\s+/g, '');
  return {
    articles: articles.map(({ ranges }) => ranges.map(tight).join('|')),
    furniture: furniture.map(({ kind, range }) => `${kind}:${tight(range)}`),
    doubts: articles.map(({ doubt }) => doubt),
  };
}

test('splits a bulletin at its headlines, below its masthead and above whom it goes to', () => {
  const { articles, furniture } = read(
    [
      '某县政务信息\n\n第27期\n\n某县人民政府办公室   2023年5月18日\n\n【工作动态】\n',
      '我县走访企业\n\n　　我县走访企业58家。\n',
      '甲镇管好麦田\n\n　　甲镇管好麦田5.6万亩。\n\n一、抓浇水\n\n　　浇水3次。\n',
      '报：市人民政府办公室\n送：县委常委\n\n（共印120份）\n',
    ].join('\n'),
  );
  expect(articles).toEqual([
    '我县走访企业我县走访企业58家。',
    '甲镇管好麦田甲镇管好麦田5.6万亩。一、抓浇水浇水3次。',
  ]);
  expect(furniture).toEqual([
    'header:某县政务信息第27期某县人民政府办公室2023年5月18日【工作动态】',
    'imprint:报：市人民政府办公室送：县委常委（共印120份）',
  ]);
});

test('sets apart a caption of several short lines with its credit', () =>
  expect(
    read(
      '本报讯 甲县开工项目3个，总投资5亿元，其中新建项目\n2个。\n\n近年来，\n甲县发展\n旅游。图为游客在赏\n花。\n本报记者 林泉 摄\n\n乙县开工项目4个。\n',
    ).furniture,
  ).toEqual(['caption:近年来，甲县发展旅游。图为游客在赏花。本报记者林泉摄']));

test('credits of text and pictures below the last of several reports belong to the page', () => {
  const page =
    '本报讯 甲县签约3个项目。（丁一）\n\n本报讯 乙县签约4个项目。\n\n文/本报记者丁一整理 图/本报记者王二摄\n';
  expect(read(page).furniture).toEqual(['byline:文/本报记者丁一整理图/本报记者王二摄']);
  expect(read('本报讯 乙县签约4个项目。\n\n文/本报记者丁一整理 图/本报记者王二摄\n').furniture).toEqual([]);
});

test('takes the name of an event above other headlines for the page’s own', () =>
  expect(
    read('某市第十场新闻发布会——某区专场\n\n打好主动仗\n\n本报讯 某区复工企业70家，打好主动仗。\n'),
  ).toMatchObject({
    articles: ['打好主动仗|本报讯某区复工企业70家，打好主动仗。'].map((text) => text.replace('|', '')),
    furniture: ['header:某市第十场新闻发布会——某区专场'],
  }));

test('gives a headline far from its report to the one without, and says so', () => {
  const { articles, doubts } = read(
    [
      '本报讯 全市防疫工作有进展，防疫物资供应充足，发展不停步。（甲）\n',
      '本报讯 外贸企业复工276家，外贸出口稳定增长。（乙）\n',
      '全市防疫工作有进展\n',
      '外贸出口稳定增长\n',
    ].join('\n'),
  );
  expect(articles).toEqual([
    '全市防疫工作有进展|本报讯全市防疫工作有进展，防疫物资供应充足，发展不停步。（甲）',
    '外贸出口稳定增长|本报讯外贸企业复工276家，外贸出口稳定增长。（乙）',
  ]);
  expect(doubts[0]).toMatch(/stands apart/);
});
