import {css} from 'lit';

/**
 * Room for the parts that come after the first render: a section is nearly as high as it will be. The questions, the commands
 * and the picture of containers in a VM keep theirs, since their words come after they are registered: what each takes in the
 * language that needs least.
 */
export const roomStyles = css`
  section :not(:defined) {
    display: block;
  }
  section:has(:not(:defined)) {
    min-block-size: calc(0.95 * var(--_height, 0px));
  }
  @media not print {
    :is(.questions, .commands, .nested-picture) {
      min-block-size: var(--_room);
    }
  }
  .nested-picture {
    --_room: 18.5rem;
  }
  .questions {
    --_room: 42rem;
  }
  .commands {
    --_room: 34.5rem;
  }
  @container lesson (inline-size >= 42rem) {
    .questions {
      --_room: 36.5rem;
    }
    .commands {
      --_room: 30.5rem;
    }
  }
`;
