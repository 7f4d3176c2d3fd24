/** Code that is loaded when an element has an author's data. It has no state. */
import {memo} from '../../model/memo.js';
import type {Models} from '../../model/models.js';
import {ownPrefix} from '../../model/own-data/join-context.js';
import {ownModels} from '../../model/own-data/models.js';
import {languageFor} from '../../model/own-data/texts.js';
import type {OwnData} from '../../model/own-data/types.js';

export {validated} from '../../model/own-data/validate.js';
export {LessonDataErrorEvent} from './event.js';
export {notice} from './notice.js';
export {read} from './read.js';
export {styles} from './styles.js';
export {described, mistakes, surprises} from './warnings.js';

/** How an element shows its author's data. */
export interface OwnContent {
  /** Undefined if no text of the data names a language. */
  readonly language: string | undefined;
  readonly models: Models;
}

/**
 * @param data checked data, which do not change any more
 * @param lang the language of the page
 */
export const contentOf = (data: OwnData, lang: string): OwnContent =>
  memo(data, 'content', {lang}, () => ({language: languageFor(data, lang), models: ownModels(data, {lang, prefix: ownPrefix})}));
