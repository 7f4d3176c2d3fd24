import {expect} from '@open-wc/testing';

import '../../src/index.js';
import type {LessonElement} from '../../src/elements/lesson-element.js';
import {areas} from '../../src/static/parts.js';

describe('static HTML', () => {
  for (const [tag, words] of Object.entries(areas))
    it(`takes its language from the same words as <${tag}>`, () => {
      expect((document.createElement(tag) as LessonElement).areas).to.deep.equal(words);
    });
});
