import {comparedMeasurements} from '../data/measurements/compared.js';
import {findings} from '../data/measurements/findings.js';
import type {Conditions, Measurement} from '../data/measurements/types.js';
import {propertyIds, type PropertyId} from '../data/properties.js';
import type {SourceId} from '../data/sources.js';
import {technologyIds, type TechnologyId} from '../data/technologies.js';
import {formatNumber} from '../localization/language/format.js';
import type {Translate} from '../localization/words/translate.js';
import type {ComparisonOptions} from './comparison.js';
import {measurementText, sourceText, type MeasurementSource, type MeasurementText} from './measurement.js';
import {memo} from './memo.js';
import {findSource} from './source.js';

/** A reference to a source, by its number in the list. */
interface Reference {
  readonly number: number;
  /** Accessible name of the link: "Source 3". */
  readonly label: string;
}

/** One measured value, or one finding without a number, with its sources. */
export interface EvidenceValue extends MeasurementText {
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

export interface CitedSource extends MeasurementSource {
  readonly number: number;
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
    cite: (row) =>
      sourcesOf(row).map((source) => {
        if (!citedBy.has(source)) citedBy.set(source, row.id);
        const number = [...citedBy.keys()].indexOf(source) + 1;
        return {number, label: t('evidence.source', {number: formatNumber(t.locale, number)})};
      }),
    list: () => [...citedBy].map(([id, first], index) => ({number: index + 1, citedBy: first, ...sourceText(t, findSource(id))})),
  };
}

/** What a ratio is measured against: the software of another measurement, or a thing by its name. */
const reference = (relativeTo: string): string => measured.find(({id}) => id === relativeTo)?.software.join(' ') ?? relativeTo;

const sourcesOf = (row: Row): readonly SourceId[] => ('sources' in row ? row.sources : []);

const valueOf = (t: Translate, row: Row, cite: (row: Row) => Reference[]): EvidenceValue => ({
  ...measurementText(
    t,
    row,
    sourcesOf(row).map((id) => findSource(id).kind),
    reference,
  ),
  references: cite(row),
});

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
