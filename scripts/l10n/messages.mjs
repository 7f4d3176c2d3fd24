/** What src/text says of each message: its id and its note for translators. */
import {readdirSync, readFileSync} from 'node:fs';

import {shownBy} from './places.mjs';
import {root} from '../lib/run.mjs';

/** A string in single or double quotes, as the format check has them. */
const literal = /'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/.source;
const described = new RegExp(`\\bid: '([^']+)'(?:,\\s*desc:\\s*(?:${literal}))?`, 'g');

/** An area is `<area>.ts`, and where it holds several ideas `<area>-<idea>.ts` besides. */
function sourceOf(area) {
  const files = readdirSync(`${root}src/text`).filter((file) => file === `${area}.ts` || file.startsWith(`${area}-`));
  return files.map((file) => readFileSync(`${root}src/text/${file}`, 'utf8')).join('\n');
}

/** Notes of one area, by id; `''` where a message has none. */
function notesOf(area) {
  const source = sourceOf(area);
  return new Map([...source.matchAll(described)].map(([, id, single, double]) => [id, (single ?? double ?? '').replace(/\\(.)/g, '$1')]));
}

/** An id says where the message lives; where it lies, translators and authors would look in vain. */
function assertIds(area, keys, notes) {
  const expected = new Set(keys.map((key) => `lesson.${area}.${key}`));
  const wrong = [...notes.keys()].filter((id) => !expected.has(id));
  const lacking = [...expected].filter((id) => !notes.has(id));
  const silent = [...notes].filter(([, note]) => note === '').map(([id]) => id);
  if (wrong.length || lacking.length || silent.length)
    throw new Error(
      `src/text/${area}.ts: the id of a message is lesson.${area}.<key>, and it has a desc. Not so: ${wrong.join(', ') || '-'}; without an id: ${lacking.join(', ') || '-'}; without a desc: ${silent.join(', ') || '-'}.`,
    );
}

/**
 * All messages, for authors who write words of their own.
 *
 * @param {Record<string, Record<string, string>>} english area → key → text
 * @returns {{id: string, english: string, note: string, seen: string}[]} ids as `registerStrings` takes them
 */
export function listMessages(english) {
  return Object.entries(english).flatMap(([area, strings]) => {
    const notes = notesOf(area);
    assertIds(area, Object.keys(strings), notes);
    return Object.entries(strings).map(([key, text]) => {
      const id = `lesson.${area}.${key}`;
      return {id: `${area}.${key}`, english: text, note: notes.get(id), seen: shownBy(id)};
    });
  });
}
