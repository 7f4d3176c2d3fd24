import {css} from 'lit';

/** Styles of expert notes: below the section that they extend, in columns as wide as the margin. */
export const styles = css`
  .expert-notes {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
    gap: calc(3 * var(--_space)) calc(4 * var(--_space));
    align-items: start;
  }
`;
