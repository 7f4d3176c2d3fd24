import {named} from '../data/measurements/named.js';
import type {PropertyId} from '../data/properties.js';
import type {Translate} from '../localization/words/translate.js';
import {inPlainUnit} from './named-measurements.js';
import type {NoteText} from './notes.js';

/** The figures that notes mention. */
const figures = ['server', 'docker', 'os', 'web', 'runc', 'vm', 'ubuntu', 'python'] as const;
type Figures = Readonly<Record<(typeof figures)[number], string>>;

/** The figures in notes, by their name in the messages: each a rounded number that leads to its measurement. */
const figuresIn = (t: Translate): Figures =>
  Object.fromEntries(figures.map((name) => [name, `[${inPlainUnit(t, named[name].quantity)}](#fact-${named[name].id})`])) as Figures;

/** The note on a row of the table, with its figures. */
export const propertyNote = (t: Translate, id: PropertyId): NoteText => ({
  id,
  title: t(`properties.${id}.note.title`),
  text: t(`properties.${id}.note`, figuresIn(t)),
});
