import {lateWords, words} from '../generated/built-in-words.js';
import {registerLateWords} from '../localization/late-areas.js';
import {registerWords} from '../localization/strings.js';
import {registerElements, type DefineOptions} from './elements.js';

/** `container-lesson/define`: registers nothing until it is called. */
export type {DefineOptions};

/**
 * Registers all elements with their words in Japanese and English, under tags with a prefix if one
 * is given. A tag that is taken stays as it is.
 */
export function defineElements(options: DefineOptions = {}): void {
  registerWords(words);
  registerLateWords(lateWords);
  registerElements(options);
}
