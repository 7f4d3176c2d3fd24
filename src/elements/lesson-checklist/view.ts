import {html, nothing} from 'lit';

import type {AnyChecklist, ChecklistTask} from '../../model/checklist.js';
import {titleView, wordsWith, type Words} from '../inline-view.js';
import type {ViewState} from '../view-state.js';

export interface ChecklistState extends ViewState {
  readonly done: readonly string[];
  /** "1 of 3 done". */
  readonly progress: string;
  /** Says where marks are kept, or why they are not. */
  readonly keeping: string;
  readonly disabled: boolean;
  readonly mark: (task: string | undefined, done: boolean) => void;
  /** A reader opens or closes a model answer. */
  readonly onToggle: () => void;
}

export function view(model: AnyChecklist, state: ChecklistState): unknown {
  const words = wordsWith(model.glossary, state);
  return html`<fieldset ?disabled=${state.disabled}>
    <legend part="legend">${titleView(state, words(model.legend))}</legend>
    <div class="progress" part="progress">
      <p class="numbers">${words(state.progress)}</p>
      <progress value=${state.done.length} max=${model.tasks.length} aria-hidden="true"></progress>
    </div>
    <ul role="list">
      ${model.tasks.map((task) => html`<li part="task">${taskView(model, task, state, words)}</li>`)}
    </ul>
    <p class="foot">
      <button type="button" @click=${() => state.mark(undefined, false)}>${words(model.labels.reset)}</button>
      <span>${words(state.keeping)}</span>
    </p>
  </fieldset>`;
}

function taskView(model: AnyChecklist, {id, text, answer}: ChecklistTask<string>, state: ChecklistState, words: Words): unknown {
  const change = (event: Event): void => state.mark(id, (event.target as HTMLInputElement).checked);
  const fold = html`<details @toggle=${state.onToggle}>
      <summary><span>${words(model.labels.answer)}</span></summary>
      ${answer ? html`<p>${words(answer)}</p>` : nothing}
    </details>`;
  const mark = html`<input type="checkbox" value=${id} .checked=${state.done.includes(id)} @change=${change} />`;
  return html`<label>${mark}<span>${words(text)}</span></label>
    ${answer === undefined ? nothing : fold}`;
}
