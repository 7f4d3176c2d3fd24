/**
 * locales/glossary.csv: the terms, and how each is written in Japanese. locales/glossary.<locale>.csv: how those that
 * matter there are written in one more language.
 *
 * @typedef {object} Term
 * @property {string} term id; where the lesson explains the word, the id in its mark
 * @property {string} en
 * @property {string} locale whose writing it is: Japanese, as an example, where a language has not decided yet
 * @property {string} writing the chosen one
 * @property {string[]} rejected writings
 * @property {string[]} allowed_in words of which a rejected writing may be a part
 * @property {string} note
 */
export {rejectedIn, withoutMarks} from './rejected-writings.mjs';

/** A field stands in quotes where it holds a comma or quotes, which are doubled there. */
const fieldsOf = (line) =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare);

const list = (field) => field.split('|').filter((entry) => entry !== '');

/** @returns {(Record<string, string> & {line: number})[]} the rows of a file by the names in its first line */
function rowsOf(text, file) {
  const [head, ...lines] = text.trim().split(/\r?\n/);
  const names = fieldsOf(head);
  return lines.map((text, index) => {
    const [fields, line] = [fieldsOf(text), index + 2];
    if (fields.length !== names.length) throw new Error(`${file}:${line}: ${fields.length} fields, not ${names.length}`);
    return {...Object.fromEntries(names.map((name, column) => [name, fields[column]])), line};
  });
}

/**
 * @param {(file: string) => string | undefined} read gives the text of a file of locales/, if it is there
 * @param {string} locale
 * @returns {Term[]}
 * @throws {Error} with file and line where a row has too many fields or too few, and for a term that no row of glossary.csv has
 */
export function glossaryOf(read, locale) {
  const rowsIn = (file) => rowsOf(read(file) ?? '', file);
  const file = `glossary.${locale}.csv`;
  const own = new Map(rowsIn(file).map((row) => [row.term, {...row, locale}]));
  const terms = rowsIn('glossary.csv').map(({ja, ...row}) => ({...row, locale: 'ja', writing: ja, ...own.get(row.term)}));
  const unknown = [...own.values()].find((row) => !terms.some(({term}) => term === row.term));
  if (unknown) throw new Error(`${file}:${unknown.line}: glossary.csv has no term ${unknown.term}`);
  return terms.map((row) => ({...row, rejected: list(row.rejected), allowed_in: list(row.allowed_in)}));
}

/** `virtual machine (VM)` is met as either. */
const writingsOf = ({en}) => /^(.*) \(([A-Z]+)\)$/.exec(en)?.slice(1) ?? [en.replace(/ ?\(.*?\)/, '')];

const uses = (row, english) =>
  english.includes(`](${row.term})`) || writingsOf(row).some((word) => new RegExp(`\\b${word}s?\\b`, 'i').test(english));

/** @returns {Term[]} the terms that an English sentence uses */
export const termsIn = (english, glossary) => glossary.filter((row) => uses(row, english));

/** A row as one line of a translator's note. */
export const lineOf = ({en, locale, writing, rejected, note}) =>
  `${en} (${locale}: ${writing}${rejected.length ? `, not ${rejected.join(', ')}` : ''}). ${note}`.trim();
