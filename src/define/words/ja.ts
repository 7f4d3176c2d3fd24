import technologies from '../../generated/strings/ja/technologies.js';
import layers from '../../generated/strings/ja/layers.js';
import properties from '../../generated/strings/ja/properties.js';
import analogies from '../../generated/strings/ja/analogies.js';
import tasks from '../../generated/strings/ja/tasks.js';
import lesson from '../../generated/strings/ja/lesson.js';
import course from '../../generated/strings/ja/course.js';
import diagram from '../../generated/strings/ja/diagram.js';
import table from '../../generated/strings/ja/table.js';
import card from '../../generated/strings/ja/card.js';
import checklist from '../../generated/strings/ja/checklist.js';
import type {AreaStrings} from '../../localization/strings.js';
import type {AreaLoader} from '../../localization/late-areas.js';
import type {Area, LateArea} from '../../localization/messages.js';

/** All Japanese words of the first render. */
export const ja = {technologies, layers, properties, analogies, tasks, lesson, course, diagram, table, card, checklist} satisfies Record<
  Exclude<Area, 'terms' | LateArea>,
  AreaStrings
>;

/** Japanese words that come when they are asked for. */
export const lateJa = {
  explanations: () => import('../../generated/strings/ja/explanations.js'),
  expert: () => import('../../generated/strings/ja/expert.js'),
} satisfies Record<LateArea, AreaLoader>;
