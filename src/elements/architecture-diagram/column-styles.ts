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
  .single > .column {
    container: slab / inline-size;
  }
  .repeated > .column {
    container: column / inline-size;
    flex: 1 1 0;
    /* One or two are no wider than one of three: it is the repetition that counts. */
    max-inline-size: var(--_widest);
  }
  /* The first is read: it keeps room for its words, and the copies make way. */
  .repeated > :first-child {
    min-inline-size: min(var(--_first), 40%);
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
  :is(.number, .brief) {
    display: none;
  }
  @container slab (inline-size < 18rem) {
    .layer {
      font-size: var(--_small);
      padding-inline-start: 8px;
    }
    /* A long name takes two lines, and the plate keeps room for its number. */
    .host-os .layer {
      flex-wrap: nowrap;
      gap: 8px;
    }
    .host-os .kernel {
      min-inline-size: 2.25rem;
    }
    .role {
      display: none;
    }
    .word {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @container column (inline-size < 7rem) {
    .repeated .layer {
      font-size: var(--_small);
      padding-inline: 3px;
    }
    .repeated .kernel {
      gap: 0.3em;
      padding-inline: 0;
    }
  }
  @container column (inline-size < 5.125rem) {
    .repeated .layer {
      font-size: 0.75rem;
      line-height: 1.25;
    }
    /* No room for words: the copies keep their number and their kernel mark. */
    .names .name,
    .full,
    .copy .word {
      display: none;
    }
    .number,
    .brief {
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
  @container column (inline-size < 2.5rem) {
    .copy .layer .name {
      display: none;
    }
    .copy .layer {
      padding-inline: 1px;
    }
    .copy .ordinal {
      display: none;
    }
    .copy .mark {
      inline-size: 0.5rem;
      block-size: 0.5rem;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .moves .column {
      transition:
        flex-grow 200ms,
        opacity 200ms;
    }
    .moves .copy {
      @starting-style {
        flex-grow: 0;
        opacity: 0;
      }
    }
  }
`;
