import {css} from 'lit';

export const styles = css`
  .root {
    container: table / inline-size;
  }
  table {
    display: none;
    table-layout: fixed;
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375rem;
    line-height: 1.55;
  }
  caption {
    text-align: start;
  }
  .title .aside {
    display: block;
    font-weight: 400;
    margin-block-start: calc(0.5 * var(--_space));
  }
  :is(th, td) {
    text-align: start;
    vertical-align: top;
    padding-block: calc(1.75 * var(--_space));
    padding-inline: 0 calc(3 * var(--_space));
    border-block-end: 1px solid var(--_hairline);
  }
  thead :is(th, td) {
    font-weight: 700;
    padding-block: var(--_space);
    border-block-end: 1.5px solid var(--_outline);
  }
  /* With the cell beside it, where there is one, 9.5rem. */
  th:first-child {
    inline-size: var(--_head, 9.5rem);
  }
  .beside {
    inline-size: calc(9.5rem - var(--_head));
  }
  .beside > .names {
    display: inline;
  }
  /* The letter of a note stands near the name, in wide fonts too. */
  .with-notes {
    --_head: min(15.5ch, 9.5rem - 3 * var(--_space));
    :is(th:first-child, .beside) {
      padding-inline-end: 0;
    }
  }
  /* Here the name is to be seen beside its head, which is still spoken. */
  .with-readings {
    --_head: 1px;
    th:first-child {
      padding-inline-end: 0;
      overflow: hidden;
      white-space: nowrap;
      clip-path: inset(50%);
    }
  }
  thead :is(th:first-child, .beside) {
    color: var(--_muted);
    font-weight: 400;
    font-size: var(--_small);
    vertical-align: bottom;
  }
  /* The second technology begins where the second column of every other pair begins. */
  thead :not(.subject) + .subject:nth-last-child(2) {
    inline-size: calc(50cqi + var(--_gutter) / 2 - 9.5rem);
  }
  tbody :is(th, .beside) {
    font-weight: 600;
  }

  .cell {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: 12px;
  }
  .rating {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    font-size: 1.0625rem;
    line-height: 1.45;
  }
  .rating strong {
    font-weight: 700;
  }
  .reason {
    grid-column: 2;
    text-wrap: balance;
    word-break: auto-phrase;
    font-size: var(--_small);
    color: var(--_muted);
    line-height: 1.55;
  }
  .reason b {
    color: var(--_text);
  }
  .scale {
    display: inline-grid;
    grid-template-columns: repeat(4, 11px);
    gap: 3px;
    margin-block-start: 0.45em;
    block-size: 11px;
  }
  .scale i {
    border: 1.5px solid var(--_subject);
    border-radius: 1px;
  }
  .scale .filled {
    background: var(--_subject);
    forced-color-adjust: none;
  }
  sup {
    font-size: 0.6875em;
    line-height: 0;
  }
  sup a {
    /* No box of its own: a line never breaks before it. */
    padding: 8px 11px;
    margin: -8px -9px;
    text-decoration: none;
    color: var(--_muted);
  }
  sup a:hover {
    text-decoration: underline;
  }

  .lists sup {
    flex: none;
    margin-block-start: 0.6rem;
    /* As far as the link reaches out, so that it stays within the page. */
    margin-inline-end: 9px;
  }
  .lists .property {
    display: flex;
    font-size: 1rem;
    font-weight: 700;
    border-block-start: 1.5px solid var(--_outline);
    padding-block: var(--_space);
  }
  dl {
    display: grid;
    gap: 2px 0;
    padding-block-end: calc(3 * var(--_space));
  }
  dt {
    font-size: var(--_small);
    font-weight: 700;
  }
  dd + dt {
    margin-block-start: calc(1.5 * var(--_space));
  }

  .notes {
    display: grid;
    gap: calc(3 * var(--_space));
    margin-block-start: calc(4 * var(--_space));
  }
  .letter {
    color: var(--_muted);
    font-weight: 400;
    margin-inline-end: 0.25em;
  }

  @container table (inline-size >= 42rem) {
    table {
      display: table;
    }
    .lists {
      display: none;
    }
    .notes {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      column-gap: calc(4 * var(--_space));
    }
  }
  @media print {
    :is(th, td) {
      padding-block: var(--_space);
    }
  }
`;
