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
    .count-words {
      font-size: 0.9375rem;
    }
  }
`;
