import {html, nothing} from 'lit';

import type {AnyComparison} from '../../model/comparison.js';
import type {TenfoldScale} from '../../model/tenfold-scale.js';
import type {Words} from '../inline-view.js';

/**
 * Amounts as bars on one scale on which each step is ten times the last. Its amounts stand in the cells as text, so the bars
 * are for the eye.
 */
export function barsView(scale: TenfoldScale | undefined, {technologies}: AnyComparison, words: Words): unknown {
  if (!scale) return nothing;
  const steps = scale.ticks.length - 1;
  return html`<div class="bars" aria-hidden="true">
    ${technologies.map(({id, name}, column) => {
      const [from, to] = scale.bars[column]!;
      const bar = Array.from({length: to - from}, () => html`<i class="filled"></i>`);
      const before = from >= steps - to;
      const label = html`<span class="subject steps-${before ? from : steps - to}">${words(name)}</span>`;
      const free = Array.from({length: before ? steps - to : from}, () => html`<i></i>`);
      return html`<div class="bar ${id}">${before ? [label, bar, free] : [free, bar, label]}</div>`;
    })}
    <div class="ticks numbers">${scale.ticks.map((tick) => html`<span>${words(tick)}</span>`)}</div>
  </div>`;
}
