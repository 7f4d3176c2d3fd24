/** The list of messages, for authors who write words of their own. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {messagesOf} from '../../.cache/compiled/l10n/generated-words.js';
import {root} from '../../scripts/lib/run.mjs';
import {allWords} from '../../dist/generated/all-words.js';

describe('the list of messages', () => {
  const messages = JSON.parse(readFileSync(`${root}dist/locales/messages.json`, 'utf8'));

  it('has every message, as registerStrings knows it, with its English and where it is seen', () => {
    const words = messagesOf(allWords.en);
    const listed = Object.fromEntries(messages.map(({id, english}) => [id, english]));
    assert.deepEqual(listed, words);
    assert.equal(messages.length, Object.keys(words).length);
    assert.ok(messages.every(({seen}) => seen));
  });

  it('names in each note every value and every kind of mark of the English', () => {
    for (const {id, english, note} of messages) {
      const kinds = [
        ...[...english.matchAll(/\{\w+\}/g)].map(([value]) => value),
        ...(/\]\(/.test(english) ? ['[word](term-id)'] : []),
        ...(/`[^`]+`/.test(english) ? ['`…`'] : []),
        ...(/\*\S[^*]*\*/.test(english) ? ['*…*'] : []),
      ];
      assert.deepEqual(
        kinds.filter((kind) => !note.includes(kind)),
        [],
        `${id}: ${note}`,
      );
    }
  });
});
