/**
 * `container-lesson/data`: the facts, and the lesson joined with its words. No DOM, no Lit. Nothing
 * happens on import, so a program that wants facts gets no words into its bundle.
 */
import type {TechnologyId} from './data/technologies.js';
import {allWords} from './generated/all-words.js';
import type {Area} from './localization/words/messages.js';
import {registerAreas} from './localization/words/store.js';
import {translator, type Translate} from './localization/words/translate.js';
import {analogy as analogyOf, type AnalogyText} from './model/analogy.js';
import {checklist as checklistOf, type Checklist} from './model/checklist.js';
import {comparison as comparisonOf, type Comparison, type ComparisonOptions} from './model/comparison.js';
import {evidence as evidenceOf, type Evidence} from './model/evidence.js';
import {expertNotes as expertNotesOf, type ExpertNotes} from './model/expert-notes.js';
import {expertStacks as expertStacksOf, type ExpertStacks} from './model/expert-stacks.js';
import {plain} from './model/inline.js';
import {withCurrentIds} from './model/current-ids.js';
import {translateWith} from './model/own-data/join.js';
import type {OwnData} from './model/own-data/types.js';
import {lesson as lessonOf, type Lesson, type LessonOptions} from './model/lesson.js';
import {stacks as stacksOf, type Stacks, type StacksOptions} from './model/stacks.js';

export * from './data/index.js';
export {loadAllWords} from './localization/lazy/lazy-words.js';
export {registerStrings} from './localization/words/store.js';
export {notStated} from './model/own-data/comparison.js';
export type {
  AnalogyText,
  Checklist,
  Comparison,
  ComparisonOptions,
  Evidence,
  ExpertNotes,
  ExpertStacks,
  Lesson,
  LessonOptions,
  Stacks,
  StacksOptions,
};

const areas = Object.freeze(['lesson']) as unknown as readonly Area[];
const plainTranslators = new WeakMap<Translate, Translate>();

/** A `t` whose sentences come without marks, break points and readings. */
function plainTranslator(lang: string): Translate {
  for (const [locale, areas] of Object.entries(allWords)) registerAreas(locale, areas);
  const t = translator(lang, areas);
  const known = plainTranslators.get(t);
  if (known) return known;
  const ask = t as unknown as (...asked: unknown[]) => string;
  const plural = t.plural as unknown as (...asked: unknown[]) => string;
  const made = Object.assign((...asked: unknown[]) => plain(ask(...asked)), t, {
    plural: (...asked: unknown[]) => plain(plural(...asked)),
  }) as Translate;
  plainTranslators.set(t, made);
  return made;
}

/** Joins an author's data in place of the package's. They must have been checked: `container-lesson/own-data` does it. */
export interface WithData {
  readonly data?: OwnData;
}

const wordsFor = (lang: string, {data}: WithData = {}): Translate =>
  data ? translateWith(data, {lang, speak: plainTranslator, plain}) : plainTranslator(lang);

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

/**
 * The whole lesson in a language, all text resolved, serializable and frozen.
 *
 * @param lang a BCP 47 tag; what is neither Japanese nor a language that was registered is English. Of a language from
 *   `container-lesson/locales/<code>`, explanations, model answers, evidence and expert notes are there after `loadAllWords(lang)`
 */
export const lesson = (lang: string, options?: LessonOptions & WithData): Lesson =>
  frozen(lessonOf(wordsFor(lang, options), withCurrentIds(options)));

/** The six properties compared. */
export const comparison = (lang: string, options?: ComparisonOptions & WithData): Comparison =>
  frozen(comparisonOf(wordsFor(lang, options), withCurrentIds(options)));

/**
 * What was measured on the six properties, with conditions and numbered sources. With an author's data: of those
 * technologies and properties of the package that they show, which may be none.
 */
export const evidence = (lang: string, options?: ComparisonOptions & WithData): Evidence =>
  frozen(evidenceOf(wordsFor(lang, options), withCurrentIds(options)));

/** Both stacks of the architecture diagram. */
export const stacks = (lang: string, options?: StacksOptions & WithData): Stacks =>
  frozen(stacksOf(wordsFor(lang, options), withCurrentIds(options)));

/** The stacks as they really stand: a hypervisor on a host OS, one right on the hardware, an engine beside its containers. */
export const expertStacks = (lang: string, options?: Pick<StacksOptions, 'technologies' | 'instances'>): ExpertStacks =>
  frozen(expertStacksOf(plainTranslator(lang), withCurrentIds(options)));

/** What the lesson tells those who want to know more, with its sources. */
export const lessonExpertNotes = (lang: string): ExpertNotes => frozen(expertNotesOf(plainTranslator(lang)));

/** The house or the apartment. */
export const analogy = (lang: string, technology: TechnologyId): AnalogyText =>
  frozen(analogyOf(plainTranslator(lang), withCurrentIds(technology)));

/** What a reader checks at the end. */
export const checklist = (lang: string, options?: WithData): Checklist => frozen(checklistOf(wordsFor(lang, options)));
