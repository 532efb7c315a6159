/**
 * Whether a Chinese text and its English translation state the same numbers: quantities and dates of both
 * are read, paired and compared. No translator's tool does this for 万 and 亿; see `peers` in the docs.
 */
import type { Language } from '../../model/text.ts';
import { complementsSettled } from './complement.ts';
import { compositionsTold } from './composition.ts';
import { currencyFindings } from './currency-findings.ts';
import { dateFindings } from './date-findings.ts';
import type { Disagreement } from './finding.ts';
import {
  daysFrom,
  discountsSettled,
  dividendsSettled,
  withBaseOfHalf,
  withEachHalfKilogram,
  withEachOfMany,
  withEachWay,
  yearsFrom,
} from './idiom.ts';
import { laterSettled } from './later.ts';
import type { Place } from './message.ts';
import { nameFindings, topFindings } from './name-findings.ts';
import { ordinalFindings } from './ordinal-findings.ts';
import { quantityFindings } from './quantity-findings.ts';
import { rangesJoined } from './range.ts';
import { withRisingScores } from './rising-score.ts';
import { scoreFindings } from './score-findings.ts';
import { sharesJoined } from './share.ts';
import { type AgreementOptions, type Statement, statementOf } from './statement.ts';
import { dayJoined } from './stretch.ts';
import { inCelsius } from './temperature.ts';
import { inBeijing } from './time-zone.ts';

/** A number that its text leaves open: any of its readings agrees with the other text. */
export interface OpenReading {
  readonly language: Language;
  readonly place: Place;
  readonly reason: string;
}

export interface Compared {
  /** What the two texts disagree in; nothing when they agree. */
  readonly findings: readonly Disagreement[];
  readonly open: readonly OpenReading[];
}

export const disagreements = (
  zhText: string,
  enText: string,
  options: AgreementOptions = {},
): readonly Disagreement[] => compareTexts(zhText, enText, options).findings;

export function compareTexts(zhText: string, enText: string, options: AgreementOptions = {}): Compared {
  const zhRead = withEachHalfKilogram(statementOf(zhText, 'zh', options));
  const enRead = withRisingScores(statementOf(enText, 'en', options), zhRead);
  const [zhDated, enDated] = [
    yearsFrom(zhRead, enRead),
    inCelsius(inBeijing(yearsFrom(enRead, zhRead), zhRead), zhRead),
  ];
  const enRanged = rangesJoined(
    withBaseOfHalf(dayJoined(daysFrom(enDated, zhDated), zhDated), zhDated),
    zhDated,
  );
  const zhJoined = sharesJoined(
    rangesJoined(
      complementsSettled(
        dividendsSettled(
          withEachWay(
            withEachOfMany(discountsSettled(compositionsTold(zhDated, enDated), enDated), enDated),
            enDated,
          ),
          enDated,
        ),
        enDated,
      ),
      enRanged,
    ),
    enRanged,
  );
  const [zh, en] = laterSettled(zhJoined, sharesJoined(enRanged, zhJoined));
  const place = ({ zh: a, en: b }: Disagreement): number =>
    a ? a.start / zhText.length : b!.start / enText.length;
  const findings = [
    ...quantityFindings(zh, en),
    ...dateFindings(zh, en),
    ...ordinalFindings(zh, en),
    ...scoreFindings(zh, en),
    ...nameFindings(zh, en),
    ...topFindings(zh, en),
    ...currencyFindings(zh, en),
  ];
  return {
    findings: findings.sort((a, b) => place(a) - place(b)),
    open: [zhRead, enRead].flatMap(openIn),
  };
}

const openIn = ({ language, terms }: Statement): readonly OpenReading[] =>
  terms.flatMap(({ start, end, text, quantity: { uncertain } }) =>
    uncertain === undefined ? [] : [{ language, place: { start, end, text }, reason: uncertain }],
  );
