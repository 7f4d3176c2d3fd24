import {css} from 'lit';

/** A word that can be asked for, and the box that explains it. */
export const styles = css`
  /* The line of all that can be chosen, and thinner, since it stands in running text. */
  [data-term][role='button'] {
    cursor: pointer;
    /* One by one, since WebKit does not read them together. */
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-decoration-thickness: 1px;
    text-decoration-color: var(--_outline);
    text-underline-offset: 0.25em;
  }
  /*
   * As high as a line, for fingers. Nothing at its sides: beside a padding browsers set no space between Japanese and Latin. And
   * nothing in the columns of the lesson's header, which Firefox balances by it.
   */
  [data-term][role='button']:not(.opening *) {
    padding-block: 0.25em;
  }
  /* Over as little as can be of what stands around it. */
  [data-term][role='button']:focus-visible {
    outline-offset: 0;
  }
  [data-term][role='button']:is(:hover, [aria-expanded='true']) {
    text-decoration-style: solid;
    text-decoration-color: currentColor;
  }
  .explained {
    position: absolute;
    inset: auto;
    inset-block-start: 0;
    inset-inline-start: 0;
    z-index: 1;
    inline-size: max-content;
    margin: 0;
    padding: calc(1.25 * var(--_space)) calc(1.75 * var(--_space));
    border: 1.5px solid var(--_outline);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font-size: 0.875rem;
    line-height: 1.6;
    overflow-wrap: anywhere;
    text-wrap: pretty;
    line-break: strict;
    text-spacing-trim: trim-start;
    text-autospace: normal;
    box-sizing: border-box;
  }
  .explained b {
    display: block;
  }
  @media print {
    [data-term][role='button'] {
      text-decoration: none;
    }
    .asked {
      display: none;
    }
  }
`;
