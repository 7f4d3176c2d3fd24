import {css} from 'lit';

export const styles = css`
  h1 {
    margin: 0;
    font-size: 1.5rem;
  }
  .lead {
    max-inline-size: 46rem;
  }
  .panes {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 28rem), 1fr));
    gap: 2rem;
    align-items: start;
  }
  .panes > div,
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    min-inline-size: 0;
  }
  textarea,
  pre {
    font-family: ui-monospace, monospace;
    font-size: 0.875rem;
    line-height: 1.5;
    tab-size: 2;
  }
  /* As long as the window, beside what is longer. */
  @media (width >= 62rem) {
    .source {
      position: sticky;
      inset-block-start: 1rem;
    }
  }
  textarea {
    block-size: max(14rem, 100vb - 19rem);
    resize: vertical;
    white-space: pre;
    overflow: auto;
  }
  textarea[aria-invalid='true'] {
    border-color: light-dark(#a3262b, #ff9a94);
  }
  #verdict {
    max-block-size: 9rem;
    overflow: auto;
  }
  input[type='file'] {
    inline-size: 100%;
  }
  .problems {
    display: grid;
    gap: 0.35rem;
  }
  .problems li {
    overflow-wrap: anywhere;
  }
  .problems code {
    font-weight: 600;
  }
  .wrong {
    font-weight: 600;
    color: light-dark(#a3262b, #ff9a94);
  }
  pre {
    max-block-size: 20rem;
  }
  .shown {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 3rem;
    padding: 1.25rem;
    border: 1px solid var(--line);
    border-radius: 0.5rem;
  }
`;
