import {css} from 'lit';

/** Styles that the tools share: fields, buttons, tables. */
export const toolStyles = css`
  :host {
    display: grid;
    gap: 1rem;
    line-height: 1.5;
    --line: light-dark(#c8cdd4, #474d57);
    --muted: light-dark(#555c66, #a9b0ba);
    --accent: light-dark(#1d4fd7, #8fb0ff);
  }
  * {
    box-sizing: border-box;
  }
  h2,
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  h2 {
    font-size: 1.0625rem;
  }
  ul {
    list-style: none;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75rem 1rem;
  }
  label {
    display: grid;
    gap: 0.25rem;
    min-inline-size: 0;
    font-size: 0.875rem;
    font-weight: 600;
  }
  input,
  select,
  textarea,
  button {
    min-block-size: 2.25rem;
    max-inline-size: 100%;
    padding: 0.35rem 0.65rem;
    border: 1px solid light-dark(#7b828c, #8a919c);
    border-radius: 0.375rem;
    background: light-dark(#ffffff, #1d2026);
    color: inherit;
    font: inherit;
    font-size: 1rem;
    font-weight: 400;
  }
  button {
    cursor: pointer;
    font-size: 0.875rem;
    font-weight: 600;
  }
  button:hover {
    border-color: var(--accent);
    color: var(--accent);
  }
  pre {
    overflow: auto;
    margin: 0;
    padding: 1rem;
    border-radius: 0.375rem;
    background: light-dark(#f1f3f5, #22262c);
  }
  a {
    color: var(--accent);
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 1px;
  }
  .muted {
    color: var(--muted);
    font-size: 0.875rem;
  }
`;
