/** What translators, and authors who write words of their own, are told of each message: the `desc` in src/text. */
import {shownBy} from '../../.cache/compiled/l10n/places.js';

const idsOf = (english) => Object.entries(english).flatMap(([area, strings]) => Object.keys(strings).map((key) => `lesson.${area}.${key}`));

/**
 * An id says where in src/text the message is; with any other id, translators and authors would look in vain.
 *
 * @param {Record<string, Record<string, string>>} english all messages, area → key → text
 * @param {ReadonlyMap<string, import('../../.cache/compiled/l10n/xliff.js').Unit>} extracted the messages as Lit Localize reads them
 * @throws {Error} with the ids that are not `lesson.<area>.<key>`, those that are missing, and those without a `desc`
 */
export function assertDescribed(english, extracted) {
  const expected = new Set(idsOf(english));
  const wrong = [...extracted.keys()].filter((id) => !expected.has(id));
  const missing = [...expected].filter((id) => !extracted.has(id));
  const silent = [...extracted.values()].filter(({note}) => note === '').map(({id}) => id);
  if (wrong.length + missing.length + silent.length === 0) return;
  const [others, absent, bare] = [wrong, missing, silent].map((ids) => ids.join(', ') || '-');
  throw new Error(
    `src/text: the id of a message is lesson.<area>.<key>, and it has a desc. Other ids: ${others}; no message: ${absent}; no desc: ${bare}.`,
  );
}

/**
 * All messages, for authors who write words of their own.
 *
 * @param {Record<string, Record<string, string>>} english area → key → text
 * @param {ReadonlyMap<string, import('../../.cache/compiled/l10n/xliff.js').Unit>} extracted
 * @returns {{id: string, english: string, note: string, seen: string}[]} ids as `registerStrings` takes them
 */
export const listMessages = (english, extracted) =>
  Object.entries(english).flatMap(([area, strings]) =>
    Object.entries(strings).map(([key, text]) => {
      const id = `lesson.${area}.${key}`;
      return {id: `${area}.${key}`, english: text, note: extracted.get(id)?.note ?? '', seen: shownBy(id)};
    }),
  );
