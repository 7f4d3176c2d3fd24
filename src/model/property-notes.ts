import {
  memCtEmpty,
  memVmQemu,
  sizeCtAlpineDisk,
  sizeCtPyfull,
  sizeVmUbumin,
  startCtDockerSsd,
  startCtPull,
  startVmQemuMin,
} from '../data/measurements/cited.js';
import type {PropertyId} from '../data/properties.js';
import {formatQuantity} from '../localization/format.js';
import type {Translate} from '../localization/strings.js';
import type {NoteText} from './notes.js';

interface Cited {
  readonly id: string;
  readonly quantity: {readonly typical: number; readonly unit: string};
}

/** A measured value as a note tells it, in the unit of the measurement; a link to the evidence. */
const typical = (t: Translate, {id, quantity: {typical, unit}}: Cited, digits = 3): string =>
  `[${formatQuantity(t.locale, typical, unit, digits)}](#fact-${id})`;

const inSeconds = ({id, quantity: {typical}}: Cited): Cited => ({id, quantity: {typical: typical / 1000, unit: 'second'}});

/** The note on a row of the table, with the figures that it cites. */
export function propertyNote(t: Translate, id: PropertyId): NoteText {
  return {id, title: t(`properties.${id}.note.title`), text: textOf(t, id)};
}

function textOf(t: Translate, id: PropertyId): string {
  switch (id) {
    case 'startup':
      return t('properties.startup.note', {
        boot: typical(t, inSeconds(startVmQemuMin), 1),
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
