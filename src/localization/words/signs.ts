import {mark} from './marks.js';

/** Signs: the values and marks of a sentence that a translation, or an author's sentence, must keep. */

/** Marks, values, and HTML tags: no sentence has tags, but a translation tool may have written one. */
const sign = new RegExp(`${mark.source}|\\{\\w+\\}|</?[a-z][^<>]*>`, 'gi');

/** Characters of a mark or value that does not close. */
const remains = /[{}`]|\]\(|\*(?=\S)|(?<=\S)\*/g;

/**
 * The signs of a sentence, nested ones included, each as often as a translation must have it. Code counts once, since a
 * language may have to repeat it. Readings and break points do not count.
 *
 * @returns sorted: `{done}`, `*…*`, `` `code` ``, `[…](kernel)`, and `{` or another remainder
 */
export function signs(text: string): string[] {
  const whole = [...text.matchAll(sign)].flatMap(([written, strong, , word, term, characters]) => {
    if (strong !== undefined) return ['*…*', ...signs(strong)];
    if (word !== undefined) return [`[…](${term})`, ...signs(word)];
    return characters !== undefined || written === '\u200B' ? [] : [written];
  });
  const others = [...text.replace(sign, 'x').matchAll(remains)].map(([written]) => written);
  const isCounted = (one: string, index: number, all: readonly string[]): boolean => !one.startsWith('`') || all.indexOf(one) === index;
  return [...whole, ...others].filter(isCounted).sort();
}

/** The items that the first list has more often than the other. */
export function beyond(list: readonly string[], other: readonly string[]): string[] {
  const rest = [...other];
  return list.filter((one) => {
    const index = rest.indexOf(one);
    if (index !== -1) rest.splice(index, 1);
    return index === -1;
  });
}

/** Whether a sign is the rest of a mark or value that does not close. */
export const isRemainder = (written: string): boolean => /^(?:[{}`*]|\]\()$/.test(written);
