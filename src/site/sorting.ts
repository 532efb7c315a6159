/**
 * Orders of figures that compare exact values.
 */
import type { Figure } from '../model/figure.ts';
import { compare, parse } from '../quantity/decimal.ts';
import { mainValue } from './column.ts';

/** The largest first. */
export const byValue = (a: Figure, b: Figure): number => compare(parse(mainValue(b)), parse(mainValue(a)));
