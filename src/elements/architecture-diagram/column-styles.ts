import {css} from 'lit';

/** The columns of instances: how many, how wide, what is left out where they are narrow, how they move. */
export const columnStyles = css`
  [data-instances='2'] {
    --_n: 2;
  }
  [data-instances='3'] {
    --_n: 3;
  }
  [data-instances='4'] {
    --_n: 4;
  }
  [data-instances='5'] {
    --_n: 5;
  }
  [data-instances='6'] {
    --_n: 6;
  }
  .repeated {
    display: flex;
    gap: var(--_gap);
  }
  .column {
    display: grid;
    min-inline-size: 0;
    font-size: 0.9375rem;
  }
  .repeated > .column {
    container: column / inline-size;
    inline-size: calc((100% - (var(--_n, 1) - 1) * var(--_gap)) / var(--_n, 1));
  }
  /* The first is read: it keeps room for its words, and the copies make way. */
  .repeated > :first-child {
    flex-shrink: 0;
    min-inline-size: min(6rem, 40%);
  }

  .names {
    grid-row: 2;
    align-items: end;
    padding-block: var(--_space) 2px;
    color: var(--_muted);
    text-align: center;
  }
  :is(.names .name, .number) {
    font-size: var(--_small);
    line-height: 1.5;
  }
  .number {
    display: none;
  }
  @container column (inline-size < 7.5em) {
    .repeated .layer {
      font-size: var(--_small);
      padding-inline: 3px;
    }
    .repeated .kernel {
      gap: 0.3em;
      padding-inline: 0;
    }
  }
  /* No room for words: the copies keep their number and their kernel mark. */
  @container column (inline-size < 5.5em) {
    :is(.names, .copy) .name,
    .copy .word {
      display: none;
    }
    .number {
      display: inline;
    }
    /* With very large text not even the first has room for the word on its plate; it is still read. */
    .word {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .repeated > .column {
      transition:
        inline-size 320ms ease,
        opacity 320ms ease;
    }
    .moves .copy {
      @starting-style {
        inline-size: 0;
        opacity: 0;
      }
    }
  }
`;
