import {mark} from './marks.js';

/** What a translation, or an author's sentence, must keep of the original: values and marks. */

/** With values, and with markup that no sentence has: an element that a tool has turned into text. */
const sign = new RegExp(`${mark.source}|\\{\\w+\\}|</?[a-z][^<>]*>`, 'gi');

/** What is left of a mark or a value that does not close. */
const remains = /[{}`]|\]\(|\*(?=\S)|(?<=\S)\*/g;

/**
 * The signs of a sentence, also those within others, each as often as a translation must have it. Code counts once, since a
 * language may have to name it again; readings and break points are free.
 *
 * @param {string} text
 * @returns {string[]} sorted: `{done}`, `*…*`, `` `code` ``, `[…](kernel)`, and `{` or another remainder
 */
export function signs(text) {
  const whole = [...text.matchAll(sign)].flatMap(([written, strong, code, word, term, characters]) => {
    if (strong !== undefined) return ['*…*', ...signs(strong)];
    if (word !== undefined) return [`[…](${term})`, ...signs(word)];
    return characters !== undefined || written === '\u200B' ? [] : [written];
  });
  const others = [...text.replace(sign, 'x').matchAll(remains)].map(([written]) => written);
  const isCounted = (one, index, all) => !one.startsWith('`') || all.indexOf(one) === index;
  return [...whole, ...others].filter(isCounted).sort();
}

/**
 * What stands in one list and not in the other, as often as it is too much.
 *
 * @param {readonly string[]} list
 * @param {readonly string[]} other
 * @returns {string[]}
 */
export function beyond(list, other) {
  const rest = [...other];
  return list.filter((one) => {
    const index = rest.indexOf(one);
    if (index !== -1) rest.splice(index, 1);
    return index === -1;
  });
}

/**
 * Whether a sign is what is left of one that does not close.
 *
 * @param {string} written
 */
export const isRemainder = (written) => /^(?:[{}`*]|\]\()$/.test(written);
