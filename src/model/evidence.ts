import {comparedMeasurements} from '../data/measurements/compared.js';
import {findings} from '../data/measurements/findings.js';
import type {ComparedWhat} from '../data/measurements/index.js';
import type {Conditions, Measurement, Standing} from '../data/measurements/types.js';
import {propertyIds, type PropertyId} from '../data/properties.js';
import type {SourceId} from '../data/sources.js';
import {standingOf} from '../data/standing.js';
import {technologyIds, type TechnologyId} from '../data/technologies.js';
import {formatDate, formatList, formatNumber} from '../localization/language/format.js';
import type {Translate} from '../localization/words/translate.js';
import {amountOf, listPhrase, spreadOf} from './amounts.js';
import type {ComparisonOptions} from './comparison.js';
import {conditionsOf} from './conditions.js';
import {memo} from './memo.js';
import {findSource} from './source.js';

/** A reference to a source, by its number in the list. */
interface Reference {
  readonly number: number;
  /** Accessible name of the link: "Source 3". */
  readonly label: string;
}

/** One measured value, or one finding without a number. */
export interface EvidenceValue {
  /** Never changes: `#fact-<id>` is the anchor of the value. */
  readonly id: string;
  /** "198–229.4 ms". */
  readonly amount: string;
  /** The middle of a range, or another statistic. */
  readonly spread?: string;
  /** What was measured. */
  readonly what: string;
  /** The conditions. A value that is not first-hand begins with its mark in `*…*`: "Claimed by the vendor". */
  readonly conditions: string;
  readonly references: readonly Reference[];
}

/** Values of one property: either those that may be compared with each other, or the others. */
export interface EvidenceGroup {
  readonly alike: boolean;
  readonly values: Readonly<Partial<Record<TechnologyId, readonly EvidenceValue[]>>>;
}

export interface PropertyEvidence {
  readonly id: PropertyId;
  readonly name: string;
  /** Comparable values first. Empty where nothing was measured. */
  readonly groups: readonly EvidenceGroup[];
}

export interface CitedSource {
  readonly number: number;
  readonly title: string;
  /** Authors, publisher, year, and the version that was read. */
  readonly origin: string;
  readonly url?: string;
  /** Id of the first value that cites it. */
  readonly citedBy: string;
}

/** The measurements on each property, with conditions and sources. `properties` is empty where an author compares something else. */
export interface Evidence {
  readonly lang: string;
  readonly title: string;
  /** Says which values may be compared. */
  readonly advice: string;
  readonly alike: string;
  readonly unlike: string;
  /** Shown where nothing was measured. */
  readonly none: string;
  readonly sourcesTitle: string;
  /** Accessible name of the link from a source back to the value. */
  readonly back: string;
  readonly technologies: readonly {readonly id: TechnologyId; readonly name: string}[];
  readonly properties: readonly PropertyEvidence[];
  readonly sources: readonly CitedSource[];
}

type PropertyFinding = Exclude<(typeof findings)[number], {readonly property: 'overall'}>;
type Row = Measurement | PropertyFinding;

const measured: readonly Measurement[] = comparedMeasurements;
const rows: readonly Row[] = [...measured, ...findings.filter((one): one is PropertyFinding => one.property !== 'overall')];

/** Ids of the values that may be compared: both ends of each pair, and the ratio between them. */
const pairs = new Set(measured.flatMap(({id, comparableWith}) => (comparableWith ? [id, comparableWith] : [])));
const isAlike = ({id, conditions}: {readonly id: string; readonly conditions: Conditions}): boolean =>
  pairs.has(id) || (conditions.relativeTo !== undefined && pairs.has(conditions.relativeTo));

/** Numbers sources in the order in which they are cited. */
function bibliography(t: Translate): {readonly cite: (row: Row) => Reference[]; readonly list: () => CitedSource[]} {
  const citedBy = new Map<SourceId, string>();
  return {
    cite: ({id, ...row}) =>
      ('sources' in row ? row.sources : []).map((source) => {
        if (!citedBy.has(source)) citedBy.set(source, id);
        const number = [...citedBy.keys()].indexOf(source) + 1;
        return {number, label: t('evidence.source', {number: formatNumber(t.locale, number)})};
      }),
    list: () => [...citedBy].map(([id, first], index) => ({number: index + 1, citedBy: first, ...sourceOf(t, id)})),
  };
}

/** Formats a day like `2026-11-27` in the language. */
function dayOf(t: Translate, day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return formatDate(t.locale, year!, month, date);
}

function sourceOf(t: Translate, id: SourceId): Pick<CitedSource, 'title' | 'origin' | 'url'> {
  const {title, authors, more, publisher, published, commit, read, address} = findSource(id);
  const names = authors && formatList(t.locale, authors);
  const author = names && more ? t('evidence.and-others', {names}) : names;
  const version = commit ? t('evidence.commit', {commit}) : read && t('evidence.read', {date: dayOf(t, read)});
  const origin = listPhrase(t, [author, publisher, published, version]);
  return {title, origin, ...(address && {url: address})};
}

function valueOf(t: Translate, row: Row, cite: (row: Row) => Reference[]): EvidenceValue {
  const spread = 'quantity' in row ? spreadOf(t, row) : '';
  const standing = standingOf(row);
  return {
    id: row.id,
    amount: 'quantity' in row ? amountOf(t, row.quantity) : t(`evidence.value.${row.value}`),
    ...(spread && {spread}),
    what: t(`evidence.what.${row.what as ComparedWhat}`),
    conditions: listPhrase(t, [isMarked(standing) && t(`evidence.standing.${standing}`), conditionsOf(t, row) || false]),
    references: cite(row),
  };
}

type Marked = Exclude<Standing, 'primary' | 'data'>;
const isMarked = (standing: Standing): standing is Marked => standing !== 'primary' && standing !== 'data';

/** Joins the measurements on each property with their texts. Sources are numbered in the order of the values. */
export function evidence(t: Translate, options: ComparisonOptions = {}): Evidence {
  const columns = options.technologies ?? technologyIds;
  const shown = options.properties ?? propertyIds;
  return memo(t, 'evidence', {technologies: columns, properties: shown}, () => {
    const {cite, list} = bibliography(t);
    const group = (property: PropertyId, alike: boolean): EvidenceGroup => ({
      alike,
      values: Object.fromEntries(
        columns.map((technology) => [
          technology,
          rows
            .filter((row) => row.property === property && row.technology === technology && isAlike(row) === alike)
            .map((row) => valueOf(t, row, cite)),
        ]),
      ),
    });
    return {
      lang: t.locale,
      title: t('evidence.title'),
      advice: t('evidence.advice'),
      alike: t('evidence.alike'),
      unlike: t('evidence.unlike'),
      none: t('evidence.none'),
      sourcesTitle: t('evidence.sources'),
      back: t('evidence.back'),
      technologies: columns.map((id) => ({id, name: t(`technologies.${id}`)})),
      properties: shown.map((id) => ({
        id,
        name: t(`properties.${id}`),
        groups: [true, false].map((alike) => group(id, alike)).filter(({values}) => Object.values(values).some(({length}) => length > 0)),
      })),
      sources: list(),
    };
  });
}
