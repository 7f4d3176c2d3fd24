import {css} from 'lit';

/** Two scrolling panes side by side; on a phone one above the other. */
export const styles = css`
  :host {
    display: grid;
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
    box-sizing: border-box;
    block-size: 100vb;
    padding: 1.25rem clamp(1rem, 3vi, 2rem);
    gap: 1rem;
  }
  h1 {
    margin: 0;
    font-size: 1.5rem;
    line-height: 1.25;
  }
  header {
    display: grid;
    gap: 0.75rem;
  }
  .intro,
  .hint,
  .note {
    color: var(--muted);
    font-size: 0.875rem;
    max-inline-size: 46rem;
  }
  .pane label {
    flex: 1 1 8rem;
    max-inline-size: 16rem;
  }
  .pane :is(select, input) {
    inline-size: 100%;
  }
  header label {
    max-inline-size: 100%;
  }
  input[type='file'] {
    inline-size: 100%;
    padding-block: 0.25rem;
    font-size: 0.875rem;
  }
  textarea {
    inline-size: 100%;
    resize: vertical;
  }
  .panes {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: 1.25rem;
    min-block-size: 0;
  }
  .pane {
    display: grid;
    grid-template-rows: auto auto minmax(0, 1fr);
    gap: 0.5rem;
    min-block-size: 0;
  }
  .scrolls {
    overflow: auto;
    border: 1px solid var(--line);
    border-radius: 0.5rem;
  }
  .lesson {
    padding: 1.25rem;
  }
  .message {
    display: grid;
    gap: 0.4rem;
    justify-items: start;
    padding: 0.9rem 1rem;
    border-block-end: 1px solid var(--line);
    overflow-wrap: anywhere;
  }
  .message:focus-within {
    box-shadow: inset 4px 0 var(--accent);
  }
  .message > code {
    color: var(--muted);
    font-size: 0.8125rem;
  }
  .findings {
    display: grid;
    gap: 0.25rem;
    font-size: 0.875rem;
  }
  .kind {
    padding: 0 0.4em;
    border-radius: 0.25rem;
    color: #191c20;
  }
  .missing {
    background: #ffd7d2;
  }
  .damaged {
    background: #ffb9ec;
  }
  .stale {
    background: #ffe9a8;
  }
  .suspicious {
    background: #dde3ea;
  }
  .wording {
    background: #d8f0d2;
  }
  .overlong {
    background: #d5e6ff;
  }
  @media (max-width: 48rem) {
    :host {
      block-size: auto;
    }
    .panes {
      grid-template-columns: minmax(0, 1fr);
    }
    .scrolls {
      max-block-size: 70vb;
    }
  }
`;
