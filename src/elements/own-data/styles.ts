import {css} from 'lit';

/** Styles for an author's data. They are loaded with the code that draws the data. */
export const styles = css`
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
  .root:not(:has(.scale)) .cell {
    display: block;
  }

  /* Three columns need more room before there is a table. */
  @container table (inline-size < 56rem) {
    .root:has(thead :not(.subject) + .subject + .subject + .subject:last-child) {
      table { display: none; }
      .lists { display: block; }
      .notes { grid-template-columns: minmax(0, 1fr); }
    }
  }
  /*
   * Four and more have a least width, and the table scrolls in a box of its own, below the names of the columns and
   * beside those of the rows. A box that scrolls is a stop for the keyboard: no other has a tabindex.
   */
  @container table (inline-size >= 42rem) {
    .root:has(thead :is(.subject ~ .subject ~ .subject ~ .subject)) {
      .scroller { overflow: auto; }
      .scroller[tabindex] {
        max-block-size: 85vh;
        border-block-end: 1px solid var(--_hairline);
      }
      table {
        border-collapse: separate;
        border-spacing: 0;
      }
      thead .subject { inline-size: 14rem; }
      /* The same in every row, whatever its font: the cell beside a head begins where the head ends. */
      .with-notes { --_head: calc(9.5rem - 5 * var(--_space)); }
      :is(caption, th, .beside) {
        position: sticky;
        background: var(--_surface);
      }
      tr:is(:target, [data-reached]) > :is(th, .beside) { background: var(--_reached); }
      :is(caption, th:first-child) { inset-inline-start: 0; }
      .beside { inset-inline-start: var(--_head); }
      /* As wide as what is seen of the table, but for a scroll bar: it must not be what makes the box scroll. */
      caption { inline-size: calc(100cqi - 2rem); }
      thead :is(th, .beside) {
        inset-block-start: 0;
        z-index: 1;
      }
      thead :is(th:first-child, .beside) { z-index: 2; }
    }
  }
  @media print {
    .root:has(thead :is(.subject ~ .subject ~ .subject ~ .subject)) {
      table { display: none; }
      .lists { display: block; }
    }
  }

  /* What each instance has of its manager stands apart from it, as a shared one does. */
  .manager.row.repeated {
    padding-block-start: var(--_seam);
  }

  /* An author's names may be long: on a phone each stack has a line to itself. */
  @container diagram (inline-size < 42rem) {
    .stacks:has(> [class*='own-']) {
      display: grid;
      grid-template: none / minmax(0, 1fr);
      row-gap: calc(6 * var(--_space));
      > .stack { grid-row: auto / span 8; }
      > .stack { row-gap: 0; }
    }
  }
  /* Three stacks or more: as many beside each other as have room, on shared rows; the others below. */
  @container diagram (inline-size >= 42rem) {
    .stacks:has(> .stack ~ .stack ~ .stack) {
      grid-template: none / repeat(auto-fit, minmax(16rem, 1fr));
      column-gap: calc(4 * var(--_space));
      margin-block-end: calc(-6 * var(--_space));
      > .stack {
        grid-row: auto / span 8;
        margin-block-end: calc(6 * var(--_space));
      }
      > .spine { display: none; }
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
