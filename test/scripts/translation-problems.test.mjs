/** What is wrong with a translation, and what may look so. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {isUsable, problemsOf} from '../../.cache/compiled/l10n/translation-problems.js';

describe('a translation', () => {
  const of = (source, target, state) => ({source, target, state});
  for (const [fault, unit, source, says] of [
    ['that is not there', undefined, 'Property', 'missing: has no translation'],
    ['that is empty', of('Property', ''), 'Property', 'missing: has an empty translation'],
    ['of another English', of('Feature', '性質'), 'Property', 'stale: is stale: the English was “Feature” and is “Property”'],
    ...[
      ...['new', 'needs-translation', 'needs-adaptation', 'needs-l10n'],
      ...['needs-review-translation', 'needs-review-adaptation', 'needs-review-l10n', 'x-draft'],
    ].map((state) => [`marked ${state}`, of('Property', '性質', state), 'Property', `stale: is marked ${state}`]),
    [
      'that is the English',
      of('Property', 'Property'),
      'Property',
      'suspicious: is the English itself; if that is meant, list it in same-as-english.json',
    ],
    ['without a value', of('Note {letter}', '注'), 'Note {letter}', 'damaged: has lost {letter}'],
    ['with a value too many', of('Note', '注{letter}'), 'Note', 'damaged: has {letter} more often than the English'],
    ['with a value twice', of('{a} of {b}', '{a} {a} 中 {b}'), '{a} of {b}', 'damaged: has {a} more often than the English'],
    ['with a value once that the English has twice', of('{a} or {a}', '{a}'), '{a} or {a}', 'damaged: has lost {a}'],
    ['with half a brace', of('{a} of {b}', '{b} の {{a}'), '{a} of {b}', 'damaged: has { of a mark or value that does not close'],
    [
      'with a value that a tool has turned into text',
      of('{a} of {b}', '<x id="0" equiv-text="{a}"/> / {b}'),
      '{a} of {b}',
      'damaged: has lost {a}; damaged: has <x id="0" equiv-text="{a}"/> as text; in the file it must be an element, or go',
    ],
    ['with markup', of('It has.', '<b>持つ。'), 'It has.', 'damaged: has <b> as text; in the file it must be an element, or go'],
    ['without a mark', of('It *has*.', '持つ。'), 'It *has*.', 'damaged: has lost *…*'],
    ['with a mark that does not close', of('It has.', '*持つ。'), 'It has.', 'damaged: has * of a mark or value that does not close'],
    ['with code that does not close', of('It has.', '`持つ。'), 'It has.', 'damaged: has ` of a mark or value that does not close'],
    ['that is a no-break space', of('Property', '\u00A0'), 'Property', 'damaged: is blank'],
    ['that is a break point', of('Property', '\u3000\u200B'), 'Property', 'damaged: is blank'],
    ['with a control character', of('Property', '性\u0085質'), 'Property', 'damaged: has the letter U+0085, which nobody can read'],
    ['with a letter that was lost', of('Property', '性\uFFFD'), 'Property', 'damaged: has the letter U+FFFD, which nobody can read'],
    [
      'with a term under another id',
      of('a [b](library)', '[b](kernel)'),
      'a [b](library)',
      'damaged: has lost […](library); damaged: has […](kernel) more often than the English',
    ],
    ['of a message that is gone', of('Property', '性質'), undefined, 'gone: is no message any more'],
  ])
    it(`${fault} is ${says}`, () =>
      assert.equal(
        problemsOf(unit, source)
          .map(({kind, says}) => `${kind}: ${says}`)
          .join('; '),
        says,
      ));

  it('is shown in a page unless it is missing or damaged, by the English that it is of', () => {
    assert.equal(isUsable(of('{a} of {b}', '{b} の {a}', 'needs-translation')), true);
    for (const target of [undefined, '', '\u00A0', '{a}', '{a} {c}']) assert.equal(isUsable(of('{a} of {b}', target)), false, target);
  });

  it('may be the English where that is listed, and may have a reading of its own, and name code again', () => {
    assert.deepEqual(problemsOf(of('VM', 'VM'), 'VM', {mayBeSame: true}), []);
    for (const state of ['translated', 'signed-off', 'final']) assert.deepEqual(problemsOf(of('a key', '{鍵|かぎ}', state), 'a key'), []);
    assert.deepEqual(problemsOf(of('`runc` runs', '`runc`は、`runc`が走ります'), '`runc` runs'), []);
  });
});
