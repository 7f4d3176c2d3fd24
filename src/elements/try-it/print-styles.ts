import {css} from 'lit';

/** On paper nothing can be copied, and both systems stand side by side, in small type, where there is room. */
export const printStyles = css`
  @media print {
    :is(.switch, .copier, .failed) {
      display: none;
    }
    .root {
      max-inline-size: none;
    }
    .systems {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
      gap: calc(2 * var(--_space)) calc(4 * var(--_space));
    }
    .system-name .small-stack {
      inline-size: 2.5rem;
    }
    .steps {
      row-gap: calc(0.5 * var(--_space));
      margin-block-start: calc(0.5 * var(--_space));
    }
    .step {
      break-inside: avoid;
    }
    :is(.intro, .what, summary) {
      font-size: var(--_small);
      line-height: 1.45;
    }
    .what {
      padding-block-end: 2px;
    }
    .box > * {
      padding: 3px 8px;
    }
    :is(.box, .output) :is(code, pre) {
      font-size: 0.6875rem;
      line-height: 1.4;
    }
    :is(.aside, dt) {
      font-size: 0.75rem;
      line-height: 1.4;
    }
    dl > div {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      column-gap: var(--_space);
    }
    dl > div + div {
      margin-block-start: 0;
    }
    .seen {
      font-size: 0.75rem;
      line-height: 1.5;
      margin-block-start: 4px;
    }
    .sources {
      margin-block-start: calc(0.5 * var(--_space));
      font-size: 0.6875rem;
    }
    summary {
      min-block-size: 0;
      font-weight: 700;
      color: inherit;
    }
  }
`;
