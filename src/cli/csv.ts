/** Writes tables as CSV (RFC 4180). */

export type Cell = string | number | boolean | undefined;

/** A spreadsheet takes a text that begins like this for a formula and runs it. */
const formula = /^[=+\-@\t\r＝＋－＠]/;

function cell(value: Cell): string {
  if (value === undefined) return '';
  const text = typeof value === 'string' && formula.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Writes rows as CSV in UTF-8. The keys of the first row are the columns. An undefined value becomes an empty cell, and a
 * text that a spreadsheet would take for a formula gets a `'` before it. The file begins with a byte order mark, because
 * Excel does not recognise UTF-8 without one.
 */
export function csv(rows: readonly Readonly<Record<string, Cell>>[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  return `\uFEFF${lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('')}`;
}
