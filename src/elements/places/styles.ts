import {css} from 'lit';

/** Styles of a place that an address led to. */
export const placeStyles = css`
  :host {
    --_reached: var(--lesson-reached, light-dark(#e3e7ec, #30353c));
  }

  /* What an address or a link led to; without script, what the browser takes for that. */
  .root :is(:target, [data-reached]) {
    scroll-margin-block-start: calc(2 * var(--_space));
  }
  .root :is(:target, [data-reached]):not(section),
  .root section:is(:target, [data-reached]) > :first-child {
    background: var(--_reached);
    /* A little wider than its text, and nothing moves. */
    box-shadow:
      -4px 0 var(--_reached),
      4px 0 var(--_reached);
  }
  /* What has the focus only because it was gone to has the tint, and no box around it. */
  [tabindex='-1']:focus-visible {
    outline: none;
  }

  @media (forced-colors: active) {
    .root :is(:target, [data-reached]):not(section),
    .root section:is(:target, [data-reached]) > :first-child {
      outline: 2px solid Highlight;
      outline-offset: 2px;
    }
  }
`;
