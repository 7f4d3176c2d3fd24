/**
 * `container-lesson/data`: the facts, and the lesson joined with its words. No DOM, no Lit. Nothing
 * happens on import, so a program that wants facts gets no words into its bundle.
 */
import type {SectionId} from './data/sections.js';
import type {TechnologyId} from './data/technologies.js';
import {allWords} from './generated/all-words.js';
import {registerWords} from './localization/words/store.js';
import {translator, type Translate} from './localization/words/translate.js';
import {analogy as analogyOf, type AnalogyText} from './model/analogy.js';
import type {AnyChecklist, Checklist} from './model/checklist.js';
import {difference as differenceOf, type Difference} from './model/difference.js';
import type {AnyComparison, Comparison, ComparisonOptions, PackageComparison} from './model/comparison.js';
import {evidence as evidenceOf, type Evidence} from './model/evidence.js';
import {expertNotes as expertNotesOf, type ExpertNotes} from './model/expert-notes.js';
import {expertStacks as expertStacksOf, type ExpertStacks} from './model/expert-stacks.js';
import {plain} from './model/inline.js';
import {withCurrentIds} from './model/current-ids.js';
import {packageModels, type Models} from './model/models.js';
import type {ChecklistOf, ComparisonOf, StacksOf} from './model/own-data/ids.js';
import {ownModels} from './model/own-data/models.js';
import {languageFor} from './model/own-data/texts.js';
import type {OwnData} from './model/own-data/types.js';
import {lesson as lessonOf, type AnyLesson, type Lesson, type LessonOptions} from './model/lesson.js';
import type {Quiz, QuizOptions} from './model/quiz.js';
import {reasonedQuiz, type ReasonedQuestion} from './model/quiz-reasons.js';
import {wholeTryIt, type WholeSystem} from './model/further-steps.js';
import type {TryIt} from './model/try-it.js';
import type {AnyStacks, Stacks, StacksOptions} from './model/stacks.js';
import {startup as startupOf, type Startup} from './model/startup.js';

export * from './data/index.js';
export {loadAllWords} from './localization/lazy/lazy-words.js';
export {registerStrings} from './localization/words/store.js';
export {notStated} from './model/own-data/comparison.js';
export type {
  AnalogyText,
  Checklist,
  Comparison,
  ComparisonOptions,
  Difference,
  Evidence,
  ExpertNotes,
  ExpertStacks,
  Lesson,
  LessonOptions,
  PackageComparison,
  Quiz,
  QuizOptions,
  ReasonedQuestion,
  Stacks,
  StacksOptions,
  Startup,
  TryIt,
  WholeSystem,
};

/** Joins an author's data in place of the package's. They must have been checked: `container-lesson/own-data` does it. */
export interface WithData<D extends OwnData = OwnData> {
  readonly data?: D;
}

/** The package's own. */
interface WithoutData {
  readonly data?: undefined;
}

/** Either. */
interface Given {
  readonly data?: OwnData | undefined;
}

function wordsIn(lang: string): Translate {
  registerWords(allWords);
  return translator(lang, ['lesson']);
}

/** Words and models: the package's, or an author's in the language of their data. */
function contentIn(lang: string, {data}: Given = {}): readonly [Translate, Models] {
  return data ? [wordsIn(languageFor(data, lang) ?? lang), ownModels(data, {lang})] : [wordsIn(lang), packageModels];
}

const forPrograms = new WeakMap<object, unknown>();

/** The same for programs: frozen, and all text without marks, break points and readings. */
function plainly<T>(model: T): T {
  if (typeof model === 'string') return plain(model) as T & string;
  if (typeof model !== 'object' || model === null) return model;
  const made = forPrograms.get(model) ?? Object.freeze(copyOf(model));
  forPrograms.set(model, made);
  return made as T;
}

const copyOf = (model: object): object =>
  Array.isArray(model) ? model.map(plainly) : Object.fromEntries(Object.entries(model).map(([key, value]) => [key, plainly(value)]));

/**
 * The whole lesson in a language, all text resolved, serializable and frozen.
 *
 * @param lang a BCP 47 tag; what is neither Japanese nor a language that was registered is English. Of a language from
 *   `container-lesson/locales/<code>`, explanations, model answers, evidence and expert notes are there after `loadAllWords(lang)`
 * @param options.data an author's: in the parts of the lesson ids are theirs, and what nobody judged has no `rating`
 */
export function lesson(lang: string, options?: LessonOptions & WithoutData): Lesson;
export function lesson<D extends OwnData>(
  lang: string,
  options?: LessonOptions & WithData<D>,
): Lesson<ComparisonOf<D>, StacksOf<D>, ChecklistOf<D>>;
export function lesson(lang: string, options?: LessonOptions & Given): AnyLesson {
  return plainly(lessonOf(...contentIn(lang, options), withCurrentIds(options)));
}

/** A section of the lesson in a table of contents. */
export interface SectionPlace {
  readonly section: SectionId;
  /** Where an address leads: `lesson-architecture` for `#lesson-architecture`. */
  readonly id: string;
  readonly title: string;
}

/**
 * The sections of the lesson for a host's table of contents or search, in their order.
 *
 * @param options.sections ids of those that the page shows; default: all
 */
export const sectionsOf = (lang: string, options?: LessonOptions): readonly SectionPlace[] =>
  lesson(lang, options).sections.map(({id, title}) => ({section: id, id: `lesson-${id}`, title}));

/**
 * The six properties compared.
 *
 * @param options.data an author's: ids are theirs, and a cell may have no `rating`, a property no `note`
 */
export function comparison(lang: string, options?: ComparisonOptions & WithoutData): PackageComparison;
export function comparison<D extends OwnData>(lang: string, options?: ComparisonOptions & WithData<D>): ComparisonOf<D>;
export function comparison(lang: string, options?: ComparisonOptions & Given): AnyComparison {
  const [t, models] = contentIn(lang, options);
  return plainly(models.comparison(t, withCurrentIds(options)));
}

/**
 * What was measured on the six properties, with conditions and numbered sources. With an author's data: of those
 * technologies and properties of the package that they show, which may be none.
 */
export function evidence(lang: string, options?: ComparisonOptions & WithData): Evidence {
  const [t, models] = contentIn(lang, options);
  return plainly(evidenceOf(t, models.shown(withCurrentIds(options))));
}

/** Both stacks of the architecture diagram, or an author's. */
export function stacks(lang: string, options?: StacksOptions & WithoutData): Stacks;
export function stacks<D extends OwnData>(lang: string, options?: StacksOptions & WithData<D>): StacksOf<D>;
export function stacks(lang: string, options?: StacksOptions & Given): AnyStacks {
  const [t, models] = contentIn(lang, options);
  return plainly(models.stacks(t, withCurrentIds(options)));
}

/** The stacks as they really stand: a hypervisor on a host OS, one right on the hardware, an engine beside its containers. */
export const expertStacks = (lang: string, options?: StacksOptions): ExpertStacks =>
  plainly(expertStacksOf(wordsIn(lang), withCurrentIds(options)));

/** What the lesson tells those who want to know more, with its sources. */
export const lessonExpertNotes = (lang: string): ExpertNotes => plainly(expertNotesOf(wordsIn(lang)));

/** The house or the apartment. */
export const analogy = (lang: string, technology: TechnologyId): AnalogyText =>
  plainly(analogyOf(wordsIn(lang), withCurrentIds(technology)));

/** The layers between an app and the kernel that answers it, with and without the guest OS. */
export const difference = (lang: string): Difference => plainly(differenceOf(wordsIn(lang)));

/** The steps in which a VM and a container start, and their measured times. */
export const startup = (lang: string): Startup => plainly(startupOf(wordsIn(lang)));

/** What a reader checks at the end. */
export function checklist(lang: string, options?: WithoutData): Checklist;
export function checklist<D extends OwnData>(lang: string, options?: WithData<D>): ChecklistOf<D>;
export function checklist(lang: string, options?: Given): AnyChecklist {
  const [t, models] = contentIn(lang, options);
  return plainly(models.checklist(t));
}

/**
 * Questions with their answers, reasons and sources.
 *
 * @param options.questions ids, in this order; default: all
 * @param options.seed shuffles them, always in the same way
 */
export const quiz = (lang: string, options?: QuizOptions): Quiz<ReasonedQuestion> =>
  plainly(reasonedQuiz(wordsIn(lang), withCurrentIds(options)));

/** Commands with which a reader sees the kernel that containers share, with what they printed and their sources. */
export const tryIt = (lang: string): TryIt<WholeSystem> => plainly(wholeTryIt(wordsIn(lang)));
