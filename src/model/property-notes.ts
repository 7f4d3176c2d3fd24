import {
  memCtEmpty,
  memVmQemu,
  sizeCtAlpineDisk,
  sizeCtPyfull,
  sizeVmUbumin,
  startCtDockerSsd,
  startCtPull,
  startVmQemuMin,
} from '../data/measurements.js';
import type {PropertyId} from '../data/properties.js';
import {formatQuantity} from '../localization/format.js';
import type {Translate} from '../localization/strings.js';
import type {NoteText} from './notes.js';

/** A measured value as a note tells it, in the unit of the measurement. */
const typical = (t: Translate, {quantity}: {readonly quantity: {readonly typical: number; readonly unit: string}}, digits = 3): string =>
  formatQuantity(t.locale, quantity.typical, quantity.unit, digits);

/** The note on a row of the table, with the figures that it cites. */
export function propertyNote(t: Translate, id: PropertyId): NoteText {
  return {id, title: t(`properties.${id}.note.title`), text: textOf(t, id)};
}

function textOf(t: Translate, id: PropertyId): string {
  switch (id) {
    case 'startup':
      return t('properties.startup.note', {
        boot: formatQuantity(t.locale, startVmQemuMin.quantity.typical / 1000, 'second', 1),
        docker: typical(t, startCtDockerSsd),
        pull: typical(t, startCtPull),
      });
    case 'resources':
      return t('properties.resources.note', {runc: typical(t, memCtEmpty), qemu: typical(t, memVmQemu)});
    case 'size':
      return t('properties.size.note', {
        vm: typical(t, sizeVmUbumin),
        alpine: typical(t, sizeCtAlpineDisk, 2),
        python: typical(t, sizeCtPyfull, 2),
      });
    default:
      return t(`properties.${id}.note`);
  }
}
