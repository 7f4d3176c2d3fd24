/**
 * Break points for short texts (headings, captions, labels, buttons) of languages that set no spaces: U+200B
 * between phrases, where BudouX finds them. Running text breaks as the engine does and needs none.
 */
import {loadDefaultJapaneseParser, loadDefaultSimplifiedChineseParser} from 'budoux';

const japanese = loadDefaultJapaneseParser();
const chinese = loadDefaultSimplifiedChineseParser();
const chineseWords = new Intl.Segmenter('zh-Hans', {granularity: 'word'});

/** Particles, measure words and endings, which belong to what stands before them. */
const leansBack = /^(?:[的了着过地得里上中下后时等个台张块项层种倍份次级型性化机器库楼]|[里上中下][的有])$/;
const isOneCharacter = (word) => /^\p{Script=Han}$/u.test(word);
const keptWhole = /操作系统|内核|镜像|管理程序|个人电脑/g;

/**
 * BudouX takes Chinese apart into words, and cuts some words, and Latin ones, in two. A boundary counts where
 * ICU has one as well, and where it leaves no character alone: that goes with the next word, unless it leans back.
 */
function chineseBoundaries(text) {
  const found = new Set(chinese.parseBoundaries(text));
  const inside = [...text.matchAll(keptWhole)].flatMap(({0: {length}, index}) => Array.from({length: length - 1}, (_, i) => index + i + 1));
  return [...chineseWords.segment(text)]
    .filter(({index, segment}, i, words) => {
      const before = words[i - 1]?.segment ?? '';
      return found.has(index) && !leansBack.test(segment) && (!isOneCharacter(before) || leansBack.test(before)) && !inside.includes(index);
    })
    .map(({index}) => index);
}

/** Where phrases begin, by locale; other languages set spaces. */
const boundaries = {ja: (text) => japanese.parseBoundaries(text), 'zh-Hans': chineseBoundaries};

/** Longer texts are running text. The longest label of the lesson is a task of 35 characters. */
const longestShortText = 40;

/** A text of Latin letters alone has spaces. */
const letterWithoutCase = /\p{Lo}/u;

/** `{漢字|かんじ}` → `漢字`. */
export const withoutReadings = (text) => text.replace(/\{([^{}|]+)\|[^{}|]+\}/g, '$1');

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

/** Within a value's name, or within a word that has a reading. */
const isInside = (text, at) => /\{[^{}|]*$/.test(text.slice(0, at)) && (/^[^{}|]*\}/.test(text.slice(at)) || text[at - 1] !== '{');

const opens = (text, index) => text.slice(0, index).split(text[index]).length % 2 === 1;

/**
 * @param {string} text a message with marks and `{values}`
 * @param {string} locale
 * @returns the message with U+200B at phrase boundaries; one that a translator set stays, U+2060 forbids one
 */
export function withBreakPoints(text, locale) {
  const boundariesIn = boundaries[locale];
  if (!boundariesIn || [...withoutReadings(text)].length > longestShortText || !letterWithoutCase.test(text)) return text;
  const indices = visibleIndices(text);
  const visible = indices.map((i) => text[i]).join('');
  const points = new Set();
  for (const boundary of boundariesIn(visible)) {
    const at = indices[boundary];
    const forced = '\u200B\u2060'.includes(text[at - 1] ?? ' ') || '\u200B\u2060'.includes(text[at] ?? ' ');
    if (at > 0 && !isInside(text, at) && !forced) points.add(beforeOpeningMarks(text, at));
  }
  return Array.from(text, (character, i) => (points.has(i) ? `\u200B${character}` : character)).join('');
}
