/** Plain HTML for editors that keep little: what an editor takes away is nothing that a reader misses. The package must be built. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {parseFragment} from 'parse5';

import {comparison} from '../../dist/library.js';
import {attribute, elementsOf, textOf} from '../support/html.mjs';
import {files, read} from '../support/static-files.mjs';
import {squeezed} from '../support/text.mjs';

/** What the editors of WordPress and Moodle keep of what an author pastes: HTML Purifier and kses with what they allow at first. */
const kept = {
  tags: 'h1 h2 h3 h4 h5 h6 p ul ol li table thead tbody tr th td a img strong em code pre br blockquote hr'.split(' '),
  attributes: 'href src alt width'.split(' '),
};
/** Around something that is kept. */
const lost = 'details summary picture source'.split(' ');

const plain = files.map(({name, lang, file}) => ({name, lang, file, all: elementsOf(parseFragment(read(`${file}.plain.html`)))}));

describe('plain HTML', () => {
  for (const {file, all} of plain)
    it(`${file} loses nothing to an editor: no tags, ids and names that say something`, () => {
      assert.deepEqual(
        all.map(({tagName}) => tagName).filter((tag) => !kept.tags.includes(tag) && !lost.includes(tag)),
        [],
      );
      const attributes = all.filter(({tagName}) => !lost.includes(tagName)).flatMap(({attrs}) => attrs);
      assert.deepEqual(
        attributes.filter(({name, value}) => !kept.attributes.includes(name) || value.startsWith('#')),
        [],
      );
      for (const image of all.filter(({tagName}) => tagName === 'img')) assert.ok(attribute(image, 'alt'));
    });

  for (const {name, lang, all} of plain.filter(({name}) => name === 'comparison-table'))
    it(`${name}.${lang} says each step in its cell, by sign and words`, () => {
      const cells = all.filter(({tagName}) => tagName === 'td').map((cell) => squeezed(textOf(cell)));
      for (const {values} of comparison(lang).properties)
        for (const {value} of Object.values(values))
          assert.ok(
            cells.some((cell) => /^(◎|○|△|✕|—|[+]{1,2}|±|−{1,2})/.test(cell) && cell.includes(squeezed(value))),
            value,
          );
    });
});
