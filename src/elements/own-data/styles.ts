/** What makes rules of a template: Lit's `css`, or what needs no Lit. */
type Css<T> = (strings: TemplateStringsArray) => T;

/** How an author's data look. They come late, with the code that draws them. */
export const styles = <T>(css: Css<T>): T => css`
  [class*='own-'] {
    --_subject: var(--lesson-third, light-dark(#007e61, #42926b));
    --_subject-tint: var(--lesson-third-tint, light-dark(#e7f5f0, #18291f));
  }

  /* A value that nobody judged has no steps, and stands where the others do. */
  .cell:not(:has(> .scale)) {
    grid-template-columns: 53px 1fr;
  }
  .cell > .rating:first-child {
    grid-column: 2;
  }

  /* Each further column takes as much more room before there is a table. */
  @container table (inline-size < 56rem) {
    .root:has(thead :is(.subject ~ .subject ~ .subject)) {
      table { display: none; }
      .lists { display: block; }
      .notes { grid-template-columns: minmax(0, 1fr); }
    }
  }
  @container table (inline-size < 70rem) {
    .root:has(thead :is(.subject ~ .subject ~ .subject ~ .subject)) {
      table { display: none; }
      .lists { display: block; }
    }
  }
  @container table (inline-size < 98rem) {
    .root:has(thead :is(.subject ~ .subject ~ .subject ~ .subject ~ .subject)) {
      table { display: none; }
      .lists { display: block; }
    }
  }

  /* What each instance has of its manager stands apart from it, as a shared one does. */
  .manager.row.repeated {
    padding-block-start: var(--_seam);
  }

  @container diagram (inline-size >= 42rem) {
    .stacks:has(> .stack ~ .stack ~ .stack) {
      grid-template-columns: none;
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
      column-gap: calc(4 * var(--_space));
      > .spine { display: none; }
    }
  }
  @container diagram (42rem <= inline-size < 54rem) {
    .stacks:has(> .stack ~ .stack ~ .stack) {
      grid-template: none / minmax(0, 1fr);
      grid-auto-flow: row;
      row-gap: calc(8 * var(--_space));
      > .stack {
        grid-row: auto;
        grid-template-rows: var(--_rows);
      }
    }
  }

  .problem:not(:empty) {
    margin-block-start: calc(2 * var(--_space));
    padding-block: var(--_space);
    padding-inline: calc(2 * var(--_space));
    border: 1.5px solid var(--_outline);
    border-inline-start-width: 6px;
    border-radius: var(--_radius);
    font-size: 0.9375rem;
    line-height: 1.6;
    overflow-wrap: anywhere;
    color: var(--_text);
    background: var(--_surface);
    /* Not an item of the checklist. */
    li {
      border: 0;
      padding: 0;
    }
    > p:first-child { font-weight: 700; }
  }

  @media (forced-colors: active) {
    [class*='own-'] {
      --_subject: CanvasText;
      --_subject-tint: Canvas;
    }
  }
`;
