/** Lists with their number, dates in turn and lengths of time. */
import { expect, test } from 'vitest';
import type { Example } from '../check.ts';
import { own, proposed } from './fixtures.ts';

test.each<[string, string, Example['figures'], string[]]>([
  [
    'a list with its number',
    '依托甲物流公司、乙运输公司、丙运业公司3家企业运输。',
    { firms: own('3家', 'firms/partners') },
    ['list-length firms 甲物流公司 乙运输公司 丙运业公司'],
  ],
  [
    'one name of a few',
    '甲市物流有限公司等3家企业获评。',
    { firms: own('3家', 'firms/named') },
    ['list-length firms 甲市物流有限公司 true'],
  ],
  [
    'the days of a number of times',
    '1月和3月，全市分两批次投放。',
    { times: own('分两批次', 'supplies/times') },
    ['list-length times 1月 3月'],
  ],
  [
    'the days between which the archive records a length',
    '大赛为期一个月，反响热烈。',
    { length: own('一个月', 'events/duration', { period: '2019-12-02/2020-01-02' }) },
    ['elapsed 2019-12-02 2020-01-02 length'],
  ],
  [
    'a length of time between two dates',
    '2020年1月20日至2020年3月14日，连续奋战54天。',
    { days: own('54天', 'events/duration') },
    ['elapsed 2020-01-20 2020-03-14 days'],
  ],
  [
    'dates that open one sentence after the other',
    '2020年2月10日，甲县签约。2020年2月28日，乙区签约。2020年3月3日，丙区签约7个项目。',
    { signed: own('7个', 'projects/signed') },
    ['sequence 2020-02-10 2020-02-28 2020-03-03'],
  ],
  [
    'numbered points',
    '会议强调三点意见：一是做好谋划。要细。二是突出专业。三是借力平台，稳步推进。',
    { points: own('三点意见', 'governance/points') },
    ['list-length points 做好谋划 突出专业 借力平台'],
  ],
  [
    'subheadings for each of the measures',
    '该局采取4项措施。\n\n落实政策\n\n已经下发。\n\n加大宣传\n\n已经推送。\n\n健全机制\n\n已经会商。\n\n开拓市场\n\n已经参展。',
    { measures: own('4项', 'governance/measures') },
    ['list-length measures 落实政策 加大宣传 健全机制 开拓市场'],
  ],
  [
    'days up to a date since the one day of the article that fits',
    '2020年1月29日，收治一例。2020年2月5日，医院扩建。截至2020年3月23日，已连续54天没有新增。',
    { days: own('54天', 'epidemic/days') },
    ['elapsed 2020-01-29 2020-03-23 days'],
  ],
  [
    'names behind a colon',
    '县里推出三项举措：减免租金、发放补贴以及延长贷款。',
    { steps: own('三项', 'governance/steps') },
    ['list-length steps 减免租金 发放补贴 延长贷款'],
  ],
  [
    'months of one thing in one sentence',
    '新体育馆2017年4月动工，2018年10月封顶，2019年5月启用，设座位6000个。',
    { seats: own('座位6000个', 'sport/seats') },
    ['sequence 2017-04 2018-10 2019-05'],
  ],
  [
    'names between dashes',
    '3家物流企业——顺达物流、远通货运、联丰冷链——同步恢复运营。',
    { firms: own('3家', 'firms/haulers') },
    ['list-length firms 顺达物流 远通货运 联丰冷链'],
  ],
  [
    'names in brackets',
    '疏散3个村（白石村、松坪村、槐树湾村）的群众。',
    { villages: own('3个村', 'fire/villages') },
    ['list-length villages 白石村 松坪村 槐树湾村'],
  ],
  [
    'names that a word says one by one',
    '获奖的3个小区分别是东湖花园、星河苑和石桥里，均在城东。',
    { homes: own('3个', 'homes/winners') },
    ['list-length homes 东湖花园 星河苑 石桥里'],
  ],
  [
    'places that are each named with a number',
    '全市3个县区均有增长。2021年，云城区实现产值512.8亿元，继续领跑；白河县303.7亿元，柳林县268.4亿元。',
    {
      places: own('3个县区', 'regions/counties'),
      a: own('512.8亿元', 'economy/output', { scope: 'a' }),
      b: own('303.7亿元', 'economy/output', { scope: 'b' }),
      c: own('268.4亿元', 'economy/output', { scope: 'c' }),
    },
    ['list-length places 云城区 白河县 柳林县'],
  ],
  [
    'names of which there is one each',
    '配备3名医生（内科、外科、儿科各一名）。',
    { doctors: own('3名', 'staff/doctors') },
    ['list-length doctors 内科 外科 儿科'],
  ],
  [
    'titles behind their number',
    '评出3部作品：《江声》《山色》《田园》。',
    { works: own('3部', 'arts/works') },
    ['list-length works 江声 山色 田园'],
  ],
  [
    'some names in brackets, and one that begins with a word for and',
    '涉及10所学校（东湖小学、星河小学和和平小学等）。',
    { schools: own('10所', 'schools/all') },
    ['list-length schools 东湖小学 星河小学 和平小学 true'],
  ],
])('proposes %s', (_, source, figures, expected) =>
  expect(proposed(source, figures).toSorted()).toEqual(expected.toSorted()),
);
