/**
 * A figure's number as pages print it: in words (亿, billion), in full digits, and as the interval that
 * its last digit and hedge words allow.
 */
import { group } from '../charts/scale.ts';
import type { Figure } from '../model/figure.ts';
import type { Bilingual, Language } from '../model/text.ts';

export interface NumberText {
  readonly words: Bilingual;
  readonly digits: Bilingual;
  readonly interval?: Bilingual | undefined;
}

/** `1234567.50` → `1,234,567.50`. */
export function grouped(decimal: string): string {
  const [whole = '', fraction] = decimal.split('.');
  return group(whole) + (fraction === undefined ? '' : `.${fraction}`);
}

export function numberOf(figure: Figure): NumberText {
  const say = (language: Language) => {
    const number =
      figure.value === undefined ? `${grouped(figure.min!)}–${grouped(figure.max!)}` : grouped(figure.value);
    return language === 'zh' ? `${number}${figure.unit}` : `${number} ${figure.unit}`;
  };
  const both = { zh: say('zh'), en: say('en') };
  return { words: both, digits: both };
}

/** The ends of what the number may be, in the figure's unit; a missing end is open. */
export function boundsOf(figure: Figure): {
  readonly lo?: string | undefined;
  readonly hi?: string | undefined;
} {
  return {
    lo: figure.value ?? figure.min,
    hi: figure.bound === 'over' ? undefined : (figure.value ?? figure.max),
  };
}
