import type {ComparedCount} from '../data/measurements/index.js';
import type {Measurement, Quantity} from '../data/measurements/types.js';
import {formatQuantity, formatRange} from '../localization/language/format.js';
import type {Translate} from '../localization/words/translate.js';

/** Writes quantities as text. Figures stay as the source gives them. */

export const digits = 5;

/** Joins the items that are strings into one enumeration. */
export const listPhrase = (t: Translate, items: readonly (string | number | false | undefined)[]): string =>
  items
    .filter((item) => typeof item === 'string')
    .reduce((first, second) => (first === '' ? second : t('evidence.joined', {first, second})), '');

/** Counts and ratios have no unit sign: the sentence names what is counted. */
const unitOf = ({kind, unit}: Quantity): string => (kind === 'count' || kind === 'ratio' ? '' : unit);

/** A value, or both ends of a range, with its unit. */
function written(t: Translate, quantity: Quantity, low: number, high?: number): string {
  const unit = unitOf(quantity);
  const text = high === undefined ? formatQuantity(t.locale, low, unit, digits) : formatRange(t.locale, low, high, unit, digits);
  if (quantity.kind === 'ratio') return t('evidence.times', {number: text});
  return quantity.kind === 'count' ? t.plural(`evidence.unit.${quantity.unit as ComparedCount}`, low, {number: text}) : text;
}

/** The range, else the typical value, else the one end that is known. */
export function amountOf(t: Translate, quantity: Quantity): string {
  const {low, typical, high, approximate} = quantity;
  const isRange = low !== undefined && high !== undefined;
  if (isRange || typical !== undefined) {
    const amount = isRange ? written(t, quantity, low, high) : written(t, quantity, typical!);
    return approximate ? t('evidence.about', {amount}) : amount;
  }
  if (low !== undefined) return t('evidence.at-least', {amount: written(t, quantity, low)});
  return t('evidence.at-most', {amount: written(t, quantity, high!)});
}

/** The statistics beside the value or range: the middle, a percentile, a deviation. */
export function spreadOf(t: Translate, {quantity, conditions}: Measurement): string {
  const {low, high, typical, p99, deviation} = quantity;
  const middle = low !== undefined && high !== undefined && typical !== undefined && written(t, quantity, typical);
  return listPhrase(t, [
    middle && t(`evidence.${conditions.statistic ?? 'typical'}`, {amount: middle}),
    p99 !== undefined && t('evidence.p99', {amount: written(t, quantity, p99)}),
    deviation !== undefined && t('evidence.deviation', {amount: written(t, quantity, deviation)}),
  ]);
}
