import {css} from 'lit';

/** Above the stacks: how many instances there are, and before that the request to count. Both have one place. */
export const aboveStyles = css`
  .above {
    display: grid;
    align-items: center;
    > * {
      grid-area: 1 / 1;
    }
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
