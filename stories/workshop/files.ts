import {decode} from '../../src/l10n/text-files.js';
import {readXliff, writeXliff, type Unit} from '../../src/l10n/xliff.js';
import {broughtUpToDate, catalogue, english, idOf} from './catalogue.js';

/** Reads and writes translations: XLIFF as in locales/, and JSON as `registerStrings` takes it. */

export interface Translations {
  /** The language that the file names; JSON names none. */
  readonly locale: string | undefined;
  /** By their ids, `lesson.<area>.<key>`. */
  readonly units: ReadonlyMap<string, Unit>;
}

/**
 * @param content a file's bytes, or pasted text
 * @throws {Error} with the file's name, and the line if there is one, if the file cannot be read
 */
export function read(content: Uint8Array | string, file: string): Translations {
  const text = typeof content === 'string' ? content.trim() : decode(content, file);
  return /^\s*[{[]/.test(text) ? readJson(text, file) : readXliff(text, file);
}

function readJson(text: string, file: string): Translations {
  let strings: unknown;
  try {
    strings = JSON.parse(text);
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`, {cause: error});
  }
  if (Array.isArray(strings)) throw new Error(`${file}: a list, and not {"table.caption": "…"}`);
  const entries = Object.entries(strings as object).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const units = entries.map(([key, target]) => {
    const id = idOf({id: key});
    return [id, {...(english.get(id) ?? {id, source: '', note: '', remarks: []}), target}] as const;
  });
  return {locale: undefined, units: new Map(units)};
}

/** The file as `npm run l10n` writes it. */
export const toXliff = (locale: string, units: ReadonlyMap<string, Unit>): string =>
  writeXliff({locale, units: broughtUpToDate(units, locale)});

/** The translated messages, as `registerStrings(locale, …)` takes them. */
export function toJson(units: ReadonlyMap<string, Unit>): string {
  const translated = catalogue.flatMap((message) => {
    const target = units.get(idOf(message))?.target;
    return target ? [[message.id, target] as const] : [];
  });
  return `${JSON.stringify(Object.fromEntries(translated), null, 2)}\n`;
}
