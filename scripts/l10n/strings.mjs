/** The strings of a language, area → key → text, from the messages of src/text. */
import {keyElsewhere} from '../../.cache/compiled/l10n/generated-words.js';
import {termsOf, withoutReadings} from '../../.cache/compiled/l10n/pieces.js';
import {withBreakPoints} from './break-points.mjs';

/** @typedef {(values: object) => string} Message */

const mapValues = (object, change) => Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));

/** Reasons and explanations are running text, however short they are; so are reports of problems, which consoles show too. */
const isRunningText = (area, key, nodeAreas) =>
  area === 'terms' ||
  (area === 'own' && key.startsWith('problem')) ||
  area === 'evidence' ||
  nodeAreas.includes(area) ||
  key.endsWith('.reason');

/**
 * What a language says. What is not translated yet is left out, so that a page falls back to English knowingly.
 *
 * @param {object} source
 * @param {Record<string, Record<string, Message>>} source.text the messages, by area and key
 * @param {readonly string[]} source.nodeAreas areas that are said in Node
 * @param {(locale: string, message: Message) => string} source.say
 * @param {(locale: string, id: string) => boolean} source.isThere whether a language has a message, `lesson.<area>.<key>`
 * @param {string} locale
 * @param {(text: string) => string} change what to do with each text before it gets its break points
 */
export function stringsOf({text, nodeAreas, say, isThere}, locale, change = (string) => string) {
  const stringOf = (area, key, message) => {
    const string = change(say(locale, message));
    return isRunningText(area, key, nodeAreas) ? string : withBreakPoints(string, locale);
  };
  return mapValues(text, (messages, area) =>
    Object.fromEntries(
      Object.entries(messages)
        .filter(([key]) => isThere(locale, `lesson.${area}.${key}`))
        .map(([key, message]) => [key, stringOf(area, key, message)]),
    ),
  );
}

/** Ids of the explanations of the terms that an area marks: an element that marks three terms loads three explanations. */
function explanationsFor(strings, terms) {
  const used = [...new Set(Object.values(strings).flatMap(termsOf))].filter((id) => id in terms);
  return used.length === 0 ? [] : ['explained', ...used].map((id) => `terms.${id}`);
}

/** Messages of other areas. What is not translated yet is left out. */
function messagesWith(ids, areas) {
  const messageOf = (id) => areas[id.slice(0, id.indexOf('.'))][id.slice(id.indexOf('.') + 1)];
  return Object.fromEntries(ids.map((id) => [keyElsewhere(id), messageOf(id)]).filter(([, string]) => string !== undefined));
}

/**
 * The strings of an area with those of other areas that are bundled with it: the messages `others`, and the explanations of
 * the terms that it marks.
 */
export function withBundled(area, areas, others = []) {
  const strings = {...areas[area], ...messagesWith(others, areas)};
  return {...strings, ...messagesWith(explanationsFor(strings, areas.terms), areas)};
}

/** @returns {Record<string, string>} by id, the strings that have readings: only pages that show readings load them */
export function readingsOf(areas) {
  const all = Object.entries(areas).flatMap(([area, strings]) =>
    Object.entries(strings).map(([key, string]) => [`${area}.${key}`, string]),
  );
  return Object.fromEntries(all.filter(([, string]) => withoutReadings(string) !== string));
}
