import {css, unsafeCSS} from 'lit';

import {axisEnd, secondsOf, starts, wholeSeconds, type Start} from '../../data/starts.js';

/** Seconds as a share of the axis. */
const share = (seconds: number): string => `calc(100% * ${seconds} / ${axisEnd})`;

/** A start's bars: as wide as its share of the axis, drawn as long as it takes. Each bar is as wide as its share of the start. */
function measured(start: Start): string {
  const seconds = wholeSeconds(start);
  const bars = start.steps.flatMap(({id, time}) => (time ? [`.bar.${id.split('.')[1]!} {flex-grow: ${secondsOf(time)}}`] : []));
  return [`.${start.technology} {--_seconds: ${seconds}s; --_share: ${share(seconds)}}`, ...bars].join('\n');
}

/** The needle goes as far as the longest start. */
const longest = Math.max(...starts.map(wholeSeconds));
const needle = `.lanes .needle {animation-duration: ${longest}s; inline-size: ${share(longest)}}`;

export const styles = css`
  ${unsafeCSS([...starts.map(measured), needle].join('\n'))}
  .root {
    container: timeline / inline-size;
    --_bar: 2.75rem;
  }
  .title {
    font-size: 1.0625rem;
    margin-block-end: calc(1.5 * var(--_space));
  }
  .lanes {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    row-gap: calc(2.5 * var(--_space));
  }
  .head {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, max-content);
    gap: var(--_space);
    align-items: baseline;
    font-weight: 700;
  }
  .time {
    display: grid;
    justify-items: end;
    font-size: 1.0625rem;
  }
  .told {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  /* Whatever is shown, the others keep its place. */
  :is(.time, .told) > * {
    grid-area: 1 / 1;
  }

  .track {
    position: relative;
    display: grid;
    block-size: var(--_bar);
    margin-block: 2px 4px;
    border: 1px dashed var(--_outline);
  }
  .bars,
  .needle {
    grid-area: 1 / 1;
  }
  .bars {
    display: flex;
    inline-size: var(--_share);
    margin: -1px;
    border-inline-start: var(--_stroke) solid var(--_subject);
  }
  .bar {
    flex: 1 0 0;
    min-inline-size: 0;
    display: grid;
    place-items: center;
    overflow: hidden;
    border: var(--_stroke) solid var(--_subject);
    border-inline-start-width: 0;
    background: var(--_subject-tint);
    font-size: var(--_small);
    font-weight: 600;
    line-height: 1;
  }
  .bar.loader {
    font-size: 0;
  }
  .plate {
    background: var(--_kernel);
    color: var(--_on-kernel);
    forced-color-adjust: none;
  }
  .bar.plate {
    border-color: var(--_kernel);
  }
  .plate.small {
    display: inline-grid;
    place-items: center;
    inline-size: 1.5em;
    block-size: 1.25em;
    vertical-align: -0.2em;
  }
  .needle {
    border-inline-end: 2px solid var(--_text);
    visibility: hidden;
  }

  .steps {
    display: flex;
    flex-wrap: wrap;
    align-content: start;
    column-gap: 0.9em;
    font-size: var(--_small);
    line-height: 1.6;
  }
  .number,
  .step-time {
    color: var(--_muted);
  }
  .together {
    font-size: var(--_small);
    line-height: 1.6;
  }
  .axis {
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 1fr)) 0;
    margin-block-start: calc(1.5 * var(--_space));
    border-block-start: 1px solid var(--_text);
    line-height: 1.4;
  }
  .axis span {
    border-inline-start: 1px solid var(--_text);
    padding-inline-start: 4px;
    white-space: nowrap;
  }
  .axis span:last-child {
    justify-self: end;
    border-inline: 0 solid var(--_text);
    border-inline-end-width: 1px;
    padding-inline: 0 4px;
  }

  .play {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(0.5 * var(--_space)) calc(1.5 * var(--_space));
    margin-block-start: calc(2 * var(--_space));
  }
  .play > .aside {
    flex: 1 1 9em;
    line-height: 1.4;
    text-wrap: balance;
    word-break: auto-phrase;
  }
  .play button {
    display: grid;
    min-block-size: 44px;
    padding: 4px 16px;
    border: var(--_stroke) solid var(--_outline);
    background: none;
    font-weight: 600;
    cursor: pointer;
  }
  .play button:hover {
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .play :focus-visible {
    border-radius: 0;
  }
  .label {
    grid-area: 1 / 1;
    align-self: center;
  }
  .other {
    visibility: hidden;
  }
  .conditions {
    max-inline-size: var(--_measure);
    margin-block-start: calc(1.5 * var(--_space));
    line-height: 1.5;
  }

  @media screen {
    .idle :is(.during, .after, .bars),
    .playing :is(.before, .after),
    .done .unfinished {
      visibility: hidden;
    }
    .playing .bars {
      animation: lesson-fill var(--_seconds) linear backwards;
    }
    [dir='rtl'] .playing .bars {
      animation-name: lesson-fill-rtl;
    }
    .lanes:has(.vm.playing) .needle {
      visibility: visible;
      animation-name: lesson-needle;
      animation-timing-function: linear;
    }
  }
  [dir='rtl'] {
    --_way: -1;
  }
  /* A custom property that a style sheet of a shadow root registers is ignored: what moves are these two. */
  @keyframes lesson-fill {
    from {
      clip-path: inset(0 100% 0 0);
    }
    to {
      clip-path: inset(0);
    }
  }
  @keyframes lesson-fill-rtl {
    from {
      clip-path: inset(0 0 0 100%);
    }
    to {
      clip-path: inset(0);
    }
  }
  @keyframes lesson-needle {
    from {
      transform: translate(calc(-100% * var(--_way, 1)));
    }
    to {
      transform: none;
    }
  }

  @container timeline (inline-size >= 42rem) {
    .lane {
      display: grid;
      grid-template-columns: 9.5rem minmax(0, 1fr);
      column-gap: calc(2 * var(--_space));
    }
    .head {
      grid-row: span 2;
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
      gap: 0;
      padding-block-start: calc(0.5 * var(--_space));
    }
    .time {
      justify-items: start;
    }
    .lane > :not(.head) {
      grid-column: 2;
    }
    .axis {
      margin-inline-start: calc(9.5rem + 2 * var(--_space));
    }
  }
  /* The whole. */
  @media print {
    .lanes {
      break-inside: avoid;
    }
    .play {
      display: none;
    }
    .unfinished {
      visibility: hidden;
    }
  }
`;
