/** The types of facts. They contain no words; `model` adds those. */

/** Steps of a judgement, 0 (not possible) to 4 (best on this property). Not a measurement. */
export type Rating = 0 | 1 | 2 | 3 | 4;

export const maxRating = 4 satisfies Rating;

export type TimeUnit = 'microsecond' | 'millisecond' | 'second' | 'minute';
export type ByteUnit = 'megabyte' | 'mebibyte' | 'gigabyte' | 'gibibyte';

/** An order of magnitude in words: `{unit: 'gigabyte', from: 0, to: 1}` is "a few GB to tens of GB". */
export interface Magnitude {
  readonly kind: 'time' | 'size';
  readonly unit: TimeUnit | ByteUnit;
  /** Power of ten of `unit` at the low and at the high end. */
  readonly from: number;
  readonly to: number;
}
