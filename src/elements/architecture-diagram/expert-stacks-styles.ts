import {css} from 'lit';

/** Styles of the expert stacks: they begin on the same line and end at different heights. */
export const styles = css`
  .expert-stacks {
    --_seam: 6px;
    --_gap: 6px;
    --_first: 6rem;
    --_widest: none;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(7 * var(--_space)) var(--_gutter);
  }
  .ground {
    container: expert-stack / inline-size;
    align-self: end;
  }
  /* Read from the ground up, and drawn so. */
  .storeys,
  .column > ol {
    display: flex;
    flex-direction: column-reverse;
  }
  .single > .layer {
    min-block-size: 3.125rem;
  }
  .upper {
    display: flex;
    align-items: end;
  }
  .instances {
    flex: 1;
    min-inline-size: 0;
  }
  .instances > :first-child {
    min-inline-size: 5.25rem;
  }
  .column {
    grid-template-rows: auto 1fr;
  }
  .expert-stack > *,
  .expert-stacks :is(.names, .manager-name) {
    grid-row: auto;
  }
  .expert-stacks :is(.names, .manager-name) {
    padding-block: var(--_space) 2px;
    font-size: var(--_small);
    line-height: 1.5;
  }
  .column .app {
    flex: 1;
    min-block-size: 3.75rem;
  }
  .column .guest-os {
    min-block-size: 4rem;
  }
  .manager {
    display: grid;
    grid-template-rows: auto 1fr;
    gap: 0;
    inline-size: 5.25rem;
    flex: none;
    --_line: var(--_subject);
    --_fill: var(--_subject-tint);
  }
  .manager .layer {
    font-size: var(--_small);
    padding-inline: 3px;
  }
  .reading {
    font-size: 0.9375rem;
    max-inline-size: var(--_measure);
    border-block-start: 1px solid var(--_hairline);
    margin-block-start: calc(2 * var(--_space));
    padding-block-start: calc(1.5 * var(--_space));
  }

  /* Windows stands beside the VMs: neutral, and as high as they are. */
  .manager.root {
    --_line: var(--_outline);
    --_fill: var(--_sunken);
    align-self: stretch;
    margin-inline-end: var(--_gap);
  }
  .manager li {
    display: grid;
    position: relative;
  }
  .root > ol {
    display: grid;
  }

  /* Neutral: what it has of its own is a VM's and a container's. */
  .container-in-vm > .stack-title .subject {
    color: inherit;
  }
  /* Containers stand on the kernel itself; the engine stands on the host OS, beside them. */
  .container .storeys {
    --_engine: 6rem;
    --_reach: 4.5rem;
  }
  .container .column .app {
    min-block-size: 3.5rem;
    position: relative;
  }
  .container .column .layer {
    border-radius: var(--_radius);
  }
  .manager.engine {
    inline-size: var(--_engine);
  }
  /* Names of programs stay whole. */
  .engine .name {
    overflow-wrap: normal;
  }
  .engine li + li {
    margin-block-start: var(--_seam);
  }
  .engine li:last-child {
    min-block-size: 3.5rem;
  }
  /* Orders go down the chain, system calls down to the kernel. */
  .engine li + li::before,
  .container .column .app::after {
    content: '';
    position: absolute;
    inset-block-end: 100%;
    inset-inline: calc(50% - 5px);
    block-size: 6px;
    background: var(--_subject);
    clip-path: polygon(0 0, 100% 0, 50% 100%);
    forced-color-adjust: none;
  }
  .container .column .app::after {
    inset-block: 100% auto;
  }
  .control {
    flex: none;
    position: relative;
    inline-size: var(--_reach);
    block-size: 1.75rem;
    margin-block-end: 1.75rem;
    font-size: 0.75rem;
    line-height: 1.25;
    color: var(--_muted);
    text-align: center;
  }
  .control span {
    position: absolute;
    inset-inline: 0;
    inset-block-end: 6px;
  }
  .control::before,
  .control::after {
    content: '';
    position: absolute;
    inset-block-end: -1px;
    inset-inline: 0 6px;
    block-size: 2px;
    background: var(--_subject);
    forced-color-adjust: none;
  }
  .control::after {
    inset-block-end: -5px;
    inset-inline: auto 2px;
    inline-size: 9px;
    block-size: 10px;
    clip-path: polygon(0 0, 100% 50%, 0 100%);
  }
  .control:dir(rtl)::after {
    clip-path: polygon(100% 0, 0 50%, 100% 100%);
  }
  .container .top .layer {
    display: grid;
    grid-template-columns: calc(var(--_engine) + var(--_reach) - 12px - var(--_stroke)) minmax(0, 1fr);
    gap: 0;
    align-content: stretch;
    padding: 0;
    padding-inline-start: 12px;
  }
  .container .top .kernel {
    align-self: stretch;
    border-radius: 0;
  }
  @container column (inline-size < 5.125rem) {
    .expert-stacks .copy .name {
      display: none;
    }
  }
  @container expert-stack (inline-size < 24rem) {
    .container .row {
      --_reach: 3.5rem;
    }
    .expert-stacks .layer {
      font-size: var(--_small);
    }
  }
  @container diagram (inline-size >= 42rem) {
    .expert-stacks {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      row-gap: 0;
    }
    .expert-stack {
      display: grid;
      grid-row: span 4;
      grid-template-rows: subgrid;
    }
    .vm ~ .container,
    .container + .vm,
    .container + .vm + .vm,
    .container + .container {
      margin-block-start: calc(7 * var(--_space));
    }
    /* The container's side keeps its place, at the end; what explains it stands before it. */
    .expert-stack.container {
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
    }
    .expert-stack.container > :not(.reading) {
      grid-column: 2;
    }
    .expert-stack.container > .reading {
      grid-area: 1 / 1 / -1;
      border: 0;
      padding: 0;
    }
  }
  @media print {
    .expert-stack {
      break-inside: avoid;
    }
    /* Three descriptions stand where two do in the outline. */
    .expert-stacks ~ .in-words dl {
      column-gap: calc(4 * var(--_space));
    }
  }
`;
