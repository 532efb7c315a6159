/**
 * Every figure with its quote, its place in the source and what was found out about it.
 */
import { regionOf } from '../../regions/regions.ts';
import { paths } from '../links.ts';
import { boundsOf, numberOf } from '../number.ts';
import { columnsOf, type Table } from './table.ts';

export const figures: Table = {
  name: 'figures',
  title: { zh: '数据', en: 'Figures' },
  columns: columnsOf(`
    ref string 标识，即“简报#数据” | key: briefing#figure
    subject_zh string 所计之事，中文 | what it counts, in Chinese
    subject_en string 所计之事，英文 | what it counts, in English
    value decimal 精确值，以 unit 计；区间则为空 | exact value in unit; empty for a range
    min decimal 区间的下端 | lower end of a range
    max decimal 区间的上端 | upper end of a range
    unit string 单位：ISO 4217、UCUM、%、pp、1 或量词 | unit: ISO 4217, UCUM, %, pp, 1 or a counter
    bound string 限定：exact、over、under、about、range | what hedge words make of it: exact, over, under, about, range
    lowest decimal 按末位与限定词，真值可能的下限；开放则为空 | least that its last digit and hedge words allow; empty where open
    highest decimal 按末位与限定词，真值可能的上限；开放则为空 | most that its last digit and hedge words allow; empty where open
    interval string 同上，写作区间 | the same as an interval
    printed_zh string 中文写法 | as Chinese prints it
    printed_en string 英文写法 | as English prints it
    indicator string 指标，见 indicators 表 | indicator, key of indicators
    region string 区划代码（GB/T 2260） | place, by GB/T 2260
    region_zh string 地区，中文 | place, in Chinese
    region_en string 地区，英文 | place, in English
    period string 所指的日子或时期，ISO 8601；“../日子”为截至该日 | day or period it is about, ISO 8601; ../day is everything up to it
    period_basis string 时期的依据：text、event、article | where the period was found: text, event, article
    scope string 使它不能与同指标数据相比的口径 | what keeps it from comparison with others of its indicator
    per string 按何物计 | base of a distributive amount
    direction string 升降：up、down | up or down
    verdict string 核查结论 | verdict of the checks
    fact string 事实，见 facts 表 | fact, key of facts
    quote string 来源原文，不超过 24 字 | the source's words, 24 characters at most
    quote_start integer 引文在来源文本中的起点（UTF-16，从 0 起） | where the quote starts in the source text (UTF-16, from 0)
    quote_end integer 引文的终点，不含 | where it ends, exclusive
    briefing string 简报，见 briefings 表 | briefing, key of briefings
    source string 来源，见 sources 表 | source, key of sources
    source_date date 来源的出版日 | day the source was published
    source_sha256 string 来源文件的 SHA-256 | SHA-256 of the source file
    page_zh uri 中文页 | page in Chinese
    page_en uri 英文页 | page in English
  `),
  rows: ({ figures: all, corpus, verdictOf, factOf }, address) =>
    all.map((figure) => {
      const source = corpus.sources.get(corpus.briefings.get(figure.briefing)!.source)!;
      const region = regionOf(figure.region);
      const number = numberOf(figure);
      const { lo, hi } = boundsOf(figure);
      return {
        ref: figure.ref,
        subject_zh: figure.subject.zh,
        subject_en: figure.subject.en,
        value: figure.value,
        min: figure.min,
        max: figure.max,
        unit: figure.unit,
        bound: figure.bound,
        lowest: lo,
        highest: hi,
        interval: number.interval,
        printed_zh: number.words.zh,
        printed_en: number.words.en,
        indicator: figure.indicator,
        region: figure.region,
        region_zh: region?.zh,
        region_en: region?.en,
        period: figure.period,
        period_basis: figure.periodBasis,
        scope: figure.scope,
        per: figure.per,
        direction: figure.direction,
        verdict: verdictOf(figure.ref),
        fact: factOf(figure.ref)?.id,
        quote: figure.quote,
        quote_start: figure.at[0],
        quote_end: figure.at[1],
        briefing: figure.briefing,
        source: source.id,
        source_date: source.date,
        source_sha256: source.sha256,
        page_zh: address('zh', paths.figure(figure.ref)),
        page_en: address('en', paths.figure(figure.ref)),
      };
    }),
};
