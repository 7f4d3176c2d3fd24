import {ratings, type PropertyId} from './ratings.js';
import type {TechnologyId} from './technologies.js';
import type {Magnitude, Rating} from './types.js';

/** How one technology does on one property: a value in a word, and our judgement of it. */
export interface PropertyValue {
  readonly value:
    | 'very-high' | 'high' | 'ordinary'
    | 'very-fast' | 'slow'
    | 'very-small' | 'small' | 'large'
    | 'possible' | 'impossible';
  /** Judgement on a scale of 0 to 4 steps; more is better on this property. */
  readonly rating: Rating;
  readonly magnitude?: Magnitude;
}

export interface Property {
  readonly id: string;
  readonly values: Readonly<Record<TechnologyId, PropertyValue>>;
}

/** The six properties, in the order of the lesson. Every rating is a judgement. */
export const properties = [
  {
    id: 'isolation',
    values: {
      vm: {value: 'very-high', rating: ratings.isolation.vm},
      container: {value: 'high', rating: ratings.isolation.container},
    },
  },
  {
    id: 'startup',
    values: {
      vm: {value: 'slow', rating: ratings.startup.vm, magnitude: {kind: 'time', unit: 'second', from: 1, to: 2}},
      container: {value: 'very-fast', rating: ratings.startup.container, magnitude: {kind: 'time', unit: 'second', from: -1, to: 0}},
    },
  },
  {
    id: 'resources',
    values: {
      vm: {value: 'large', rating: ratings.resources.vm},
      container: {value: 'very-small', rating: ratings.resources.container},
    },
  },
  {
    id: 'size',
    values: {
      vm: {value: 'large', rating: ratings.size.vm, magnitude: {kind: 'size', unit: 'gigabyte', from: 0, to: 1}},
      container: {value: 'small', rating: ratings.size.container, magnitude: {kind: 'size', unit: 'megabyte', from: 0, to: 2}},
    },
  },
  {
    id: 'portability',
    values: {
      vm: {value: 'ordinary', rating: ratings.portability.vm},
      container: {value: 'very-high', rating: ratings.portability.container},
    },
  },
  {
    id: 'os-diversity',
    values: {
      vm: {value: 'possible', rating: ratings['os-diversity'].vm},
      container: {value: 'impossible', rating: ratings['os-diversity'].container},
    },
  },
] as const satisfies readonly (Property & {readonly id: PropertyId})[];

export type {PropertyId};
