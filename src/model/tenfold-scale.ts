import type {Magnitude} from '../data/types.js';
import {formatQuantity} from '../localization/language/format.js';
import type {Translate} from '../localization/words/translate.js';

/** Amounts on one scale on which each step is ten times the last. */
export interface TenfoldScale {
  /** Names of the ends of all steps, from the smallest: "1 MB", "10 MB" … */
  readonly ticks: readonly string[];
  /** The steps of each amount, in the order of the columns: from which to which, of 0 to `ticks.length - 1`. */
  readonly bars: readonly (readonly [from: number, to: number])[];
}

/** Powers of ten of a megabyte. */
const powers: Readonly<Record<string, number>> = {megabyte: 0, gigabyte: 3};

/** "1 MB" to "100 MB", then "1 GB" to "100 GB". */
const tick = (t: Translate, power: number): string =>
  power < 3 ? formatQuantity(t.locale, 10 ** power, 'megabyte') : formatQuantity(t.locale, 10 ** (power - 3), 'gigabyte');

/** "A few" to "tens" of a unit are the step that begins at 1 and the one that begins at 10. */
const stepsOf = ({unit, from, to}: Magnitude): [number, number] => [powers[unit]! + from, powers[unit]! + to + 1];

/** The scale for sizes; undefined where an amount is no size, or has no order of magnitude, or where there is nothing to compare. */
export function tenfoldScale(t: Translate, magnitudes: readonly (Magnitude | undefined)[]): TenfoldScale | undefined {
  const sizes = magnitudes.filter((one): one is Magnitude => one?.kind === 'size');
  if (sizes.length < 2 || sizes.length < magnitudes.length) return undefined;
  const steps = sizes.map(stepsOf);
  const [first, last] = [Math.min(...steps.map(([from]) => from)), Math.max(...steps.map(([, to]) => to))];
  return {
    ticks: Array.from({length: last - first + 1}, (_, index) => tick(t, first + index)),
    bars: steps.map(([from, to]) => [from - first, to - first]),
  };
}
