import {html, nothing} from 'lit';

import type {ComparisonValue} from '../../model/compared-cells.js';
import type {AnyComparison, ComparedProperty} from '../../model/comparison.js';
import {plain} from '../../model/inline.js';
import {titleView, wordsWith, type Words} from '../inline-view.js';
import {isPlainClick} from '../places/link-controller.js';
import type {ViewState} from '../view-state.js';
import {barsView} from './bars-view.js';
import {measurementsView, type MeasurementState} from './measurement-view.js';

export interface TableState extends ViewState, MeasurementState {
  /** What was measured, drawn; `nothing` where it is not asked for. */
  readonly evidence?: unknown;
}

type Row = ComparedProperty<string, string>;

/** Shared by all pieces of one drawing. */
interface Drawing {
  readonly model: AnyComparison;
  readonly state: TableState;
  readonly words: Words;
  /** Whether a cell stands beside the names of the rows: with their questions, or with their readings. */
  readonly hasQuestions: boolean;
  /** Whether a cell ends the rows: with bars, measurements, and a fold. */
  readonly hasMore: boolean;
}

/**
 * The comparison as one table, which the styles lay out for wide and for narrow places: so every part has its role in words. Its
 * title is no `<caption>`, which would hold a heading within a table that is none for browsers.
 */
export function view(model: AnyComparison, state: TableState): unknown {
  const {properties, caption, technologies, judgement, merits} = model;
  const drawing: Drawing = {
    model,
    state,
    words: wordsWith(model.glossary, state, new Set(state.knownTerms), (href, word) => measuredLink(href, word, drawing)),
    hasQuestions: state.readings || properties.some(({question}) => question),
    hasMore: properties.some(({note, measurements, bars}) => note ?? bars ?? measurements.length > 0),
  };
  const {words} = drawing;
  // Before the folds: a term is explained where it is seen.
  const cells = properties.map((row) => technologies.map(({id}) => cellView(row.values[id], row, drawing)));
  const legend = merits.map(({mark, name}) => html`<span class="merit"><span class="sign">${mark}</span> ${words(name)}</span> `);
  return html`<div class="title" part="caption" id="caption">${titleView(state, words(caption))}</div>
    ${merits.length > 0 ? html`<p class="legend aside">${legend}<span>${words(judgement)}</span></p>` : nothing}
    <div class="scroller" @keydown=${(event: KeyboardEvent) => closeByKey(event, state)}>
      <table role="table" aria-labelledby="caption" class="${shapeOf(technologies.length)} ${state.readings ? 'with-readings' : ''}">
        <thead role="rowgroup">${headView(drawing)}</thead>
        <tbody role="rowgroup">${properties.map((row, index) => rowView(row, cells[index]!, drawing))}</tbody>
      </table>
    </div>
    ${state.evidence}`;
}

/** Two technologies share the columns of every pair of the lesson. More than two may need a box that scrolls. */
const shapeOf = (columns: number): string => (columns > 4 ? 'many crowd' : (['one', 'one', 'pair'][columns] ?? 'many'));

const headView = ({model, state: {readings}, words, hasQuestions, hasMore}: Drawing): unknown =>
  html`<tr role="row" id="columns">
    <th scope="col" role="columnheader">${plain(model.heading)}</th>
    ${hasQuestions ? html`<td role="cell" class="question">${readings ? namesView(words(model.heading)) : nothing}</td>` : nothing}
    ${model.technologies.map(
      ({id, name}) => html`<th scope="col" role="columnheader" class="subject ${id}">${readings ? words(name) : plain(name)}</th>`,
    )}
    ${hasMore ? html`<td role="cell" class="more"></td>` : nothing}
  </tr>`;

/**
 * Screen readers speak the head of a row only where it is text and nothing else. So the cell beside it has what goes with the
 * name: the question, and, for the eye, the name with its readings.
 */
function rowView(row: Row, cells: readonly unknown[], drawing: Drawing): unknown {
  const {model, state, words, hasQuestions, hasMore} = drawing;
  const {id, name, question} = row;
  return html`<tr role="row" id="property-${id}">
    <th scope="row" role="rowheader">${plain(name)}</th>
    ${
      hasQuestions
        ? html`<td role="cell" class="question">${state.readings ? namesView(words(name)) : nothing}${question && words(question)}</td>`
        : nothing
    }
    ${model.technologies.map(
      (column, index) => html`<td role="cell" class=${column.id} data-name=${plain(column.name)}>${cells[index]}</td>`,
    )}
    ${hasMore ? html`<td role="cell" class="more">${moreView(row, drawing)}</td>` : nothing}
  </tr>`;
}

const namesView = (name: unknown): unknown => html`<span class="names short"><span aria-hidden="true">${name}</span></span>`;

function cellView(value: ComparisonValue | undefined, row: Row, drawing: Drawing): unknown {
  if (value === undefined) return nothing;
  const {words, model} = drawing;
  const merit = model.merits.find(({rating}) => rating === value.rating);
  return html`<div class="cell" part="cell">
    ${merit ? html`<span class="sign" role="img" aria-label=${plain(merit.name)}>${merit.mark}</span>` : nothing}
    <p class="value"><strong class="short">${words(value.value)}</strong>${amountView(value, row, drawing)}</p>
    <p class="reason">${words(value.reason)}</p>
  </div>`;
}

function amountView({amount, measurement: id}: ComparisonValue, row: Row, {words, state}: Drawing): unknown {
  if (!amount) return nothing;
  if (!id) return html` <span class="amount numbers">${words(amount)}</span>`;
  const place = {property: row.id, at: 'cells', id} as const;
  const toggle = (event: Event): void => state.toggle(place, event.currentTarget as HTMLElement);
  const isOpen = isOpenIn(state, 'cells', id);
  return html` <button type="button" class="amount numbers" aria-expanded=${isOpen} @click=${toggle}>${words(amount)}</button>`;
}

const isOpenIn = ({opened}: TableState, at: 'cells' | 'note', id: string): boolean =>
  typeof opened === 'object' && opened.at === at && opened.id === id;

/** A number in a note opens its measurement below the note, if that came with the table. Every other link leads somewhere. */
function measuredLink(href: string, word: unknown, {model, state}: Drawing): unknown {
  const id = href.replace(/^#fact-/, '');
  const row = model.properties.find(
    ({measurements, note}) => note?.text.includes(`(${href})`) && measurements.some((one) => one.id === id),
  );
  if (!row) return html`<a href=${href}>${word}</a>`;
  const toggle = (event: MouseEvent): void => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    state.toggle({property: row.id, at: 'note', id}, event.currentTarget as HTMLElement);
  };
  return html`<a class="number" href=${href} aria-expanded=${isOpenIn(state, 'note', id)} @click=${toggle}>${word}</a>`;
}

function moreView(row: Row, drawing: Drawing): unknown {
  const {model, words, state} = drawing;
  return html`${barsView(row.bars, model, words)}${measurementsView(row, 'cells', model, words, state)}${foldView(row, drawing)}`;
}

function foldView(row: Row, {model, words, state}: Drawing): unknown {
  const {note, more} = row;
  const measurements = measurementsView(row, 'note', model, words, state);
  if (!note && measurements === nothing) return nothing;
  return html`<details>
    <summary aria-label=${plain(more)}><span>${words(model.notes)}</span></summary>
    ${
      note
        ? html`<div class="note" part="note" id="note-${note.id}" tabindex="-1">
          <p class="note-title">${words(note.title)}</p>
          <p>${words(note.text)}</p>
        </div>`
        : nothing
    }
    ${measurements}
  </details>`;
}

function closeByKey(event: KeyboardEvent, {opened, close}: TableState): void {
  if (event.key !== 'Escape' || !opened) return;
  event.preventDefault();
  close();
}
