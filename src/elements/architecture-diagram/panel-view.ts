import {html, nothing} from 'lit';

import {storeys, type Storey} from '../../data/layers.js';
import {formatNumber} from '../../localization/language/format.js';
import {plain} from '../../model/inline.js';
import type {NoteText} from '../../model/notes.js';
import {layersOf, storeysIn, type AnyStack, type AnyStacks} from '../../model/stacks.js';
import {colon, wordsWith, type Words} from '../inline-view.js';
import {room, type StackDrawing} from './drawing.js';

/** The storeys of the picture, from the bottom. */
export function storeysOf({stacks}: AnyStacks): Storey[] {
  const [first = [], ...others] = stacks.map(storeysIn);
  return others.length === 0 ? first : storeys.filter((storey) => [first, ...others].some((all) => all.includes(storey)));
}

/**
 * The explanation of the chosen storey, below all stacks: what each of them has there, or that there is nothing. The
 * explanations of the other storeys keep room for themselves, so that nothing moves when the reader goes on to one of them.
 */
export function panel(drawing: StackDrawing): unknown {
  const {model, storey: chosen, words, state} = drawing;
  const {up, down, unchosen} = model.actions;
  // Where the reader is asked to count, he is asked for nothing else, and no explanation gives the answer away, unless he
  // chooses a layer himself. Until then no room is kept, which would be an empty place: what opens, opens below all the rest.
  const isOpen = !state.tasks.isAsking || chosen !== undefined;
  const before = new Set(drawing.explained);
  return html`<div class="panel ${isOpen ? '' : 'closed'}" id="explanation">
    <div class="tour">${tourButton(1, up, drawing)}${tourButton(-1, down, drawing)}</div>
    ${storeysOf(model).map((storey, index, all) => {
      const position = `${formatNumber(model.lang, index + 1)}/${formatNumber(model.lang, all.length)}`;
      return storeyView(storey, {position, explained: new Set(before)}, drawing);
    })}
    <p class="aside unchosen ${room(chosen === undefined)}" tabindex="-1">${words(unchosen)}</p>
  </div>`;
}

/** @param step 1: the storey above; -1: the one below */
const tourButton = (step: 1 | -1, label: string, {state}: StackDrawing): unknown =>
  html`<button type="button" class="step" aria-label=${plain(label)} @click=${() => state.onTour?.(step)}>
    <svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" aria-hidden="true" focusable="false"><path d=${step > 0 ? 'M3 11l5-6 5 6' : 'M3 5l5 6 5-6'} /></svg>
  </button>`;

/**
 * Its title names the layer, or the layers where the stacks have different ones. Each storey explains its terms as if it were
 * the only one, since a reader may come to any of them first.
 */
function storeyView(
  storey: Storey,
  {position, explained}: {readonly position: string; readonly explained: Set<string>},
  drawing: StackDrawing,
): unknown {
  const {model, state} = drawing;
  const isChosen = storey === drawing.storey;
  const words = wordsWith(model.glossary, state, explained);
  const names = [...new Set(layersOf(model).flatMap((layer) => (layer.storey === storey ? [layer.name] : [])))];
  const texts = model.stacks.map((stack) => half(stack, storey, names.length > 1, words));
  // After the texts, since a note is folded: a term that it explains may be met before.
  const notes = model.stacks.map(({layers: all}) => noteFold(all.find((one) => one.storey === storey)?.note, model.noteLabel, words));
  const content = html`<div class="storey-name short" tabindex="-1">
      <div class="position numbers" aria-hidden="true">${position}</div>
      <p>${words(names.join(' / ') || absentOn(storey, model))}</p>
    </div>
    <div class="halves">
      ${model.stacks.map(({id}, index) => html`<div class="explanation ${id}" part="explanation">${texts[index]}${notes[index]}</div>`)}
    </div>`;
  // What follows need not explain them again.
  if (isChosen) for (const term of explained) drawing.explained.add(term);
  return html`<div class="storey ${room(isChosen)} ${storey === drawing.waiting ? 'on-paper' : ''}">${content}</div>`;
}

const absentOn = (storey: Storey, {stacks}: AnyStacks): string =>
  stacks.flatMap(({absent}) => absent).find((one) => one.storey === storey)!.name;

/** @param isNamed whether the title leaves open which layer is this stack's */
function half({name, layers, absent}: AnyStack, storey: Storey, isNamed: boolean, words: Words): unknown {
  const layer = layers.find((one) => one.storey === storey);
  const missing = absent.find((one) => one.storey === storey);
  const own = layer ? isNamed && layer.name : missing?.title;
  const {scope, explanation} = layer ?? missing ?? {};
  return html`<p class="what short">
      <span class="subject">${words(name)}</span>${own ? html` <span class="layer-name">${words(own)}</span>` : nothing}${
        scope ? html` <span class="aside">${words(scope)}</span>` : nothing
      }
    </p>
    ${text(explanation, words)} ${layer?.examples && html`<p class="aside">${words(layer.examples)}</p>`}`;
}

const text = (explanation: string | undefined, words: Words): unknown => explanation && html`<p>${words(explanation)}</p>`;

/** Folded: it is longer than all the rest, and room is kept for everything that is open. */
const noteFold = (note: NoteText | undefined, label: string, words: Words): unknown =>
  note &&
  html`<details class="note" part="note">
    <summary><span><span class="visually-hidden">${words(label)}${colon}</span>${words(note.title)}</span></summary>
    <p>${words(note.text)}</p>
  </details>`;
