/**
 * Break points for short texts (headings, captions, labels, buttons) of languages that set no spaces: U+200B
 * between phrases, where BudouX finds them. Running text breaks as the engine does and needs none.
 */
import {loadDefaultJapaneseParser, loadDefaultSimplifiedChineseParser} from 'budoux';

import {isSeen, piecesOf, withoutMarks, withoutReadings} from '../../.cache/compiled/l10n/pieces.js';

const japanese = loadDefaultJapaneseParser();
const chinese = loadDefaultSimplifiedChineseParser();
const chineseWords = new Intl.Segmenter('zh-Hans', {granularity: 'word'});

/** Particles, measure words and endings, which belong to the word before them. */
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

/** Pieces with the places at which they begin: in the message, and in what a reader sees of it. */
function placesOf(text) {
  let [at, seenAt] = [0, 0];
  return piecesOf(text).map((piece) => {
    const place = {piece, at, seenAt};
    at += piece.text.length;
    if (isSeen(piece)) seenAt += piece.text.length;
    return place;
  });
}

/** A value, or a word that has a reading, is not broken. */
const breakable = new Set(['words', 'code']);

/**
 * The place in the message of a boundary in what a reader sees: before the marks that open there. Undefined where the message
 * may not break, or where a translator has decided.
 */
function pointAt(places, boundary) {
  let index = places.findLastIndex(({piece, seenAt}) => isSeen(piece) && seenAt <= boundary);
  const {piece, at, seenAt} = places[index];
  if (boundary > seenAt) return breakable.has(piece.kind) ? at + boundary - seenAt : undefined;
  while (places[index - 1]?.piece.kind === 'open') index--;
  return places[index - 1]?.piece.kind === 'break' ? undefined : places[index].at;
}

/**
 * @param {string} text a message with marks and `{values}`
 * @param {string} locale
 * @returns the message with U+200B at phrase boundaries; one that a translator set stays, U+2060 forbids one
 */
export function withBreakPoints(text, locale) {
  const boundariesIn = boundaries[locale];
  if (!boundariesIn || [...withoutReadings(text)].length > longestShortText || !letterWithoutCase.test(text)) return text;
  const places = placesOf(text);
  const points = boundariesIn(withoutMarks(text)).map((boundary) => pointAt(places, boundary));
  return points.filter((point) => point > 0).reduceRight((broken, point) => `${broken.slice(0, point)}\u200B${broken.slice(point)}`, text);
}
