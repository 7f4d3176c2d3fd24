import technologies from '../../generated/strings/en/technologies.js';
import layers from '../../generated/strings/en/layers.js';
import properties from '../../generated/strings/en/properties.js';
import analogies from '../../generated/strings/en/analogies.js';
import tasks from '../../generated/strings/en/tasks.js';
import lesson from '../../generated/strings/en/lesson.js';
import course from '../../generated/strings/en/course.js';
import diagram from '../../generated/strings/en/diagram.js';
import table from '../../generated/strings/en/table.js';
import card from '../../generated/strings/en/card.js';
import checklist from '../../generated/strings/en/checklist.js';
import type {AreaStrings} from '../../localization/strings.js';
import type {AreaLoader} from '../../localization/late-areas.js';
import type {Area, LateArea} from '../../localization/messages.js';

/** All English words of the first render. */
export const en = {technologies, layers, properties, analogies, tasks, lesson, course, diagram, table, card, checklist} satisfies Record<
  Exclude<Area, 'terms' | LateArea>,
  AreaStrings
>;

/** English words that come when they are asked for. */
export const lateEn = {
  explanations: () => import('../../generated/strings/en/explanations.js'),
  expert: () => import('../../generated/strings/en/expert.js'),
} satisfies Record<LateArea, AreaLoader>;
