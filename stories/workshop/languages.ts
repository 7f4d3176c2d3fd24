import {glossaryOf, type Term} from '../../src/l10n/glossary.js';

/** The files of locales/: their names, and their texts. */
const texts = new Map(
  Object.entries(import.meta.glob<string>('../../locales/*.{csv,xlf}', {query: '?raw', import: 'default', eager: true})).map(
    ([path, text]) => [path.slice(path.lastIndexOf('/') + 1), text],
  ),
);

const nameOf = (code: string): string => new Intl.DisplayNames(code, {type: 'language'}).of(code) ?? code;

/** The languages that a translator can start from. */
export const shipped: Readonly<Record<string, {readonly name: string; readonly xliff: string}>> = Object.fromEntries(
  [...texts]
    .filter(([file]) => file.endsWith('.xlf'))
    .map(([file, xliff]) => [file.slice(0, -'.xlf'.length), xliff] as const)
    .map(([code, xliff]) => [code, {name: nameOf(code), xliff}]),
);

const glossaries = new Map<string, readonly Term[]>();

/** The glossary that `npm run l10n` shows to the translators of a language. */
export function glossaryFor(locale: string): readonly Term[] {
  if (!glossaries.has(locale))
    glossaries.set(
      locale,
      glossaryOf((file) => texts.get(file), locale),
    );
  return glossaries.get(locale)!;
}
