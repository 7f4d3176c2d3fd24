import {css} from 'lit';

import {radioStyles} from '../radio-styles.js';
import {smallStackStyles} from '../small-stacks.js';
import {printStyles} from './print-styles.js';

/** Right and wrong are told in ink, by shape and word: a colour belongs to a technology, and progress to the reader. */
export const styles = css`
  .root {
    max-inline-size: var(--_measure);
  }
  .title {
    font-size: 1.125rem;
    margin-block-end: calc(0.5 * var(--_space));
  }
  .progress {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
    font-size: 0.9375rem;
    padding-block-end: var(--_space);
  }
  .boxes {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }
  .box {
    display: grid;
    place-items: center;
    inline-size: 1.375rem;
    block-size: 1.375rem;
    border: var(--_stroke) solid var(--_outline);
    font-size: 0.875rem;
  }
  .next {
    border: 3px solid var(--_text);
  }
  .sign {
    font-weight: 700;
    line-height: 1;
  }

  .question {
    border: 0;
    border-block-start: 1px solid var(--_hairline);
    min-inline-size: 0;
    padding-block: calc(1.25 * var(--_space)) calc(1.5 * var(--_space));
  }
  legend {
    /* A floating legend stands in its fieldset, not on the border. */
    float: inline-start;
    inline-size: 100%;
    font-size: 0.9375rem;
    font-weight: 600;
    line-height: 1.5;
    padding-block-end: calc(0.75 * var(--_space));
  }
  /* Sentences, and long ones: no break points stand in them. */
  legend > span {
    word-break: normal;
    word-break: auto-phrase;
  }
  .number {
    color: var(--_muted);
    font-weight: 400;
    margin-inline-end: 0.25em;
  }
  .answers {
    clear: both;
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 6px;
    max-inline-size: 27rem;
  }
  .answers.truth {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .answer {
    font-weight: 600;
    font-size: 0.9375rem;
    line-height: 1.25;
    text-align: center;
  }
  ${radioStyles}
  .face {
    display: grid;
    justify-items: center;
    align-content: center;
    gap: 4px;
    padding: 6px 4px;
  }
  :checked + .face {
    border-color: var(--_text);
  }
  .right .face {
    border: 3px solid var(--_text);
    padding: calc(3px + var(--_stroke)) calc(1px + var(--_stroke));
  }
  .wrong .face {
    border-style: dashed;
    border-color: var(--_text);
  }
  .wrong .face,
  .rest .face {
    color: var(--_muted);
  }
  .rest .face {
    border-color: var(--_hairline);
  }
  .answer .sign {
    position: absolute;
    inset-block-start: -0.625rem;
    inset-inline-end: -0.5rem;
    padding: 0 2px;
    font-size: 1.25rem;
    color: var(--_text);
    background: var(--_surface);
    pointer-events: none;
  }
  :disabled :is(.answer, legend) {
    opacity: 0.6;
  }
  :disabled input {
    cursor: default;
  }

  ${smallStackStyles}

  /* For those who have moved the choice by an arrow key, and have not answered yet. */
  .how {
    display: none;
    margin-block-start: var(--_space);
    font-size: var(--_small);
    color: var(--_muted);
  }
  .answers:has(:checked) + .how {
    display: block;
  }
  .verdict {
    margin-block-start: calc(1.5 * var(--_space));
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--_text);
  }
  :is(.verdict, .key) {
    font-size: 0.9375rem;
    line-height: 1.65;
  }
  :is(.verdict, .key li) > p + p {
    margin-block-start: calc(0.75 * var(--_space));
  }
  .against .aside {
    display: block;
  }
  .again :is(a, span) {
    display: inline-block;
    padding-block: 2px;
  }
  .result {
    display: grid;
    gap: calc(1.25 * var(--_space));
    justify-items: start;
    border: 2px solid var(--_text);
    padding: calc(2 * var(--_space));
    margin-block-end: calc(2.5 * var(--_space));
  }
  .score {
    font-size: 1.375rem;
    font-weight: 700;
    line-height: 1.35;
  }
  .result li::before {
    content: '· ';
  }
  button {
    background: none;
    border: var(--_stroke) solid var(--_outline);
    padding: 4px 14px;
    min-block-size: 44px;
    font-weight: 600;
    font-size: 0.9375rem;
    cursor: pointer;
  }
  button:hover {
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .foot {
    border-block-start: 1px solid var(--_hairline);
    padding-block: calc(1.5 * var(--_space)) 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    align-items: center;
    font-size: var(--_small);
    color: var(--_muted);
  }
  summary {
    min-block-size: 44px;
    align-content: center;
  }
  .key {
    list-style: decimal;
    padding-inline-start: 1.75em;
  }
  .key > li + li {
    margin-block-start: calc(2 * var(--_space));
  }
  .key ::marker {
    color: var(--_muted);
  }

  ${printStyles}
`;
