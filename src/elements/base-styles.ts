import {css} from 'lit';

/**
 * Styles that all elements share: tokens, text, focus. A page sets `--lesson-*`; the private `--_*`
 * properties have that value or the default. Font and text colour are inherited from the page.
 */
export const baseStyles = css`
  :host {
    /* !important: a page's "* { all: unset }" beats a plain :host rule. */
    display: block !important;
    --_surface: var(--lesson-surface, light-dark(#ffffff, #14161a));
    --_sunken: var(--lesson-sunken, light-dark(#f1f3f5, #22262c));
    --_text: var(--lesson-text, light-dark(#191c20, #e9ebee));
    --_muted: var(--lesson-muted, light-dark(#565c65, #a8afb9));
    --_hairline: var(--lesson-hairline, light-dark(#d9dde2, #363c44));
    --_outline: var(--lesson-outline, light-dark(#7d8590, #7e8794));
    --_focus: var(--lesson-focus, light-dark(#191c20, #ffffff));
    --_space: var(--lesson-space, 0.5rem);
    --_radius: var(--lesson-radius, 3px);
    --_measure: var(--lesson-measure, 38rem);
    --_small: var(--lesson-small, 0.8125rem);
  }
  :host([hidden]) {
    display: none !important;
  }

  .root {
    --_leading: var(--lesson-leading, 1.6);
    line-height: var(--_leading);
    /* Where nothing else helps, also within a word; and no box is as wide as its longest word asks for. */
    overflow-wrap: anywhere;
    /* Chromium knows it by this name too; Firefox leaves text as large as it is. */
    -webkit-text-size-adjust: 100%;
    print-color-adjust: exact;
  }
  .root,
  .root * {
    box-sizing: border-box;
  }
  :is(h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure, fieldset, legend, table, caption) {
    margin: 0;
    padding: 0;
  }
  :is(ul, ol) {
    list-style: none;
  }
  :is(h1, h2, h3, h4, h5, h6) {
    font-size: inherit;
    font-weight: inherit;
  }
  :is(h1, h2, h3, h4, h5, h6, figcaption, caption, button, summary, legend, .short) {
    text-wrap: balance;
  }
  :is(p, dd, label) {
    text-wrap: pretty;
  }
  :is(strong, b) {
    font-weight: 600;
  }
  code {
    font-size: 0.9375em;
  }
  /* Attributes draw its lines where there is no style sheet: in static HTML, and in a page saved as MHTML. */
  svg {
    stroke: none;
  }
  button {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    margin: 0;
  }
  .numbers {
    font-variant-numeric: tabular-nums lining-nums;
  }
  .visually-hidden {
    position: absolute;
    /* At the end of what holds it, it would stand out by its own height. */
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    /* What is copied is what is seen. */
    -webkit-user-select: none;
    user-select: none;
  }
  /* What stands around it may scroll, and must not grow by it. */
  :has(> .visually-hidden) {
    position: relative;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: var(--_radius);
  }
  summary {
    cursor: pointer;
    display: flex;
    align-items: center;
    gap: 0.5em;
    list-style: none;
    inline-size: fit-content;
    min-block-size: 2.75rem;
    font-size: var(--_small);
    color: var(--_muted);
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    flex: none;
    inline-size: 6px;
    block-size: 6px;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    rotate: 45deg;
    translate: 0 -2px;
  }
  [open] > summary::before {
    rotate: 225deg;
    translate: 0 2px;
  }
  summary:hover {
    color: inherit;
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }

  /*
   * Japanese and Chinese. The rules stand on the element that carries lang; :lang() would match, and reset, every
   * descendant. Short texts break only between phrases: the strings carry <wbr> there.
   */
  .root:is([lang|='ja'], [lang|='zh']) {
    --_leading: var(--lesson-leading, 1.75);
    line-break: strict;
    text-spacing-trim: trim-start;
    text-autospace: normal;
    :is(code, .numbers) {
      text-autospace: no-autospace;
    }
    :is(h1, h2, h3, h4, h5, h6, figcaption, caption, button, summary, legend, .short, th, dt, label) {
      text-autospace: no-autospace;
      word-break: keep-all;
    }
  }

  /* For what keeps its own colours there. */
  @media (forced-colors: active) {
    :host {
      --_surface: Canvas;
      --_text: CanvasText;
    }
  }
  @media print {
    :host {
      color-scheme: light;
    }
    .root:is([lang|='ja'], [lang|='zh']) {
      --_leading: var(--lesson-leading, 1.6);
    }
    :is(.title, caption, legend, summary, h1, h2, h3, h4, h5, h6) {
      break-after: avoid;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    summary {
      min-block-size: 0;
    }
    summary::before {
      content: none;
    }
    /* What is read as one. */
    :is(p, dl, table, figure, fieldset, .note, .pair) {
      break-inside: avoid;
    }
  }
`;
