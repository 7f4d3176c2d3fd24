import {noteFigures} from '../data/measurements/figures.js';
import type {PropertyId} from '../data/properties.js';
import {formatQuantity} from '../localization/language/format.js';
import type {Translate} from '../localization/words/translate.js';
import type {NoteText} from './notes.js';

type NoteFigure = (typeof noteFigures)[keyof typeof noteFigures];

/** Notes convert all figures to seconds and megabytes, so that beginners see which figure is larger. */
const plainUnits: Readonly<Record<NoteFigure['unit'], readonly [unit: string, factor: number]>> = {
  second: ['second', 1],
  millisecond: ['second', 0.001],
  megabyte: ['megabyte', 1],
  mebibyte: ['megabyte', 1.048576],
  gigabyte: ['megabyte', 1000],
};

/** A rounded number as a link to the evidence. */
function named(t: Translate, {id, value, unit}: NoteFigure): string {
  const [plain, factor] = plainUnits[unit];
  return `[${formatQuantity(t.locale, value * factor, plain, 2)}](#fact-${id})`;
}

type Figures = Readonly<Record<keyof typeof noteFigures, string>>;

/** The figures in notes, by their name in the messages. */
const figures = (t: Translate): Figures =>
  Object.fromEntries(Object.entries(noteFigures).map(([name, figure]) => [name, named(t, figure)])) as Figures;

/** The note on a row of the table, with its figures. */
export const propertyNote = (t: Translate, id: PropertyId): NoteText => ({
  id,
  title: t(`properties.${id}.note.title`),
  text: t(`properties.${id}.note`, figures(t)),
});
