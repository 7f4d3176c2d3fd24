import {AnalogyCard} from '../elements/analogy-card/element.js';
import {ArchitectureDiagram} from '../elements/architecture-diagram/element.js';
import {ComparisonTable} from '../elements/comparison-table/element.js';
import {ContainerLesson} from '../elements/container-lesson/element.js';
import {KeyDifference} from '../elements/key-difference/element.js';
import {LessonChecklist} from '../elements/lesson-checklist/element.js';
import {StartupTimeline} from '../elements/startup-timeline/element.js';
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
  'key-difference': KeyDifference,
  'startup-timeline': StartupTimeline,
  'lesson-checklist': LessonChecklist,
  'container-lesson': ContainerLesson,
};

/** Registers all elements without words: the page provides those. */
export function registerElements({prefix}: DefineOptions = {}): void {
  readPageStrings();
  for (const [tag, elementClass] of Object.entries(elements)) register(prefix ? `${prefix}-${tag}` : tag, elementClass);
}
