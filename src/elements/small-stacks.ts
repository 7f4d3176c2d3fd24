import {css, nothing, svg, type SVGTemplateResult} from 'lit';

import type {AnswerId} from '../data/questions.js';

/** The stacks of the diagram in small: neutral is the computer, a colour what belongs to a technology, solid a kernel. */
const computer = svg`<path class="shared" d="M1 19.5h38V27H1z"/><path class="kernel" fill="currentColor" d="M5 21.5h30v3.5H5z"/>`;

const vm = svg`<path class="vm" d="M5 1h30v17H5zM5 8h30"/><path class="kernel" fill="currentColor" d="M9 11h22v4.5H9z"/>`;

const container = svg`<path class="container" d="M5 1h30v7H5z"/><path class="absent" stroke-dasharray="2.5 2" d="M5 9v9M35 9v9"/>`;

const both = svg`<path class="vm" d="M3 1h34v17H3z"/><path class="container" d="M6 3.5h8v6H6zM16 3.5h8v6h-8zM26 3.5h8v6h-8z"/><path class="kernel" fill="currentColor" d="M7 12h26v4H7z"/>`;

const stacks: Readonly<Partial<Record<AnswerId, SVGTemplateResult>>> = {vm, container, both};

/** The stack that an answer or a computer stands for. Statements have none. */
export const smallStack = (answer: AnswerId): unknown => {
  const stack = stacks[answer];
  return stack
    ? svg`<svg class="small-stack" viewBox="0 0 40 28" width="52" height="36" fill="none" stroke="currentColor" aria-hidden="true">${stack}${computer}</svg>`
    : nothing;
};

/** They need the colours of `subjectStyles`. */
export const smallStackStyles = css`
  .small-stack {
    display: block;
    inline-size: min(100%, 3.625rem);
    block-size: auto;
    fill: none;
    stroke-width: 1.5;
    forced-color-adjust: none;
  }
  .small-stack :is(.vm, .container) {
    fill: var(--_subject-tint);
    stroke: var(--_subject);
  }
  .small-stack .shared {
    fill: var(--_sunken);
    stroke: var(--_outline);
  }
  .small-stack .absent {
    stroke: var(--_outline);
    stroke-dasharray: 2.5 2;
  }
  .small-stack .kernel {
    fill: var(--_text);
    stroke: none;
  }
`;
