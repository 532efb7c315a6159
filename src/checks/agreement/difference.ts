/** What a number of one language may differ in from its partner in the other. */
export type DifferenceKind =
  | 'magnitude'
  | 'value'
  | 'unit'
  | 'currency'
  | 'percent-or-points'
  | 'direction'
  | 'hedge'
  | 'range-end'
  | 'date'
  | 'ordinal'
  | 'swapped'
  | 'left-out'
  | 'added';
