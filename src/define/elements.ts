import {AnalogyCard} from '../elements/analogy-card/element.js';
import {ContainerLesson} from '../elements/container-lesson/element.js';
import {laterParts} from '../elements/parts.js';
import {loadWhenIdle, type Lazy} from '../localization/lazy/lazy.js';
import {readPageStrings} from '../localization/words/page-strings.js';
import {register, type LessonElementClass} from './register.js';

export interface DefineOptions {
  /** `acme` registers `<acme-container-lesson>`, `<acme-comparison-table>` and so on. Default: none. */
  readonly prefix?: string;
}

/**
 * Registers all elements without words: the page provides those. The lesson and its cards, which are on its first screen,
 * are registered at once; the others as soon as they have been fetched. That begins at once where the page has one of its
 * own, else when the browser is idle.
 *
 * @returns a promise that resolves when all are registered
 */
export async function registerElements({prefix}: DefineOptions = {}): Promise<void> {
  readPageStrings();
  const tagOf = (name: string): string => (prefix ? `${prefix}-${name}` : name);
  register(tagOf('analogy-card'), AnalogyCard);
  register(tagOf('container-lesson'), ContainerLesson);
  await Promise.all(Object.entries(laterParts).map(async ([name, part]) => registerPart(tagOf(name), part)));
}

async function registerPart(tag: string, part: Lazy<LessonElementClass>): Promise<void> {
  const {document: page} = globalThis as Partial<typeof globalThis>;
  if (page?.querySelector(tag)) void part.load();
  else void loadWhenIdle(part);
  register(tag, await part.loaded);
}
