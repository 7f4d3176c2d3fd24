import {AnalogyCard} from '../elements/analogy-card/element.js';
import {ArchitectureDiagram} from '../elements/architecture-diagram/element.js';
import {ComparisonTable} from '../elements/comparison-table/element.js';
import {ContainerLesson} from '../elements/container-lesson/element.js';
import {LessonChecklist} from '../elements/lesson-checklist/element.js';
import {lazy, loadWhenIdle, type Lazy} from '../localization/lazy/lazy.js';
import {readPageStrings} from '../localization/words/page-strings.js';
import {register} from './register.js';

export interface DefineOptions {
  /** `acme` registers `<acme-container-lesson>`, `<acme-comparison-table>` and so on. Default: none. */
  readonly prefix?: string;
}

const elements = {
  'architecture-diagram': ArchitectureDiagram,
  'comparison-table': ComparisonTable,
  'analogy-card': AnalogyCard,
  'lesson-checklist': LessonChecklist,
  'container-lesson': ContainerLesson,
};

/** The parts of the lesson far below its first screen. They are fetched and registered when the browser is idle. */
const lateElements = {
  'key-difference': lazy('<key-difference>', async () => (await import('../elements/key-difference/element.js')).KeyDifference),
  'startup-timeline': lazy('<startup-timeline>', async () => (await import('../elements/startup-timeline/element.js')).StartupTimeline),
  'lesson-quiz': lazy('<lesson-quiz>', async () => (await import('../elements/lesson-quiz/element.js')).LessonQuiz),
  'try-it': lazy('<try-it>', async () => (await import('../elements/try-it/element.js')).TryIt),
} satisfies Record<string, Lazy<CustomElementConstructor>>;

/** Registers all elements without words: the page provides those. */
export function registerElements({prefix}: DefineOptions = {}): void {
  readPageStrings();
  const tagOf = (name: string): string => (prefix ? `${prefix}-${name}` : name);
  for (const [name, elementClass] of Object.entries(elements)) register(tagOf(name), elementClass);
  for (const [name, elementClass] of Object.entries(lateElements)) void registerLate(tagOf(name), elementClass);
}

async function registerLate(tag: string, elementClass: (typeof lateElements)[keyof typeof lateElements]): Promise<void> {
  await loadWhenIdle(elementClass);
  if (elementClass.value) register(tag, elementClass.value);
}
