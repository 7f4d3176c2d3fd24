import {css} from 'lit';

import {columnStyles} from './column-styles.js';
import {layerStyles} from './layer-styles.js';

/** The layout of the diagram: two stacks on shared rows, with count and explanation below each. */
export const styles = css`
  ${layerStyles} ${columnStyles}
  .root {
    container: diagram / inline-size;
  }
  /*
   * Rows from the top: title, names of instances, app, guest OS, hypervisor or engine, host OS,
   * machine, count, explanation. Stacks side by side share them: equal storeys at equal height. A storey
   * that no stack has takes no room: layers have least heights (layerStyles), rows have none.
   */
  .stacks {
    --_seam: 6px;
    --_gap: 8px;
    --_rows: repeat(9, auto);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    row-gap: calc(8 * var(--_space));
  }
  .stack {
    display: grid;
    grid-template: var(--_rows) / minmax(0, 1fr);
  }
  .stack-title .subject {
    font-size: 1.125rem;
    font-weight: 700;
    line-height: 1.4;
  }
  .spine {
    display: none;
  }

  .count {
    grid-row: 8;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
    margin-block-start: calc(2.5 * var(--_space));
  }
  .count-figure {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    font-size: 2rem;
    font-weight: 700;
    line-height: 1.2;
    white-space: nowrap;
  }
  .count-mark {
    display: grid;
    place-items: center;
    inline-size: 1.75rem;
    block-size: 1.75rem;
    font-size: 1rem;
  }
  .count-words {
    flex: 1 1 9rem;
    line-height: 1.5;
  }
  .count-words > * {
    display: block;
  }

  .explanation {
    grid-row: 9;
    max-inline-size: var(--_measure);
    font-size: 0.9375rem;
  }
  .explanation:has(.text > p) {
    border-block-start: 1px solid var(--_hairline);
    margin-block-start: calc(2 * var(--_space));
    padding-block-start: calc(1.5 * var(--_space));
  }
  .what,
  .in-words dt {
    font-weight: 700;
  }
  .what ~ :nth-child(n + 3) {
    margin-block-start: calc(0.5 * var(--_space));
  }
  .explanation .note {
    margin-block-start: calc(2 * var(--_space));
  }

  .hint {
    margin-block-end: calc(2 * var(--_space));
  }
  .simplified,
  .in-words {
    margin-block-start: calc(3 * var(--_space));
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
      grid-template: var(--_rows) / minmax(0, 1fr) var(--_gutter) minmax(0, 1fr);
      row-gap: 0;
    }
    .stack {
      grid-row: 1 / -1;
      grid-template-rows: subgrid;
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
    .hint {
      display: none;
    }
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
