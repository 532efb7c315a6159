import { expect, test } from 'vitest';
import { kinds } from './kinds.testing.ts';

test.each([
  [
    '公司一季度亏损3亿元，收入20亿元。',
    'A first-quarter profit of 300 million yuan came on revenue of 2 billion.',
  ],
  ['他十一岁入学，比同学小了六岁。', 'Eleven when he enrolled, he was six years older than his classmates.'],
  ['两人各付2400元。', 'The two of them pay 2,400 yuan between them.'],
  ['五名伤者共获赔260万元。', 'Each of the five injured was awarded 2.6 million yuan.'],
  ['全县户均增收5000元。', 'Incomes in the county rose by 5,000 yuan per person.'],
  ['江水距警戒水位仅差20厘米。', 'The river is 20 centimeters above the danger mark.'],
  ['游客每晚须缴纳4欧元。', 'Visitors pay a tax of €4 per stay.'],
  ['今年的樱花早开了9天。', 'The cherries came into bloom nine days later this year.'],
  ['他比个人最好成绩慢了48秒。', 'He beat his personal best by 48 seconds.'],
  ['客流比预测少了3万。', 'Ridership beat the forecast by 30,000.'],
  ['民宿一晚380元，比去年贵60元。', 'Rooms cost 380 yuan a night, 60 yuan cheaper than last year.'],
  [
    '完成投资172亿元，为年度目标的108%。',
    'Investment of 17.2 billion yuan exceeded the target for the year by 108%.',
  ],
  ['差距扩大了3个百分点。', 'The gap narrowed by 3 percentage points.'],
  ['全村除七户外均已通水。', 'In the village only seven households have piped water.'],
])('on the other side: %s', (zh, en) => expect(kinds(zh, en)).not.toEqual([]));

test.each([
  [
    '公司一季度亏损3亿元，收入20亿元。',
    'The company lost 300 million yuan in the first quarter on revenue of 2 billion.',
  ],
  ['参赛女子平均比男子年轻3岁。', 'The men in the race were on average three years older than the women.'],
  ['两人各付2400元。', 'The two pay 2,400 yuan each.'],
  ['每亩年产干茶约60公斤。', 'Each mu yields about 60 kg of dried tea a year.'],
  ['江水距警戒水位仅差20厘米。', 'The river is just 20 centimeters below the danger mark.'],
  [
    '山南坡一晚380元，比北坡贵60元。',
    'The north side is 60 yuan cheaper than the south, which charges 380 yuan a night.',
  ],
  ['接力比原纪录快了0.15秒。', 'The relay took 0.15 seconds off the record.'],
])('on the same side: %s', (zh, en) => expect(kinds(zh, en)).toEqual([]));
