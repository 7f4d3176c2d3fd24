import {css} from 'lit';

/** The table on paper: every fold open, every measurement in its row. */
export const printStyles = css`
  @media print {
    thead {
      position: static;
    }
    /* Longer than a page: its rows are whole. */
    .root table {
      break-inside: auto;
    }
    tbody tr {
      break-inside: avoid;
      padding-block-end: calc(0.5 * var(--_space));
    }
    /* What it would open is open, and has a title. */
    tbody summary,
    .close,
    .to-all {
      display: none;
    }
    .note {
      max-inline-size: none;
      padding-block-end: 0;
      font-size: var(--_small);
      line-height: 1.5;
    }
    .cell {
      padding-block-end: 0;
    }
    /* All of them, each as one paragraph. */
    .measurement {
      padding: calc(0.5 * var(--_space)) 0 0;
      border-width: 1.5px 0 0;
      font-size: var(--_small);
      line-height: 1.5;
      break-inside: avoid;
    }
    .figure strong {
      font-size: inherit;
    }
    .measurements.all {
      display: block;
      columns: 18rem;
      column-gap: calc(2 * var(--_space));
    }
    .measurement + .measurement {
      margin-block-start: calc(0.5 * var(--_space));
    }
    .measurement :is(.figure, dl, dt, dd, dd p) {
      display: inline;
    }
    /* Where a line may break. */
    .measurement :is(dt, dd, dd p + p)::before {
      content: ' ';
    }
    .measurement :is(.figure, dt) {
      margin-inline-end: 0.5em;
    }
    .measurement dd {
      margin-inline-end: 1em;
    }
    :is(button.amount, a.number) {
      text-decoration: none;
    }
  }
`;
