import {css} from 'lit';

/**
 * Sections that the browser lays out only when they are near the window, in the languages in which they were measured. Until
 * then they take as much room as they were measured to need, and afterwards as much as they took last. Focus rings reach over
 * their edges.
 */
export const deferredStyles = css`
  @media not print {
    .deferred:is(:lang(ja), :lang(en)) {
      content-visibility: auto;
      contain-intrinsic-block-size: auto var(--_height);
      overflow-clip-margin: 8px;
    }
  }
`;
