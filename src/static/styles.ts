import {css, unsafeCSS, type CSSResultGroup} from 'lit';

import {styles as card} from '../elements/analogy-card/styles.js';
import {styles as diagram} from '../elements/architecture-diagram/styles.js';
import {styles as expertStacks} from '../elements/architecture-diagram/expert-stacks-styles.js';
import {styles as nested} from '../elements/architecture-diagram/nested-styles.js';
import {baseStyles} from '../elements/base-styles.js';
import {styles as evidence} from '../elements/comparison-table/evidence-styles.js';
import {styles as table} from '../elements/comparison-table/styles.js';
import {styles as ownData} from '../elements/own-data/styles.js';
import {heroStyles} from '../elements/container-lesson/hero-styles.js';
import {styles as notes} from '../elements/container-lesson/notes-styles.js';
import {styles as lesson} from '../elements/container-lesson/styles.js';
import {styles as difference} from '../elements/key-difference/styles.js';
import {kernelStyles} from '../elements/kernel.js';
import {styles as checklist} from '../elements/lesson-checklist/styles.js';
import {smallStackStyles} from '../elements/small-stacks.js';
import {styles as quiz} from '../elements/lesson-quiz/styles.js';
import {noteStyles} from '../elements/note-styles.js';
import {placeStyles} from '../elements/places/styles.js';
import {styles as timeline} from '../elements/startup-timeline/styles.js';
import {subjectStyles} from '../elements/subject-styles.js';
import {styles as tryIt} from '../elements/try-it/styles.js';
import {blankStyles, handoutStyles, partStyles} from './handout/styles.js';
import {forTheEye, reserved} from './hidden-classes.js';

/** Selectors of elements that the HTML hides and the style sheet shows again. */
const shownAgain = unsafeCSS([...forTheEye, reserved].map((name) => `.${name}`).join(', '));

/** The first rules: they show what the HTML hides, and reset what a site's style sheet gives to tags. */
const shownStyles = css`
  /*
   * In an element a site's rules for tags have no effect, and here they must have none. "revert" would also undo what
   * attributes say, so drawings, elements with a language and hidden elements are left out or restored.
   */
  :where(:not(svg, svg *, [lang])) {
    all: revert;
  }
  :where(:not(svg, svg *, [lang]))::before,
  :where(:not(svg, svg *, [lang]))::after {
    content: none;
  }
  :where(svg) {
    display: inline;
    margin: 0;
    border: 0;
    padding: 0;
    max-inline-size: none;
    max-block-size: none;
    vertical-align: baseline;
  }
  :where([hidden]) {
    display: none;
  }
  :is(${shownAgain}):where([hidden]) {
    display: block;
    content-visibility: visible;
  }
  .button {
    align-content: center;
  }
  /* No rule of ours gives them any, and stripes weigh more than a class. */
  :is(thead, tr) {
    border: 0 !important;
    background: none !important;
  }
`;

/**
 * The last rules: space before each layer of the description in words, room for what needs a script, and for pages without
 * scripts no such room, and open folds.
 */
const staticStyles = css`
  .reserved {
    visibility: hidden;
  }
  .in-words p:has(> strong:first-child) {
    margin-block-start: var(--_space);
  }
  /* No script makes it a stop for the keyboard. */
  .scroller:has(.many) {
    overflow-x: auto;
  }
  @media (scripting: none) {
    .reserved {
      display: none;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;

/**
 * The parts of `static/lesson.css`, in order: a class without `lesson-`, and the rules that elements with this class have in
 * their shadow roots. Rules of lazy code are included.
 */
export const styleSheets: readonly (readonly [scope: string, styles: CSSResultGroup])[] = [
  ['element', shownStyles],
  ['element', [baseStyles, subjectStyles, noteStyles, placeStyles]],
  ['architecture-diagram', [diagram, nested]],
  ['architecture-diagram:where(.lesson-expert)', expertStacks],
  ['comparison-table', [table, evidence]],
  ['analogy-card', card],
  ['key-difference', [kernelStyles, difference]],
  ['startup-timeline', [kernelStyles, timeline]],
  ['lesson-checklist', checklist],
  ['lesson-quiz', quiz],
  ['try-it', [kernelStyles, tryIt]],
  ['container-lesson', [heroStyles, lesson, notes]],
  ['element', ownData],
  ['handout', [heroStyles, smallStackStyles, handoutStyles]],
  ['element:where(.lesson-handout *)', partStyles],
  ['architecture-diagram:where(.lesson-naming *)', blankStyles],
  ['element', staticStyles],
];
