import {css, type CSSResultGroup} from 'lit';

import {styles as card} from '../elements/analogy-card/styles.js';
import {styles as diagram} from '../elements/architecture-diagram/styles.js';
import {styles as towers} from '../elements/architecture-diagram/towers-styles.js';
import {baseStyles} from '../elements/base-styles.js';
import {styles as evidence} from '../elements/comparison-table/evidence-styles.js';
import {styles as table} from '../elements/comparison-table/styles.js';
import {styles as notes} from '../elements/container-lesson/notes-styles.js';
import {styles as lesson} from '../elements/container-lesson/styles.js';
import {styles as checklist} from '../elements/lesson-checklist/styles.js';
import {subjectStyles} from '../elements/subject-styles.js';
import type {StaticTag} from './options.js';

/** What `static/lesson.css` is made of: the styles of the elements, as they are written for shadow roots. */
export const sharedStyles: CSSResultGroup = [baseStyles, subjectStyles];
export const stylesOf: Readonly<Record<StaticTag, CSSResultGroup>> = {
  'architecture-diagram': [diagram, towers(css)],
  'comparison-table': [table, evidence(css)],
  'analogy-card': card,
  'lesson-checklist': checklist,
  'container-lesson': [lesson, notes(css)],
};

/** Before the others: what the HTML hides from those who have no style sheet. */
export const shownStyles = css`
  :where(.copy, .names, .spine, .lists, .reserved) {
    display: block;
  }
  .button {
    align-content: center;
  }
`;

/** After the others: the room of what only a script can do, and without scripts no such room, and open folds. */
export const staticStyles = css`
  .reserved {
    visibility: hidden;
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
