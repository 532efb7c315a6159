/**
 * What the figures measure: the controlled list with its definitions.
 */
import { columnsOf, type Table } from './table.ts';

export const indicators: Table = {
  name: 'indicators',
  title: { zh: '指标', en: 'Indicators' },
  columns: columnsOf(`
    id string 标识 | key
    name_zh string 名称，中文 | name, in Chinese
    name_en string 名称，英文 | name, in English
    definition_zh string 定义，中文 | definition, in Chinese
    definition_en string 定义，英文 | definition, in English
    units string 可用单位，以空格分隔 | units that its figures may have, parted by spaces
    kind string 类型：level、change、rate、target、cumulative | kind: level, change, rate, target, cumulative
  `),
  rows: ({ corpus }) =>
    [...corpus.indicators.values()].map(({ id, name, definition, unit, kind }) => ({
      id,
      name_zh: name.zh,
      name_en: name.en,
      definition_zh: definition.zh,
      definition_en: definition.en,
      units: unit.join(' '),
      kind,
    })),
};
