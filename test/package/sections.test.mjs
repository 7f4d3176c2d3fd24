/** The sections of the lesson, as a host lists them. The package must be built. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {parseFragment} from 'parse5';

import {lesson, sections, sectionsOf} from '../../dist/library.js';
import {renderStatic} from '../../dist/static/index.js';
import {attribute, elementsOf, textOf} from '../support/html.mjs';
import {squeezed} from '../support/text.mjs';

describe('sectionsOf', () => {
  for (const lang of ['ja', 'en'])
    it(`${lang}: each place is in the HTML once, with its title, in the same order`, () => {
      const all = elementsOf(parseFragment(renderStatic('container-lesson', {lang})));
      const places = sectionsOf(lang);
      const found = all.filter((one) => places.some(({id}) => attribute(one, 'id') === id));
      assert.deepEqual(
        found.map((one) => attribute(one, 'id')),
        places.map(({id}) => id),
      );
      for (const [index, {title}] of places.entries()) assert.ok(squeezed(textOf(found[index])).includes(squeezed(title)), title);
      assert.ok(places.length === sections.length && lesson(lang).sections.length === places.length);
    });

  it('names those that a page shows', () =>
    assert.deepEqual(
      sectionsOf('en', {sections: ['summary', 'goals']}).map(({section}) => section),
      lesson('en', {sections: ['summary', 'goals']}).sections.map(({id}) => id),
    ));
});
