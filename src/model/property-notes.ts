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

/** The figures that notes cite, by the name that they have in a note. */
const figures = (t: Translate) => ({
  boot: named(t, {...boot, value: boot.value / 1000, unit: 'second'}, 1),
  docker: named(t, docker),
  pull: named(t, pull),
  runc: named(t, runc),
  qemu: named(t, qemu),
  vm: named(t, vm),
  alpine: named(t, alpine, 2),
  python: named(t, python, 2),
});

/** The note on a row of the table, with the figures that it cites. */
export const propertyNote = (t: Translate, id: PropertyId): NoteText => ({
  id,
  title: t(`properties.${id}.note.title`),
  text: t(`properties.${id}.note`, figures(t)),
});
