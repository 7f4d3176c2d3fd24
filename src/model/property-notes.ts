import {noteFigures} from '../data/measurements/figures.js';
import type {PropertyId} from '../data/properties.js';
import {formatQuantity} from '../localization/format.js';
import type {Translate} from '../localization/strings.js';
import type {NoteText} from './notes.js';

const {boot, docker, pull, runc, qemu, vm, alpine, python} = noteFigures;

interface Named {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
}

/** A number as a note names it; a link to the evidence. */
const named = (t: Translate, {id, value, unit}: Named, digits = 3): string =>
  `[${formatQuantity(t.locale, value, unit, digits)}](#fact-${id})`;

/** The note on a row of the table, with the figures that it cites. */
export function propertyNote(t: Translate, id: PropertyId): NoteText {
  return {id, title: t(`properties.${id}.note.title`), text: textOf(t, id)};
}

function textOf(t: Translate, id: PropertyId): string {
  switch (id) {
    case 'startup':
      return t('properties.startup.note', {
        boot: named(t, {...boot, value: boot.value / 1000, unit: 'second'}, 1),
        docker: named(t, docker),
        pull: named(t, pull),
      });
    case 'resources':
      return t('properties.resources.note', {runc: named(t, runc), qemu: named(t, qemu)});
    case 'size':
      return t('properties.size.note', {vm: named(t, vm), alpine: named(t, alpine, 2), python: named(t, python, 2)});
    default:
      return t(`properties.${id}.note`);
  }
}
