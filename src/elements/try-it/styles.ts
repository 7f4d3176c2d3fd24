import {css} from 'lit';

import {radioStyles} from '../radio-styles.js';
import {smallStackStyles} from '../small-stacks.js';
import {printStyles} from './print-styles.js';

/** Ink only: a terminal belongs to no technology. */
export const styles = css`
  .root {
    max-inline-size: var(--_measure);
  }
  .title {
    font-size: 1.0625rem;
    margin-block-end: calc(1.5 * var(--_space));
  }
  .intro {
    font-size: 0.9375rem;
    line-height: 1.65;
  }

  .switch,
  .systems {
    margin-block-start: var(--_space);
  }
  /* Where the choices stand below one another, all are as wide as the place. */
  fieldset {
    display: inline-flex;
    max-inline-size: 100%;
    flex-wrap: wrap;
    border: 0;
    min-inline-size: 0;
  }
  .choice {
    flex: 1 1 auto;
    max-inline-size: 100%;
    font-size: 0.9375rem;
    font-weight: 600;
  }
  .choice + .choice {
    margin-inline-start: -1px;
  }
  ${radioStyles}
  .face {
    display: flex;
    align-items: center;
    gap: 0.375rem;
    padding: 5px 0.5rem;
  }
  /* A frame of its own: what is chosen or copied keeps its size. */
  :checked + .face::after,
  .copier:is(.copied, .selected)::after {
    content: '';
    position: absolute;
    inset: 0;
    z-index: 1;
    border: 3px solid var(--_text);
    pointer-events: none;
  }
  .face .small-stack {
    flex: none;
    inline-size: 3.625rem;
  }

  .systems {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    row-gap: calc(4 * var(--_space));
  }
  ${smallStackStyles}
  .system-name {
    display: flex;
    align-items: end;
    gap: var(--_space);
    font-size: 1.0625rem;
    font-weight: 700;
    margin-block-end: calc(0.5 * var(--_space));
  }
  .steps {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    row-gap: calc(1.5 * var(--_space));
    margin-block-start: var(--_space);
  }
  .do {
    display: grid;
    grid-template-columns: minmax(0, 1fr) fit-content(50%);
    align-items: end;
    gap: 0.75rem;
    font-size: 0.9375rem;
  }
  .what {
    line-height: 1.45;
    padding-block-end: 0.375rem;
  }
  .number {
    color: var(--_muted);
    margin-inline-end: 0.25em;
  }
  /* On the shoulder of the box, since the command needs all of its width. */
  .copier {
    display: grid;
    place-items: center;
    min-block-size: 44px;
    min-inline-size: 5.5rem;
    padding: 4px 10px;
    border: var(--_stroke) solid var(--_outline);
    border-block-end-width: 0;
    position: relative;
    background: none;
    font-size: var(--_small);
    font-weight: 600;
    cursor: pointer;
  }
  .copier:hover {
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .copier:is(.copied, .selected)::after {
    inset: calc(-1 * var(--_stroke)) calc(-1 * var(--_stroke)) 0;
    border-block-end-width: 0;
  }
  .label {
    grid-area: 1 / 1;
  }
  .other {
    visibility: hidden;
  }
  .box {
    border: var(--_stroke) solid var(--_outline);
  }
  .box > * {
    padding: var(--_space) 0.75rem;
  }
  .box > * + * {
    border-block-start: var(--_stroke) solid var(--_outline);
  }
  .command {
    font-weight: 600;
  }
  .failed {
    font-size: var(--_small);
  }
  :is(.box code, pre) {
    font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
    font-size: 0.8125rem;
    line-height: 1.55;
    unicode-bidi: isolate;
  }
  /* The widest line of the record has room on a phone. */
  .output :is(code, pre) {
    font-size: 0.75rem;
  }
  .box p > code {
    display: block;
  }
  .box p > code::before {
    content: '$ ';
    content: '$ ' / '';
    color: var(--_muted);
    font-weight: 400;
  }
  .word {
    display: inline-block;
    max-inline-size: 100%;
  }
  .output {
    background: var(--_sunken);
  }
  .typed {
    color: var(--_muted);
  }
  pre {
    margin: 0;
    /* Spaces at the end of a line would reach out of the box. */
    white-space: break-spaces;
  }
  .notable {
    font-weight: 700;
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }
  dl > div + div {
    margin-block-start: calc(0.5 * var(--_space));
  }
  dt {
    font-size: var(--_small);
  }
  dt > a {
    display: inline-block;
    padding-block: 2px;
    margin-inline-start: 0.25em;
  }
  .seen {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.5rem;
    font-size: 0.9375rem;
    line-height: 1.5;
    margin-block-start: calc(0.75 * var(--_space));
  }
  .seen > .mark {
    margin-block-start: 0.35em;
  }
  .sources {
    margin-block-start: calc(2 * var(--_space));
  }
  summary {
    min-block-size: 44px;
    font-size: 0.9375rem;
  }

  /* Whichever system is shown, the others have part in the height. Without a script they follow one another. */
  @media screen and (scripting: enabled) {
    .single > .system {
      grid-area: 1 / 1;
    }
    .single > :not(.shown) {
      visibility: hidden;
    }
    .single .system-name {
      display: none;
    }
  }
  ${printStyles}
`;
