import {css} from 'lit';

/**
 * The explanation below the stacks. All storeys lie in one cell, only one of them visible, so that the cell has room for each
 * of them in every language.
 */
export const panelStyles = css`
  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin-block-start: calc(2 * var(--_space));
    padding-block: var(--_space) calc(1.5 * var(--_space));
    border-block: 1px solid var(--_outline);
    font-size: 0.9375rem;
  }
  .panel > * {
    grid-area: 1 / 1;
  }
  @media screen {
    .closed {
      display: none;
    }
  }
  .tour {
    display: flex;
    justify-self: end;
    align-self: start;
    z-index: 1;
  }
  .halves {
    display: grid;
    gap: calc(1.5 * var(--_space)) var(--_gutter);
  }
  .storey-name {
    display: grid;
    grid-template-columns: auto 1fr;
    align-content: center;
    align-items: baseline;
    gap: 0.5em;
    min-block-size: 2.75rem;
    padding-inline-end: 6rem;
    font-size: 1.0625rem;
    font-weight: 700;
    line-height: 1.4;
  }
  .unchosen {
    place-self: center;
    max-inline-size: 20em;
    text-align: center;
    text-wrap: balance;
  }
  .position {
    font-weight: 400;
    color: var(--_muted);
  }
  .explanation {
    max-inline-size: var(--_measure);
  }
  .explanation > * + * {
    margin-block-start: calc(0.5 * var(--_space));
  }
  .what {
    line-height: 1.5;
    text-wrap: wrap;
  }
  .what > * {
    margin-inline-end: 0.375em;
  }
  .what > .subject {
    font-weight: 700;
  }
  .layer-name {
    font-weight: 600;
  }
  .explanation > .note {
    margin-block-start: var(--_space);
    padding-block-start: 0;
  }
  .note[open] summary {
    font-weight: 700;
  }
  @container diagram (inline-size >= 42rem) {
    .halves {
      grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr));
    }
  }
  @media print {
    .tour,
    .unchosen,
    .position,
    .panel:not(:has(> .storey:is(:not(.room), .on-paper))) {
      display: none;
    }
    .panel {
      border-block-end: 0;
      padding-block-end: 0;
    }
    .storey-name {
      min-block-size: 0;
    }
  }
`;
