import {css, html, svg} from 'lit';

/** A square on its point with a core in it, 16 wide and high. */
export const kernelPath = 'M8 0l8 8-8 8-8-8zM8 3.4 3.4 8 8 12.6 12.6 8zM8 5.9 10.1 8 8 10.1 5.9 8z';

const kernelShape = svg`<path fill-rule="evenodd" d=${kernelPath} />`;

/** A square on its point with a core in it. */
export const kernelMark = html`<svg class="mark" viewBox="0 0 16 16" width="16" height="16" fill="currentColor" aria-hidden="true" focusable="false">${kernelShape}</svg>`;

/** The colours of a kernel's plate, the only solid shape in a drawing, and its mark. */
export const kernelStyles = css`
  :host {
    --_kernel: var(--lesson-kernel, light-dark(#191c20, #dde1e6));
    --_on-kernel: var(--lesson-on-kernel, light-dark(#ffffff, #14161a));
  }
  @media (forced-colors: active) {
    :host {
      --_kernel: CanvasText;
      --_on-kernel: Canvas;
    }
  }
  .mark {
    inline-size: 0.95em;
    block-size: 0.95em;
    flex: none;
    fill: currentColor;
  }
`;
