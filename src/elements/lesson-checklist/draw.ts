import type {Translate} from '../../localization/words/translate.js';
import {checklist, progressText, type AnyChecklist} from '../../model/checklist.js';
import {viewState, type CommonProps, type DrawState} from '../view-state.js';
import {view, type ChecklistState} from './view.js';

/** What no attribute says. */
export interface ChecklistDrawState extends DrawState, Pick<ChecklistState, 'done' | 'keeping' | 'disabled' | 'mark' | 'onToggle'> {
  /** Whether the words of the model answers are there. */
  readonly answered: boolean;
}

/** The list that is drawn. */
export const checklistFor = (t: Translate, {models, answered}: Pick<ChecklistDrawState, 'models' | 'answered'>): AnyChecklist =>
  (models?.checklist ?? checklist)(t, answered);

/** The checklist as its author asks for it: for the element, and for static HTML. */
export function draw(t: Translate, props: CommonProps, state: ChecklistDrawState): unknown {
  const model = checklistFor(t, state);
  const progress = progressText(t, state.done.length, model.tasks.length);
  return view(model, {...state, ...viewState(state.tag, props, undefined), progress});
}
