import {memCtEmpty, memVmQemu, sizeCtAlpineDisk, sizeCtPyfull, sizeVmUbumin, startCtDockerSsd, startCtPull, startVmQemuMin} from '../data/measurements.js';
import {notes} from '../data/notes.js';
import {formatQuantity} from '../localization/format.js';
import type {Translate} from '../localization/strings.js';

/** A "good to know" note, as messages with marks. */
export interface NoteText {
  /** Id of what it is attached to: a property, a layer or a section. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** A measured value as a note tells it, in the unit of the measurement. */
const typical = (t: Translate, {quantity}: {readonly quantity: {readonly typical: number; readonly unit: string}}, digits = 3): string => formatQuantity(t.locale, quantity.typical, quantity.unit, digits);

type Place = (typeof notes)[number]['place'];
type PropertyWithNote = Extract<Place, {property: string}>['property'];

const places: readonly Place[] = notes.map(({place}) => place);

/** The note on a row of the table, with the figures that it cites. */
function propertyNote(t: Translate, id: PropertyWithNote): string {
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
      return t('properties.size.note', {vm: typical(t, sizeVmUbumin), alpine: typical(t, sizeCtAlpineDisk, 2), python: typical(t, sizeCtPyfull, 2)});
    default:
      return t(`properties.${id}.note`);
  }
}

/** The note that is attached to a property, a layer or a section, if there is one. */
export function noteAt(t: Translate, kind: 'property' | 'layer' | 'section', id: string): NoteText | undefined {
  const place = places.find((one) => (one as Readonly<Record<string, string>>)[kind] === id);
  if (place === undefined) return undefined;
  if ('property' in place) return {id, title: t(`properties.${place.property}.note.title`), text: propertyNote(t, place.property)};
  if ('layer' in place) return {id, title: t(`layers.${place.layer}.note.title`), text: t(`layers.${place.layer}.note`)};
  return {id, title: t(`lesson.${place.section}.note.title`), text: t(`lesson.${place.section}.note`)};
}
