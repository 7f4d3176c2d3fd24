import {lazyWords, words} from '../generated/built-in-words.js';
import {registerLazyWords} from '../localization/lazy/lazy-words.js';
import {registerWords} from '../localization/words/store.js';
import {registerElements, type DefineOptions} from './elements.js';

/** `container-lesson/define`: registers nothing until it is called. */
export type {DefineOptions};

/**
 * Registers all elements with their words in Japanese and English, under tags with a prefix if one
 * is given. A tag that is taken stays as it is. The lesson and its cards are registered at once, the others as soon as they
 * have been fetched.
 *
 * @returns a promise that resolves when all are registered
 */
export async function defineElements(options: DefineOptions = {}): Promise<void> {
  registerWords(words);
  registerLazyWords(lazyWords);
  await registerElements(options);
}
