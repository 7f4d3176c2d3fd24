import {comparedMeasurements} from './compared.js';
import {findings} from './findings.js';
import {otherMeasurements} from './others.js';

export {findings};
export type * from './types.js';

/** Every number of the lesson: start-up time, memory, image size, density, and what can be counted. */
export const measurements = [...comparedMeasurements, ...otherMeasurements] as const;

export type MeasurementId = (typeof measurements)[number]['id'];

/** Measurements of the six properties. */
export type ComparedWhat =
  (typeof comparedMeasurements)[number]['what'] | Exclude<(typeof findings)[number], {readonly property: 'overall'}>['what'];

/** Counts for the six properties. */
export type ComparedCount = Extract<(typeof comparedMeasurements)[number]['quantity'], {readonly kind: 'count'}>['unit'];
