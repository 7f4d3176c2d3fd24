import {css} from 'lit';

import {measurementStyles} from './measurement-styles.js';
import {printStyles} from './print-styles.js';

export const styles = css`
  .root {
    container: table / inline-size;
    --_names: 9.5rem;
  }
  /* The parts of the table are grids, each with its role in words: a row is two lines and more where there is no room for one. */
  :is(table, thead, tbody) {
    display: block;
  }
  table {
    font-size: 0.9375rem;
    line-height: 1.5;
    /* What sticks lies above what scrolls below it, and above nothing of the page. */
    isolation: isolate;
  }
  :is(th, td) {
    padding: 0;
    text-align: start;
  }
  .title {
    margin-block-end: var(--_space);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 calc(1.75 * var(--_space));
    max-inline-size: none;
    line-height: 1.55;
    margin-block-end: var(--_space);
  }
  .merit {
    display: inline-block;
  }
  .legend .sign {
    font-size: 1.15em;
  }

  tr {
    display: grid;
    column-gap: calc(2 * var(--_space));
  }
  .pair tr {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  :where(th:first-child, .question, .more) {
    grid-column: 1 / -1;
  }
  thead {
    position: sticky;
    inset-block-start: var(--lesson-sticky, 0px);
    z-index: 1;
    /* Important here and below: in static HTML, what undoes the borders and stripes of a page's tables. */
    background: var(--_surface) !important;
    break-after: avoid;
  }
  thead tr {
    border-block-end: 2px solid var(--_text) !important;
  }
  thead .subject {
    padding-block: calc(0.75 * var(--_space));
    font-weight: 700;
  }
  /* Where it stands above no column of its own, it is only spoken. */
  thead th:first-child,
  .with-readings tbody th:first-child {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* Cells without a word, or with one for the eye that has no room here. */
  thead :is(.question, .more) {
    position: absolute;
    visibility: hidden;
  }
  tbody tr {
    position: relative;
    padding-block-start: calc(1.25 * var(--_space));
    border-block-end: 1px solid var(--_outline) !important;
  }
  tbody :is(th, .names) {
    font-weight: 700;
  }
  tbody tr:not(:has(summary)) {
    padding-block-end: var(--_space);
  }
  .names {
    display: block;
    font-size: 0.9375rem;
    color: var(--_text);
  }
  .question {
    font-size: var(--_small);
    color: var(--_muted);
    line-height: 1.45;
    text-wrap: balance;
    word-break: auto-phrase;
  }

  .cell {
    display: grid;
    /* Room for ++ on one line in wide fonts. An author's own words may take more. */
    --_signs: 2rem;
    grid-template-columns: minmax(var(--_signs), auto) minmax(0, 1fr);
    column-gap: 4px;
    padding-block: calc(0.75 * var(--_space)) calc(0.5 * var(--_space));
  }
  .root:not(:has(tbody .sign)) .cell {
    display: block;
  }
  /* A value that nobody judged stands where the others do. */
  .cell > :not(.sign) {
    grid-column: 2;
  }
  .sign {
    font-weight: 700;
    /* Many fonts have no bold ◎. */
    -webkit-text-stroke: 0.03em;
  }
  .cell > .sign {
    color: var(--_subject, inherit);
    font-size: 1.3125rem;
    line-height: 1.2976;
    max-inline-size: 5rem;
    letter-spacing: -0.12em;
  }
  .value {
    font-size: 1.0625rem;
    line-height: 1.6;
  }
  .value strong {
    font-weight: 700;
  }
  .amount {
    display: block;
    font-size: 0.9375rem;
    text-align: start;
    text-wrap: balance;
  }
  button.amount {
    border: 0;
    background: none;
    cursor: pointer;
    /* As high as a finger, and no higher than its line. */
    padding: 10px 0;
    margin: -10px 0;
    min-inline-size: 44px;
    line-height: 1.6;
  }
  :is(button.amount, a.number) {
    /* One by one, since WebKit does not read them together. */
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-decoration-thickness: 1.5px;
    text-decoration-color: var(--_outline);
    text-underline-offset: 0.3em;
  }
  :is(button.amount, a.number):is(:hover, [aria-expanded='true']) {
    text-decoration-style: solid;
    text-decoration-thickness: 2px;
    text-decoration-color: var(--_subject, currentColor);
  }
  a.number {
    padding-block: 0.5em;
  }
  .reason {
    text-wrap: balance;
    word-break: auto-phrase;
    font-size: var(--_small);
    color: var(--_muted);
    line-height: 1.5;
  }
  .reason b {
    color: var(--_text);
  }
  @container table (inline-size < 42rem) {
    .cell > .reason {
      grid-column: 1 / -1;
    }
    .sign + .value > .amount {
      margin-inline-start: calc(-1 * var(--_signs) - 4px);
    }
  }

  .bars {
    margin-block: calc(0.5 * var(--_space)) var(--_space);
  }
  .bar {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
  }
  .bar {
    align-items: center;
    min-block-size: 1.5rem;
    font-size: var(--_small);
    line-height: 1.3;
  }
  .bar > .subject {
    padding-inline: 0 var(--_space);
  }
  .bar > i ~ .subject {
    padding-inline: var(--_space) 0;
  }
  .steps-2 {
    grid-column-end: span 2;
  }
  .steps-3 {
    grid-column-end: span 3;
  }
  .steps-4 {
    grid-column-end: span 4;
  }
  .bar > i {
    align-self: stretch;
    margin-block: 4px;
  }
  .filled {
    background: var(--_subject-tint);
    border-block: 2px solid var(--_subject);
  }
  .filled + .filled {
    border-inline-start: 1px solid var(--_subject);
  }
  :not(.filled) + .filled,
  .filled:first-child {
    border-inline-start: 2px solid var(--_subject);
  }
  .filled:has(+ :not(.filled)),
  .filled:last-child {
    border-inline-end: 2px solid var(--_subject);
  }
  .ticks {
    display: flex;
    justify-content: space-between;
    border-block-start: 1px solid var(--_outline);
    font-size: 0.75rem;
    line-height: 1.5;
    color: var(--_muted);
  }
  /* Each stands below the line between two steps, and takes no room; the first and the last are within the scale. */
  .ticks span {
    display: flex;
    justify-content: center;
    inline-size: 0;
    white-space: nowrap;
  }
  .ticks span:first-child {
    justify-content: flex-start;
  }
  .ticks span:last-child {
    justify-content: flex-end;
  }
  .note {
    border: 0;
    padding-block: 0 calc(1.75 * var(--_space));
    font-size: 0.875rem;
    line-height: 1.65;
  }

  ${measurementStyles}

  .root tr:is(:target, [data-reached]) {
    scroll-margin-block-start: calc(3rem + var(--lesson-sticky, 0px));
  }
  .root tr :is(:target, [data-reached]) {
    scroll-margin-block-start: calc(3.25rem + var(--lesson-sticky, 0px));
  }

  @container table (inline-size >= 42rem) {
    tr {
      column-gap: 0;
    }
    .one tr {
      grid-template-columns: var(--_names) minmax(0, 1fr);
    }
    /* The second technology begins where the second column of every other pair begins. */
    .pair tr {
      grid-template-columns: var(--_names) calc(50cqi + var(--_gutter) / 2 - var(--_names)) minmax(0, 1fr);
    }
    tbody tr {
      grid-template-rows: auto 1fr;
    }
    :is(thead th:first-child, .question) {
      grid-column: 1;
      padding-inline-end: calc(2 * var(--_space));
    }
    tbody th:first-child {
      grid-area: 1 / 1;
      padding-inline-end: calc(2 * var(--_space));
    }
    /* Beside what ends the row, too: that begins right below the cells. */
    tbody .question {
      grid-area: 2 / 1 / span 2;
      padding-block-end: var(--_space);
    }
    tbody td:not(.question, .more) {
      grid-row: 1 / span 2;
      padding-inline-end: calc(2 * var(--_space));
    }
    .with-readings tbody .question {
      grid-row: 1 / span 3;
    }
    .cell {
      padding-block-start: 0;
    }
    tbody .more {
      grid-area: 3 / 2 / auto / -1;
    }
    thead th:first-child {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
      align-self: end;
      padding-block: calc(0.75 * var(--_space));
      font-size: var(--_small);
      font-weight: 400;
      color: var(--_muted);
    }
    .with-readings thead th:first-child {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      clip-path: inset(50%);
    }
    .measurements.all {
      max-inline-size: none;
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .value {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.625em;
    }
    .amount {
      align-self: center;
    }
  }
  ${printStyles}
`;
