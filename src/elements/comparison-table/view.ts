import {html, nothing} from 'lit';

import {maxRating} from '../../data/types.js';
import type {AnyComparison, ComparedProperty, ComparisonValue, LetteredNote} from '../../model/comparison.js';
import {plain} from '../../model/inline.js';
import {heading, titleView, wordsWith, type Words} from '../inline-view.js';
import type {ViewState} from '../view-state.js';

export interface TableState extends ViewState {
  /** What was measured, drawn; `nothing` where it is not asked for. */
  readonly evidence?: unknown;
}

/**
 * The comparison as a table and, for narrow places, as a list a property. The styles show exactly
 * one of the two, so only one is in the accessibility tree.
 */
export function view(model: AnyComparison, state: TableState): unknown {
  const words = wordsWith(model.glossary, state);
  return html`<div class="scroller">${table(model, state, words)}</div>${lists(model, state)}${notes(model, words)}${state.evidence}`;
}

function table(model: AnyComparison, state: ViewState, words: Words): unknown {
  const {readings} = state;
  const besides = readings ? 'with-readings' : model.properties.some(({note}) => note) ? 'with-notes' : undefined;
  const beside = (name: unknown, link?: unknown): unknown => (besides ? besideView(name, link) : nothing);
  const title = titleView(state, words(model.caption));
  const judgement = model.judgement && html` <span class="aside">${words(model.judgement)}</span>`;
  return html`<table class=${besides ?? nothing}>
    <caption class="title" part="caption">${title}${judgement}</caption>
    <thead>
      <tr id="columns">
        <th scope="col">${plain(model.heading)}</th>
        ${beside(readings && words(model.heading))}
        ${model.technologies.map(({id, name}) => html`<th scope="col" class="subject ${id}">${readings ? words(name) : plain(name)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${model.properties.map(
        (property) => html`<tr id="property-${property.id}">
          <th scope="row">${plain(property.name)}</th>
          ${beside(readings && words(property.name), noteLink(property.note))}
          ${model.technologies.map(({id}) => html`<td class=${id}>${cell(property.values[id], words)}</td>`)}
        </tr>`,
      )}
    </tbody>
  </table>`;
}

/**
 * Screen readers speak the head of a row only where it is text and nothing else. So what goes with its name has a cell of
 * its own: the link to its note, and, for the eye, the name with its readings. A table without either has no such cells.
 */
const besideView = (name: unknown, link: unknown): unknown =>
  html`<td class="beside">${name ? html`<span class="names short"><span aria-hidden="true">${name}</span></span>` : nothing}${link}</td>`;

function lists(model: AnyComparison, state: ViewState): unknown {
  const words = wordsWith(model.glossary, state);
  const title = titleView(state, words(model.caption));
  const judgement = model.judgement && html`<p class="aside">${words(model.judgement)}</p>`;
  return html`<div class="lists">
    <div class="title" part="caption">${title}${judgement}</div>
    ${model.properties.map((property) => list(model, property, state, words))}
  </div>`;
}

function list(model: AnyComparison, property: ComparedProperty<string, string>, {headingLevel}: ViewState, words: Words): unknown {
  const name = heading(headingLevel && headingLevel + 1, words(property.name));
  const title = html`<div id="list-${property.id}">${name}</div>${noteLink(property.note)}`;
  return html`<div class="property short" data-place="property-${property.id}">${title}</div>
    <dl aria-labelledby="list-${property.id}">
      ${model.technologies.map(
        ({id, name}) => html`<dt class="subject ${id}">${words(name)}</dt>
          <dd class=${id}>${cell(property.values[id], words)}</dd>`,
      )}
    </dl>`;
}

const scale = (rating: number, label: string): unknown =>
  html`<span class="scale" role="img" aria-label=${plain(label)}>${steps(rating)}</span>`;

const amount = ({amount}: ComparisonValue, words: Words): unknown => amount && html` <span class="numbers">${words(amount)}</span>`;

const steps = (rating: number): unknown =>
  Array.from({length: maxRating}, (_, step) => html`<i class=${step < rating ? 'filled' : 'empty'}></i>`);

const noteLink = (note: LetteredNote | undefined): unknown =>
  note && html`<sup><a href="#note-${note.id}" aria-label=${plain(note.label)}>${note.letter}</a></sup>`;

function cell(value: ComparisonValue | undefined, words: Words): unknown {
  if (value === undefined) return nothing;
  return html`<div class="cell" part="cell">
    ${value.rating === undefined ? nothing : scale(value.rating, value.scale)}
    <p class="rating"><strong class="short">${words(value.value)}</strong>${amount(value, words)}</p>
    <p class="reason">${words(value.reason)}</p>
  </div>`;
}

function notes(model: AnyComparison, words: Words): unknown {
  if (!model.properties.some(({note}) => note)) return nothing;
  return html`<div class="notes" role="group" aria-label=${plain(model.notes)}>
    ${model.properties.map(
      ({note}) =>
        note &&
        html`<div class="note" part="note" id="note-${note.id}" tabindex="-1">
        <p class="note-title"><span class="letter" aria-hidden="true">${note.letter}</span> ${words(note.title)}</p>
        <p>${words(note.text)}</p>
      </div>`,
    )}
  </div>`;
}
