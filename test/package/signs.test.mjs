/** The marks of a sentence: what draws them, what checks translations, and what checks an author's strings read them alike. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {signs} from '../../scripts/lib/translation-problems.mjs';
import {signsOf} from '../../build/localization/authoring/check.js';
import {inline} from '../../build/model/inline.js';

const expected = {
  'plain words': [],
  'a *strong* word': ['*…*'],
  'a *strong * word, * and none *': [],
  'an `id` and `{count}`': ['`id`', '`{count}`'],
  'the [kernel](kernel) and [a note](#note-a)': ['[…](#note-a)', '[…](kernel)'],
  'no [term] (kernel)': [],
  '*see {count} [kernel](kernel)*': ['*…*', '[…](kernel)', '{count}'],
  '[all {count} of *them*](os)': ['*…*', '[…](os)', '{count}'],
  '{漢字|かんじ} and {value}': ['{value}'],
};

/** The marks that are drawn, as signs. */
const drawn = (nodes) =>
  nodes.flatMap((node) => {
    if (node.kind === 'strong') return ['*…*', ...drawn(node.nodes)];
    if (node.kind === 'term') return [`[…](${node.id})`, ...drawn(node.nodes)];
    return node.kind === 'code' ? [`\`${node.text}\``] : [];
  });

describe('the marks of a sentence', () => {
  for (const [text, marks] of Object.entries(expected))
    it(`are the same to all who read them: ${text}`, () => {
      assert.deepEqual(signs(text), marks);
      assert.deepEqual(signsOf(text), marks);
      assert.deepEqual(
        drawn(inline(text)).sort(),
        marks.filter((mark) => !mark.startsWith('{')),
      );
    });
});
