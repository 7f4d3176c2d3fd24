import {words as en, lateWords as lateEn} from '../generated/words/en.js';
import {words as ja, lateWords as lateJa} from '../generated/words/ja.js';
import {registerLateAreas} from '../localization/late-areas.js';
import {registerAreas} from '../localization/strings.js';
import {registerElements, type DefineOptions} from './elements.js';

/** `container-lesson/define`: registers nothing until it is called. */
export type {DefineOptions};

/**
 * Registers all elements with their words in Japanese and English, under tags with a prefix if one
 * is given. A tag that is taken stays as it is.
 */
export function defineElements(options: DefineOptions = {}): void {
  registerAreas('en', en);
  registerAreas('ja', ja);
  registerLateAreas('en', lateEn);
  registerLateAreas('ja', lateJa);
  registerElements(options);
}
