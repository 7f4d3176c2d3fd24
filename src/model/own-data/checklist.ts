import type {TaskId} from '../../data/tasks.js';
import {checklist, type Checklist, type ChecklistTask} from '../checklist.js';
import type {Joining} from './joining.js';
import type {OwnTask} from './types.js';

/**
 * The checklist with an author's tasks.
 *
 * @param answered whether the package's model answers are there
 */
export function ownChecklist(joining: Joining, answered: boolean): Checklist | undefined {
  const {data, t, text} = joining;
  if (!data.tasks) return undefined;
  const ofPackage = checklist(t, answered);
  return {
    ...ofPackage,
    lang: joining.lang,
    legend: data.legend === undefined ? ofPackage.legend : text(data.legend),
    tasks: data.tasks.map((one) => taskOf(joining, one, ofPackage)),
  };
}

function taskOf({text}: Joining, entry: TaskId | OwnTask, {tasks}: Checklist): ChecklistTask {
  const own: OwnTask = typeof entry === 'string' ? {id: entry} : entry;
  const known = tasks.find(({id}) => id === own.id);
  return {
    id: own.id as TaskId,
    text: own.text === undefined ? known!.text : text(own.text),
    answer: own.answer === undefined ? (known?.answer ?? '') : text(own.answer),
  };
}
