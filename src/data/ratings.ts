import type {TechnologyId} from './technologies.js';
import type {Rating} from './types.js';

/**
 * The six properties, in the order of the lesson, each with our judgement of both technologies on a
 * scale of 0 to 4 steps; more is better on this property. Elements need no more of a property.
 */
export const ratings = {
  isolation: {vm: 4, container: 3},
  startup: {vm: 1, container: 4},
  resources: {vm: 1, container: 4},
  size: {vm: 1, container: 3},
  portability: {vm: 2, container: 4},
  'os-diversity': {vm: 4, container: 0},
} as const satisfies Readonly<Record<string, Readonly<Record<TechnologyId, Rating>>>>;

export type PropertyId = keyof typeof ratings;

export const propertyIds = Object.keys(ratings) as readonly PropertyId[];
