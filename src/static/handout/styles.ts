import {css} from 'lit';

/** The handout: three sheets, one below the other on the screen, and a page each on paper. */
export const handoutStyles = css`
  @page lesson-handout {
    size: A4;
    margin: 14mm;
  }
  .root {
    container: lesson / inline-size;
    max-inline-size: var(--lesson-wide, 60rem);
    --_number: 1.75rem;
    --_line: 2.75rem;
  }
  h1 {
    font-size: clamp(1.5rem, 1.2rem + 1.5cqi, 2rem);
    font-weight: 700;
    line-height: 1.3;
  }
  h2 {
    font-size: 1.25rem;
    font-weight: 700;
    line-height: 1.4;
    margin-block-end: calc(0.75 * var(--_space));
  }
  h3 {
    font-size: 1.0625rem;
    font-weight: 700;
    margin-block-end: var(--_space);
  }
  .print-it {
    font-size: var(--_small);
    color: var(--_muted);
    margin-block-end: calc(3 * var(--_space));
  }
  .sheet > * + *,
  .naming > * + * {
    margin-block-start: calc(3 * var(--_space));
  }
  .sheet + .sheet {
    margin-block-start: calc(7 * var(--_space));
    padding-block-start: calc(4 * var(--_space));
    border-block-start: 1px solid var(--_outline);
  }
  .naming > h2 + div,
  .sheet > h3 + * {
    margin-block-start: 0;
  }
  .lead {
    font-size: 1.0625rem;
  }
  .lead + .hero {
    margin-block-start: 0;
  }

  /* What a learner writes on. */
  .learner {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(3 * var(--_space));
    margin-block-start: calc(1.5 * var(--_space));
  }
  :is(.learner, .kernels) > * {
    display: flex;
    align-items: end;
    gap: 0.75em;
    white-space: nowrap;
  }
  .name {
    flex: 3 1 14rem;
  }
  :is(.class, .date) {
    flex: 1 1 8rem;
  }
  .blank {
    flex: 1;
    border-block-end: 1px solid var(--_text);
    min-block-size: 2.5rem;
  }
  .lines > * {
    block-size: var(--_line);
    border-block-end: 1px solid var(--_outline);
  }

  .bank {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5rem;
    align-items: baseline;
    padding-block: 0.375rem;
    border-block: 1px solid var(--_outline);
  }
  .bank ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.75rem;
    font-weight: 600;
  }
  .kernels {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
    column-gap: calc(4 * var(--_space));
  }
  .two {
    grid-template-columns: repeat(2, minmax(0, 1fr));
    column-gap: 1rem;
  }
  .naming > .kernels {
    margin-block-start: 0;
  }

  .cases {
    list-style: decimal;
    padding-inline-start: var(--_number);
  }
  .cases ::marker {
    font-weight: 700;
  }
  .cases > li + li {
    margin-block-start: calc(2 * var(--_space));
  }
  .asked {
    word-break: auto-phrase;
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 8rem));
    gap: 1rem;
    margin-block-start: var(--_space);
  }
  .choices > li {
    display: grid;
    grid-template-columns: auto auto;
    justify-content: start;
    align-items: center;
    gap: 4px 0.5em;
    font-weight: 600;
  }
  .small-stack {
    grid-column: 1 / -1;
  }
  /* To tick. */
  .circle {
    inline-size: 1rem;
    block-size: 1rem;
    border: 1.5px solid var(--_text);
    border-radius: 50%;
  }
  .why {
    margin-block-start: var(--_space);
  }
  .why .aside {
    line-height: 1.25rem;
  }
  .why .lines {
    margin-block-start: -1.25rem;
  }

  .key {
    list-style: decimal;
    padding-inline-start: var(--_number);
    font-size: 0.9375rem;
    line-height: 1.55;
  }
  .key > li + li {
    margin-block-start: calc(2 * var(--_space));
  }
  .key ::marker {
    font-weight: 700;
  }
  /* What is to be read again is in the lesson, and not here. */
  .again {
    display: none;
  }

  @container lesson (inline-size >= 42rem) {
    .two {
      column-gap: var(--_gutter);
    }
    /* The lines begin where the second stack begins. */
    .case {
      display: grid;
      grid-template: auto 1fr / calc(50cqi + var(--_gutter) / 2 - var(--_number) - 1rem) minmax(0, 1fr);
      column-gap: 1rem;
    }
    .choices {
      align-self: start;
    }
    .why {
      grid-area: 1 / 2 / span 2;
      margin-block-start: 0;
    }
  }

  @media print {
    :host {
      /* As wide as a screen, where both stand side by side; small print is no smaller than 8 points. */
      zoom: 0.73;
      --lesson-small: 0.9375rem;
      page: lesson-handout;
    }
    .root {
      --_line: 3rem;
      padding-inline: 2px;
    }
    .print-it {
      display: none;
    }
    .sheet + .sheet {
      break-before: page;
      margin: 0;
      padding: 0;
      border: 0;
    }
    .sheet > * + *,
    .naming > * + * {
      margin-block-start: calc(2 * var(--_space));
    }
    :is(.cases, .key) > li {
      break-inside: avoid;
    }
    /* As low as it can be: a caption stands beside its name. */
    .homes {
      margin-block-start: var(--_space);
    }
    .homes figcaption {
      display: block;
    }
    .homes figure > svg {
      max-inline-size: 12rem;
    }
  }
  @media print {
    @container lesson (inline-size >= 52rem) {
      .homes figure {
        grid-template-columns: 12rem minmax(0, 1fr);
      }
    }
  }
`;

/** The parts in the handout: titles as large as its own headings, and a table as low as it can be. */
export const partStyles = css`
  .title {
    font-size: 1.25rem;
    margin-block-end: calc(0.75 * var(--_space));
  }
  @media print {
    .root tbody tr {
      padding-block: calc(0.5 * var(--_space));
    }
    .value {
      line-height: 1.4;
    }
    .legend {
      margin-block-end: 0;
    }
  }
`;

/** Boxes to write into: each with its number in a corner. */
export const blankStyles = css`
  .layers > :is(.app, .guest-os) {
    min-block-size: 5.5rem;
  }
  .layers > :is(.manager, .host-os, .machine) {
    min-block-size: 4rem;
  }
  .row .layer {
    place-content: start;
    align-items: start;
    justify-content: start;
    padding: 2px 6px;
    background: none;
  }
  .layer .name {
    font-size: var(--_small);
    font-weight: 400;
    color: var(--_muted);
  }
`;
