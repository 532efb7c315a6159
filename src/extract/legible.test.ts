import { expect, test } from 'vitest';
import { legibility, requireLegible } from './legible.ts';

test.each([
  ['simplified', '全市规模以上企业已经复工，外贸进出口稳定增长，签约项目十二个'],
  ['traditional', '全市規模以上企業已經復工，外貿進出口穩定增長，簽約項目十二個'],
  ['English', 'Foreign trade enterprises have resumed work across the city'],
])('takes %s for what it is', (_, text) => {
  expect(legibility(text)).toBeGreaterThan(0.95);
  expect(() => requireLegible(text)).not.toThrow();
});

test.each([
  ['private characters', '\ue123\ue124\ue125\ue126\ue127'.repeat(6)],
  ['characters of other scripts', 'ϨѺ֍ڵߣऔ'.repeat(6)],
  ['rare characters', '丌丏丒丗丟丠両丣丮丯丱丳丵丷丼乀乁乂乄乆乑乕乗乚乛乢乣乤乥'],
  ['replacement characters', '\ufffd'.repeat(30)],
])('refuses digits between %s', (_, text) => {
  expect(() => requireLegible(`${text} 939 276 365`)).toThrow(
    /labels are garbage.*although 9 digits survive/,
  );
});
