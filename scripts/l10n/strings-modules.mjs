/** The modules of src/generated that hold strings and what is made of strings. */
import {signs} from '../../.cache/compiled/localization/words/signs.js';

const escapes = [
  ['\\', '\\\\'],
  ["'", "\\'"],
  ['\n', '\\n'],
  ['\u200B', '\\u200B'],
  ['\u2060', '\\u2060'],
];

/** What nobody sees in an editor stands as an escape. */
const literal = (string) => `'${escapes.reduce((text, [character, escape]) => text.replaceAll(character, escape), string)}'`;

const objectOf = (strings) =>
  `{\n${Object.entries(strings)
    .map(([key, string]) => `  '${key}': ${literal(string)},\n`)
    .join('')}}`;

/** The words of one area. */
export const stringsModule = (strings) => `export default ${objectOf(strings)};\n`;

/** @param {(readonly [locale: string, strings: Record<string, string>])[]} readings by id */
export const readingsModule = (readings) =>
  `export const readings = {\n${readings.map(([locale, strings]) => `'${locale}': ${objectOf(strings)},\n`).join('')}};\n`;

/** For the check of authors' strings: what each message of a page must keep. */
export function signsModule(areas) {
  const ids = Object.entries(areas).flatMap(([area, strings]) =>
    Object.entries(strings).map(([key, string]) => [`${area}.${key}`, signs(string).join('\n')]),
  );
  return `export const signs = ${objectOf(Object.fromEntries(ids))};\n`;
}

export const versionModule = (version) =>
  `/** The version of the package, as package.json has it. */\nexport const version = '${version}';\n`;
