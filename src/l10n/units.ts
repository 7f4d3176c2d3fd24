/** The units of a language's file as they should be today. The translator's workshop makes them too, in the browser. */
import {lineOf, termsIn, type Term} from './glossary.js';
import {placeOf} from './places.js';
import type {Unit} from './xliff.js';

/** What src/text says of a message. */
export interface Message {
  /** `lesson.<area>.<key>` */
  readonly id: string;
  readonly source: string;
  readonly note: string;
}

/** All that a translator should know of a message: what its author says, where it is seen, and the terms in it. */
const noteOf = ({id, source, note}: Message, glossary: readonly Term[]): string =>
  [note, `Seen in ${placeOf(id)}`, ...termsIn(source, glossary).map((row) => `Glossary: ${lineOf(row)}`)].join('\n');

/**
 * New messages come in, deleted ones go, and a translation whose English changed is marked and keeps its text.
 *
 * @param committed the language's file, by id
 * @param english the messages of today
 */
export function unitsOf(committed: ReadonlyMap<string, Unit>, english: Iterable<Message>, glossary: readonly Term[]): Unit[] {
  return [...english].map(({id, source, note}) => {
    const {target, state, approved, remarks = [], source: before} = committed.get(id) ?? ({} as Partial<Unit>);
    const isStale = target !== undefined && before !== source;
    return {
      ...{id, source, note: noteOf({id, source, note}, glossary), remarks},
      ...(isStale ? {target, state: 'needs-translation'} : {target, state, approved}),
    };
  });
}
