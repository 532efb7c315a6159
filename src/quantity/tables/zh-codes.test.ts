import { holds } from './reading-table.testing.ts';

/** Numbers chained by hyphens or announced by a word in 号 or 码, and ranges beside them; sentences of our own. */
holds(
  'codes and chains',
  { language: 'zh', date: '2024-06-18', rows: 12 },
  `
凭取件码2-1-5领取，房号3-2-501，住在幸福小区3-2-501室。
  2-1-5 #identifier
  3-2-501 #identifier
  3-2-501室 #identifier
主队采用4-2-3-1阵型，以3-1-0战绩出线。
  4-2-3-1 #
  3-1-0 #
货架号5-12-3，座位12-3-5，序列号码为123-456-789。
  5-12-3 #identifier
  12-3-5 #identifier
  123-456-789 #identifier
邮编100010，区位码2637，机房密码为880022，印章编码4403。
  100010 #identifier
  2637 #identifier
  880022 #identifier
  4403 #identifier
身份识别码为1234，收货码：5566，使用密码1234登录。
  1234 #identifier
  5566 #identifier
  1234 #identifier
尾号为3307的车辆限行，起码300，扫码3000人。
  3307 #identifier
  起码300 = >300 1
  3000人 = 3000 {人}
配方比为15-15-15的复合肥100斤。
  15-15-15 #
  100斤 = 100 {斤}
合同编号：2023-5-118，2024-06-18发布，2024-6-18生效。
  2023-5-118 #identifier
  2024-06-18 @2024-06-18
  2024-6-18 @2024-06-18
服药3-5天，每次2-3片。
  3-5天 = 3..5 d
  2-3片 = 2..3 {片}
女队以21-19、18-21、21-17取胜。
  21-19、18-21、21-17 #
二维码3个，条码5种，密码为4位。
  二维码 #
  3个 = 3 {个}
  5种 = 5 {种}
  4位 = 4 {位}
取件碼8-2-3017，驗證碼為4821，尾號6061。
  8-2-3017 #identifier
  4821 #identifier
  6061 #identifier
`,
);
