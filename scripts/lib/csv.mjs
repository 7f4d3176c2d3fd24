/** A table as spreadsheets and programs read it (RFC 4180). */

const cell = (value) => {
  const text = value === undefined || value === false ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/**
 * The rows as CSV in UTF-8. The columns are the keys of the first row; what is undefined or false is
 * an empty cell. A byte order mark comes first: without it Excel takes Japanese for something else.
 *
 * @param {Record<string, string | number | boolean | undefined>[]} rows
 */
export function csv(rows) {
  const columns = Object.keys(rows[0]);
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  return `\uFEFF${lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('')}`;
}
