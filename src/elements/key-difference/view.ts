import {html, nothing} from 'lit';

import type {TechnologyId} from '../../data/technologies.js';
import {plain} from '../../model/inline.js';
import type {Difference, DifferenceLayer, DifferenceTower} from '../../model/difference.js';
import {titleView, wordsWith, type Words} from '../inline-view.js';
import {kernelMark} from '../kernel.js';
import type {ViewState} from '../view-state.js';

export interface DifferenceState extends ViewState {
  /** The technology that the switch shows; `both` side by side, where nothing can be pressed. */
  readonly shown: TechnologyId | 'both';
  readonly show: (technology: TechnologyId) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** What the pieces of one render share. */
interface Pass {
  readonly model: Difference;
  readonly state: DifferenceState;
  readonly words: Words;
}

/**
 * The switch, and both towers. Where one is shown they stand in the same place, and beside it is what the switch does, or the
 * layer that it took out. On paper they stand side by side.
 */
export function view(model: Difference, state: DifferenceState): unknown {
  const pass: Pass = {model, state, words: wordsWith(model.glossary, state)};
  return html`<div class="title" part="title">${titleView(state, pass.words(model.title))}</div>
    <div class="towers shown-${state.shown}">
      ${switchView(pass)} ${model.towers.map((tower) => towerView(tower, pass))} ${besideView(pass)}
    </div>`;
}

function switchView({model, state, words}: Pass): unknown {
  return html`<div class="switch" part="switch" role="group" aria-label=${plain(model.controls.switch)} @keydown=${state.onKey}>
    ${model.towers.map(
      ({id, name}) =>
        html`<button type="button" class=${id} data-technology=${id} aria-pressed=${id === state.shown} @click=${() => state.show(id)}>
          ${words(name)}
        </button>`,
    )}
  </div>`;
}

/** A technology: its layers from the top, and which kernel answers the app. An arrow draws the app's call. */
function towerView({id, name, layers, call}: DifferenceTower, pass: Pass): unknown {
  const {words} = pass;
  return html`<div class="tower ${id}" part="tower">
    <p class="subject name">${words(name)}</p>
    <ul class="layers" role="list" aria-label=${plain(name)}>
      ${layers.map((layer) => html`<li class=${kindOf(layer)}>${face(layer, pass)}</li>`)}
    </ul>
    <div class="call" part="call" aria-hidden="true"></div>
    <p class="answer short">${words(call)}</p>
  </div>`;
}

const kindOf = ({storey, own, absent}: DifferenceLayer): string => `layer ${storey}${own ? ' own' : ''}${absent ? ' absent' : ''}`;

function face({name, kernel}: DifferenceLayer, {model, words}: Pass): unknown {
  const plate = html` <span class="kernel" part="kernel">${kernelMark}<span class="word">${words(model.kernel)}</span></span>`;
  return html`<span class="layer-name short">${words(name)}</span>${kernel ? plate : nothing}`;
}

/** Beside the one tower: what the switch does, and then the layer that it took out. */
function besideView(pass: Pass): unknown {
  const {model, words} = pass;
  const taken = model.towers.flatMap(({layers}) => layers).find(({storey, absent}) => storey === 'guest-os' && !absent);
  return html`<p class="hint">${words(model.controls.hint)}</p>
    <p class="taken-name aside">${words(model.controls.taken)}</p>
    ${taken ? html`<div class="taken vm ${kindOf(taken)}" aria-hidden="true">${face(taken, pass)}</div>` : nothing}`;
}
