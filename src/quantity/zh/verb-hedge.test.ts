import { expect, test } from 'vitest';
import { read } from '../read.ts';

test.each([
  ['每班至少增加10分钟', '至少增加10分钟', 'over', 'up'],
  ['用时最多减少5天。', '最多减少5天', 'under', 'down'],
  ['售價約上漲3.5%', '約上漲3.5%', 'about', 'up'],
  ['客流大約下降兩成', '大約下降兩成', 'about', 'down'],
  ['预计最少缩短3小时', '最少缩短3小时', 'over', 'down'],
  // The hedge belongs to another word.
  ['签约增长5%', '5%', 'exact', 'up'],
  ['节约增加3%', '3%', 'exact', 'up'],
  // The number has one of its own.
  ['约增长近3成', '近3成', 'about', 'up'],
  // A verb that moves nothing.
  ['事故至少已造成12人死亡', '至少已造成12人', 'over', undefined],
  ['最多可容納300人', '最多可容納300人', 'under', undefined],
  ['起码等了三个小时', '起码等了三个小时', 'over', undefined],
  // What has the most of something, and how far from certain a sentence is.
  ['人口最多的城市有300万人', '300万人', 'exact', undefined],
  ['至少目前有3家公司停产', '3家', 'exact', undefined],
  ['至少说明5家企业亏损', '5家', 'exact', undefined],
])('%s: %s, %s, %s', (text, exact, bound, direction) => {
  expect([...read(text, { language: 'zh' })]).toMatchObject([
    { exact, bound, ...(direction && { direction }) },
  ]);
});
