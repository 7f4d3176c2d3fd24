import type {ComparedWhat} from '../data/measurements/index.js';
import type {Finding, Measurement, Standing} from '../data/measurements/types.js';
import type {SourceKind} from '../data/sources.js';
import {standingOfKinds} from '../data/standings.js';
import {formatDate, formatList} from '../localization/language/format.js';
import type {Translate} from '../localization/words/translate.js';
import {amountOf, listPhrase, spreadOf} from './amounts.js';
import {conditionsOf} from './conditions.js';
import type {SourceWithAddress} from './source-address.js';

/** A measurement or a finding in words. */
export interface MeasurementText {
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
}

/** What a measurement rests on, in words. */
export interface MeasurementSource {
  readonly title: string;
  /** Authors, publisher, year, and the version that was read. */
  readonly origin: string;
  readonly url?: string;
}

type Row = Measurement | Finding;
type Marked = Exclude<Standing, 'primary' | 'data'>;
const isMarked = (standing: Standing): standing is Marked => standing !== 'primary' && standing !== 'data';

/**
 * @param kinds of the sources of the row
 * @param reference see `conditionsOf`
 */
export function measurementText(
  t: Translate,
  row: Row,
  kinds: readonly SourceKind[],
  reference?: (relativeTo: string) => string,
): MeasurementText {
  const spread = 'quantity' in row ? spreadOf(t, row) : '';
  const standing = standingOfKinds(kinds);
  return {
    id: row.id,
    amount: 'quantity' in row ? amountOf(t, row.quantity) : t(`evidence.value.${row.value as 'possible'}`),
    ...(spread && {spread}),
    what: t(`evidence.what.${row.what as ComparedWhat}`),
    conditions: listPhrase(t, [isMarked(standing) && t(`evidence.standing.${standing}`), conditionsOf(t, row, reference) || false]),
  };
}

/** Formats a day like `2026-11-27` in the language. */
function dayOf(t: Translate, day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return formatDate(t.locale, year!, month, date);
}

export function sourceText(t: Translate, source: SourceWithAddress): MeasurementSource {
  const {title, authors, more, publisher, published, commit, read, address} = source;
  const names = authors && formatList(t.locale, authors);
  const author = names && more ? t('evidence.and-others', {names}) : names;
  const version = commit ? t('evidence.commit', {commit}) : read && t('evidence.read', {date: dayOf(t, read)});
  const origin = listPhrase(t, [author, publisher, published, version]);
  return {title, origin, ...(address && {url: address})};
}
