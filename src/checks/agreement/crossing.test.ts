import { describe, expect, test } from 'vitest';
import { kinds } from './kinds.testing.ts';

describe('numbers that crossed while their words did not', () => {
  test.each([
    ['a list', '冰毒31公斤、海洛因12公斤', '12 kg of methamphetamine and 31 kg of heroin'],
    ['unknown words', '花椒31公斤、八角12公斤', '12 kg of huajiao and 31 kg of bajiao'],
    [
      'in their order',
      '风电和光伏装机分别为520和890兆瓦',
      'Wind and solar capacity came to 890 and 520 megawatts.',
    ],
    [
      'rates by amount',
      '餐饮收入42亿元，增长5%；商品零售349亿元，增长3.6%。',
      'Catering came to 4.2 billion yuan, up 3.6 percent, and goods to 34.9 billion yuan, up 5 percent.',
    ],
    [
      'a comparison',
      '9月通胀率为1.7%，低于8月份的2.2%。',
      'Inflation was 2.2 percent in September, below 1.7 percent in August.',
    ],
    [
      'twins far from their numbers',
      '城镇居民人均消费支出17186元，农村居民人均消费支出9236元。',
      'Rural residents spent 17,186 yuan per head, compared with 9,236 yuan for their urban counterparts.',
    ],
    [
      'persons',
      '法院判处王某有期徒刑九年，赵某有期徒刑四年。',
      'The court sentenced Wang to four years in prison and Zhao to nine years.',
    ],
    [
      'places where one clause leaves out what is told',
      '台中市人口為286萬，高雄市為273萬。',
      'Kaohsiung had a population of 2.86 million, compared with 2.73 million in Taichung.',
    ],
    [
      'alternatives behind a nearer word of both',
      '男生平均每天睡7.2小时，女生睡6.8小时。',
      'On average, girls sleep 7.2 hours a day and boys 6.8.',
    ],
    [
      'shares of amounts in turn',
      '股票型基金2.51万亿元，货币基金10.82万亿元，占比分别为9.6%和41.4%。',
      'Equity funds held 2.51 trillion yuan, or 41.4 percent, and money market funds 10.82 trillion yuan, or 9.6 percent.',
    ],
    ['a part first', '30名学员中，女性11人。', 'Among the 11 trainees 30 were women.'],
    [
      'other script',
      '財政赤字872億元，儲備6473億元。',
      'The deficit is 647.3 billion yuan and reserves are 87.2 billion.',
    ],
  ])('are found: %s', (_, zh, en) => expect(kinds(zh, en)).toContain('swapped'));

  test.each([
    [
      'a list turned',
      '出口19.95万亿元，进口13.66万亿元',
      'imports of 13.66 trillion yuan and exports of 19.95 trillion',
    ],
    [
      'persons turned',
      '法院判处王某有期徒刑九年，赵某有期徒刑四年。',
      'The court sentenced Zhao to four years in prison and Wang to nine years.',
    ],
    ['words behind', '冰毒31公斤、海洛因12公斤', '31 kg of methamphetamine and 12 kg of heroin'],
    [
      'a clause moved',
      '营收1131亿元，增长22.3%；净利润113亿元，增长80.9%。',
      'Net profit rose 80.9 percent to 11.3 billion yuan, and revenue 22.3 percent to 113.1 billion.',
    ],
    [
      'part of a whole',
      '全村236户中，只有9户尚未脱贫。',
      "Only nine of the village's 236 households are still poor.",
    ],
    [
      'level and rise',
      '外汇储备33387亿美元，较8月末上升165亿美元。',
      'Foreign exchange reserves rose by $16.5 billion from the end of August to $3.3387 trillion.',
    ],
    [
      'runners of many',
      '来自46个国家和地区的3.2万人参赛。',
      'It had 32,000 runners from 46 countries and regions.',
    ],
    [
      'amounts with their shares, the last first',
      '股票型基金2.51万亿元，货币基金10.82万亿元，占比分别为9.6%和41.4%。',
      'Money market funds held 10.82 trillion yuan, or 41.4 percent, and equity funds 2.51 trillion yuan, or 9.6 percent.',
    ],
    [
      'one year before that may be either',
      '粗钢产量3186万吨，同比下降4.4%，利润21.9亿元，较上年减少63.5%。',
      'Output of steel was 31.86 million tonnes, 4.4 percent less than the year before, and profit plunged 63.5 percent to 2.19 billion yuan.',
    ],
  ])('are not seen in %s', (_, zh, en) => expect(kinds(zh, en)).not.toContain('swapped'));
});
