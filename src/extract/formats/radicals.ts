/**
 * Fonts often map a glyph that a radical and a character share to the radical: ⻔ for 门. In running text the
 * character is meant; one letter stands for one letter, so offsets do not move.
 */
const supplement =
  '⺁厂⺄乙⺈刀⺌小⺍小⺎兀⺐尢⺛旡⺟母⺠民⺣火⺪疋⺫网⺬示⺮竹⺯糸⺶羊⺷羊⺼肉⺾艸⻁虎⻃襾⻄西⻅见⻆角⻈言⻉贝⻊足⻋车⻌辵⻏邑⻑長⻒長⻓长⻔门⻖阜⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟食⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻭歯⻮齿⻯竜⻰龙⻱亀⻲龟⻳龟';

const characters = new Map(
  Array.from({ length: supplement.length / 2 }, (_, pair) => [
    supplement.charAt(2 * pair),
    supplement.charAt(2 * pair + 1),
  ]),
);

/** `text` with characters for radicals, of the same length. */
export function withoutRadicals(text: string): string {
  return text.replace(
    /[\u2e80-\u2fd5]/g,
    (radical) => characters.get(radical) ?? (radical >= '\u2f00' ? radical.normalize('NFKC') : radical),
  );
}
