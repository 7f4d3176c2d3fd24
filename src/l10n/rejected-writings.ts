import type {Term} from './glossary.js';
import {withoutMarks} from './pieces.js';

/** A writing that the glossary rejects, and the writing to use instead. */
export interface Rejection {
  readonly writing: string;
  readonly chosen: string;
}

/** Whether a text contains a writing outside the words that may contain it. */
function has(text: string, writing: string, fine: readonly string[]): boolean {
  const larger = fine.filter((one) => one.includes(writing));
  return larger.reduce((rest, one) => rest.replaceAll(one, ' '), text).includes(writing);
}

/**
 * The rejected writings in a text.
 *
 * @param text with marks
 * @param glossary of the text's language
 */
export function rejectedIn(text: string, glossary: readonly Term[]): Rejection[] {
  const seen = withoutMarks(text);
  return glossary.flatMap(({writing: chosen, rejected, allowed_in}) =>
    rejected.filter((writing) => has(seen, writing, [chosen, ...allowed_in])).map((writing) => ({writing, chosen})),
  );
}
