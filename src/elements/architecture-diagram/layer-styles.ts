import {css} from 'lit';

import {kernelStyles} from '../kernel.js';

/** Styles of the layers: slabs, kernels, empty places, and the chosen layer. */
export const layerStyles = css`
  ${kernelStyles}
  .layers {
    display: grid;
    grid-row: 3 / 8;
    grid-template-rows: subgrid;
  }
  .row {
    display: grid;
    min-inline-size: 0;
    position: relative;
    --_line: var(--_subject);
    --_fill: var(--_subject-tint);
    --_mark: var(--_subject);
  }
  /* Both stacks have these, so they have no colour. */
  :is(.machine, .host-os) {
    --_line: var(--_outline);
    --_fill: var(--_sunken);
    --_mark: var(--_text);
  }
  .layers > .app {
    grid-row: 1;
    min-block-size: 2.5rem;
  }
  .layers > .guest-os {
    grid-row: 2;
    min-block-size: 4rem;
  }
  .layers > .manager {
    grid-row: 3;
    min-block-size: 2.75rem;
  }
  .layers > .host-os {
    grid-row: 4;
    min-block-size: 2.75rem;
  }
  .layers > .machine {
    grid-row: 5;
    min-block-size: 2.75rem;
  }
  @container diagram (inline-size >= 42rem) {
    .layers > .app {
      min-block-size: 3.75rem;
    }
    .layers > .guest-os {
      min-block-size: 5rem;
    }
    .layers > .manager,
    .layers > .machine {
      min-block-size: 3.125rem;
    }
    .layers > .host-os {
      min-block-size: 3.625rem;
    }
  }
  /* Nothing is pressed on paper: as low as on a phone. */
  @media print {
    .layers > .app {
      min-block-size: 3.25rem;
    }
    .layers > .guest-os {
      min-block-size: 4.5rem;
    }
    .layers > :is(.manager, .host-os, .machine) {
      min-block-size: 2.75rem;
    }
  }
  .single {
    padding-block-start: var(--_seam);
  }

  /* A layer: a flat slab with an outline. Its colours are its own, whatever the page's text is. */
  .layer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    align-content: center;
    gap: 0 0.75em;
    position: relative;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 2.25rem;
    padding: 4px 12px;
    text-align: start;
    font-size: 0.9375rem;
    line-height: 1.4;
    color: var(--_text);
    background: var(--_fill);
    border: var(--_stroke) solid var(--_line);
    border-radius: var(--_radius);
  }
  .layer[data-layer] {
    cursor: pointer;
  }
  .layer .name {
    font-weight: 600;
  }
  .role {
    font-size: var(--_small);
    color: var(--_muted);
  }
  .host-os .layer {
    padding-inline-end: 6px;
  }

  /* The only solid shape in the picture: a kernel, always with its mark. */
  .kernel {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.4em;
    min-block-size: 1.25rem;
    padding: 2px;
    font-size: var(--_small);
    font-weight: 600;
    line-height: 1.3;
  }
  :is(.kernel, .count-mark) {
    background: var(--_kernel);
    color: var(--_on-kernel);
    border-radius: 2px;
  }
  .host-os .kernel {
    flex: 1 1 auto;
    min-block-size: 1.5rem;
  }
  @container diagram (inline-size >= 42rem) {
    .kernel {
      min-block-size: 1.75rem;
    }
    .host-os .kernel {
      min-block-size: 2.25rem;
    }
  }
  @media print {
    .row .kernel {
      min-block-size: 1.5rem;
    }
  }

  /* An instance is one box with a line across. */
  .repeated .layer {
    flex-flow: column nowrap;
    justify-content: center;
    gap: 4px;
    padding: 5px;
    text-align: center;
  }
  .repeated .kernel {
    inline-size: 100%;
    margin-block-start: auto;
  }
  .repeated .layer:has(.kernel) .name {
    margin-block-start: auto;
  }
  .guest-os:not(.single) ~ .app:not(.single) .layer {
    border-end-start-radius: 0;
    border-end-end-radius: 0;
  }
  .guest-os:not(.single):has(~ .app:not(.single)) .layer {
    border-block-start-width: 0;
    border-start-start-radius: 0;
    border-start-end-radius: 0;
  }

  /* What is missing is drawn: the storey is there, dashed and empty. */
  .empty .layer {
    background: none;
    border-style: dashed;
    border-color: var(--_outline);
    font-size: var(--_small);
    color: var(--_muted);
  }
  .empty .name {
    font-weight: 400;
  }

  /*
   * Chosen: a heavy line around every copy. Counterpart: the same, dashed. Drawn on top, so that
   * nothing moves and the focus ring can stand outside it at the same time; an outline, so that no
   * page gets wider by what stands out.
   */
  :is(.chosen, .counterpart) {
    z-index: 1;
  }
  :is(.chosen, .counterpart) .layer::after {
    content: '';
    position: absolute;
    inset: 0;
    outline: 3px solid var(--_mark);
    outline-offset: calc(var(--_stroke) - 2px);
    border-radius: inherit;
    pointer-events: none;
  }
  .counterpart .layer::after {
    outline-style: dashed;
  }
  .empty.counterpart .layer {
    color: var(--_text);
    border-color: transparent;
  }
  .empty.counterpart .name {
    font-weight: 600;
  }
  .row:has(:focus-visible) {
    z-index: 2;
  }
  /* All copies answer together: they are one layer. */
  @media (hover: hover) {
    .row:has([data-layer]:hover) .name {
      text-decoration: underline;
      text-decoration-thickness: 2px;
      text-underline-offset: 0.25em;
    }
  }

  @media (forced-colors: active) {
    :is(.layer, .kernel, .count-mark) {
      forced-color-adjust: none;
    }
    .row {
      --_mark: Highlight;
    }
  }
`;
