import type {TechnologyId} from './technologies.js';
import type {Magnitude, Rating} from './types.js';

/** A technology's value on a property, and our judgement of it. */
export interface PropertyValue {
  readonly value: 'very-high' | 'high' | 'ordinary' | 'very-fast' | 'slow' | 'very-small' | 'small' | 'large' | 'possible' | 'impossible';
  /** Judgement on a scale of 0 to 4 steps; more is better on this property. */
  readonly rating: Rating;
  /** The order of magnitude. If there is one, the property has a sentence for the amount. */
  readonly magnitude?: Magnitude;
  /** Id of a measurement of that order, one of `measurements/named.ts`: what a reader sees who presses the amount. */
  readonly measurement?: string;
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
      vm: {value: 'very-high', rating: 4},
      container: {value: 'high', rating: 3},
    },
  },
  {
    id: 'startup',
    values: {
      vm: {value: 'slow', rating: 1, magnitude: {kind: 'time', unit: 'second', from: 1, to: 2}, measurement: 'start.vm.ec2.cold'},
      container: {
        value: 'very-fast',
        rating: 4,
        magnitude: {kind: 'time', unit: 'second', from: -1, to: 0},
        measurement: 'start.ct.docker.ssd',
      },
    },
  },
  {
    id: 'resources',
    values: {
      vm: {value: 'large', rating: 1},
      container: {value: 'very-small', rating: 4},
    },
  },
  {
    id: 'size',
    values: {
      vm: {
        value: 'large',
        rating: 1,
        magnitude: {kind: 'size', unit: 'gigabyte', from: 0, to: 1},
        measurement: 'size.vm.ubuntu.virtual-disk',
      },
      container: {
        value: 'small',
        rating: 3,
        magnitude: {kind: 'size', unit: 'megabyte', from: 0, to: 2},
        measurement: 'size.ct.ubuntu.disk',
      },
    },
  },
  {
    id: 'portability',
    values: {
      vm: {value: 'ordinary', rating: 2},
      container: {value: 'very-high', rating: 4},
    },
  },
  {
    id: 'os-diversity',
    values: {
      vm: {value: 'possible', rating: 4},
      container: {value: 'impossible', rating: 0},
    },
  },
] as const satisfies readonly Property[];

type Row = (typeof properties)[number];

export type PropertyId = Row['id'];

/** The properties whose values have an order of magnitude. */
export type MeasuredPropertyId = Extract<Row, {readonly values: Readonly<Record<TechnologyId, {readonly magnitude: Magnitude}>>}>['id'];

/** Marked as pure, so that bundles without the properties have none of them. */
export const propertyIds: readonly PropertyId[] = /* @__PURE__ */ properties.map(({id}) => id);
