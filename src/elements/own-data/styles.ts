import {css} from 'lit';

/** Styles for an author's data. They are loaded with the code that draws the data. */
export const styles = css`
  :is([class^='own-'], [class*=' own-'], [class*='lesson-own-']) {
    --_subject: var(--lesson-third, light-dark(#007e61, #42926b));
    --_subject-tint: var(--lesson-third-tint, light-dark(#e7f5f0, #18291f));
  }

  /*
   * Three columns and more have a least width. Where there is no room for them the table scrolls in a box of its own: its head,
   * and what tells one row from the next, stay in view. A box that scrolls is a stop for the keyboard: no other has a tabindex.
   */
  .many {
    --_seen: calc(100cqi - 1rem);
    inline-size: fit-content;
    min-inline-size: 100%;
    tr {
      grid-auto-columns: minmax(6.5rem, 1fr);
      column-gap: var(--_space);
    }
    tbody td:not(.question, .more) { grid-row: 3; }
    thead .subject { grid-row: 1; }
    :is(tbody th, .question, .more) {
      grid-column: 1;
      inline-size: var(--_seen);
      /* Wider than its column, which it must not widen. */
      margin-inline-end: calc(-1 * var(--_seen));
    }
    .more { grid-row: 4; }
    :is(th:first-child, .question, .more) {
      position: sticky;
      inset-inline-start: 0;
    }
    thead :is(th:first-child, .question, .more) { position: absolute; }
    .cell { display: block; }
    .cell > .sign { margin-inline-end: 0.3em; }
    .value { display: inline; }
  }
  /* Until it is a stop, nothing of it widens the page. */
  .scroller:has(.many) { overflow-x: clip; }
  .scroller[tabindex] {
    overflow: auto;
    max-block-size: 80vh;
    border-block-end: 1px solid var(--_hairline);
    thead { inset-block-start: 0; }
  }
  @container table (inline-size >= 42rem) {
    .many {
      tr {
        grid-template-columns: calc(var(--_names) - var(--_space));
        grid-auto-columns: minmax(7rem, 1fr);
        column-gap: calc(2 * var(--_space));
      }
      tbody td:not(.question, .more) { grid-row: 1 / span 2; padding-inline-end: 0; }
      :is(tbody th, tbody .question, thead th:first-child) {
        inline-size: auto;
        margin-inline: 0;
        z-index: 1;
        background: var(--_surface);
      }
      thead th:first-child { position: sticky; grid-area: 1 / 1; }
      tbody .more {
        grid-area: 3 / 2;
        inset-inline-start: calc(var(--_names) + var(--_space));
        --_seen: calc(100cqi - var(--_names) - 2rem);
      }
      tr:is(:target, [data-reached]) > :is(th, .question) { background: var(--_reached); }
    }
  }
  @media print {
    /* Paper does not scroll: more columns than it has room for go on below, each cell under the name of its column. */
    .many { min-inline-size: 0; inline-size: auto; }
    .many tr { grid-auto-columns: minmax(0, 1fr); }
    .many.crowd {
      thead { display: none; }
      tr { grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr)); }
      :is(tbody th, .question, .more) {
        grid-area: auto / 1 / auto / -1;
        inline-size: auto;
        margin-inline: 0;
      }
      tbody td:not(.question, .more) { grid-area: auto; }
      td[data-name]::before {
        content: attr(data-name);
        font-size: var(--_small);
        color: var(--_subject, inherit);
      }
    }
  }

  /* What each instance has of its manager stands apart from it, as a shared one does. */
  .manager.row.repeated {
    padding-block-start: var(--_seam);
  }

  /* An author's names may be long: on a phone each stack has a line to itself. */
  @container diagram (inline-size < 42rem) {
    .stacks:has(> :is([class^='own-'], [class*=' own-'], [class*='lesson-own-'])) {
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
    :is([class^='own-'], [class*=' own-'], [class*='lesson-own-']) {
      --_subject: CanvasText;
      --_subject-tint: Canvas;
    }
  }
`;
