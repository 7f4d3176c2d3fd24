import {css} from 'lit';

import {aboveStyles} from './above-styles.js';
import {columnStyles} from './column-styles.js';
import {countStyles} from './count-styles.js';
import {layerStyles} from './layer-styles.js';
import {panelStyles} from './panel-styles.js';

/** The layout of the diagram: the stacks on shared rows, with a count below each, and one explanation below all of them. */
export const styles = css`
  ${layerStyles} ${columnStyles} ${aboveStyles} ${countStyles} ${panelStyles}
  .root {
    container: diagram / inline-size;
  }
  /* Keeps its place while something else is shown there. */
  .room {
    visibility: hidden;
  }
  @media print {
    .room:not(.on-paper) {
      display: none;
    }
    .on-paper {
      visibility: visible;
    }
  }
  /* A square button for a finger: a step up or down. */
  .step {
    display: grid;
    place-items: center;
    inline-size: 2.75rem;
    block-size: 2.75rem;
    padding: 0;
    background: none;
    border: 0;
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .step svg {
    inline-size: 1rem;
    block-size: 1rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .framed {
    border: var(--_stroke) solid var(--_outline);
  }
  .framed[aria-disabled='true'] {
    border-style: dashed;
    color: var(--_muted);
    cursor: default;
  }
  @media (hover: hover) {
    .step:hover:not([aria-disabled='true']) {
      background: var(--_sunken);
    }
  }
  /*
   * Rows from the top: title, names of instances, app, guest OS, hypervisor or engine, host OS,
   * machine, count. The stacks share them: equal storeys at equal height. A storey that no stack has takes
   * no room: layers have least heights (layerStyles), rows have none.
   */
  .stacks {
    --_seam: 5px;
    --_gap: 4px;
    --_first: 3rem;
    --_widest: calc((100% - 2 * var(--_gap)) / 3);
    --_rows: repeat(8, auto);
    display: grid;
    grid-template: var(--_rows) / minmax(0, 1fr) minmax(0, 1fr);
    column-gap: 1rem;
  }
  .stack {
    display: grid;
    grid-row: 1 / -1;
    grid-template: subgrid / minmax(0, 1fr);
  }
  .stack:only-child {
    grid-column: 1 / -1;
  }
  .stack-title .subject {
    font-size: 0.9375rem;
    font-weight: 700;
    line-height: 1.35;
  }
  .stack > .stack-title {
    margin-block-end: 4px;
  }
  .stack .tagline {
    line-height: 1.4;
  }
  .stack .names {
    display: none;
  }
  .spine {
    display: none;
  }
  .in-words dt {
    font-weight: 700;
  }
  .simplified,
  .in-words {
    margin-block-start: calc(2 * var(--_space));
  }
  .in-words {
    font-size: 0.9375rem;
  }
  .in-words dl {
    max-inline-size: var(--_measure);
    margin-block-start: var(--_space);
  }
  .in-words dd + dt {
    margin-block-start: var(--_space);
  }

  @container diagram (inline-size >= 42rem) {
    .stacks {
      --_seam: 6px;
      --_gap: 8px;
      --_first: 6rem;
      grid-template-columns: minmax(0, 1fr) var(--_gutter) minmax(0, 1fr);
      column-gap: 0;
    }
    .stack:only-child {
      grid-column: 1;
    }
    .stack-title .subject {
      font-size: 1.125rem;
      line-height: 1.4;
    }
    .stack .names {
      display: flex;
      padding-block: 0 2px;
    }
    .spine {
      display: grid;
      grid-row: 1 / -1;
      grid-template-rows: subgrid;
      font-size: var(--_small);
      line-height: 1.5;
      color: var(--_muted);
      text-align: center;
    }
    .spine > span {
      display: grid;
      grid-template: 1fr auto 1fr / minmax(0, 5em);
      justify-content: center;
      justify-items: center;
      gap: 4px;
    }
    .each {
      grid-row: 3 / 5;
    }
    .shared {
      grid-row: 5 / 8;
      margin-block-start: var(--_seam);
    }
    /* A dimension line: an end, a line, the words, a line, an end. */
    .spine > span::before,
    .spine > span::after {
      content: '';
      inline-size: 21px;
      background: linear-gradient(var(--_outline), var(--_outline)) center / 1px 100% no-repeat;
      forced-color-adjust: none;
    }
    .spine > span::before {
      border-block-start: 1px solid var(--_outline);
    }
    .spine > span::after {
      border-block-end: 1px solid var(--_outline);
    }
  }
  @media print {
    /* Close together, and the words as large as a note: all of it shares a page with what leads to it. */
    .title {
      margin-block-end: calc(2 * var(--_space));
    }
    .simplified,
    .in-words {
      font-size: var(--_small);
      margin-block-start: calc(2 * var(--_space));
    }
    .in-words dl {
      display: grid;
      grid: auto auto / auto-flow 1fr;
      column-gap: var(--_gutter);
      max-inline-size: none;
    }
    .in-words dd + dt {
      margin: 0;
    }
  }
`;
