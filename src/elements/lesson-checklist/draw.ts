import type {Translate} from '../../localization/words/translate.js';
import {checklist, progressText, type AnyChecklist} from '../../model/checklist.js';
import {keepingText, type Keeping} from '../../model/keeping.js';
import {viewState, type CommonProps, type DrawState} from '../view-state.js';
import {view, type ChecklistState} from './view.js';

/** State that is not an attribute. */
export interface ChecklistDrawState extends DrawState, Pick<ChecklistState, 'done' | 'disabled' | 'mark' | 'onToggle'> {
  readonly keeping: Keeping;
  /** Whether the words of the model answers have loaded. */
  readonly answered: boolean;
}

/** The model of the list. */
export const checklistFor = (t: Translate, {models, answered}: Pick<ChecklistDrawState, 'models' | 'answered'>): AnyChecklist =>
  (models?.checklist ?? checklist)(t, answered);

/** Draws the checklist, for the element and for static HTML. */
export function draw(t: Translate, props: CommonProps, state: ChecklistDrawState): unknown {
  const model = checklistFor(t, state);
  const progress = progressText(t, state.done.length, model.tasks.length);
  const keeping = keepingText(t, 'marks', model.labels, state.keeping);
  return view(model, {...state, ...viewState(state.tag, props, undefined), progress, keeping});
}
