import {css} from 'lit';

/**
 * Room for the parts that come after the first render: what each takes in the language that needs least. The questions, the
 * commands and the picture of containers in a VM keep theirs, since their words come after they are registered.
 */
export const roomStyles = css`
  section > :not(:defined) {
    display: block;
  }
  section > :not(:defined),
  .questions,
  .commands,
  .nested-picture {
    min-block-size: var(--_room);
  }
  #lesson-architecture {
    --_room: 37rem;
  }
  #lesson-difference {
    --_room: 17.5rem;
  }
  #lesson-start {
    --_room: 27.5rem;
  }
  #lesson-comparison {
    --_room: 77rem;
  }
  .nested-picture {
    --_room: 18.5rem;
  }
  #lesson-checklist {
    --_room: 24rem;
  }
  .questions {
    --_room: 42rem;
  }
  .choice {
    --_room: 44.5rem;
  }
  .commands {
    --_room: 34.5rem;
  }
  @container lesson (inline-size >= 42rem) {
    #lesson-architecture {
      --_room: 42rem;
    }
    #lesson-difference {
      --_room: 19rem;
    }
    #lesson-start {
      --_room: 24rem;
    }
    #lesson-comparison {
      --_room: 51rem;
    }
    .questions {
      --_room: 36.5rem;
    }
    .choice {
      --_room: 39rem;
    }
    .commands {
      --_room: 30.5rem;
    }
  }
  @media print {
    :is(.questions, .commands, .nested-picture) {
      min-block-size: 0;
    }
  }
`;
