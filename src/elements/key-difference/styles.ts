import {css} from 'lit';

export const styles = css`
  :host {
    --_arrow: calc(2.75 * var(--_space));
    --_plate: 1.75rem;
    --_pad: var(--_space);
  }
  .root {
    container: difference / inline-size;
  }
  .title {
    font-size: 1.0625rem;
    margin-block-end: calc(2 * var(--_space));
  }

  /* In the place of the names, which stand there where nothing can be pressed. */
  .switch {
    grid-area: 1 / 1 / auto / -1;
    /* The towers have part in this row too, and come later. */
    position: relative;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    margin-block-end: calc(2 * var(--_space));
  }
  .switch button {
    min-block-size: 44px;
    min-inline-size: min(100%, 6.5rem);
    padding: 4px 12px;
    border: var(--_stroke) solid var(--_outline);
    background: none;
    font-size: 0.9375rem;
    font-weight: 600;
    cursor: pointer;
  }
  .switch button + button {
    margin-inline-start: calc(-1 * var(--_stroke));
  }
  .switch button:hover {
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .switch [aria-pressed='true'] {
    position: relative;
    color: var(--_subject);
    border-color: transparent;
    outline: 3px solid var(--_subject);
    outline-offset: -3px;
  }
  .switch :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 0;
    z-index: 1;
  }

  /* Rows: name, app, guest OS, host OS, which kernel answers. Whatever is shown, both towers have part in their heights. */
  .towers {
    --_gap: calc(2 * var(--_space));
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    column-gap: var(--_gap);
    position: relative;
  }
  .tower {
    grid-area: 1 / 1 / span 5;
    display: grid;
    grid-template-rows: subgrid;
    grid-template-columns: minmax(0, 1fr);
  }
  .tower > * {
    grid-column: 1;
  }
  .shown-both > .tower.container {
    grid-column: 2;
  }
  .name {
    font-weight: 700;
    font-size: 0.9375rem;
    padding-block-end: calc(0.5 * var(--_space));
    align-self: end;
  }
  .layers {
    grid-row: 2 / span 3;
    display: grid;
    grid-template-rows: subgrid;
  }
  .layer {
    display: flex;
    flex-flow: column;
    justify-content: space-between;
    gap: 4px;
    padding: 6px var(--_pad) var(--_pad);
    border: var(--_stroke) solid var(--_outline);
    background: var(--_sunken);
    font-size: 0.9375rem;
    line-height: 1.4;
  }
  .layer-name {
    font-weight: 600;
    /* The app's call passes there. */
    padding-inline-end: calc(var(--_arrow) + 0.5rem);
  }
  .layer.own {
    border-color: var(--_subject);
    background: var(--_subject-tint);
  }
  .app {
    min-block-size: 2.75rem;
  }
  .guest-os,
  .host-os {
    min-block-size: 4.5rem;
  }
  /* One line between two layers of one box. */
  .layers .guest-os {
    border-block-start-width: 0;
  }
  .host-os {
    margin-block-start: 6px;
  }
  .absent {
    border-style: dashed;
    background: none;
    justify-content: center;
  }
  .absent .layer-name {
    color: var(--_muted);
    font-weight: 400;
  }
  .kernel {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.4em;
    min-block-size: var(--_plate);
    background: var(--_kernel);
    color: var(--_on-kernel);
    font-size: var(--_small);
    font-weight: 600;
    line-height: 1.3;
    forced-color-adjust: none;
  }

  /* The call: from an open square at the app to the kernel that answers it. */
  .call {
    grid-area: 3 / 1;
    justify-self: end;
    inline-size: 2px;
    margin-inline-end: var(--_arrow);
    margin-block-end: calc(var(--_plate) + var(--_pad) + var(--_stroke) + 2px);
    background: var(--_subject);
    position: relative;
    forced-color-adjust: none;
  }
  .container .call {
    grid-row: 3 / span 2;
  }
  .call::before {
    content: '';
    position: absolute;
    inset-block-start: -6px;
    inset-inline-start: -5px;
    inline-size: 8px;
    block-size: 8px;
    border: 2px solid var(--_subject);
    background: var(--_surface);
  }
  .call::after {
    content: '';
    position: absolute;
    inset-block-end: -2px;
    inset-inline-start: -5px;
    inline-size: 12px;
    block-size: 9px;
    background: var(--_subject);
    clip-path: polygon(0 0, 100% 0, 50% 100%);
  }
  .answer {
    grid-row: 5;
    padding-block-start: var(--_space);
    font-size: 0.9375rem;
    line-height: 1.6;
    text-wrap: pretty;
  }

  .hint {
    grid-area: 2 / 2 / span 3;
    align-self: center;
    font-size: 0.9375rem;
    line-height: 1.6;
  }
  .taken-name {
    grid-area: 2 / 2;
    align-self: end;
    padding-block-end: 4px;
  }
  .taken {
    grid-area: 3 / 2;
    position: relative;
    z-index: 1;
  }
  /* From the empty place to what stood in it. */
  .towers::after {
    content: '';
    grid-area: 3 / 1 / auto / -1;
    place-self: center;
    inline-size: 12px;
    block-size: 12px;
    background: var(--_text);
    clip-path: polygon(0 40%, 45% 40%, 45% 0, 100% 50%, 45% 100%, 45% 60%, 0 60%);
    forced-color-adjust: none;
  }
  [dir='rtl'] .towers::after {
    transform: rotate(180deg);
  }
  @media screen {
    .towers:not(.shown-both) .name,
    .shown-vm::after,
    .shown-vm > :is(.tower.container, .taken-name, .taken),
    .shown-container > :is(.tower.vm, .hint),
    .shown-both > :is(.hint, .taken-name, .taken) {
      visibility: hidden;
    }
  }
  /* The layer goes out to the side, level, and comes back; then the call finds its kernel. */
  .shown-vm > .taken {
    transform: translate(calc((-100% - var(--_gap)) * var(--_way, 1)));
  }
  [dir='rtl'] {
    --_way: -1;
  }
  @media screen and (prefers-reduced-motion: no-preference) {
    .taken {
      transition:
        transform 0.3s,
        visibility 0s 0.3s;
    }
    .shown-container > .taken {
      transition:
        transform 0.3s,
        visibility 0s;
    }
    .shown-vm > .tower,
    .shown-vm > .hint {
      transition: visibility 0s 0.3s;
    }
    .shown-container .container .call {
      animation: lesson-call 0.2s 0.3s backwards ease-in;
    }
    @keyframes lesson-call {
      from {
        clip-path: inset(-8px -8px 100%);
      }
      to {
        clip-path: inset(-8px -8px -4px);
      }
    }
  }

  @container difference (inline-size >= 42rem) {
    .towers {
      --_gap: var(--_gutter);
    }
    .guest-os,
    .host-os {
      min-block-size: 5.25rem;
    }
    .towers::after {
      inline-size: 20px;
      block-size: 16px;
    }
  }
  /* Both side by side. */
  @media print {
    .switch,
    .towers > :is(.hint, .taken-name, .taken) {
      display: none;
    }
    .towers {
      break-inside: avoid;
    }
    .guest-os,
    .host-os {
      min-block-size: 4.25rem;
    }
    .towers > .tower.container {
      grid-column: 2;
    }
  }
`;
