import { expect, test } from 'vitest';
import { findDate, findPublisher } from './metadata.ts';
import { pageOf } from './page.ts';
import { placedPublisher } from './publisher.ts';

test.each([
  ['新乡日报', 'xinxiang-daily', 'Xinxiang Daily', '410700'],
  [
    '温县人民政府办公室',
    'wenxian-government-office',
    'Office of the People’s Government of Wenxian County',
    '410825',
  ],
  ['開封市人民政府', 'kaifeng-government', 'People’s Government of Kaifeng', '410200'],
  ['许昌发布', 'xuchang-release', 'Xuchang Release', '411000'],
])('knows %s by the place and by what it is', (name, slug, en, region) =>
  expect(placedPublisher(name)).toMatchObject({ slug, name: { zh: name, en }, region }),
);

test.each(['甲乙丙日报', '新乡', '新乡医院', '关于新乡日报'])('makes no publisher of %s', (name) =>
  expect(placedPublisher(name)).toBeUndefined(),
);

test.each([
  ['06版 信阳日报 2022年9月7日 星期三\n\n本报讯 有进展。', 'xinyang-daily', 'header'],
  ['某篇\n\n来源：开封市人民政府\n\n有进展。', 'kaifeng-government', 'header'],
])('finds the publisher of %j', (text, slug, found) => {
  const page = pageOf(text);
  const headers = page.filter(({ kind }) => kind === 'header').map(({ tight }) => tight);
  expect(findPublisher(page, headers, 'a.txt', {})).toMatchObject({ value: { slug }, in: found });
});

test.each([
  ['关于项目的通报\n\n（2022年6月7日）\n\n6月1日有进展。', 'a.txt', '2022-06-07', 'dateline'],
  ['项目有进展，6月1日开工。\n\n2022年6月7日', 'a.txt', '2022-06-07', 'dateline'],
  ['2023年有进展。4月18日开会，4月20日前还要复产。', 'a.txt', '2023-04-19', 'inferred'],
  ['4月18日开会。', 'page-2023-05-01.txt', '2023-05-01', 'file-name'],
])('dates %j, in %s', (text, name, value, found) =>
  expect(findDate(pageOf(text), name, {})).toEqual({ value, in: found }),
);
