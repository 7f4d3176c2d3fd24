import {css} from 'lit';

/** Rules of the evidence, which are loaded with its view. */
export const styles = css`
  .evidence {
    margin-block-start: calc(6 * var(--_space));
  }
  .evidence .title {
    margin-block-end: var(--_space);
  }
  .measured {
    border-block-start: 1px solid var(--_outline);
  }
  .measured > summary,
  div.measured {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 44px;
    inline-size: auto;
    font-size: 0.9375rem;
    font-weight: 700;
    color: var(--_text);
  }
  .count {
    font-size: var(--_small);
    font-weight: 400;
    color: var(--_muted);
  }
  .measured .aside {
    font-weight: 400;
  }
  .comparable {
    font-size: var(--_small);
    margin-block: var(--_space);
  }
  .alike {
    font-weight: 600;
    border-inline-start: 3px solid var(--_outline);
    padding-inline-start: calc(1.5 * var(--_space));
  }
  .evidence .pair {
    display: grid;
    gap: calc(2 * var(--_space)) var(--_gutter);
    margin-block-end: calc(3 * var(--_space));
  }
  .evidence .subject {
    font-size: var(--_small);
    font-weight: 700;
  }
  .evidence ul {
    display: grid;
  }
  .evidence ul > li {
    padding-block: var(--_space);
    border-block-end: 1px solid var(--_hairline);
  }
  .amount strong {
    font-size: 1.0625rem;
    font-weight: 700;
  }
  .what {
    font-size: 0.9375rem;
    line-height: 1.55;
  }
  :is(.spread, .citation, .conditions, .sources) {
    font-size: var(--_small);
    line-height: 1.55;
  }
  :is(.spread, .citation, .conditions) {
    color: var(--_muted);
  }
  .spread {
    margin-inline-start: 0.5em;
  }
  .sources li {
    display: grid;
    grid-template-columns: 2.5em 1fr;
    padding-block: 4px;
    break-inside: avoid;
  }
  .sources .number {
    color: var(--_muted);
  }
  .sources a {
    color: inherit;
    text-underline-offset: 0.2em;
  }
  :is(.citation, .back) {
    display: inline-grid;
    place-items: center;
    min-inline-size: 24px;
    min-block-size: 24px;
    text-decoration: none;
  }
  :is(.citation, .back):hover {
    text-decoration: underline;
  }

  @container table (inline-size >= 42rem) {
    .evidence .pair {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .sources {
      columns: 2;
      column-gap: var(--_gutter);
    }
  }
  @media print {
    .evidence li {
      break-inside: avoid;
    }
    .back {
      display: none;
    }
    .sources a[href^='http']::after {
      content: ' ' attr(href);
      overflow-wrap: anywhere;
    }
  }
`;
