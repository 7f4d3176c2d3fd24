/** What it takes to draw an author's data: lazy code, without state. */
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
  /** Undefined where no text says its language. */
  readonly language: string | undefined;
  readonly models: Models;
}

/**
 * @param data that have been checked: nobody changes them any more
 * @param lang that the page asks for
 */
export const contentOf = (data: OwnData, lang: string): OwnContent =>
  memo(data, 'content', {lang}, () => ({language: languageFor(data, lang), models: ownModels(data, {lang, prefix: ownPrefix})}));
