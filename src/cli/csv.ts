/** Tables as spreadsheets and programs read them (RFC 4180). */

export type Cell = string | number | boolean | undefined;

/** Spreadsheets would calculate what begins so, whoever wrote it. */
const formula = /^[=+\-@\t\r＝＋－＠]/;

function cell(value: Cell): string {
  if (value === undefined) return '';
  const text = typeof value === 'string' && formula.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * The rows as CSV in UTF-8. The columns are the keys of the first row; what is undefined is an empty cell, and
 * a text that a spreadsheet would take for a formula has `'` before it. A byte order mark comes first: without it Excel
 * takes Japanese for something else.
 */
export function csv(rows: readonly Readonly<Record<string, Cell>>[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  return `\uFEFF${lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('')}`;
}
