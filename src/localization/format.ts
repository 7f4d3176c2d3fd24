/** Numbers, units and lists in the way of a language. */

/** The unit names that `Intl.NumberFormat` knows; binary units are written by their symbol. */
const intlUnits = new Set(['microsecond', 'millisecond', 'second', 'minute', 'kilobyte', 'megabyte', 'gigabyte', 'percent']);
const symbols: Readonly<Record<string, string>> = {mebibyte: 'MiB', gibibyte: 'GiB'};

const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${options.style} ${options.unit} ${options.maximumSignificantDigits}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, options);
  formats.set(key, format);
  return format;
}

/** `3`, `1,157`. */
export function formatNumber(locale: string, value: number): string {
  return numberFormat(locale, {}).format(value);
}

/** No space stands before a unit in Chinese characters, though Intl sets one. */
const closedUp = (quantity: string): string => quantity.replace(/ (?=\p{Script=Han})/u, '');

/**
 * A value with its unit: `568 ms`, `131 MiB`, `76%`.
 *
 * @param digits significant digits at most
 */
export function formatQuantity(locale: string, value: number, unit: string, digits = 3): string {
  const precision = {maximumSignificantDigits: digits};
  if (unit === 'percent') return numberFormat(locale, {style: 'percent', ...precision}).format(value / 100);
  if (intlUnits.has(unit)) return closedUp(numberFormat(locale, {style: 'unit', unit, unitDisplay: 'short', ...precision}).format(value));
  return `${numberFormat(locale, precision).format(value)} ${symbols[unit] ?? unit}`;
}

/** Two ends of a range, and their unit once: `198–229.4 ms`, `131.2–147.6 MiB`. */
export function formatRange(locale: string, low: number, high: number, unit: string, digits = 3): string {
  const options = {maximumSignificantDigits: digits, ...(intlUnits.has(unit) && ({style: 'unit', unit, unitDisplay: 'short'} as const))};
  const range = numberFormat(locale, options).formatRange(low, high);
  return intlUnits.has(unit) ? closedUp(range) : `${range} ${symbols[unit] ?? unit}`.trimEnd();
}

/** `2026`, `Sep 2026`. */
export function formatDate(locale: string, year: number, month?: number): string {
  const options = {year: 'numeric', ...(month && ({month: 'short'} as const))} as const;
  return new Intl.DateTimeFormat(locale, {...options, timeZone: 'UTC'}).format(Date.UTC(year, (month ?? 1) - 1));
}

/** `VMware Workstation and VirtualBox`. */
export function formatList(locale: string, items: readonly string[]): string {
  return new Intl.ListFormat(locale, {type: 'conjunction', style: 'long'}).format(items);
}
