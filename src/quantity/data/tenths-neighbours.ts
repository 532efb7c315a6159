/**
 * What follows 成 and the character behind it where they make no word of their own: 四成员工, 八成都是, 三成就读, 六成果农
 * of the growers. Only running text has them behind a number.
 */
export const behindTenths: Readonly<Record<string, string>> = {
  员: '工',
  长: '者',
  本: '钱地市省县村校',
  都: '是有在被没不会要由',
  就: '是能有达读业诊餐医任',
  果: '农园树蔬品',
  品: '牌种',
  年: '轻满逾过',
  群: '众',
  人: '口员士群认对都是在的以表称赞支反选指去今昨曾已每会能也从未没不愿想希倾觉计打平',
};
