/** A reading on one line, for tables in tests: `80%以上=80 % over`. */
import type { Reading } from './quantity.ts';

export function printed(reading: Reading): string {
  if (reading.kind === 'none') return `${reading.exact}:${reading.class}`;
  if (reading.kind === 'date') return `${reading.exact}=${reading.value}`;
  const { exact, value, min, max, unit, bound, per, direction } = reading;
  const parts = [
    `${exact}=${value ?? `${min}..${max}`} ${unit}`,
    bound === 'exact' || bound === 'range' ? '' : bound,
    per ? `per ${per}` : '',
    direction ?? '',
  ];
  return parts.filter(Boolean).join(' ');
}
