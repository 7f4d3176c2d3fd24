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
  #lesson-try:lang(ja) {
    --_height: calc(3677px - 160cqi);
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
  #lesson-try:lang(en) {
    --_height: calc(3702px - 179cqi);
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
    #lesson-try:lang(ja) {
      --_height: 2604px;
    }
    #lesson-summary:lang(ja) {
      --_height: 308px;
    }
    #lesson-checklist:lang(ja) {
      --_height: 2483px;
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
      --_height: 478px;
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
    #lesson-try:lang(en) {
      --_height: 2501px;
    }
    #lesson-summary:lang(en) {
      --_height: 264px;
    }
    #lesson-checklist:lang(en) {
      --_height: 2325px;
    }
  }
`;
