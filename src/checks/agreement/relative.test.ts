import { expect, test } from 'vitest';
import { kinds } from './kinds.testing.ts';

test.each([
  ['她18日发热，21日确诊。', 'She fell ill on the 18th and was confirmed three days later.'],
  ['学校建于1958年，去年招生300人。', 'Founded in 1958, the school took 300 pupils last year.'],
  ['地铁昨日6时恢复运营。', 'The metro reopened at 6 a.m. yesterday.'],
  ['截至3月10日24时，确诊20例。', 'There were 20 confirmed cases as of March 10.'],
  ['代表团将于下月3日启程。', 'The delegation will leave on the 3rd of next month.'],
  ['退房不得晚于中午12点。', 'Check-out is no later than noon.'],
  [
    '二季度末为3%，比一季度末低。',
    'It was 3 percent at the end of the second quarter, lower than at the end of the first.',
  ],
  ['今年前八个月增长17.8%。', 'It grew 17.8 percent year on year in the first eight months of this year.'],
  ['国庆节当天，有12万人观看。', 'On October 1, National Day, 120,000 people watched.'],
  ['腊八节派发3万碗粥。', 'On the eighth day of the twelfth lunar month 30,000 bowls were handed out.'],
  ['2023年第四季度增长8.5%。', 'Shipments rose 8.5 percent in the last three months of 2023.'],
  ['油价明天凌晨零时起下调。', 'Prices come down at midnight tonight.'],
  ['新馆将于明年5月开放。', 'The new building will open in May next year.'],
  ['2月上旬日均航班1200架次。', 'There were 1,200 flights a day in the first ten days of February.'],
  ['他时年不满十六岁。', 'He was not yet 16.'],
  ['平均亩产突破千斤。', 'Yields have broken through the 500-kilogram mark per mu.'],
  ['庙会农历二月初二开幕。', 'The fair opens on the second day of the second lunar month.'],
  [
    '2月27日提起公诉，次日立案。',
    'Charges were filed on February 27, and on the 28th the court took up the case.',
  ],
  ['农历八月十五前后日均接待2.4万人次。', 'Around the Mid-Autumn Festival it took in 24,000 visitors a day.'],
  ['最低气温将降至零下10℃。', 'The low will be 14 degrees Fahrenheit.'],
  ['最高气温38℃。', 'The high will be 100 degrees Fahrenheit.'],
  ['预计未来24小时内登陆。', 'It is expected to come ashore within a day.'],
  ['今年亩产528公斤，比上年多。', 'Yields averaged 528 kg per mu, more than last year.'],
])('told from the day, they agree: %s', (zh, en) => expect(kinds(zh, en)).toEqual([]));

test.each([
  ['她18日发热，21日确诊。', 'She fell ill on the 18th and was confirmed four days later.', 'added'],
  ['学校去年招生300人。', 'Founded in 1958, the school took 300 pupils last year.', 'added'],
  ['地铁昨日恢复运营。', 'The metro reopened at 6 a.m. yesterday.', 'added'],
  ['地铁昨日6时恢复运营。', 'The metro reopened yesterday.', 'left-out'],
  ['代表团将于下月3日启程。', 'The delegation will leave on the 3rd of this month.', 'date'],
  ['通行至本月7日24时。', 'It is open until noon on the 7th of this month.', 'date'],
  ['新馆将于明年开放。', 'The new building will open in May next year.', 'added'],
  ['销量较去年同期增加10.8%。', 'Sales were up 10.8 percent from the previous month.', 'date'],
  ['价格环比下降0.3%。', 'Prices fell 0.3 percent year on year.', 'date'],
  ['庙会农历二月初二开幕。', 'The temple fair opens on February 2.', 'date'],
  ['公路2018年底动工。', 'Work on the road began in early 2018.', 'date'],
  ['端午节当天有龙舟赛。', 'Boats raced on the day of the Double Ninth Festival.', 'date'],
  ['男童前天傍晚获救。', 'The boy was rescued yesterday evening.', 'date'],
  ['该油田前年投产。', 'The oilfield came on stream last year.', 'date'],
])('what the day does not bear out is found: %s', (zh, en, kind) => expect(kinds(zh, en)).toContain(kind));
