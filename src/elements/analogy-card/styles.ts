import {css} from 'lit';

import {drawingStyles} from './drawing-styles.js';

export const styles = css`
  /*
   * Nine rows: title, drawing, story, heads of the list, three pairs, two facts. In a grid they are
   * rows of that grid, elsewhere "subgrid" means none. !important keeps the three together: with
   * only some of them, the rows would lie on one another.
   */
  :host {
    display: grid !important;
    grid-row: span 9 !important;
    grid-template-rows: subgrid !important;
    grid-template-columns: minmax(0, var(--_measure)) !important;
    row-gap: 0 !important;
    break-inside: avoid;
  }
  .root {
    display: contents;
  }
  .title {
    font-size: 1.125rem;
    line-height: 1.5;
    margin: 0;
  }
  .title .subject {
    display: block;
    font-size: 0.9375rem;
  }

  /* In a box of its own: Chromium gives a bare SVG no height in a subgrid that is none. */
  .drawing {
    margin-block: calc(1.5 * var(--_space));
  }
  svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
  }
  ${drawingStyles}
  /* Lit is heavier, never another colour: colour has one meaning already. */
  .lit .line {
    stroke-width: 3;
  }
  .lit .sign {
    stroke-width: 2;
  }
  .lit .dot {
    stroke-width: 7;
  }
  .marker.lit circle {
    fill: var(--_text);
  }
  .marker.lit text {
    fill: var(--_surface);
  }

  .words {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9rem), 1fr));
    column-gap: calc(2 * var(--_space));
  }
  /* Heads say nothing where part and concept stand one below the other. */
  .columns {
    container: columns / inline-size;
    padding-inline: calc(2.25rem + 4px) 4px;
    margin-block-start: calc(2 * var(--_space));
  }
  .columns .words {
    margin-block-end: calc(0.5 * var(--_space));
  }
  @container columns (inline-size < 19rem) {
    .columns .words {
      display: none;
    }
  }
  .pairs,
  .facts {
    display: grid;
    grid-template-rows: subgrid;
  }
  .pairs {
    grid-row: span 3;
    border-block-start: 1px solid var(--_hairline);
    font-size: 0.9375rem;
    line-height: 1.5;
  }
  .pairs li {
    display: grid;
    border-block-end: 1px solid var(--_hairline);
  }
  .pairs button {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 0.625rem;
    align-items: start;
    padding: var(--_space) 4px;
    background: none;
    border: 0;
    text-align: start;
    cursor: pointer;
  }
  .number {
    display: grid;
    place-items: center;
    inline-size: 1.625rem;
    block-size: 1.625rem;
    border: 1.25px solid var(--_text);
    border-radius: 50%;
    font-size: 0.8125rem;
    font-weight: 600;
    line-height: 1;
    margin-block: -2px;
    forced-color-adjust: none;
  }
  .lit .number {
    background: var(--_text);
    color: var(--_surface);
  }
  .lit button {
    background: var(--_sunken);
  }
  .pairs li:has([aria-pressed='true']) {
    outline: var(--_stroke) solid var(--_text);
  }
  .concept {
    font-weight: 600;
  }
  .concept .gloss {
    display: block;
    font-size: var(--_small);
    font-weight: 400;
    color: var(--_muted);
    word-break: normal;
    word-break: auto-phrase;
  }

  .title + .story {
    font-size: 0.9375rem;
    line-height: 1.65;
    margin-block-start: calc(0.5 * var(--_space));
  }
  .story + .facts {
    margin-block-start: var(--_space);
  }

  /* The compact card: six rows in a fold. */
  .fold {
    grid-row: span 6;
  }
  @container (inline-size >= 42rem) {
    @supports selector(::details-content) {
      .fold {
        display: grid;
        grid-template-rows: subgrid;
      }
      .fold > summary {
        display: none;
      }
      .fold::details-content {
        content-visibility: visible;
        display: grid;
        grid-row: span 6;
        grid-template-rows: subgrid;
        block-size: auto;
      }
    }
  }

  @media print {
    /* Its story may stand on another page than its drawing. Chromium draws what follows over a subgrid that it splits. */
    :host([compact]) {
      display: block !important;
      grid-row: auto !important;
      break-inside: auto;
    }
    .fold {
      break-inside: avoid;
    }
    .drawing {
      inline-size: 80%;
      margin-inline: auto;
    }
  }

  .facts {
    grid-row: span 1;
    font-size: 0.9375rem;
    line-height: 1.65;
    margin-block-start: calc(2 * var(--_space));
  }
  .facts:has(> div + div) {
    grid-row: span 2;
  }
  .facts dt {
    font-size: var(--_small);
    color: var(--_muted);
  }
  .facts div + div {
    margin-block-start: calc(0.75 * var(--_space));
  }
`;
