import {technologyIds} from '../../data/technologies.js';
import type {OwnData} from './types.js';

/**
 * Whether an author compares both technologies of the package, be it with others. Without data both are compared. What the
 * lesson says of these two alone is left out where one is missing.
 */
export const comparesBoth = ({technologies = technologyIds}: OwnData = {}): boolean =>
  technologyIds.every((id) => technologies.some((one) => (typeof one === 'string' ? one : one.id) === id));
