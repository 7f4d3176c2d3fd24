import type {AnyComparison} from '../../model/comparison.js';

/** A measurement that is open: in which row, and below what named it. */
export interface Opened {
  readonly property: string;
  readonly at: 'cells' | 'note';
  /** Id of the measurement. */
  readonly id: string;
}

/** Where a measurement opens in place: below the first cell that names it, else below the note. Undefined where nothing names it. */
export function placeOfMeasurement({properties}: AnyComparison, id: string): Opened | undefined {
  const property = properties.find(({measurements}) => measurements.some((one) => one.id === id));
  const inCell = property && Object.values(property.values).some((value) => value?.measurement === id);
  return property && {property: property.id, at: inCell ? 'cells' : 'note', id};
}
