import { expect, test } from 'vitest';
import { kinds } from './kinds.testing.ts';

test.each([
  ['8月份贸易顺差560亿美元。', 'The trade deficit came to $56 billion in August.'],
  ['经常账户逆差为12亿美元。', 'The current account showed a surplus of $1.2 billion.'],
  ['北向资金净流出35亿元。', 'Northbound funds saw a net inflow of 3.5 billion yuan.'],
  ['公司全年亏损2.3亿元。', 'The company posted a full-year profit of 230 million yuan.'],
  ['外资当日净卖出8亿元。', 'Foreign investors were net buyers of 800 million yuan that day.'],
  ['财政赤字为9000億元。', 'The fiscal surplus was 900 billion yuan.'],
  ['截止时间提前至60分钟。', 'Check-in closes at 60 minutes, later than the current 45.'],
  [
    '农村居民收入增速连续11年快于城镇。',
    'Rural incomes have grown more slowly than urban ones for 11 years.',
  ],
  ['冰川后退了约340米。', 'The glacier has advanced about 340 meters.'],
  ['工程最迟于11月完成。', 'The works will be completed in November at the earliest.'],
  ['出生人数连续八年下滑。', 'It was the eighth consecutive yearly increase in births.'],
  [
    '支持率升至47%，领先对手3个百分点。',
    'Approval rose to 47 percent, trailing his rival by 3 percentage points.',
  ],
  ['基金上周增持1.5亿股。', 'The fund reduced its holding by 150 million shares last week.'],
  ['樱花比往年早开10天。', 'The blossoms opened 10 days later than usual.'],
  ['飞行时间缩短了50分钟。', 'The route has added 50 minutes to the flight time.'],
  ['北京队半场领先7分。', 'Beijing trailed by seven points at halftime.'],
  ['主队以两球优势胜出。', 'The home side ended up losing by two goals.'],
  ['人民币较前一日升值56个基点。', 'The yuan was set 56 basis points weaker than the day before.'],
  ['今年游客比2019年少15%。', 'This year’s visitors have outnumbered those of 2019 by 15 percent.'],
  ['工期推迟3个月。', 'The project was finished 3 months ahead of schedule.'],
])('the opposite side: %s', (zh, en) => expect(kinds(zh, en)).toContain('direction'));

test.each([
  ['8月份贸易顺差560亿美元。', 'The trade surplus came to $56 billion in August.'],
  [
    '由逆差12亿美元转为顺差3亿美元。',
    'It swung to a surplus of $300 million from a deficit of $1.2 billion.',
  ],
  ['净利润为-2.3亿元。', 'The net loss was 230 million yuan.'],
  ['公司扭亏，全年净利润2.3亿元。', 'The company turned last year’s losses into 230 million yuan.'],
  ['公司亏损2.3亿元，利润表已公布。', 'The company lost 230 million yuan; its profit statement is out.'],
  ['客队以两球不敌主队。', 'The home side beat the visitors by two goals.'],
  ['探测器在距月面15公里处开始动力下降。', 'It began its descent 15 kilometers above the lunar surface.'],
  ['比赛提前3天举行。', 'The game was held 3 days earlier than planned.'],
  ['最迟不晚于3月5日提交。', 'It is to be filed no later than March 5.'],
  ['请提前至少45分钟办理。', 'Check in no later than 45 minutes before departure.'],
  ['三家公司先后退出，留下120名员工。', 'Three makers of advanced chips left in turn, leaving 120 workers.'],
  ['提前告知，3天后施行。', 'Notice was given, and the rule took effect 3 days later.'],
])('said either way: %s', (zh, en) => expect(kinds(zh, en)).not.toContain('direction'));
