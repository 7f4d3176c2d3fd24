import type {comparedMeasurements} from './compared.js';

type FigureOf<M> = M extends {readonly id: infer I; readonly quantity: {readonly unit: infer U; readonly typical: infer V}}
  ? {readonly id: I; readonly unit: U; readonly value: V}
  : M extends {readonly id: infer I; readonly quantity: {readonly unit: infer U; readonly low: infer V}}
    ? {readonly id: I; readonly unit: U; readonly value: V}
    : never;

/**
 * The number of a measurement that a sentence mentions: `typical`, else `low`. It is repeated beside the sentence,
 * so that a page with the sentence need not load every measurement. A number that differs from its measurement is a
 * compile error.
 */
export type Figure = FigureOf<(typeof comparedMeasurements)[number]>;
