/**
 * Reigns and the years that their first began in: China from the Ming on, after the table in the appendix of "Cihai"
 * (1999), and Japan from 1912 on, when its months were of the sun.
 */
export const reigns: Readonly<Record<string, number>> = {
  洪武: 1368,
  建文: 1399,
  永乐: 1403,
  洪熙: 1425,
  宣德: 1426,
  正统: 1436,
  景泰: 1450,
  天顺: 1457,
  成化: 1465,
  弘治: 1488,
  正德: 1506,
  嘉靖: 1522,
  隆庆: 1567,
  万历: 1573,
  泰昌: 1620,
  天启: 1621,
  崇祯: 1628,
  顺治: 1644,
  康熙: 1662,
  雍正: 1723,
  乾隆: 1736,
  嘉庆: 1796,
  道光: 1821,
  咸丰: 1851,
  同治: 1862,
  光绪: 1875,
  宣统: 1909,
};
export const japaneseReigns: Readonly<Record<string, number>> = {
  大正: 1912,
  昭和: 1926,
  平成: 1989,
  令和: 2019,
};
/** The longest reign, in years. */
export const longestReign = 64;
