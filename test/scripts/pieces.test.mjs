/** The words, values and marks of a message, for what changes its words and leaves the rest. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {piecesOf, termsOf, withoutMarks, withoutReadings} from '../../.cache/compiled/l10n/pieces.js';
import {pseudo} from '../../.cache/compiled/l10n/pseudo.js';
import {withBreakPoints} from '../../scripts/l10n/break-points.mjs';

const kindsOf = (text) => piecesOf(text).map(({kind, text}) => `${kind} ${text}`);

describe('the pieces of a message', () => {
  for (const [text, pieces] of [
    ['plain words', ['words plain words']],
    ['a *{count} big* one', ['words a ', 'open *', 'value {count}', 'words  big', 'close *', 'words  one']],
    ['`{a}`', ['open `', 'code {a}', 'close `']],
    ['[the *note*](#note-a)', ['open [', 'words the ', 'open *', 'words note', 'close *', 'close ](#note-a)']],
    ['{漢字|かんじ}', ['open {', 'read 漢字', 'close |かんじ}']],
    ['a\u200Bb\u2060c', ['words a', 'break \u200B', 'words b', 'break \u2060', 'words c']],
    ['half a * and a ](b)', ['words half a * and a ](b)']],
  ])
    it(`are known by their kind: ${text}`, () => {
      assert.deepEqual(kindsOf(text), pieces);
      assert.equal(
        piecesOf(text)
          .map((piece) => piece.text)
          .join(''),
        text,
      );
    });

  it('name the terms that it marks, also those within other marks', () =>
    assert.deepEqual(termsOf('*a [kernel](kernel)*, a [note](#note-a)'), ['kernel', '#note-a']));
});

describe('a link to a note', () => {
  const text = 'See [the note](#note-a).';

  it('is whole in a pseudo-locale', () => assert.match(pseudo('en-XA', {a: text}).a, /\[[^\]]+\]\(#note-a\)/));
  it('is its words where marks go', () => assert.equal(withoutMarks(text), 'See the note.'));
  it('is whole after breaks were set', () =>
    assert.equal(withBreakPoints('どちらの[カーネルか](#note-a)', 'ja'), 'どちらの\u200B[カーネルか](#note-a)'));
});

describe('a message without readings', () => {
  it('keeps its other marks', () => assert.equal(withoutReadings('*{漢字|かんじ}* [a](b) {c}'), '*漢字* [a](b) {c}'));
  it('may break before a word that had one, and not within a word that has one', () =>
    assert.equal(withBreakPoints('どちらを{選|えら}ぶか', 'ja'), 'どちらを\u200B{選|えら}ぶか'));
});
