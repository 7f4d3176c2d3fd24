/**
 * The facts as tables, one row a fact, from which the build writes dist/dataset and Storybook its list. No column is ever
 * renamed within a major version.
 */
import * as library from './library.js';
import {findSource} from './model/source.js';

type Field = string | number | boolean | undefined;
type Shown = Readonly<Record<'amount' | 'what' | 'conditions', string>>;

type Fact = {
  readonly id: string;
  readonly property: string;
  readonly technology: string;
  readonly what: string;
  readonly kind: string;
  readonly low?: number | undefined;
  readonly typical?: number | undefined;
  readonly high?: number | undefined;
  readonly p99?: number | undefined;
  readonly unit?: string | undefined;
  readonly bytes?: number | undefined;
  readonly deviation?: number | undefined;
  readonly value?: string | undefined;
  readonly approximate: boolean;
  readonly derived: boolean;
  readonly formula?: string | undefined;
  readonly basis: string;
  readonly comparable_with?: string | undefined;
  readonly software?: string;
  /** As JSON. */
  readonly conditions: string;
};

/** A fact with ids and addresses of its sources, and with the words of each language in which the lesson shows it. */
export type FactRow = Fact & {
  readonly sources: string;
  readonly urls: string;
  readonly [words: `${keyof Shown}_${string}`]: string | undefined;
};

type Sources = readonly library.SourceId[] | string;

/** `https://a https://b`: no id and no address has a space. */
function references(sources: Sources): Pick<FactRow, 'sources' | 'urls'> {
  const ids = typeof sources === 'string' ? [] : sources;
  const addresses = ids.map((id) => findSource(id).address).filter((address) => address !== undefined);
  return {sources: ids.join(' '), urls: addresses.join(' ')};
}

/** The words in which the lesson shows a fact, by the fact's id. */
function wordsById(lang: string): ReadonlyMap<string, Shown> {
  const measured = library.evidence(lang).properties.flatMap(({groups}) => groups.flatMap(({values}) => Object.values(values).flat()));
  const judged = library
    .comparison(lang)
    .properties.flatMap(({id, name, values}) =>
      Object.entries(values).map(([technology, {value}]) => [`${id}.${technology}`, {amount: value, what: name, conditions: ''}] as const),
    );
  return new Map<string, Shown>([...measured.map((value) => [value.id, value] as const), ...judged]);
}

type Measured = library.Measurement | library.Finding;

const measurementRow = (one: Measured): Fact => {
  const quantity: Partial<library.Quantity> = 'quantity' in one ? one.quantity : {};
  const {id, property, technology, what, software, conditions} = one;
  return {
    ...{id, property, technology, what},
    kind: quantity.kind ?? 'finding',
    low: quantity.low,
    typical: quantity.typical,
    high: quantity.high,
    p99: quantity.p99,
    unit: quantity.unit,
    bytes: 'bytes' in quantity ? quantity.bytes : undefined,
    deviation: quantity.deviation,
    value: 'value' in one ? one.value : undefined,
    approximate: quantity.approximate ?? false,
    derived: quantity.derived !== undefined,
    formula: quantity.derived,
    basis: library.standingOf(one),
    comparable_with: 'comparableWith' in one ? one.comparableWith : undefined,
    software: software.join('; '),
    conditions: JSON.stringify(conditions),
  };
};

interface Judgement {
  readonly value?: string;
  readonly rating: number;
}

/** Our judgement of a technology on a property. */
const ratingRow = (property: string, technology: string, {value, rating}: Judgement): Fact => ({
  id: `${property}.${technology}`,
  property,
  technology,
  what: 'judgement',
  kind: 'rating',
  typical: rating,
  unit: 'step',
  approximate: false,
  derived: false,
  value,
  basis: 'judgement',
  conditions: '{}',
});

/**
 * Every measurement, every finding without a number, and every judgement, each with its sources and with
 * the words in which the lesson shows it, if it does.
 */
export function factRows(languages: readonly string[]): FactRow[] {
  const words = languages.map((lang) => [lang, wordsById(lang)] as const);
  const citations: Readonly<Record<string, Sources>> = library.citations;
  const measured: readonly Measured[] = [...library.measurements, ...library.findings];
  const rows: (readonly [Fact, Sources])[] = [
    ...measured.map((one) => [measurementRow(one), 'sources' in one ? one.sources : []] as const),
    ...library.properties.flatMap(({id, values}) =>
      Object.entries<Judgement>(values).map(
        ([technology, value]) => [ratingRow(id, technology, value), citations[`${id}.${technology}`] ?? []] as const,
      ),
    ),
  ];
  const inWords = (id: string): [string, Field][] =>
    words.flatMap(([lang, byId]) =>
      (['amount', 'what', 'conditions'] as const).map((key): [string, Field] => [`${key}_${lang}`, byId.get(id)?.[key]]),
    );
  return rows.map(([row, sources]) => ({...row, ...references(sources), ...Object.fromEntries(inWords(row.id))}));
}

/** Every source. */
export const sourceRows = (): Readonly<Record<string, Field>>[] =>
  library.sources.map((source: library.Source) => ({
    id: source.id,
    kind: source.kind,
    title: source.title,
    authors: source.authors?.join('; '),
    more_authors: source.more,
    publisher: source.publisher,
    year: source.year,
    date: source.date,
    read: source.read,
    url: findSource(source.id as library.SourceId).address,
    doi: source.doi,
    commit: source.commit,
  }));
