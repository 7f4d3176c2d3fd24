import {css} from 'lit';

/** What the shapes of a drawing look like, in a page and in a picture that is a file of its own. */
export const drawingStyles = css`
  svg * {
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  .line,
  .sign,
  .dot {
    stroke: var(--_text);
    stroke-width: 1.5;
  }
  .dot {
    stroke-width: 5;
  }
  .fine {
    stroke: var(--_outline);
    stroke-width: 1.25;
  }
  .own :is(.line, .sign, .dot, .fine) {
    stroke: var(--_subject);
  }
  svg :is(.soil, .core, .seat) {
    fill: var(--_sunken);
  }
  svg .paper {
    fill: var(--_surface);
  }
  svg .fill {
    fill: var(--_subject-tint);
  }
  svg .sign {
    fill: var(--_surface);
  }
  /* Found without seeing colours, too. */
  .picked {
    stroke-width: 2.25;
  }
  .area {
    pointer-events: all;
  }
  .marker path {
    stroke: var(--_text);
    stroke-width: 1;
  }
  .marker circle {
    fill: var(--_surface);
    stroke: var(--_text);
    stroke-width: 1.25;
  }
  .marker text {
    font-size: 17px;
    font-weight: 600;
    text-anchor: middle;
    fill: var(--_text);
  }
`;
