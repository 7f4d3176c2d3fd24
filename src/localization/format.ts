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

/**
 * A value with its unit: `568 ms`, `131 MiB`, `76%`.
 *
 * @param digits significant digits at most
 */
export function formatQuantity(locale: string, value: number, unit: string, digits = 3): string {
  const precision = {maximumSignificantDigits: digits};
  if (unit === 'percent') return numberFormat(locale, {style: 'percent', ...precision}).format(value / 100);
  if (intlUnits.has(unit)) return numberFormat(locale, {style: 'unit', unit, unitDisplay: 'short', ...precision}).format(value);
  return `${numberFormat(locale, precision).format(value)} ${symbols[unit] ?? unit}`;
}

/** `VMware Workstation and VirtualBox`. */
export function formatList(locale: string, items: readonly string[]): string {
  return new Intl.ListFormat(locale, {type: 'conjunction', style: 'long'}).format(items);
}
