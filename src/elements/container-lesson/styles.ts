import {css} from 'lit';

export const styles = css`
  .root {
    container: lesson / inline-size;
    max-inline-size: var(--lesson-wide, 60rem);
  }
  .number {
    color: var(--_muted);
    font-size: 0.9375rem;
  }
  .lesson-title {
    font-size: clamp(1.625rem, 1.2rem + 2cqi, 2.25rem);
    line-height: 1.35;
    font-weight: 700;
  }
  .lead {
    font-size: 1.0625rem;
    line-height: 1.65;
    max-inline-size: var(--_measure);
    margin-block-start: calc(1.25 * var(--_space));
    text-wrap: balance;
  }
  .course {
    max-inline-size: var(--_measure);
    margin-block-start: calc(2 * var(--_space));
  }
  /* 56 px from the end of a section to the title of the next, which stands 12 px below the line. */
  section {
    margin-block-start: calc(5.5 * var(--_space));
    scroll-margin-block-start: calc(2 * var(--_space));
  }
  .section-title {
    font-size: clamp(1.25rem, 1.05rem + 1cqi, 1.5rem);
    line-height: 1.4;
    font-weight: 700;
    padding-block-start: calc(1.5 * var(--_space));
    border-block-start: 1px solid var(--_hairline);
    margin-block-end: var(--_space);
  }
  section > * + * + * {
    margin-block-start: calc(3 * var(--_space));
  }
  /* Goals and introduction belong to the header. */
  .opening {
    display: grid;
    gap: calc(2.5 * var(--_space));
    margin-block-start: calc(2.5 * var(--_space));
    padding-block-start: calc(1.5 * var(--_space));
    border-block-start: 1px solid var(--_hairline);
  }
  .opening section {
    margin-block-start: 0;
  }
  .opening .section-title {
    font-size: 1.0625rem;
    padding-block-start: 0;
    border-block-start: 0;
    margin-block-end: calc(0.5 * var(--_space));
  }
  .opening :is(.numbered, .prose) {
    font-size: 0.9375rem;
    line-height: 1.65;
  }
  .opening .numbered > li + li {
    margin-block-start: 0;
  }
  .prose {
    max-inline-size: var(--_measure);
  }
  .prose > p + p {
    margin-block-start: calc(1.25 * var(--_space));
  }
  /* On a phone running text is as large as what the parts say. */
  @container lesson (inline-size < 42rem) {
    :is(.prose, .verdict dd) {
      font-size: 0.9375rem;
      line-height: 1.65;
    }
    /* As above the stacks: the longest name has room. */
    .name {
      font-size: 0.9375rem;
    }
  }
  .root {
    /* Here the answers on paper follow their questions: no page begins with them. */
    --_answers: auto;
  }
  section > .close {
    margin-block-start: calc(2 * var(--_space));
  }
  /* No single syllable on a line of its own. */
  :is(.close, .prose > li) {
    text-wrap: pretty;
    word-break: auto-phrase;
  }

  .numbered {
    list-style: decimal;
    padding-inline-start: 1.5em;
  }
  .numbered > li + li {
    margin-block-start: var(--_space);
  }
  .numbered ::marker {
    color: var(--_muted);
  }

  section > .note {
    margin-block-start: var(--_space);
    padding-block-start: 0;
    border-block-start: 0;
  }
  .note p {
    padding-block-end: var(--_space);
  }

  /* Every pair splits into the same two columns: the container's side begins on one vertical line. */
  .pair {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    column-gap: calc(2 * var(--_space));
  }
  .analogies {
    display: grid;
  }
  /* A gap between rows would also stand between the rows of a card. */
  .analogies > * + * {
    margin-block-start: calc(3 * var(--_space));
  }
  .close-up {
    max-inline-size: 32rem;
    column-gap: calc(2 * var(--_space));
  }
  .small-stack {
    inline-size: 4rem;
    margin-block-end: var(--_space);
  }
  .recall {
    font-size: var(--_small);
    font-weight: 600;
  }
  .recall .small-stack {
    margin-block-end: 0;
  }
  .places {
    display: grid;
    gap: calc(0.5 * var(--_space));
    max-inline-size: var(--_measure);
    margin-block-start: calc(1.5 * var(--_space));
    font-size: var(--_small);
    line-height: 1.6;
  }
  /* Room for the space below, where a long word fills its line. */
  .places p {
    padding-inline-end: 0.5em;
  }
  .places :is(strong, .aside) {
    margin-inline-end: 0.5em;
  }
  .name {
    font-weight: 700;
    margin-block-end: calc(0.5 * var(--_space));
  }
  .difference p {
    font-size: clamp(1.0625rem, 0.35rem + 2.4cqi, 1.375rem);
    line-height: 1.6;
  }
  .difference strong {
    font-weight: 700;
  }
  .verdict {
    border-block-start: 3px solid var(--_subject);
    padding-block-start: calc(1.5 * var(--_space));
  }
  .say {
    font-size: clamp(1.0625rem, 0.85rem + 0.9cqi, 1.25rem);
    line-height: 1.5;
    font-weight: 600;
    margin-block: calc(0.5 * var(--_space)) calc(1.5 * var(--_space));
  }
  .verdict dt {
    font-size: var(--_small);
    color: var(--_muted);
  }

  @container lesson (inline-size >= 42rem) {
    .pair,
    .analogies {
      column-gap: var(--_gutter);
    }
    .analogies {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .close-up {
      display: none;
    }
    .nested {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      column-gap: var(--_gutter);
    }
    .places {
      align-self: center;
      gap: calc(2 * var(--_space));
      font-size: 0.9375rem;
    }
    .analogies > * + * {
      margin-block-start: 0;
    }
    .opening .prose {
      max-inline-size: none;
      columns: 2;
      column-gap: var(--_gutter);
    }
  }
  @container lesson (inline-size >= 52rem) {
    .opening .numbered {
      display: grid;
      grid-auto-flow: column;
      justify-content: start;
      column-gap: calc(6 * var(--_space));
    }
  }
  @media print {
    /* As wide as a screen: pairs stand side by side, notes in the margin. */
    .root {
      zoom: 0.75;
      /* Paper ends where the content does; heavy lines reach a little further. */
      padding-inline: 2px;
    }
    section,
    section > * + * + * {
      margin-block-start: calc(2 * var(--_space));
    }
    .note {
      max-inline-size: none;
    }
    .verdict .small-stack {
      float: inline-end;
    }
    .verdict :is(dt, dd) {
      display: inline;
    }
    .verdict dt {
      margin-inline-end: 0.5em;
    }
    .say {
      margin-block-end: calc(0.5 * var(--_space));
    }
    .recall {
      display: none;
    }
    .difference {
      break-before: avoid;
    }
    .difference p {
      font-size: 1.125rem;
    }
    .prose {
      max-inline-size: none;
    }
    /* As in the header. */
    .prose:has(> p + p) {
      columns: 20rem;
      column-gap: var(--_gutter);
    }
  }
`;
