/**
 * Break points for short Japanese texts (headings, captions, labels, buttons): U+200B between
 * phrases, where BudouX finds them. Running text breaks as the engine does and needs none.
 */
import {loadDefaultJapaneseParser} from 'budoux';

const parser = loadDefaultJapaneseParser();

/** Longer texts are running text. The longest label of the lesson is a task of 35 characters. */
const longestShortText = 40;

const markup = /\{[^{}|]+\}|[*`]|\[|\]\([\w-]+\)|\{(?=[^{}]*\|)|\|[^{}|]+\}|\u200B|\u2060/g;

/** For each character of the text without marks: its index in the text with marks. */
function visibleIndices(text) {
  const hidden = new Set();
  for (const match of text.matchAll(markup)) {
    if (/^\{[^{}|]+\}$/.test(match[0])) continue;
    for (let i = 0; i < match[0].length; i++) hidden.add(match.index + i);
  }
  return [...text].length === text.length ? Array.from({length: text.length}, (_, i) => i).filter((i) => !hidden.has(i)) : [];
}

/** Steps back over opening marks, so that a break never stands between a mark and its first letter. */
function beforeOpeningMarks(text, index) {
  let at = index;
  while (at > 0 && '[{'.includes(text[at - 1])) at--;
  if (at > 0 && '*`'.includes(text[at - 1]) && opens(text, at - 1)) at--;
  return at;
}

const opens = (text, index) => text.slice(0, index).split(text[index]).length % 2 === 1;

/**
 * @param {string} text a message with marks and `{values}`
 * @returns the message with U+200B at phrase boundaries; one that a translator set stays, U+2060 forbids one
 */
export function withBreakPoints(text) {
  if ([...text].length > longestShortText || !/[\u3040-\u30FF\u4E00-\u9FFF]/.test(text)) return text;
  const indices = visibleIndices(text);
  const visible = indices.map((i) => text[i]).join('');
  const points = new Set();
  for (const boundary of parser.parseBoundaries(visible)) {
    const at = indices[boundary];
    const insideValue = /\{[^{}|]*$/.test(text.slice(0, at));
    const forced = '\u200B\u2060'.includes(text[at - 1] ?? ' ') || '\u200B\u2060'.includes(text[at] ?? ' ');
    if (at > 0 && !insideValue && !forced) points.add(beforeOpeningMarks(text, at));
  }
  return Array.from(text, (character, i) => (points.has(i) ? `\u200B${character}` : character)).join('');
}
