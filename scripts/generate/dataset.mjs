/** The facts as tables, one row a fact. No column is ever renamed within a major version. */

/** `https://a https://b`: no id and no address has a space. */
const spaced = (items) => items.join(' ');

const references = (ids, findSource) => ({sources: spaced(ids), urls: spaced(ids.map((id) => findSource(id).address).filter(Boolean))});

/** The words in which the lesson shows a fact, by the fact's id: amount, what, conditions. */
function wordsById(library, lang) {
  const measured = library.evidence(lang).properties.flatMap(({groups}) => groups.flatMap(({values}) => Object.values(values).flat()));
  const judged = library
    .comparison(lang)
    .properties.flatMap(({id, name, values}) =>
      Object.entries(values).map(([technology, {value}]) => [`${id}.${technology}`, {amount: value, what: name, conditions: ''}]),
    );
  return new Map([...measured.map((value) => [value.id, value]), ...judged]);
}

const measurementRow = ({id, property, technology, what, software, quantity, conditions, comparableWith}, basis) => ({
  id,
  property,
  technology,
  what,
  kind: quantity?.kind ?? 'finding',
  low: quantity?.low,
  typical: quantity?.typical,
  high: quantity?.high,
  p99: quantity?.p99,
  unit: quantity?.unit,
  bytes: quantity?.bytes,
  deviation: quantity?.deviation,
  value: undefined,
  approximate: quantity?.approximate ?? false,
  derived: quantity?.derived !== undefined,
  formula: quantity?.derived,
  basis,
  comparable_with: comparableWith,
  software: software.join('; '),
  conditions: JSON.stringify(conditions),
});

/** Our judgement of a technology on a property. */
const ratingRow = (property, technology, {value, rating}) => ({
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
 * What the tables are made of.
 *
 * @typedef {object} Facts
 * @property {object} library the module `container-lesson/data`
 * @property {(id: string) => {address?: string}} findSource of src/model/source.ts, which knows the address of a source
 */

/**
 * Every measurement, every finding without a number, and every judgement, each with its sources and with
 * the words in which the lesson shows it, if it does.
 *
 * @param {Facts} facts
 * @param {readonly string[]} languages
 */
export function factRows({library, findSource}, languages) {
  const words = languages.map((lang) => [lang, wordsById(library, lang)]);
  const rows = [
    ...[...library.measurements, ...library.findings].map((one) => [
      {...measurementRow(one, library.standingOf(one)), value: one.value},
      one.sources ?? [],
    ]),
    ...library.properties.flatMap(({id, values}) =>
      Object.entries(values).map(([technology, value]) => [ratingRow(id, technology, value), library.citations[`${id}.${technology}`]]),
    ),
  ];
  const inWords = (id) =>
    words.flatMap(([lang, byId]) => ['amount', 'what', 'conditions'].map((key) => [`${key}_${lang}`, byId.get(id)?.[key]]));
  return rows.map(([row, sources]) => ({...row, ...references(sources, findSource), ...Object.fromEntries(inWords(row.id))}));
}

/**
 * Every source.
 *
 * @param {Facts} facts
 */
export const sourceRows = ({library, findSource}) =>
  library.sources.map((source) => ({
    id: source.id,
    kind: source.kind,
    title: source.title,
    authors: source.authors?.join('; '),
    more_authors: source.more,
    publisher: source.publisher,
    year: source.year,
    date: source.date,
    read: source.read,
    url: findSource(source.id).address,
    doi: source.doi,
    commit: source.commit,
  }));
