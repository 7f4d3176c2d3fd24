import {readXliff, writeXliff, type Unit} from '../../scripts/lib/xliff.mjs';
import {catalogue, newUnit} from './catalogue.js';

/** Translations as they come in and go out: XLIFF as in locales/, and JSON as `registerStrings` takes it. */

export interface Translations {
  /** As the file says; JSON does not. */
  readonly locale: string | undefined;
  /** By message id. */
  readonly units: ReadonlyMap<string, Unit>;
  /** What else the file has, such as the words of the command: they go out as they came in. */
  readonly others: readonly Unit[];
}

const byId = new Map(catalogue.map((message) => [message.id, message]));

/** @throws {Error} with the file's name, and the line where there is one, where it cannot be read */
export function read(text: string, file: string): Translations {
  return /^\s*[{[]/.test(text) ? readJson(text, file) : fromXliff(text, file);
}

function fromXliff(text: string, file: string): Translations {
  const {locale, units} = readXliff(text.trim(), file);
  const all = [...units].map(([id, unit]) => [id.replace(/^lesson\./, ''), unit] as const);
  return sorted(locale, all);
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
  return sorted(
    undefined,
    entries.map(([id, target]) => [
      id,
      {...(byId.has(id) ? newUnit(byId.get(id)!) : {id: `lesson.${id}`, source: '', note: '', remarks: []}), target},
    ]),
  );
}

const sorted = (locale: string | undefined, all: readonly (readonly [string, Unit])[]): Translations => ({
  locale,
  units: new Map(all.filter(([id]) => byId.has(id))),
  others: all.filter(([id]) => !byId.has(id)).map(([, unit]) => unit),
});

/** All messages, with what is translated, and what else the file had. */
export function toXliff(locale: string, {units, others}: Pick<Translations, 'units' | 'others'>): string {
  return writeXliff({
    locale,
    units: [...catalogue.map((message) => units.get(message.id) ?? newUnit(message)), ...others.filter(({source}) => source !== '')],
  });
}

/** What is translated, as `registerStrings(locale, …)` takes it. */
export function toJson({units}: Pick<Translations, 'units'>): string {
  const translated = catalogue.flatMap(({id}) => {
    const target = units.get(id)?.target;
    return target ? [[id, target] as const] : [];
  });
  return `${JSON.stringify(Object.fromEntries(translated), null, 2)}\n`;
}
