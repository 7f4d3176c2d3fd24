import {currentId} from '../../data/moved-ids.js';

/** What an author wrote as strings: any object, of which nothing is sure. */

/** The entries of an object that a page wrote: where reading one throws, what was thrown stands for its value. */
export function entriesOf(written: object): [key: string, value: unknown][] {
  return Object.keys(written).map((key) => [key, read(written as Readonly<Record<string, unknown>>, key)]);
}

function read(written: Readonly<Record<string, unknown>>, key: string): unknown {
  try {
    return written[key];
  } catch (error) {
    return error instanceof Error ? error : new Error(typeof error);
  }
}

/** The texts in it, by the ids of today. */
export const textsIn = (written: object): [id: string, text: string][] =>
  entriesOf(written).flatMap(([id, text]) => (typeof text === 'string' ? [[currentId(id), text]] : []));
