import {css} from 'lit';

/** The languages in which the heights of sections were measured. */
export const measuredLanguages: readonly string[] = ['ja', 'en'];

/**
 * Sections that the browser lays out only when they are near the window. Until then they take as much room as they were
 * measured to need, and afterwards as much as they took last. Focus rings reach over their edges.
 */
export const deferredStyles = css`
  .deferred {
    content-visibility: auto;
    contain-intrinsic-block-size: auto var(--_height);
    overflow-clip-margin: 8px;
  }
  @media print {
    .deferred {
      content-visibility: visible;
    }
  }
`;
