import {html, nothing} from 'lit';

import type {AnyComparison, ComparedProperty} from '../../model/comparison.js';
import {plain} from '../../model/inline.js';
import type {NamedMeasurement} from '../../model/named-measurements.js';
import type {Words} from '../inline-view.js';
import type {Opened} from './opened.js';

type Row = ComparedProperty<string, string>;

/** What a view needs to draw measurements in place. */
export interface MeasurementState {
  /** The open one; `everything` for pages without script and for paper: all of them, in the fold. */
  readonly opened: Opened | 'everything' | undefined;
  /** Opens one below what was pressed, or closes it if it is open. */
  readonly toggle: (opened: Opened, control: HTMLElement) => void;
  readonly close: () => void;
}

const isInCell = ({values}: Row, id: string): boolean => Object.values(values).some((value) => value?.measurement === id);
const isInNote = ({note}: Row, id: string): boolean => Boolean(note?.text.includes(`(#fact-${id})`));

/**
 * The measurements that the cells or the note of a row name, of which one is open. The others keep their room, so that nothing
 * moves when another one opens.
 */
export function measurementsView(row: Row, at: Opened['at'], model: AnyComparison, words: Words, state: MeasurementState): unknown {
  const {opened} = state;
  const isNamedHere = at === 'cells' ? isInCell : isInNote;
  if (opened === 'everything')
    return at === 'note' && row.measurements.length > 0
      ? html`<div class="measurements all">${row.measurements.map((one) => measurementView(one, model, words))}</div>`
      : nothing;
  if (opened?.property !== row.id || opened.at !== at) return nothing;
  const drawn = row.measurements.filter(({id}) => isNamedHere(row, id));
  return html`<div class="measurements">
    ${drawn.map((one) => measurementView(one, model, words, {isOpen: one.id === opened.id, row, close: state.close}))}
  </div>`;
}

/** How a measurement stands that opens in place. */
interface InPlace {
  readonly isOpen: boolean;
  readonly row: Row;
  readonly close: () => void;
}

function measurementView(one: NamedMeasurement, {labels}: AnyComparison, words: Words, inPlace?: InPlace): unknown {
  const {id, technology, amount, exact, what, conditions, sources} = one;
  const source = sources.map(({title, origin, url}) => {
    const name = url ? html`<a href=${url} rel="noopener">${title}</a>` : title;
    return html`<p>${name} <span class="origin">${words(origin)}</span></p>`;
  });
  const state = inPlace && (inPlace.isOpen ? 'open' : 'waiting');
  return html`<div class="measurement ${technology} ${state ?? ''}" id="fact-${id}" tabindex="-1" role="group" aria-labelledby="amount-${id}">
    <p class="figure numbers" id="amount-${id}"><strong>${words(amount)}</strong> ${exact && html`<span class="exact">${words(exact)}</span>`}</p>
    <dl>
      <dt>${words(labels.what)}</dt>
      <dd>${words(what)}</dd>
      <dt>${words(labels.how)}</dt>
      <dd>${words(conditions)}</dd>
      ${sources.length > 0 ? html`<dt>${words(labels.source)}</dt><dd>${source}</dd>` : nothing}
    </dl>
    ${
      inPlace &&
      html`<p class="to-all"><a href="#measured-${inPlace.row.id}">${words(labels.all)}</a></p>
      <button type="button" class="close" aria-label=${plain(labels.close)} @click=${inPlace.close}></button>`
    }
  </div>`;
}
