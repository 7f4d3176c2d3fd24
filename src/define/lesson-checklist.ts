import {LessonChecklist} from '../elements/lesson-checklist/element.js';
import enChecklist from '../generated/strings/en/checklist.js';
import enTasks from '../generated/strings/en/tasks.js';
import jaChecklist from '../generated/strings/ja/checklist.js';
import jaTasks from '../generated/strings/ja/tasks.js';
import {registerLateAreas} from '../localization/late-areas.js';
import {registerAreas} from '../localization/strings.js';
import {register} from './register.js';

registerAreas('en', {tasks: enTasks, checklist: enChecklist});
registerAreas('ja', {tasks: jaTasks, checklist: jaChecklist});
registerLateAreas('en', {answers: () => import('../generated/strings/en/answers.js'), own: () => import('../generated/strings/en/own.js')});
registerLateAreas('ja', {answers: () => import('../generated/strings/ja/answers.js'), own: () => import('../generated/strings/ja/own.js')});
register('lesson-checklist', LessonChecklist);
