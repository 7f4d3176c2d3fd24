import {currentId} from '../../data/moved-ids.js';

/** Reads an author's strings: any object, whose values may be anything. */

/** The entries of an object from the page. Where a getter throws, the error is the value. */
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

/** The texts in an object, by current ids. */
export const textsById = (written: object): [id: string, text: string][] =>
  entriesOf(written).flatMap(([id, text]) => (typeof text === 'string' ? [[currentId(id), text]] : []));
