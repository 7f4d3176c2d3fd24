import {css} from 'lit';

/** Ink only: progress belongs to the reader, not to a technology. */
export const styles = css`
  .root {
    max-inline-size: var(--_measure);
    accent-color: var(--_text);
  }
  fieldset {
    border: 0;
    min-inline-size: 0;
  }
  legend {
    font-weight: 700;
  }
  .progress {
    display: grid;
    gap: 0.25rem;
    font-size: 0.9375rem;
    margin-block: calc(0.5 * var(--_space)) calc(1.5 * var(--_space));
  }
  progress {
    inline-size: 100%;
  }
  li {
    border-block-start: 1px solid var(--_hairline);
    padding-block: calc(1.25 * var(--_space)) 0;
  }
  label {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.75rem;
    align-items: start;
    line-height: 1.6;
    cursor: pointer;
  }
  input {
    inline-size: 24px;
    block-size: 24px;
    margin: 0.1em 0 0;
    cursor: inherit;
  }
  :disabled :is(label, button) {
    opacity: 0.6;
  }
  details {
    margin-inline-start: calc(24px + 0.75rem);
    font-size: 0.9375rem;
  }
  details p {
    padding-block: 4px;
  }
  .foot {
    border-block-start: 1px solid var(--_hairline);
    padding-block-start: calc(1.5 * var(--_space));
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    align-items: center;
    font-size: var(--_small);
    color: var(--_muted);
  }
  button {
    background: none;
    border: 1.5px solid var(--_outline);
    border-radius: var(--_radius);
    padding: 4px 12px;
    min-block-size: 44px;
    cursor: pointer;
    color: var(--_text);
  }
  button:hover {
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  @media print {
    .root {
      max-inline-size: none;
    }
    li {
      padding-block: var(--_space) 0;
    }
    /* As large as the answers to questions, after their name. */
    details {
      font-size: var(--_small);
    }
    details p {
      padding: 0;
    }
    summary {
      float: inline-start;
      margin-inline-end: 0.75em;
    }
    /* What is ticked on paper is not counted. */
    :is(.progress, .foot) {
      display: none;
    }
  }
`;
