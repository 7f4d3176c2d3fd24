import {css} from 'lit';

/** A measurement that has opened below the amount or the number that names it. */
export const measurementStyles = css`
  /* All of them have one place, so that it is as high as the highest. */
  .measurements {
    display: grid;
    max-inline-size: var(--_measure);
    margin-block: calc(0.5 * var(--_space)) var(--_space);
  }
  .measurement {
    position: relative;
    padding: var(--_space) calc(1.5 * var(--_space)) calc(1.5 * var(--_space));
    border: 1.5px solid var(--_subject);
    font-size: 0.875rem;
    line-height: 1.6;
  }
  .measurements:not(.all) > .measurement {
    grid-area: 1 / 1;
  }
  .measurements.all {
    gap: var(--_space);
  }
  .waiting {
    visibility: hidden;
  }
  .figure strong {
    font-size: 1.375rem;
    line-height: 1.35;
    font-weight: 700;
    margin-inline-end: 0.25em;
  }
  .open > .figure {
    margin-inline-end: 2.25rem;
  }
  :is(.exact, .origin, .measurement dt) {
    color: var(--_muted);
  }
  .measurement dl {
    display: grid;
    grid-template-columns: fit-content(40%) minmax(0, 1fr);
    gap: 2px calc(1.5 * var(--_space));
    margin-block-start: calc(0.5 * var(--_space));
  }
  .to-all {
    margin-block-start: calc(0.5 * var(--_space));
  }
  .to-all a {
    display: inline-block;
    padding-block: 12px;
    margin-block: -6px;
  }
  .close {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    inline-size: 44px;
    block-size: 44px;
    border: 0;
    background: none;
    cursor: pointer;
  }
  .close::before,
  .close::after {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - 1px);
    inset-inline-start: 14px;
    inline-size: 16px;
    block-size: 2px;
    background: currentColor;
    rotate: 45deg;
    forced-color-adjust: none;
  }
  .close::after {
    rotate: -45deg;
  }
`;
