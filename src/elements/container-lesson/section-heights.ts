// Made by `npm run heights`.
import {css} from 'lit';

/** How high each section of the lesson is. */
export const sectionHeights = css`
  #lesson-analogy:lang(ja) {
    --_height: calc(1002px - 19cqi);
  }
  #lesson-architecture:lang(ja) {
    --_height: calc(1391px - 72cqi);
  }
  #lesson-difference:lang(ja) {
    --_height: calc(649px - 19cqi);
  }
  #lesson-start:lang(ja) {
    --_height: calc(958px - 54cqi);
  }
  #lesson-comparison:lang(ja) {
    --_height: calc(1685px - 58cqi);
  }
  #lesson-choice:lang(ja) {
    --_height: calc(1392px - 52cqi);
  }
  #lesson-web:lang(ja) {
    --_height: calc(978px - 49cqi);
  }
  #lesson-try:lang(ja) {
    --_height: calc(708px - 15cqi);
  }
  #lesson-summary:lang(ja) {
    --_height: calc(540px - 42cqi);
  }
  #lesson-checklist:lang(ja) {
    --_height: calc(1442px - 31cqi);
  }
  #lesson-analogy:lang(en) {
    --_height: calc(1051px - 26cqi);
  }
  #lesson-architecture:lang(en) {
    --_height: calc(1305px - 53cqi);
  }
  #lesson-difference:lang(en) {
    --_height: calc(670px - 26cqi);
  }
  #lesson-start:lang(en) {
    --_height: calc(787px - 29cqi);
  }
  #lesson-comparison:lang(en) {
    --_height: calc(1772px - 65cqi);
  }
  #lesson-choice:lang(en) {
    --_height: calc(1285px - 36cqi);
  }
  #lesson-web:lang(en) {
    --_height: calc(1110px - 64cqi);
  }
  #lesson-try:lang(en) {
    --_height: calc(743px - 20cqi);
  }
  #lesson-summary:lang(en) {
    --_height: calc(419px - 27cqi);
  }
  #lesson-checklist:lang(en) {
    --_height: calc(1474px - 30cqi);
  }
  @container lesson (inline-size >= 42rem) {
    #lesson-analogy:lang(ja) {
      --_height: calc(1464px - 33cqi);
    }
    #lesson-architecture:lang(ja) {
      --_height: calc(1070px - 2cqi);
    }
    #lesson-difference:lang(ja) {
      --_height: calc(682px - 20cqi);
    }
    #lesson-start:lang(ja) {
      --_height: calc(614px - 7cqi);
    }
    #lesson-comparison:lang(ja) {
      --_height: calc(1317px - 41cqi);
    }
    #lesson-choice:lang(ja) {
      --_height: calc(1142px - 9cqi);
    }
    #lesson-web:lang(ja) {
      --_height: calc(742px - 19cqi);
    }
    #lesson-try:lang(ja) {
      --_height: 592px;
    }
    #lesson-summary:lang(ja) {
      --_height: 308px;
    }
    #lesson-checklist:lang(ja) {
      --_height: 1148px;
    }
    #lesson-analogy:lang(en) {
      --_height: calc(1550px - 34cqi);
    }
    #lesson-architecture:lang(en) {
      --_height: calc(1111px - 9cqi);
    }
    #lesson-difference:lang(en) {
      --_height: calc(597px - 8cqi);
    }
    #lesson-start:lang(en) {
      --_height: 538px;
    }
    #lesson-comparison:lang(en) {
      --_height: calc(1528px - 59cqi);
    }
    #lesson-choice:lang(en) {
      --_height: calc(1034px + 1cqi);
    }
    #lesson-web:lang(en) {
      --_height: calc(753px - 19cqi);
    }
    #lesson-try:lang(en) {
      --_height: 588px;
    }
    #lesson-summary:lang(en) {
      --_height: 264px;
    }
    #lesson-checklist:lang(en) {
      --_height: 1188px;
    }
  }
`;
