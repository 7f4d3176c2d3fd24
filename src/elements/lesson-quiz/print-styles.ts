import {css} from 'lit';

/** A worksheet: what the reader has answered is not on it, and the answers stand apart. */
export const printStyles = css`
  @media print {
    :is(.progress, .verdict, .result, .foot, .how, .again, .answer .sign) {
      display: none;
    }
    .root {
      max-inline-size: none;
    }
    /* As many columns as there is room for. */
    .questions {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
      column-gap: var(--_gutter);
    }
    /* Answers side by side are at one height. */
    .question {
      display: flex;
      flex-direction: column;
      justify-content: space-between;
      padding-block: var(--_space);
    }
    legend {
      padding-block-end: calc(0.5 * var(--_space));
    }
    /* The circle to tick stands before the word, below the picture. */
    .answer .face,
    .answer.right .face {
      grid-template-columns: auto auto;
      justify-content: center;
      gap: 0 0.5em;
      align-items: center;
      min-block-size: 0;
      padding: 6px 4px;
      border: var(--_stroke) solid var(--_outline);
      color: inherit;
    }
    .small-stack {
      grid-column: 1 / -1;
      grid-row: 1;
      margin-block-end: 4px;
    }
    .face::before {
      content: '';
      inline-size: 0.875em;
      block-size: 0.875em;
      border: var(--_stroke) solid var(--_text);
      border-radius: 50%;
    }
    .face::before,
    .face > span {
      grid-row: 2;
    }
    details {
      break-before: var(--_answers, page);
    }
    summary {
      font-weight: 700;
      font-size: 1.125rem;
      color: inherit;
    }
    .key {
      columns: 20rem;
      column-gap: calc(6 * var(--_space));
      font-size: var(--_small);
      line-height: 1.5;
    }
    .key > li {
      break-inside: avoid;
    }
    .key > li + li {
      margin-block-start: calc(1.5 * var(--_space));
    }
    /* Each as one paragraph. */
    .key :is(p:not(.again), .aside) {
      display: inline;
    }
    .key p + p::before {
      content: ' ';
    }
  }
`;
