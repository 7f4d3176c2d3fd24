/** Formats numbers, units, dates and lists for a language. */

/** Units that `Intl.NumberFormat` does not know: none, and binary ones. */
const symbols: Readonly<Record<string, string>> = {'': '', mebibyte: 'MiB', gibibyte: 'GiB'};

/** Options for a unit that `Intl.NumberFormat` knows. */
const withUnit = (unit: string): Intl.NumberFormatOptions => (unit in symbols ? {} : {style: 'unit', unit, unitDisplay: 'short'});

const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, options);
  formats.set(key, format);
  return format;
}

/** Languages whose digits are these, in every country, and tags that ask for no others. */
const plainDigits = /^(en|ja|zh)\b(?!.*-u-)/i;

/** `3`, `1,157`. A small number is written by every engine alike, and `Intl` takes milliseconds to begin with, before the first render. */
export function formatNumber(locale: string, value: number): string {
  const plain = String(value);
  return plainDigits.test(locale) && /^\d{1,3}$/.test(plain) ? plain : numberFormat(locale, {}).format(value);
}

/** Corrects Intl: no space before a unit in Chinese characters; “s” in English, since “sec” reads like the end of a sentence. */
const asWritten = (quantity: string): string => quantity.replace(/ (?=\p{Script=Han})/u, '').replace(/ sec$/, ' s');

const withSymbol = (number: string, unit: string): string => (unit in symbols ? `${number} ${symbols[unit]}`.trimEnd() : asWritten(number));

/**
 * A value with its unit: `568 ms`, `131 MiB`, `76%`.
 *
 * @param digits significant digits at most
 */
export function formatQuantity(locale: string, value: number, unit: string, digits = 3): string {
  const precision = {maximumSignificantDigits: digits};
  if (unit === 'percent') return numberFormat(locale, {style: 'percent', ...precision}).format(value / 100);
  return withSymbol(numberFormat(locale, {...withUnit(unit), ...precision}).format(value), unit);
}

/** A range with its unit once: `198–229.4 ms`, `131.2–147.6 MiB`. */
export function formatRange(locale: string, low: number, high: number, unit: string, digits = 3): string {
  return withSymbol(numberFormat(locale, {...withUnit(unit), maximumSignificantDigits: digits}).formatRange(low, high), unit);
}

/** `2026`, `Sep 2026`, `Sep 5, 2026`. */
export function formatDate(locale: string, year: number, month?: number, day?: number): string {
  const options = {year: 'numeric', ...(month && ({month: 'short'} as const)), ...(day && ({day: 'numeric'} as const))} as const;
  return new Intl.DateTimeFormat(locale, {...options, timeZone: 'UTC'}).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}

/** `VMware Workstation and VirtualBox`. */
export function formatList(locale: string, items: readonly string[]): string {
  return new Intl.ListFormat(locale, {type: 'conjunction', style: 'long'}).format(items);
}
