/** What is wrong with a translation, and what may look so. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {problemsOf} from '../../scripts/lib/translation-problems.mjs';

describe('a translation', () => {
  const of = (source, target, state) => ({source, target, state});
  for (const [fault, unit, source, says] of [
    ['that is not there', undefined, 'Property', 'missing: has no translation'],
    ['that is empty', of('Property', ''), 'Property', 'missing: has an empty translation'],
    ['of another English', of('Feature', '性質'), 'Property', 'stale: is stale: the English was “Feature” and is “Property”'],
    ['marked as unfinished', of('Property', '性質', 'needs-translation'), 'Property', 'stale: is marked needs-translation'],
    [
      'that is the English',
      of('Property', 'Property'),
      'Property',
      'suspicious: is the English itself; if that is meant, list it in same-as-english.json',
    ],
    ['without a value', of('Note {letter}', '注'), 'Note {letter}', 'damaged: must keep {letter} and has none'],
    ['with a value too many', of('Note', '注{letter}'), 'Note', 'damaged: must keep no marks and has {letter}'],
    ['without a mark', of('It *has*.', '持つ。'), 'It *has*.', 'damaged: must keep *…* and has none'],
    [
      'with a term under another id',
      of('a [b](library)', '[b](kernel)'),
      'a [b](library)',
      'damaged: must keep […](library) and has […](kernel)',
    ],
    ['of a message that is gone', of('Property', '性質'), undefined, 'gone: is no message any more'],
  ])
    it(`${fault} is ${says}`, () =>
      assert.deepEqual(
        problemsOf(unit, source).map(({kind, says}) => `${kind}: ${says}`),
        [says],
      ));

  it('may be the English where that is listed, and may have a reading of its own', () => {
    assert.deepEqual(problemsOf(of('VM', 'VM'), 'VM', {mayBeSame: true}), []);
    assert.deepEqual(problemsOf(of('a key', '{鍵|かぎ}', 'final'), 'a key'), []);
  });
});
