/**
 * Whether a quantity is open for a figure about a region: whose 元 it is a quote of few characters cannot say, while a
 * place of the mainland says it.
 */
import { doubts } from '../quantity/data/doubts.ts';
import type { Quantity } from '../quantity/quantity.ts';

/** Taiwan, Hong Kong and Macau in GB/T 2260. */
const elsewhere = /^(?:71|81|82)/;

export const isOpen = (region: string, { uncertain, unit }: Pick<Quantity, 'uncertain' | 'unit'>): boolean =>
  uncertain !== undefined &&
  !(uncertain === doubts.yuan && unit.split('/')[0] === 'CNY' && !elsewhere.test(region));
