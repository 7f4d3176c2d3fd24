import {css} from 'lit';

/**
 * Containers in a VM: boxes in boxes. Two empty boxes lie behind the list of layers, one as large as the stack, the computer,
 * and in it one around the layers of the VM. An OS is no slab there: its name and its plate stand in the box that it fills.
 */
export const styles = css`
  .boxed {
    --_inset: 5px;
    --_first: 2.5rem;
  }
  .boxed:only-child {
    --_inset: 8px;
  }
  .boxed > * {
    grid-column: 1;
  }
  .box {
    grid-row: 2 / 8;
    background: var(--_sunken);
    border: var(--_stroke) solid var(--_outline);
    border-radius: var(--_radius);
    forced-color-adjust: none;
  }
  .inner {
    grid-row-end: 6;
    margin: var(--_inset) var(--_inset) 0;
    background: var(--_subject-tint);
    border-color: var(--_subject);
  }
  .box-name {
    grid-row: 2;
    padding: calc(1.5 * var(--_inset)) calc(2 * var(--_inset) + 8px + var(--_stroke)) 2px;
    font-size: 0.9375rem;
    font-weight: 700;
    line-height: 1.2;
  }
  .boxed .row {
    padding-inline: var(--_inset);
  }
  .boxed :is(.app, .manager, .guest-os) {
    padding-inline: calc(2 * var(--_inset));
  }
  /* The engine stands in the VM, above its OS. */
  .boxed .layers > .manager {
    grid-row: 2;
    min-block-size: 2.5rem;
  }
  .boxed .layers > .guest-os {
    grid-row: 3;
    min-block-size: 0;
    padding-block-end: var(--_inset);
  }
  .boxed .layers > .machine {
    min-block-size: 2.5rem;
    padding-block: 0 2px;
  }
  .boxed .single .layer {
    padding-inline-start: 8px;
  }
  .boxed :is(.guest-os, .host-os, .machine) .layer {
    padding-inline-end: 6px;
    background: none;
    border-color: transparent;
  }
  .boxed :is(.guest-os, .host-os) .kernel {
    flex: 1 1 auto;
    min-block-size: 1.75rem;
  }
  @container slab (inline-size < 18rem) {
    .boxed :is(.guest-os, .host-os) .layer {
      flex-wrap: wrap;
      gap: 2px;
    }
    .boxed :is(.guest-os, .host-os) .kernel {
      flex-basis: 100%;
    }
  }
  @container column (inline-size < 5.125rem) {
    .boxed .repeated .layer {
      padding-inline: 0;
    }
  }
  /* A compact one is low: short names, and the words beside their number. */
  @container diagram (inline-size < 42rem) {
    .compact .boxed:only-child :is(.full, .manager .role) {
      display: none;
    }
    .compact .boxed:only-child .brief {
      display: inline;
    }
    .compact .boxed:only-child .answer {
      display: flex;
      align-items: center;
      gap: 1rem;
    }
    .compact .figures {
      flex-wrap: nowrap;
    }
    .compact .boxed > .layers > .row {
      min-block-size: 0;
    }
    .compact .boxed .layer {
      min-block-size: 2rem;
      padding-block: 0;
    }
    .compact .boxed .layers > .machine {
      padding-block-end: 0;
    }
  }
  /* Of three stacks the last one stands below the others, in full width. */
  @container diagram (inline-size < 42rem) {
    .stacks:has(> .boxed) > .stack ~ .stack ~ .stack {
      grid-area: 9 / 1 / span 8 / -1;
      --_inset: 8px;
      margin-block-start: calc(3 * var(--_space));
    }
  }
  @container diagram (inline-size >= 42rem) {
    .stacks:has(> .boxed) {
      grid-auto-columns: calc(3 * var(--_space)) minmax(0, 1fr);
    }
    .stacks:has(> .boxed):has(> .stack ~ .stack ~ .stack) {
      grid-template-columns: minmax(0, 1fr) calc(3 * var(--_space)) minmax(0, 1fr);
    }
    .boxed {
      --_inset: 8px;
      --_first: 6rem;
    }
  }
`;
