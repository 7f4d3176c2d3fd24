import {css} from 'lit';

import {drawingStyles} from '../analogy-card/drawing-styles.js';

/** Styles of the picture at the lesson's beginning: always side by side, rows shared by both. */
export const heroStyles = css`
  :host {
    --_kernel: var(--lesson-kernel, light-dark(#191c20, #dde1e6));
  }
  .hero {
    margin-block-start: calc(0.75 * var(--_space));
  }
  .question {
    font-size: 1.0625rem;
    line-height: 1.65;
    font-weight: 600;
    max-inline-size: var(--_measure);
    text-wrap: balance;
  }
  .homes {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    column-gap: calc(2 * var(--_space));
    margin-block-start: calc(2 * var(--_space));
  }
  .homes figure {
    display: grid;
    grid-row: span 4;
    grid-template-rows: subgrid;
  }
  .homes figcaption {
    display: grid;
    grid-row: span 2;
    grid-template-rows: subgrid;
    line-height: 1.4;
  }
  .homes .subject {
    font-size: 0.9375rem;
    font-weight: 700;
  }
 svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
  }
  .homes figure > svg {
    align-self: end;
    margin-block: calc(0.5 * var(--_space)) var(--_space);
  }
  ${drawingStyles}
  .sill {
    stroke: var(--_subject);
    stroke-width: 1.5;
  }
  svg .plate {
    fill: var(--_kernel);
  }
  .plates {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(0.5 * var(--_space)) var(--_space);
    font-size: var(--_small);
    line-height: 1.4;
  }
  .figure {
    display: inline-flex;
    align-items: center;
    gap: var(--_space);
    font-size: 2.125rem;
    line-height: 1;
    font-weight: 700;
  }
  .homes .figure svg {
    inline-size: 1.625rem;
  }

  @container lesson (inline-size >= 42rem) {
    .homes {
      column-gap: var(--_gutter);
    }
    .homes .subject {
      font-size: 1.125rem;
    }
    .homes figure > svg {
      max-inline-size: 17.5rem;
    }
    .homes :is(.line, .sill) {
      stroke-width: 2;
    }
  }
  @container lesson (inline-size >= 52rem) {
    .homes figure {
      grid-row: span 3;
      grid-template-columns: 17.5rem minmax(0, 1fr);
      column-gap: calc(2.5 * var(--_space));
    }
    .homes figcaption {
      grid-column: 1 / -1;
    }
    .homes figure > svg {
      margin-block-end: 0;
    }
    .plates {
      flex-direction: column;
      align-items: start;
      align-self: end;
      padding-block-end: calc(0.5 * var(--_space));
      font-size: 0.9375rem;
    }
    .figure {
      font-size: 2.75rem;
    }
    .homes .figure svg {
      inline-size: 2.125rem;
    }
  }
  @media (forced-colors: active) {
    :host {
      --_kernel: CanvasText;
    }
  }
  @media print {
    .homes {
      break-inside: avoid;
    }
  }
`;
