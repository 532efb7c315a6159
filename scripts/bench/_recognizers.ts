/**
 * Microsoft Recognizers-Text, for comparison only. It is installed apart from the product:
 * `npm ci --prefix scripts/bench`.
 */
import { createRequire } from 'node:module';

export interface Entity {
  readonly start: number;
  /** Of the last character. */
  readonly end: number;
  readonly text: string;
  readonly resolution: {
    readonly value?: string;
    readonly unit?: string;
    readonly isoCurrency?: string;
  } | null;
}

type Model = (text: string, culture: string) => readonly Entity[];

/** Its four number models, or undefined where it is not installed. */
export function recognizers(): Record<'number' | 'percent' | 'money' | 'measure', Model> | undefined {
  try {
    const suite = createRequire(import.meta.url)('@microsoft/recognizers-text-suite') as Record<
      string,
      Model
    >;
    return {
      number: suite['recognizeNumber']!,
      percent: suite['recognizePercentage']!,
      money: suite['recognizeCurrency']!,
      measure: suite['recognizeDimension']!,
    };
  } catch {
    return undefined;
  }
}
