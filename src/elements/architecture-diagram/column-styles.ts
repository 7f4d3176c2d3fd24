import {css} from 'lit';

/** The columns of instances: their width, what narrow ones leave out, their transition. */
export const columnStyles = css`
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
    flex: 1 1 0;
  }
  /* The first is read: it keeps room for its words, and the copies make way. */
  .repeated > :first-child {
    min-inline-size: min(6rem, 40%);
  }

  :is(.names, .manager-name) {
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
    .moves .column {
      transition:
        flex-grow 320ms,
        opacity 320ms;
    }
    .moves .copy {
      @starting-style {
        flex-grow: 0;
        opacity: 0;
      }
    }
  }
`;
