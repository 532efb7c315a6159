/**
 * The archive as data for others to take away: every figure with its quote, place and source hash, every
 * outcome with its arithmetic, every fact with its statements. Values are exact decimal strings.
 */
import { regionOf } from '../regions/regions.ts';
import type { Archive } from './archive.ts';
import type { Row } from './csv.ts';
import { paths } from './links.ts';
import { numberOf } from './number.ts';

export const figureColumns = [
  'ref',
  'subject_zh',
  'subject_en',
  'value',
  'min',
  'max',
  'unit',
  'bound',
  'interval',
  'printed_zh',
  'printed_en',
  'indicator',
  'region',
  'region_zh',
  'region_en',
  'period',
  'period_basis',
  'scope',
  'per',
  'direction',
  'verdict',
  'fact',
  'quote',
  'quote_start',
  'quote_end',
  'source',
  'source_date',
  'source_sha256',
  'page_zh',
  'page_en',
] as const;

export function figureRows(
  archive: Archive,
  address: (language: 'zh' | 'en', path: string) => string,
): readonly Row[] {
  return archive.figures.map((figure) => {
    const source = archive.corpus.sources.get(archive.corpus.briefings.get(figure.briefing)!.source)!;
    const region = regionOf(figure.region);
    const number = numberOf(figure);
    return {
      ref: figure.ref,
      subject_zh: figure.subject.zh,
      subject_en: figure.subject.en,
      value: figure.value,
      min: figure.min,
      max: figure.max,
      unit: figure.unit,
      bound: figure.bound,
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
      verdict: archive.verdictOf(figure.ref),
      fact: archive.factOf(figure.ref)?.id,
      quote: figure.quote,
      quote_start: figure.at[0],
      quote_end: figure.at[1],
      source: source.id,
      source_date: source.date,
      source_sha256: source.sha256,
      page_zh: address('zh', paths.figure(figure.ref)),
      page_en: address('en', paths.figure(figure.ref)),
    };
  });
}

export const outcomeColumns = [
  'id',
  'check',
  'verdict',
  'figures',
  'arithmetic_zh',
  'arithmetic_en',
  'message_zh',
  'message_en',
  'reason_zh',
  'reason_en',
  'waived',
] as const;

export const outcomeRows = ({ outcomes }: Archive): readonly Row[] =>
  outcomes.map((outcome) => ({
    id: outcome.id,
    check: outcome.check,
    verdict: outcome.verdict,
    figures: outcome.figures.join(' '),
    arithmetic_zh: outcome.arithmetic?.zh,
    arithmetic_en: outcome.arithmetic?.en,
    message_zh: outcome.message?.zh,
    message_en: outcome.message?.en,
    reason_zh: outcome.reason?.zh,
    reason_en: outcome.reason?.en,
    waived: outcome.waiver?.reason.en,
  }));

export const factColumns = ['id', 'statements', 'shown', 'figures'] as const;

export const factRows = ({ facts }: Archive): readonly Row[] =>
  facts.map(({ id, shown, figures }) => ({
    id,
    statements: figures.length,
    shown,
    figures: figures.join(' '),
  }));
