import {propertyIds} from '../data/properties.js';
import {lessonQuestions} from '../data/lesson-questions.js';
import {course, sections, type SectionId, type SectionPointId} from '../data/sections.js';
import {nestedId, technologies, technologyIds, type TechnologyId} from '../data/technologies.js';
import type {Translate} from '../localization/words/translate.js';
import {analogy, type AnalogyText} from './analogy.js';
import type {AnyChecklist, Checklist} from './checklist.js';
import {comparedCells} from './compared-cells.js';
import type {AnyComparison, ComparisonOptions, PackageComparison} from './comparison.js';
import {difference, type Difference} from './difference.js';
import {wholeTryIt, type WholeSystem} from './further-steps.js';
import {glossary, type Glossary} from './glossary.js';
import {hero, type Hero} from './hero.js';
import {termsIn} from './inline.js';
import {memo} from './memo.js';
import type {Models} from './models.js';
import {allStacks} from './nested-stack.js';
import {sectionNote, type NoteText} from './notes.js';
import type {Quiz} from './quiz.js';
import {reasonedQuiz, type ReasonedQuestion} from './quiz-reasons.js';
import type {AnyStacks, Stacks} from './stacks.js';
import {startup, type Startup} from './startup.js';
import type {TryIt} from './try-it.js';

/** The models of the parts in the lesson's sections, the package's or an author's. */
interface LessonParts<C extends AnyComparison = PackageComparison, S extends AnyStacks = Stacks, K extends AnyChecklist = Checklist> {
  readonly analogies: readonly AnalogyText[];
  readonly stacks: S;
  /** Undefined in a lesson that does not compare VM and container. */
  readonly difference?: Difference;
  /** Undefined there too. */
  readonly startup?: Startup;
  readonly comparison: C;
  /** Containers in a VM, in the section on web development. Undefined there too. */
  readonly nested?: Stacks;
  /** By section. Undefined there too. */
  readonly quizzes?: Readonly<Record<keyof typeof lessonQuestions, Quiz<ReasonedQuestion>>>;
  /** Undefined there too. */
  readonly tryIt?: TryIt<WholeSystem>;
  readonly checklist: K;
}

export interface LessonSection {
  readonly id: SectionId;
  readonly title: string;
  /** The section's sentences in order; `id` names the statement. */
  readonly points: readonly {readonly id: string; readonly text: string}[];
  readonly note?: NoteText;
}

export interface Verdict {
  readonly id: TechnologyId;
  readonly name: string;
  /** The verdict in a few words. */
  readonly verdict: string;
  /** When to choose it. */
  readonly use: string;
}

/** A place where the picture of a section is true. */
export interface LessonPlace {
  readonly name: string;
  /** What the text is about, where the name leaves that open. */
  readonly title?: string;
  readonly text: string;
}

/** The lesson without the models of its parts. */
export interface LessonFrame {
  readonly lang: string;
  readonly title: string;
  readonly lead: string;
  readonly hero: Hero;
  readonly sections: readonly LessonSection[];
  readonly verdicts: readonly Verdict[];
  /** Label before a verdict's `use`. */
  readonly when: string;
  /**
   * The name of the picture in the section on web development, and the places of which it is true. What stands below the first
   * place is the section's note.
   */
  readonly web: {readonly picture: string; readonly places: readonly LessonPlace[]};
  readonly noteLabel: string;
  /** The lesson's position in one particular course. Elements show it only when asked. */
  readonly course: {readonly number: string; readonly previous: string; readonly next: string};
  readonly glossary: Glossary;
}

/** The whole lesson with all texts. */
export interface Lesson<C extends AnyComparison = PackageComparison, S extends AnyStacks = Stacks, K extends AnyChecklist = Checklist>
  extends LessonFrame, LessonParts<C, S, K> {}

/** A lesson with the package's parts or an author's. */
export type AnyLesson = Lesson<AnyComparison, AnyStacks, AnyChecklist>;

export interface LessonOptions {
  /** Default: all, in the lesson's order. */
  readonly sections?: readonly SectionId[];
}

function section(t: Translate, {id, points}: {readonly id: SectionId; readonly points: readonly string[]}): LessonSection {
  const note = sectionNote(t, id);
  return {
    id,
    title: t(`lesson.${id}.title`),
    points: points.map((point) => ({id: point, text: t(`lesson.${`${id}.${point}` as SectionPointId}`)})),
    ...(note && {note}),
  };
}

/**
 * Joins the sections with their texts, without the models of the parts.
 *
 * @param ofBoth whether the lesson shows both technologies
 */
export function lessonFrame(t: Translate, options: LessonOptions = {}, ofBoth = true): LessonFrame {
  const asked = options.sections ?? sections.map(({id}) => id);
  // The commands are all of their section, and show a container beside a VM.
  const chosen = asked.filter((id) => ofBoth || id !== 'try');
  return memo(t, 'lesson', {sections: chosen}, () => ({
    lang: t.locale,
    title: t('lesson.title'),
    lead: t('lesson.lead'),
    hero: hero(t),
    sections: sections.filter(({id}) => chosen.includes(id)).map((one) => section(t, one)),
    verdicts: technologies.map(({id}) => ({
      id,
      name: t(`technologies.${id}`),
      verdict: t(`lesson.choice.${id}.verdict`),
      use: t(`lesson.choice.${id}.use`),
    })),
    when: t('lesson.choice.when'),
    web: {
      picture: t('lesson.web.picture'),
      places: [
        {name: t('lesson.web.development'), title: t('lesson.web.note.title'), text: t('lesson.web.note')},
        {name: t('lesson.web.production'), text: t('lesson.web.cloud')},
      ],
    },
    noteLabel: t('lesson.note'),
    course: {number: t('course.number', {number: course.number}), previous: t('course.previous'), next: t('course.next')},
    glossary: glossary(t),
  }));
}

/** A part that explains terms: the card of a technology, or the comparison. */
export type ExplainingPart = TechnologyId | 'comparison';

/** What a reader sees of a part who opens no fold. */
const openTexts = (t: Translate, part: ExplainingPart): object => {
  if (part === 'comparison') return propertyIds.map((id) => comparedCells(t, id, technologyIds));
  const {title, story, trait} = analogy(t, part);
  return [title, story, trait];
};

/** The terms that a part of the lesson explains outside of its folds. */
export const termsOfPart = (t: Translate, part: ExplainingPart): ReadonlySet<string> => termsIn(openTexts(t, part));

/** Whether a lesson shows both technologies of the package; else it has neither their difference nor their starts. */
export const comparesBoth = ({technologies: shown}: ComparisonOptions): boolean =>
  !shown || technologies.every(({id}) => shown.includes(id));

/** The whole lesson with its parts, for programs. */
export function lesson<C extends AnyComparison, S extends AnyStacks, K extends AnyChecklist>(
  t: Translate,
  models: Models<C, S, K>,
  options?: LessonOptions,
): Lesson<C, S, K> {
  return {
    ...lessonFrame(t, options, comparesBoth(models.shown())),
    analogies: technologies.map(({id}) => analogy(t, id)),
    stacks: models.stacks(t),
    ...(comparesBoth(models.shown()) && {difference: difference(t), startup: startup(t)}),
    comparison: models.comparison(t),
    ...(comparesBoth(models.shown()) && {
      nested: allStacks(t, {technologies: [nestedId]}),
      quizzes: {
        choice: reasonedQuiz(t, {questions: lessonQuestions.choice}),
        checklist: reasonedQuiz(t, {questions: lessonQuestions.checklist}),
      },
      tryIt: wholeTryIt(t),
    }),
    checklist: models.checklist(t),
  };
}
