import {css} from 'lit';

/** One column on a phone, with doors as rows; doors beside each other where there is room. */
export const styles = css`
  :host {
    display: block;
    box-sizing: border-box;
    max-inline-size: 60rem;
    margin-inline: auto;
    padding: 1.5rem clamp(1rem, 4vi, 3rem) 3rem;
    line-height: 1.5;
    --line: light-dark(#c8cdd4, #474d57);
    --muted: light-dark(#555c66, #a9b0ba);
  }
  * {
    box-sizing: border-box;
  }
  h1,
  p,
  ul,
  pre {
    margin: 0;
    padding: 0;
  }
  [lang] {
    display: grid;
    gap: 1.5rem;
    min-inline-size: 0;
  }
  .name,
  .small,
  li span {
    font-size: 0.875rem;
    color: var(--muted);
  }
  h1 {
    max-inline-size: 26em;
    font-size: clamp(1.375rem, 1.1rem + 1.6vi, 2rem);
    line-height: 1.3;
    text-wrap: balance;
  }
  [lang='ja'] > h1 {
    word-break: auto-phrase;
    text-wrap: pretty;
  }
  /* The page has a title of its own. */
  container-lesson::part(title),
  container-lesson::part(lead) {
    display: none;
  }
  .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.5rem;
    align-items: stretch;
  }
  .line > p {
    grid-column: 1 / -1;
  }
  [role='status']:empty {
    display: none;
  }
  #paste {
    font-weight: 700;
  }
  pre {
    padding: 0.65rem 0.8rem;
    border: 1px solid var(--line);
    font-size: 0.9375rem;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  button {
    min-inline-size: 5.5rem;
    min-block-size: 2.75rem;
    border: 2px solid;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 700;
    cursor: pointer;
  }
  a {
    color: inherit;
  }
  :is(a, button):focus-visible {
    outline: 3px solid;
    outline-offset: 3px;
  }
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
    gap: 1rem;
    list-style: none;
  }
  li a {
    display: grid;
    gap: 0.25rem;
    align-content: start;
    block-size: 100%;
    padding: 0.9rem 1rem;
    border: 1px solid var(--line);
    border-block-start: 3px solid currentColor;
    text-decoration: none;
  }
  li a:hover b {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  li b {
    font-size: 1.125rem;
  }
`;
