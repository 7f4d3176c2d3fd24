import {named} from '../data/measurements/named.js';
import type {Measurement, Quantity} from '../data/measurements/types.js';
import {namedSources} from '../data/named-sources.js';
import type {Source} from '../data/sources.js';
import type {TechnologyId} from '../data/technologies.js';
import {formatQuantity} from '../localization/language/format.js';
import type {Translate} from '../localization/words/translate.js';
import {listPhrase} from './amounts.js';
import {measurementText, sourceText, type MeasurementSource, type MeasurementText} from './measurement.js';
import {withAddress} from './source-address.js';

/** A measurement that a cell or a note of the table names. Its amount is rounded and in seconds or megabytes: "0.57 s". */
export interface NamedMeasurement extends Omit<MeasurementText, 'spread'> {
  readonly technology: TechnologyId;
  /** The amount as it was measured, where that differs, and its statistics: "567.6 ms, standard deviation 19.2 ms". */
  readonly exact?: string;
  /** Empty where it was recorded for the lesson. */
  readonly sources: readonly MeasurementSource[];
}

/** Notes convert small figures to seconds and megabytes, so that beginners see which figure is larger. */
const plainUnits: Readonly<Record<string, readonly [unit: string, factor: number]>> = {
  millisecond: ['second', 0.001],
  mebibyte: ['megabyte', 1.048576],
  gibibyte: ['gigabyte', 1.073741824],
  gigabyte: ['megabyte', 1000],
};

/** A quantity in seconds or megabytes, rounded. */
export function inPlainUnit(t: Translate, {unit, typical}: Quantity & {readonly typical: number}): string {
  const [plain, factor] = plainUnits[unit] ?? [unit, 1];
  return formatQuantity(t.locale, typical * factor, plain, 2);
}

const rows: readonly (Measurement & {readonly technology: TechnologyId; readonly quantity: {readonly typical: number}})[] =
  Object.values(named);
const sources: readonly Source[] = Object.values(namedSources);

function textOf(t: Translate, row: (typeof rows)[number]): NamedMeasurement {
  const cited = 'sources' in row ? row.sources.map((id) => sources.find((one) => one.id === id)!) : [];
  const {spread, ...text} = measurementText(
    t,
    row,
    cited.map(({kind}) => kind),
  );
  const amount = inPlainUnit(t, row.quantity);
  const exact = listPhrase(t, [amount !== text.amount && text.amount, spread]);
  return {
    ...text,
    technology: row.technology,
    amount,
    ...(exact && {exact}),
    sources: cited.map((source) => sourceText(t, withAddress(source))),
  };
}

/**
 * The measurements that cells or a note name, in the order in which they are named.
 *
 * @param cells ids of those that cells name
 * @param note the text of the note, with links such as `[26 s](#fact-start.vm.ec2.cold)`
 */
export function measurementsNamed(t: Translate, cells: readonly string[], note = ''): NamedMeasurement[] {
  const inNote = [...note.matchAll(/\]\(#fact-([^)]+)\)/g)].map(([, id]) => id!);
  return [...new Set([...cells, ...inNote])].flatMap((id) => rows.filter((row) => row.id === id)).map((row) => textOf(t, row));
}
