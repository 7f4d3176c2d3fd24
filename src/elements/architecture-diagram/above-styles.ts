import {css} from 'lit';

/** Above the stacks: what the reader can do, and before that the request to count. Both have one place. */
export const aboveStyles = css`
  .above {
    display: grid;
    margin-block-end: calc(1.5 * var(--_space));
    > * {
      grid-area: 1 / 1;
    }
  }
  .request {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    align-self: center;
    column-gap: 1.5rem;
  }
  .reveal {
    min-block-size: 2.75rem;
    padding: 0;
    background: none;
    border: 0;
    font-size: 0.9375rem;
    cursor: pointer;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }
  .stepper {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
    margin-block-end: calc(0.5 * var(--_space));
    font-size: 0.9375rem;
  }
  .set {
    display: flex;
    align-items: center;
  }
  .amount {
    min-inline-size: 2.25rem;
    text-align: center;
    font-size: 1.375rem;
    font-weight: 700;
    line-height: 1;
  }
  .ask {
    font-weight: 600;
    line-height: 1.5;
    max-inline-size: var(--_measure);
  }
  .ask .kernel {
    inline-size: 1.75em;
    min-block-size: 1.375em;
    vertical-align: -0.15em;
    font-size: 0.9375em;
  }
  @media print {
    .above {
      display: none;
    }
  }
`;
