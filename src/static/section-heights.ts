// Made by `npm run heights`.
import {css} from 'lit';

/** How high each section of the lesson as static HTML is. */
export const sectionHeights = css`
  #lesson-analogy:lang(ja) {
    --_height: calc(2286px + 20cqi);
  }
  #lesson-architecture:lang(ja) {
    --_height: calc(4512px - 289cqi);
  }
  #lesson-difference:lang(ja) {
    --_height: calc(620px - 19cqi);
  }
  #lesson-start:lang(ja) {
    --_height: calc(898px - 54cqi);
  }
  #lesson-comparison:lang(ja) {
    --_height: calc(5839px - 336cqi);
  }
  #lesson-choice:lang(ja) {
    --_height: calc(2890px - 149cqi);
  }
  #lesson-web:lang(ja) {
    --_height: calc(982px - 50cqi);
  }
  #lesson-summary:lang(ja) {
    --_height: calc(540px - 42cqi);
  }
  #lesson-checklist:lang(ja) {
    --_height: calc(4396px - 285cqi);
  }
  #lesson-analogy:lang(en) {
    --_height: calc(2310px + 26cqi);
  }
  #lesson-architecture:lang(en) {
    --_height: calc(4012px - 242cqi);
  }
  #lesson-difference:lang(en) {
    --_height: calc(638px - 26cqi);
  }
  #lesson-start:lang(en) {
    --_height: calc(727px - 29cqi);
  }
  #lesson-comparison:lang(en) {
    --_height: calc(6170px - 376cqi);
  }
  #lesson-choice:lang(en) {
    --_height: calc(2890px - 147cqi);
  }
  #lesson-web:lang(en) {
    --_height: calc(1073px - 60cqi);
  }
  #lesson-summary:lang(en) {
    --_height: calc(419px - 27cqi);
  }
  #lesson-checklist:lang(en) {
    --_height: calc(4232px - 284cqi);
  }
  @container lesson (inline-size >= 42rem) {
    #lesson-analogy:lang(ja) {
      --_height: calc(1464px - 33cqi);
    }
    #lesson-architecture:lang(ja) {
      --_height: calc(2813px - 20cqi);
    }
    #lesson-difference:lang(ja) {
      --_height: calc(652px - 20cqi);
    }
    #lesson-start:lang(ja) {
      --_height: calc(554px - 7cqi);
    }
    #lesson-comparison:lang(ja) {
      --_height: calc(5048px - 228cqi);
    }
    #lesson-choice:lang(ja) {
      --_height: calc(1985px - 9cqi);
    }
    #lesson-web:lang(ja) {
      --_height: calc(742px - 19cqi);
    }
    #lesson-summary:lang(ja) {
      --_height: calc(308px + 0cqi);
    }
    #lesson-checklist:lang(ja) {
      --_height: calc(2483px + 0cqi);
    }
    #lesson-analogy:lang(en) {
      --_height: calc(1550px - 34cqi);
    }
    #lesson-architecture:lang(en) {
      --_height: calc(2637px - 25cqi);
    }
    #lesson-difference:lang(en) {
      --_height: calc(565px - 8cqi);
    }
    #lesson-start:lang(en) {
      --_height: calc(478px + 0cqi);
    }
    #lesson-comparison:lang(en) {
      --_height: calc(5510px - 270cqi);
    }
    #lesson-choice:lang(en) {
      --_height: calc(1901px + 1cqi);
    }
    #lesson-web:lang(en) {
      --_height: calc(753px - 19cqi);
    }
    #lesson-summary:lang(en) {
      --_height: calc(264px + 0cqi);
    }
    #lesson-checklist:lang(en) {
      --_height: calc(2325px + 0cqi);
    }
  }
`;
