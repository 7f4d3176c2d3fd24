/** The XLIFF of locales/: the way of a file to a translator's tool and back, and files that cannot be read. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {Xliff} from 'ilib-xliff';

import {root} from '../../scripts/lib/run.mjs';
import {readXliff, writeXliff} from '../../scripts/lib/xliff.mjs';

const japanese = readFileSync(`${root}locales/ja.xlf`, 'utf8');
const edit = (before, from, to) => {
  const edited = before.replace(from, to);
  assert.notEqual(edited, before);
  return edited;
};

describe('a file that cannot be read', () => {
  for (const [fault, xml, says] of [
    ['an element that does not close', (text) => text.replace('</body>', ''), /^ja\.xlf:\d{3,}: .*body/],
    ['an unknown entity', (text) => text.replace('<target>', '<target>&wrong;'), /^ja\.xlf:\d+: .*wrong/],
    ['another format', () => '{"messages": {}}', /^ja\.xlf:1: /],
    ['another version', (text) => text.replace('version="1.2"', 'version="2.0"'), /^ja\.xlf:2: XLIFF 2\.0 is not 1\.2/],
    [
      'an id that is there twice',
      (text) => text.replace('lesson.table.notes"', 'lesson.table.note"'),
      /^ja\.xlf:\d{3,}: lesson\.table\.note is there twice/,
    ],
    [
      'a unit without English',
      (text) => text.replace('<source>Property</source>', ''),
      /^ja\.xlf:\d{3,}: lesson\.table\.property has no <source>/,
    ],
    ['a value of no known name', (text) => text.replace('<target>性質', '<target><x id="7"/>'), /^ja\.xlf:\d{3,}: <x> is no value/],
  ])
    it(`with ${fault} is told by file, line and reason`, () => {
      assert.throws(
        () => readXliff(xml(japanese), 'ja.xlf'),
        ({message}) => says.test(message) || assert.fail(message),
      );
    });
});

describe('what a translator’s tool makes of a file', () => {
  const contents = (units) => [...units.values()].map(({id, source, target, state, note}) => ({id, source, target, state, note}));

  for (const [trace, from, to] of [
    [
      'a suggestion',
      '<target>性質</target>',
      '<target>性質</target><alt-trans match-quality="80"><source>Trait</source><target>特性</target></alt-trans>',
    ],
    ['a mark of its own', '<target>性質</target>', '<target><mrk mtype="seg" mid="0">性<g id="1">質</g></mrk></target>'],
    ['line breaks of Windows', /\n/g, '\r\n'],
    ['a line for every element', '<target>性質</target>', '<target>\n    性質\n  </target>'],
    ['attributes in another order', /<x id="(\d)" equiv-text="([^"]*)"\/>/g, '<x equiv-text="$2" id="$1"></x>'],
    ['values without their names', /(<target>注<x id="0") equiv-text="[^"]*"/, '$1'],
    ['values as text', /<target>注<x[^>]*>/, '<target>注{letter}'],
    ['a prefix for every element', /<(\/?)(?=[a-z])/g, '<$1x:'],
  ])
    it(`${trace} is read and then gone`, () => {
      let edited = edit(japanese, from, to);
      if (trace.startsWith('a prefix')) edited = edited.replace('xmlns=', 'xmlns:x=');
      assert.equal(
        writeXliff({locale: 'ja', units: readXliff(edited, 'ja.xlf').units.values()}).replaceAll('\n', ' '),
        japanese.replaceAll('\n', ' '),
      );
    });

  it('keeps a reviewer’s approval and remarks', () => {
    const marked = japanese
      .replace('<trans-unit id="lesson.table.property"', '$& approved="yes"')
      .replace('<target>性質</target>', '$&<note from="reviewer">特性?</note>');
    const written = writeXliff({locale: 'ja', units: readXliff(marked, 'ja.xlf').units.values()});
    assert.match(written, /"lesson\.table\.property" approved="yes">/);
    assert.match(written, /<note from="reviewer">特性\?<\/note>/);
  });

  it('comes back through a library for XLIFF with the same units, sources, targets, states and notes', () => {
    const stale = edit(japanese, '<target>性質</target>', '<target state="needs-translation">性質</target>');
    const before = edit(stale, '<target>注<x', '<target state="final">注<x');
    const library = new Xliff({allowDups: true});
    library.deserialize(before);
    const after = readXliff(library.serialize(), 'back.xlf');
    assert.equal(after.locale, 'ja');
    assert.deepEqual(contents(after.units), contents(readXliff(before, 'ja.xlf').units));
    assert.deepEqual(
      [after.units.get('lesson.table.property').state, after.units.get('lesson.table.note').state],
      ['needs-translation', 'final'],
    );
  });
});
