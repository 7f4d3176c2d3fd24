import {css} from 'lit';

/** The count of kernels below a stack: the answer, large, beside it the sum that it comes from, and the words below. */
export const countStyles = css`
  .count {
    grid-row: 8;
    align-self: start;
    margin-block-start: calc(1.5 * var(--_space));
  }
  .figures {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5rem;
    line-height: 1.2;
    white-space: nowrap;
  }
  .count-figure {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    font-size: 2.125rem;
    font-weight: 700;
  }
  .count-mark {
    display: grid;
    place-items: center;
    inline-size: 1.625rem;
    block-size: 1.625rem;
    font-size: 1rem;
  }
  .sum {
    color: var(--_muted);
  }
  .count-words {
    font-size: var(--_small);
    line-height: 1.4;
  }
  .count-words > * {
    display: block;
  }
  /* All that may stand here lies in one cell. */
  .told,
  .count:has(> .question) {
    display: grid;
    > * {
      grid-area: 1 / 1;
    }
  }
  .verdict {
    align-self: start;
    font-size: var(--_small);
    line-height: 1.4;
    text-wrap: wrap;
  }
  .verdict strong {
    display: block;
    font-weight: 700;
  }
  .question {
    align-self: start;
    min-inline-size: 0;
  }
  .question > p {
    font-size: 0.9375rem;
    font-weight: 700;
    margin-block-end: calc(0.5 * var(--_space));
  }
  .guesses {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: 4px;
  }
  .guesses .step {
    inline-size: 100%;
    block-size: 3.25rem;
    font-size: 1.0625rem;
    font-weight: 600;
  }
  .ordinal {
    margin-inline-start: 0.1em;
    line-height: 1;
  }
  .kernel:has(.ordinal) {
    outline: 2px solid var(--_mark);
    outline-offset: 1px;
  }
  @container diagram (inline-size >= 42rem) {
    .count-figure {
      font-size: 2.75rem;
    }
    .count-mark {
      inline-size: 2.125rem;
      block-size: 2.125rem;
      font-size: 1.25rem;
    }
    .sum {
      font-size: 1.375rem;
    }
    .count-words,
    .verdict {
      font-size: 0.9375rem;
    }
    .guesses {
      grid-template-columns: repeat(4, 2.75rem);
      gap: 8px;
    }
    .guesses .step {
      block-size: 2.75rem;
    }
  }
  @media print {
    .question {
      display: none;
    }
    /* Side by side: lower. */
    .answer,
    .count:not(:has(> .answer)) {
      display: flex;
      align-items: center;
      gap: 1rem;
    }
    .count-figure {
      font-size: 2.125rem;
    }
    .count-mark {
      inline-size: 1.625rem;
      block-size: 1.625rem;
      font-size: 1rem;
    }
  }
`;
