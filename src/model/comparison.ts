import {propertyIds, type PropertyId} from '../data/properties.js';
import {technologyIds, type TechnologyId} from '../data/technologies.js';
import type {Magnitude, Rating} from '../data/types.js';
import type {Translate} from '../localization/words/translate.js';
import {comparedCells, magnitudeOf, type ComparisonValue, type RatedValue} from './compared-cells.js';
import {glossary, type Glossary} from './glossary.js';
import {memo} from './memo.js';
import {measurementsNamed, type NamedMeasurement} from './named-measurements.js';
import type {NoteText} from './notes.js';
import {propertyNote} from './property-notes.js';
import {tenfoldScale, type TenfoldScale} from './tenfold-scale.js';

/** The sign of a rating, and what it means: "++", "big advantage". */
export interface Merit {
  readonly rating: Rating;
  readonly mark: string;
  readonly name: string;
}

export interface ComparedProperty<T extends string = TechnologyId, P extends string = PropertyId> {
  readonly id: P;
  readonly name: string;
  /** What a reader may ask: "How long until it can be used?" Undefined where an author wrote none. */
  readonly question?: string;
  /** By the id of a technology. */
  readonly values: Readonly<Partial<Record<T, ComparisonValue>>>;
  /** Undefined where an author wrote none. */
  readonly note?: NoteText;
  /** Accessible name of the fold with the note: "More exactly: Size". */
  readonly more: string;
  /** What the cells and the note name, which opens in place. */
  readonly measurements: readonly NamedMeasurement[];
  /** Where the amounts lie on a scale of steps that are each ten times the last, if they are sizes. */
  readonly bars?: TenfoldScale;
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
  /** The signs of the ratings, from the best; none where nothing is rated. */
  readonly merits: readonly Merit[];
  /** Heading of the column that names the properties. */
  readonly heading: string;
  /** Title of the fold with a row's note: "More exactly". */
  readonly notes: string;
  /** Labels of a measurement that is open in place. */
  readonly labels: Readonly<Record<'what' | 'how' | 'source' | 'all' | 'close', string>>;
  readonly technologies: readonly {readonly id: T; readonly name: string}[];
  readonly properties: readonly ComparedProperty<T, P>[];
  readonly glossary: Glossary;
}

/** The package's comparison or an author's. */
export type AnyComparison = Comparison<string, string>;

/** A row of the package, which always has a note and ratings. */
export interface PackageProperty extends ComparedProperty {
  readonly question: string;
  readonly values: Readonly<Partial<Record<TechnologyId, RatedValue>>>;
  readonly note: NoteText;
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

/** The signs of all ratings, from the best. */
export const merits = (t: Translate): readonly Merit[] =>
  ([4, 3, 2, 1, 0] as const).map((rating) => ({rating, mark: t(`table.mark.${rating}`), name: t(`table.merit.${rating}`)}));

/** What follows from the cells and the note of a row: the fold's name, the measurements, the bars. */
export const derived = (
  t: Translate,
  {name, values, note}: Pick<ComparedProperty<string, string>, 'name' | 'values' | 'note'>,
  magnitudes: readonly (Magnitude | undefined)[],
): Pick<ComparedProperty, 'more' | 'measurements' | 'bars'> => {
  const cells = Object.values(values).flatMap((value) => value?.measurement ?? []);
  const bars = tenfoldScale(t, magnitudes);
  return {more: t('table.more-about', {property: name}), measurements: measurementsNamed(t, cells, note?.text), ...(bars && {bars})};
};

function comparedProperty(t: Translate, id: PropertyId, columns: readonly TechnologyId[]): PackageProperty {
  const row = {id, name: t(`properties.${id}`), ...comparedCells(t, id, columns), note: propertyNote(t, id)};
  return {
    ...row,
    ...derived(
      t,
      row,
      columns.map((technology) => magnitudeOf(id, technology)),
    ),
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
    merits: merits(t),
    heading: t('table.property'),
    notes: t('table.more'),
    labels: {
      what: t('table.what'),
      how: t('table.how'),
      source: t('table.source'),
      all: t('table.all'),
      close: t('table.close'),
    },
    technologies: columns.map((id) => ({id, name: t(`technologies.${id}`)})),
    properties: rows.map((id) => comparedProperty(t, id, columns)),
    glossary: glossary(t),
  }));
}
