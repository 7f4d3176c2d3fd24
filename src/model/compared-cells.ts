import {properties, type MeasuredPropertyId, type Property, type PropertyId} from '../data/properties.js';
import type {TechnologyId} from '../data/technologies.js';
import {maxRating, type Magnitude, type Rating} from '../data/types.js';
import {formatNumber} from '../localization/language/format.js';
import type {Translate} from '../localization/words/translate.js';

/** What a row of the comparison shows outside of its fold. The lesson's frame needs no more of the comparison. */

export interface ComparisonValue {
  /** The value in a word or two. */
  readonly value: string;
  /** Order of magnitude in words, where there is one. */
  readonly amount?: string;
  /** Id of a measurement of that order, which opens below the amount. */
  readonly measurement?: string;
  readonly reason: string;
  /** A judgement, 0 to 4 steps; more is better on this property. Undefined where an author gave none. */
  readonly rating?: Rating;
  /** The steps in words: "3 of 4 steps"; `''` where there is no rating. */
  readonly scale: string;
}

/** A value of the package, which always has a rating. */
export interface RatedValue extends ComparisonValue {
  readonly rating: Rating;
}

const valuesOf = (id: PropertyId): Property['values'] => properties.find((one) => one.id === id)!.values;
const hasAmount = (id: PropertyId): id is MeasuredPropertyId => valuesOf(id).vm.magnitude !== undefined;

function valueOf(t: Translate, property: PropertyId, technology: TechnologyId): RatedValue {
  const {rating, measurement} = valuesOf(property)[technology];
  return {
    value: t(`properties.${property}.${technology}`),
    ...(hasAmount(property) && {amount: t(`properties.${property}.${technology}.amount`)}),
    ...(measurement && {measurement}),
    reason: t(`properties.${property}.${technology}.reason`),
    rating,
    scale: t('table.scale', {steps: formatNumber(t.locale, rating), max: formatNumber(t.locale, maxRating)}),
  };
}

/** The order of magnitude of a cell of the package. */
export const magnitudeOf = (property: PropertyId, technology: TechnologyId): Magnitude | undefined =>
  valuesOf(property)[technology].magnitude;

/** The cells of a row of the package. */
export interface ComparedCells {
  readonly question: string;
  readonly values: Readonly<Partial<Record<TechnologyId, RatedValue>>>;
}

export const comparedCells = (t: Translate, id: PropertyId, columns: readonly TechnologyId[]): ComparedCells => ({
  question: t(`properties.${id}.question`),
  values: Object.fromEntries(columns.map((technology) => [technology, valueOf(t, id, technology)])),
});
