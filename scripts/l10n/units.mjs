/** The units of a language's file as they should be today. The translator's workshop makes them too, in the browser. */
import {lineOf, termsIn} from './glossary.mjs';
import {placeOf} from './places.mjs';

/** All that a translator should know of a message: what its author says, where it is seen, and the terms in it. */
const noteOf = ({id, source, note}, glossary) =>
  [note, `Seen in ${placeOf(id)}`, ...termsIn(source, glossary).map((row) => `Glossary: ${lineOf(row)}`)].join('\n');

/**
 * New messages come in, deleted ones go, and a translation whose English changed is marked and keeps its text.
 *
 * @param {ReadonlyMap<string, import('./xliff.mjs').Unit>} committed the language's file, by id
 * @param {Iterable<{id: string, source: string, note: string}>} english the messages of today
 * @param {readonly import('./glossary.mjs').Term[]} glossary
 * @returns {import('./xliff.mjs').Unit[]}
 */
export function unitsOf(committed, english, glossary) {
  return [...english].map(({id, source, note}) => {
    const {target, state, approved, remarks = [], source: before} = committed.get(id) ?? {};
    const isStale = target !== undefined && before !== source;
    return {
      ...{id, source, note: noteOf({id, source, note}, glossary), remarks},
      ...(isStale ? {target, state: 'needs-translation'} : {target, state, approved}),
    };
  });
}
