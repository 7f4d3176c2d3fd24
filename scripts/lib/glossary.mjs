/**
 * locales/glossary.csv: how each term is written.
 *
 * @typedef {object} Term
 * @property {string} term id; where the lesson explains the word, the id in its mark
 * @property {string} en
 * @property {string} ja the chosen writing
 * @property {string[]} rejected writings
 * @property {string[]} allowed_in words of which a rejected writing may be a part
 * @property {string} note
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

/** A field stands in quotes where it holds a comma or quotes, which are doubled there. */
const fieldsOf = (line) =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare);

const list = (field) => field.split('|').filter((entry) => entry !== '');

/** @returns {Term[]} */
export function readGlossary(folder) {
  const [head, ...lines] = readFileSync(join(folder, 'glossary.csv'), 'utf8').trim().split(/\r?\n/);
  const names = fieldsOf(head);
  return lines.map((line, index) => {
    const fields = fieldsOf(line);
    if (fields.length !== names.length) throw new Error(`glossary.csv:${index + 2}: ${fields.length} fields, not ${names.length}`);
    const row = Object.fromEntries(names.map((name, column) => [name, fields[column]]));
    return {...row, rejected: list(row.rejected), allowed_in: list(row.allowed_in)};
  });
}

/** `virtual machine (VM)` is met as either. */
const writingsOf = ({en}) => /^(.*) \(([A-Z]+)\)$/.exec(en)?.slice(1) ?? [en.replace(/ ?\(.*?\)/, '')];

const uses = (row, english) =>
  english.includes(`](${row.term})`) || writingsOf(row).some((word) => new RegExp(`\\b${word}s?\\b`, 'i').test(english));

/** @returns {Term[]} the terms that an English sentence uses */
export const termsIn = (english, glossary) => glossary.filter((row) => uses(row, english));

/** A row as one line of a translator's note. */
export const lineOf = ({en, ja, rejected, note}) =>
  `${en} (ja: ${ja}${rejected.length ? `, not ${rejected.join(', ')}` : ''}). ${note}`.trim();

/** What a reader sees: marks go, of a reading its characters stay, and a break point is nothing. */
export const withoutMarks = (text) =>
  text
    .replace(/\[([^\]]+)\]\([\w-]+\)/g, '$1')
    .replace(/\{([^{}|]+)\|[^{}]*\}/g, '$1')
    .replace(/[*`\u200B\u2060]/g, '');

/** Whether a writing stands there other than as a part of one that is fine. */
function stands(writing, text, fine) {
  const larger = fine.filter((one) => one.includes(writing));
  return larger.reduce((rest, one) => rest.replaceAll(one, ' '), text).includes(writing);
}

/**
 * The rejected writings in a Japanese text.
 *
 * @param {string} text with marks
 * @param {Term[]} glossary
 * @returns {{writing: string, chosen: string}[]}
 */
export function rejectedIn(text, glossary) {
  const seen = withoutMarks(text);
  return glossary.flatMap(({ja, rejected, allowed_in}) =>
    rejected.filter((writing) => stands(writing, seen, [ja, ...allowed_in])).map((writing) => ({writing, chosen: ja})),
  );
}
