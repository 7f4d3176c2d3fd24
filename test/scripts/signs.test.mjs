/** The marks of a sentence: what draws them, and what checks translations and an author's strings, read them alike. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {inline} from '../../build/model/inline.js';
import {isRemainder, signs} from '../../.cache/compiled/localization/words/signs.js';

const expected = {
  'plain words': [],
  'a *strong* word': ['*…*'],
  'a *strong * word, * and none *': ['*'],
  'an `id` and `{count}`': ['`id`', '`{count}`'],
  'the [kernel](kernel) and [a note](#note-a)': ['[…](#note-a)', '[…](kernel)'],
  'no [term] (kernel)': [],
  '*twice* and *twice*, {count} and {count}, [a](os) and [b](os)': ['*…*', '*…*', '[…](os)', '[…](os)', '{count}', '{count}'],
  '*{count} words': ['*', '{count}'],
  'code that is named again, `runc` and `runc`': ['`runc`'],
  'half a {brace, half} and half a ` and a term](os)': ['](', '`', '{', '}'],
  'a tag <b>as text</b>, and 1 < 2 > 0': ['</b>', '<b>'],
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
      const isDrawn = (mark) => !/^[{<]/.test(mark) && !isRemainder(mark);
      assert.deepEqual([...new Set(drawn(inline(text)))].sort(), [...new Set(marks.filter(isDrawn))]);
    });
});
