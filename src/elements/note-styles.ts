import {css} from 'lit';

/** Styles of a "good to know" note (`noteView`). */
export const noteStyles = css`
  .note {
    font-size: var(--_small);
    border-block-start: 1px solid var(--_outline);
    padding-block-start: var(--_space);
    max-inline-size: var(--_measure);
  }
  .note > * + * {
    margin-block-start: calc(0.5 * var(--_space));
  }
  .note-title {
    text-wrap: balance;
    font-weight: 700;
  }
`;
