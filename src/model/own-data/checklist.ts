import type {TaskId} from '../../data/tasks.js';
import {checklist, type AnyChecklist, type Checklist, type ChecklistTask} from '../checklist.js';
import {entryOf, glossaryFor, type JoinContext} from './join-context.js';
import {idOf} from './meaning.js';
import type {OwnTask} from './types.js';

/**
 * The checklist with an author's tasks.
 *
 * @param options.answered whether the package's model answers have loaded
 */
export function ownChecklist(context: JoinContext, {answered}: {readonly answered: boolean}): AnyChecklist | undefined {
  const {data, t, textOr} = context;
  if (!data.tasks) return undefined;
  const ofPackage = checklist(t, answered);
  return {
    ...ofPackage,
    lang: context.lang,
    legend: textOr(data.legend, ofPackage.legend),
    tasks: data.tasks.map((one) => taskOf(context, one, ofPackage)),
    glossary: glossaryFor(
      context,
      ofPackage.glossary,
      data.tasks.some((one) => ofPackage.tasks.some(({id}) => id === idOf(one))),
    ),
  };
}

function taskOf({text, textOr}: JoinContext, entry: TaskId | OwnTask, {tasks}: Checklist): ChecklistTask<string> {
  const own = entryOf<OwnTask>(entry);
  const known = tasks.find(({id}) => id === own.id);
  const answer = own.answer === undefined ? known?.answer : text(own.answer);
  return {
    id: own.id,
    text: textOr(own.text, known?.text ?? ''),
    ...(answer !== undefined && {answer}),
  };
}
