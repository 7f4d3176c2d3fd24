import {css} from 'lit';

/** The tokens on one side; the elements stay visible beside them. */
export const styles = css`
  .panes {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr));
    gap: 2rem;
    align-items: start;
  }
  .token {
    display: grid;
    gap: 0.35rem;
    padding-block: 0.75rem;
    border-block-end: 1px solid var(--line);
  }
  .token p {
    font-size: 0.875rem;
  }
  .fields {
    display: flex;
    margin: 0;
    padding: 0;
    border: 0;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .fields label {
    flex: 0 1 11rem;
    font-weight: 400;
  }
  .fields input {
    inline-size: 100%;
  }
  .result {
    position: sticky;
    inset-block-start: 1rem;
    display: grid;
    grid-template-rows: auto auto auto minmax(0, 1fr);
    gap: 0.75rem;
    max-block-size: calc(100vb - 2rem);
  }
  .shown {
    overflow: auto;
    display: grid;
    gap: 3rem;
    min-inline-size: 0;
    padding: 1.25rem;
    border: 1px solid var(--line);
    border-radius: 0.5rem;
    background: var(--lesson-surface, transparent);
    color: var(--lesson-text, inherit);
  }
  input[type='color'] {
    flex: none;
    inline-size: 2.75rem;
    padding: 0.15rem;
  }
  .fields > div {
    display: flex;
    gap: 0.25rem;
    align-items: end;
    flex: 0 1 13rem;
  }
  pre {
    max-block-size: 30vb;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
`;
