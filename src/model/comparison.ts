import {properties, propertyIds, type MeasuredPropertyId, type Property, type PropertyId} from '../data/properties.js';
import {technologyIds, type TechnologyId} from '../data/technologies.js';
import {maxRating, type Rating} from '../data/types.js';
import {formatNumber} from '../localization/language/format.js';
import type {Translate} from '../localization/words/translate.js';
import {glossary, type Glossary} from './glossary.js';
import {memo} from './memo.js';
import type {NoteText} from './notes.js';
import {propertyNote} from './property-notes.js';

export interface ComparisonValue {
  /** The value in a word or two. */
  readonly value: string;
  /** Order of magnitude in words, where there is one. */
  readonly amount?: string;
  readonly reason: string;
  /** A judgement, 0 to 4 steps; more is better on this property. Undefined where an author gave none. */
  readonly rating?: Rating;
  /** The judgement in words: "3 of 4 steps"; `''` where there is none. */
  readonly scale: string;
}

/** A value of the package, which always has a rating. */
export interface RatedValue extends ComparisonValue {
  readonly rating: Rating;
}

/** A note with the letter under which the values refer to it. */
export interface LetteredNote extends NoteText {
  readonly letter: string;
  /** Accessible name of a link to the note: "Note a". */
  readonly label: string;
}

export interface ComparedProperty<T extends string = TechnologyId, P extends string = PropertyId> {
  readonly id: P;
  readonly name: string;
  /** By the id of a technology. */
  readonly values: Readonly<Partial<Record<T, ComparisonValue>>>;
  /** Undefined where an author wrote none. */
  readonly note?: LetteredNote;
}

/**
 * A comparison of technologies by properties, with all texts. `T` and `P`: the ids of the technologies and properties, the
 * package's or an author's.
 */
export interface Comparison<T extends string = TechnologyId, P extends string = PropertyId> {
  readonly lang: string;
  readonly caption: string;
  /** Says that ratings are a judgement; `''` where nothing is rated. */
  readonly judgement: string;
  /** Heading of the column that names the properties. */
  readonly heading: string;
  /** Heading of the notes. */
  readonly notes: string;
  readonly technologies: readonly {readonly id: T; readonly name: string}[];
  readonly properties: readonly ComparedProperty<T, P>[];
  readonly glossary: Glossary;
}

/** The package's comparison or an author's. */
export type AnyComparison = Comparison<string, string>;

/** A row of the package, which always has a note and ratings. */
export interface PackageProperty extends ComparedProperty {
  readonly values: Readonly<Partial<Record<TechnologyId, RatedValue>>>;
  readonly note: LetteredNote;
}

/** The package's comparison. */
export interface PackageComparison extends Comparison {
  readonly properties: readonly PackageProperty[];
}

export interface ComparisonOptions {
  /** Columns, in order. Default: all. */
  readonly technologies?: readonly TechnologyId[];
  /** Rows, in order. Default: all six. */
  readonly properties?: readonly PropertyId[];
}

const valuesOf = (id: PropertyId): Property['values'] => properties.find((one) => one.id === id)!.values;
const hasAmount = (id: PropertyId): id is MeasuredPropertyId => valuesOf(id).vm.magnitude !== undefined;

function valueOf(t: Translate, property: PropertyId, technology: TechnologyId): RatedValue {
  const {rating} = valuesOf(property)[technology];
  return {
    value: t(`properties.${property}.${technology}`),
    ...(hasAmount(property) && {amount: t(`properties.${property}.${technology}.amount`)}),
    reason: t(`properties.${property}.${technology}.reason`),
    rating,
    scale: t('table.scale', {steps: formatNumber(t.locale, rating), max: formatNumber(t.locale, maxRating)}),
  };
}

/** Letters a note: `a` for the first row. */
export function letteredNote(t: Translate, note: NoteText, row: number): LetteredNote {
  const letter = String.fromCharCode('a'.charCodeAt(0) + row);
  return {...note, letter, label: t('table.note', {letter})};
}

function comparedProperty(t: Translate, id: PropertyId, row: number, columns: readonly TechnologyId[]): PackageProperty {
  return {
    id,
    name: t(`properties.${id}`),
    values: Object.fromEntries(columns.map((technology) => [technology, valueOf(t, id, technology)])),
    note: letteredNote(t, propertyNote(t, id), row),
  };
}

/** Joins the facts of the six properties with their texts. */
export function comparison(t: Translate, options: ComparisonOptions = {}): PackageComparison {
  const columns = options.technologies ?? technologyIds;
  const rows = options.properties ?? propertyIds;
  return memo(t, 'comparison', {technologies: columns, properties: rows}, () => ({
    lang: t.locale,
    caption: t('table.caption'),
    judgement: t('table.judgement'),
    heading: t('table.property'),
    notes: t('table.notes'),
    technologies: columns.map((id) => ({id, name: t(`technologies.${id}`)})),
    properties: rows.map((id, row) => comparedProperty(t, id, row, columns)),
    glossary: glossary(t),
  }));
}
