import {parse} from 'csv-parse/browser/esm/sync';

import {termsOf} from './pieces.js';

/**
 * Reads locales/glossary.csv, which has every term and its Japanese writing, and locales/glossary.<locale>.csv, which has
 * the writings of another language.
 */
export interface Term {
  /** The id in the term's mark, if the lesson explains the word. */
  readonly term: string;
  readonly en: string;
  /** The language of the writing. It is Japanese, as an example, if a language has not chosen a writing yet. */
  readonly locale: string;
  /** The chosen writing. */
  readonly writing: string;
  readonly rejected: readonly string[];
  /** Words that may contain a rejected writing. */
  readonly allowed_in: readonly string[];
  readonly note: string;
}

/** The fields of a row, by the column names in the first line of its file. */
interface Row {
  readonly line: number;
  readonly fields: Readonly<Record<string, string>>;
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: {readonly lines: number};
}

function rowsOf(text: string, file: string): Row[] {
  const [head, ...rows] = parse(text, {info: true, relax_column_count: true, skip_empty_lines: true}) as unknown as Parsed[];
  const names = head?.record ?? [];
  return rows.map(({record, info: {lines: line}}) => {
    if (record.length !== names.length) throw new Error(`${file}:${line}: ${record.length} fields, not ${names.length}`);
    return {line, fields: Object.fromEntries(names.map((name, column) => [name, record[column] ?? '']))};
  });
}

const list = (field = ''): string[] => field.split('|').filter((entry) => entry !== '');

const termOf = ({term = '', en = '', locale = '', writing = '', rejected, allowed_in, note = ''}: Row['fields']): Term => ({
  ...{term, en, locale, writing, note},
  ...{rejected: list(rejected), allowed_in: list(allowed_in)},
});

/**
 * @param read gives the text of a file of locales/, if it is there
 * @throws Error with file and line where a row has too many fields or too few, and for a term that no row of glossary.csv has
 */
export function glossaryOf(read: (file: string) => string | undefined, locale: string): Term[] {
  const rowsIn = (file: string): Row[] => rowsOf(read(file) ?? '', file);
  const file = `glossary.${locale}.csv`;
  const decided = new Map(rowsIn(file).map((row) => [row.fields['term'], row]));
  const rows = rowsIn('glossary.csv').map(({fields: {ja = '', ...row}}) => {
    const here = decided.get(row['term']);
    return {...row, writing: ja, locale: here ? locale : 'ja', ...here?.fields};
  });
  const unknown = [...decided.values()].find(({fields}) => !rows.some((row: Row['fields']) => row['term'] === fields['term']));
  if (unknown) throw new Error(`${file}:${unknown.line}: glossary.csv has no term ${unknown.fields['term']}`);
  return rows.map(termOf);
}

/** Splits `virtual machine (VM)` into the two forms that sentences use. */
const writingsOf = ({en}: Term): string[] => /^(.*) \(([A-Z]+)\)$/.exec(en)?.slice(1) ?? [en.replace(/ ?\(.*?\)/, '')];

const uses = (row: Term, english: string): boolean =>
  termsOf(english).includes(row.term) || writingsOf(row).some((word) => new RegExp(`\\b${word}s?\\b`, 'i').test(english));

/** The terms that an English sentence uses. */
export const termsIn = (english: string, glossary: readonly Term[]): Term[] => glossary.filter((row) => uses(row, english));

/** A row as one line of a translator's note. */
export const lineOf = ({en, locale, writing, rejected, note}: Term): string =>
  `${en} (${locale}: ${writing}${rejected.length ? `, not ${rejected.join(', ')}` : ''}). ${note}`.trim();
