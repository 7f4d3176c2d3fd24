import {css} from 'lit';

/** The columns of instances: how many, how wide, what is left out where they are narrow, how they move. */
export const columnStyles = css`
  /* Columns: six tracks, of which as many are open as there are instances, so that they can open and close. */
  .stacks {
    --_first: minmax(min(6rem, 40%), 1fr);
    --_open: minmax(0, 1fr);
    --_shut: minmax(0, 0fr);
  }
  [data-instances='1'] {
    --_n: 1;
    --_columns: var(--_first) var(--_shut) var(--_shut) var(--_shut) var(--_shut) var(--_shut);
  }
  [data-instances='2'] {
    --_n: 2;
    --_columns: var(--_first) var(--_open) var(--_shut) var(--_shut) var(--_shut) var(--_shut);
  }
  [data-instances='3'] {
    --_n: 3;
    --_columns: var(--_first) var(--_open) var(--_open) var(--_shut) var(--_shut) var(--_shut);
  }
  [data-instances='4'] {
    --_n: 4;
    --_columns: var(--_first) var(--_open) var(--_open) var(--_open) var(--_shut) var(--_shut);
  }
  [data-instances='5'] {
    --_n: 5;
    --_columns: var(--_first) var(--_open) var(--_open) var(--_open) var(--_open) var(--_shut);
  }
  [data-instances='6'] {
    --_n: 6;
    --_columns: var(--_first) var(--_open) var(--_open) var(--_open) var(--_open) var(--_open);
  }
  .repeated {
    display: grid;
    grid-template-columns: var(--_columns);
  }
  .column {
    display: grid;
    min-inline-size: 0;
    font-size: 0.9375rem;
  }
  /* A gap would stand beside shut tracks too. This leaves as much between any two columns, and none outside. */
  .repeated > .column {
    container: column / inline-size;
    --_i: 0;
    padding-inline: calc(var(--_gap) * var(--_i) / var(--_n)) calc(var(--_gap) * (var(--_n) - 1 - var(--_i)) / var(--_n));
  }
  .repeated > :nth-child(2) {
    --_i: 1;
  }
  .repeated > :nth-child(3) {
    --_i: 2;
  }
  .repeated > :nth-child(4) {
    --_i: 3;
  }
  .repeated > :nth-child(5) {
    --_i: 4;
  }
  .repeated > :nth-child(6) {
    --_i: 5;
  }

  .names {
    grid-row: 2;
    align-items: end;
    padding-block: var(--_space) 2px;
    color: var(--_muted);
    text-align: center;
    white-space: nowrap;
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
    .repeated {
      transition: grid-template-columns 320ms ease;
    }
    .repeated > .column {
      transition:
        padding-inline 320ms ease,
        opacity 320ms ease;
    }
    .moves .copy {
      @starting-style {
        opacity: 0;
      }
    }
  }
`;
