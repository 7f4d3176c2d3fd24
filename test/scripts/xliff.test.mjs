/** The XLIFF of locales/: the way of a file to a translator's tool and back, and files that cannot be read. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {Xliff} from 'ilib-xliff';

import {root} from '../../scripts/lib/run.mjs';
import {readXliff, writeXliff} from '../../.cache/compiled/l10n/xliff.js';

const japanese = readFileSync(`${root}locales/ja.xlf`, 'utf8');
const edit = (before, from, to) => {
  const edited = before.replace(from, to);
  assert.notEqual(edited, before);
  return edited;
};

describe('a file that cannot be read', () => {
  for (const [fault, xml, says] of [
    ['an element that does not close', (text) => text.replace('</body>', ''), /^ja\.xlf:\d{3,}:\d+: .*<body> of line 4 is open/],
    ['an unknown entity', (text) => text.replace('<target>', '<target>&wrong;'), /^ja\.xlf:7:\d+: undefined entity\./],
    ['another format', () => '{"messages": {}}', /^ja\.xlf:1:\d+: /],
    ['another version', (text) => text.replace('version="1.2"', 'version="2.0"'), /^ja\.xlf:2: XLIFF 2\.0 is not 1\.2/],
    [
      'an id that is there twice',
      (text) => text.replace('lesson.table.more"', 'lesson.table.more-about"'),
      /^ja\.xlf:\d{3,}: lesson\.table\.more-about is there twice/,
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

/** The Japanese as the bytes of a file. */
const bytes = (text) => new TextEncoder().encode(text);
const utf16 = (text, {mark = true, swap = false} = {}) => {
  const written = Buffer.from(mark ? `\uFEFF${text}` : text, 'utf16le');
  return swap ? written.swap16() : written;
};
const declare = (text, encoding) => text.replace('encoding="UTF-8"', encoding ? `encoding="${encoding}"` : '');

/** 性質 in Shift_JIS, in a file that is ASCII otherwise. */
const shiftJis = (encoding) => {
  const ascii = declare(japanese, encoding)
    .replace('<target>性質</target>', '<target>@@</target>')
    .replace(/[^\0-\x7F]/g, 'x');
  return Buffer.concat(ascii.split('@@').flatMap((part, index) => [Buffer.from(index ? [0x90, 0xab, 0x8e, 0xbf] : []), Buffer.from(part)]));
};

describe('the encoding of a file', () => {
  const units = readXliff(bytes(japanese), 'ja.xlf').units;
  for (const [encoding, content] of [
    ['UTF-8 that nothing declares', bytes(declare(japanese, ''))],
    ['UTF-8 with a byte order mark', bytes(`\uFEFF${japanese}`)],
    ['UTF-8 in small letters', bytes(declare(japanese, 'utf-8'))],
    ['UTF-16 with a byte order mark', utf16(declare(japanese, 'UTF-16'))],
    ['UTF-16, the other way round', utf16(declare(japanese, 'UTF-16'), {swap: true})],
    ['UTF-16LE without a byte order mark', utf16(declare(japanese, 'UTF-16LE'), {mark: false})],
    ['a text with a byte order mark', `\uFEFF${japanese}`],
  ])
    it(`may be ${encoding}`, () => assert.deepEqual(readXliff(content, 'ja.xlf').units, units));

  const line = japanese.split('\n').findIndex((text) => text.includes('<target>性質</target>')) + 1;
  for (const [encoding, content, says] of [
    [
      'Shift_JIS',
      shiftJis('Shift_JIS'),
      /^ja\.xlf:1: the file declares the encoding Shift_JIS, and UTF-8 and UTF-16 alone are read\. Save the file as UTF-8/,
    ],
    [
      'one that is unknown',
      bytes(declare(japanese, 'klingon')),
      /^ja\.xlf:1: the file declares the encoding klingon, and UTF-8 and UTF-16 alone/,
    ],
    ['Shift_JIS that declares UTF-8', shiftJis('UTF-8'), new RegExp(`^ja\\.xlf:${line}: this is not UTF-8\\. Save`)],
    ['Shift_JIS that declares nothing', shiftJis(''), new RegExp(`^ja\\.xlf:${line}: this is not UTF-8\\. Save`)],
    [
      'UTF-8 that declares UTF-16',
      bytes(declare(japanese, 'UTF-16')),
      /^ja\.xlf:1: the file declares the encoding UTF-16, and its bytes are UTF-8\./,
    ],
    ['UTF-16 that declares UTF-8', utf16(japanese), /^ja\.xlf:1: the file declares the encoding UTF-8, and its bytes are UTF-16LE\./],
    ['UTF-16 with half a letter', utf16(declare(japanese, 'UTF-16')).subarray(0, -1), /^ja\.xlf:1: this is not UTF-16LE\./],
  ])
    it(`is refused where it is ${encoding}`, () =>
      assert.throws(
        () => readXliff(content, 'ja.xlf'),
        ({message}) => says.test(message) || assert.fail(message),
      ));
});

describe('a fault in line 250', () => {
  const line = 250;
  /** A note, in which a line may begin: its message stands in line 248. */
  const unit = (note) => `<trans-unit id="lesson.a.b">\n<source>A</source>\n<note>${note}</note>\n</trans-unit>`;
  const file = (note) =>
    `<?xml version="1.0"?>\n<xliff version="1.2"><file target-language="ja"><body>${'\n'.repeat(line - 4)}${unit(note)}</body></file></xliff>`;

  it('may stand there, if there is none', () => {
    assert.deepEqual(file('x').split('\n').indexOf('<note>x</note>'), line - 1);
    readXliff(file('x'), 'ja.xlf');
  });

  for (const [fault, note, says] of [
    ['a < that begins no tag', 'a < b', /:\d+: disallowed character in tag name\. In text, < is written &lt;/],
    ['a < before a word', 'a <b c', /:\d+: .*In text, < is written &lt;|:\d+: .*attribute/],
    ['an & that begins nothing', 'a & b', /: an & that begins nothing\. In text, .* & is written &amp;/],
    ['an entity that XML has not', '&foo;', /:\d+: undefined entity\./],
    ['a control character', 'a\u0001', /: a control character, U\+0001\. Delete it\./],
    ['a control character beyond ASCII', 'a\u0085', /: a control character, U\+0085\. Delete it\./],
    ['a control character as a reference', 'a&#1;', /:\d+: malformed character entity\./],
    ['a merge conflict', '\u200B', /: a merge conflict\. Take the side with the newer translations/],
    ['an element that ends by another name', 'a</nope>', /:\d+: unexpected close tag\. <note> of line 250 is open/],
  ])
    it(`is told there: ${fault}`, () => {
      const text =
        fault === 'a merge conflict'
          ? file(note).replace('<note>\u200B</note>', '<<<<<<< HEAD\n<note>a</note>\n=======\n>>>>>>> x')
          : file(note);
      assert.throws(
        () => readXliff(text, 'ja.xlf'),
        ({message}) => (message.startsWith(`ja.xlf:${line}:`) && says.test(message)) || assert.fail(message),
      );
    });

  for (const marker of ['<<<<<<< HEAD', '||||||| 1234567', '=======', '>>>>>>> theirs'])
    it(`is called a merge conflict by a marker that was left: ${marker}`, () =>
      assert.throws(
        () => readXliff(file(`x</note>\n${marker}\n<note>`).replaceAll('\n', '\r\n'), 'ja.xlf'),
        /^Error: ja\.xlf:251: a merge conflict/,
      ));
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
    ['values without their names', /(<target>もっと正確に：<x id="0") equiv-text="[^"]*"/, '$1'],
    ['a comment', '<target>性質</target>', '<target><!-- ok? -->性<!-- & fine -->質</target>'],
    ['a processing instruction', '<target>性質</target>', '<target><?tm 80?>性質</target><?tm end?>'],
    ['a comment in the English', '<source>Property</source>', '<source>Prop<!-- sic -->erty</source>'],
    ['text that is not read as XML', '<target>性質</target>', '<target><![CDATA[性質]]></target>'],
    ['letters as references', '<target>性質</target>', '<target>&#x6027;&#36074;</target>'],
    ['values as text', /<target>もっと正確に：<x[^>]*>/, '<target>もっと正確に：{property}'],
    ['a prefix for every element', /<(\/?)(?=[a-z])/g, '<$1x:'],
  ])
    it(`${trace} is read and then gone`, () => {
      let edited = edit(japanese, from, to);
      if (trace.startsWith('a prefix')) edited = edited.replace('xmlns=', 'xmlns:x=');
      assert.equal(writeXliff({locale: 'ja', units: readXliff(edited, 'ja.xlf').units.values()}), japanese);
    });

  it('keeps a reviewer’s approval and remarks', () => {
    const marked = japanese
      .replace('<trans-unit id="lesson.table.property"', '$& approved="yes"')
      .replace('<target>性質</target>', '$&<note from="reviewer">特性?</note>');
    const written = writeXliff({locale: 'ja', units: readXliff(marked, 'ja.xlf').units.values()});
    assert.match(written, /"lesson\.table\.property" approved="yes">/);
    assert.match(written, /<note from="reviewer">特性\?<\/note>/);
  });

  it('is written without what XML does not have, which the check then finds', () => {
    const written = writeXliff({locale: 'ja', units: [{id: 'a', source: 'A', target: 'x\u0001\u0085y', note: '', remarks: []}]});
    assert.equal(readXliff(written, 'ja.xlf').units.get('a').target, 'x\uFFFD\uFFFDy');
  });

  it('keeps the lines of notes, and reads no comment in them', () => {
    const note = '<note from="reviewer">\n  特性?\n  <!-- no -->または性質\n</note>';
    const {remarks} = readXliff(edit(japanese, '<target>性質</target>', `$&${note}`), 'ja.xlf').units.get('lesson.table.property');
    assert.deepEqual(remarks, [{from: 'reviewer', text: '特性?\nまたは性質'}]);
  });

  it('comes back through a library for XLIFF with the same units, sources, targets, states and notes', () => {
    const stale = edit(japanese, '<target>性質</target>', '<target state="needs-translation">性質</target>');
    const before = edit(stale, '<target>もっと正確に：<x', '<target state="final">注<x');
    const library = new Xliff({allowDups: true});
    library.deserialize(before);
    const after = readXliff(library.serialize(), 'back.xlf');
    assert.equal(after.locale, 'ja');
    assert.deepEqual(contents(after.units), contents(readXliff(before, 'ja.xlf').units));
    assert.deepEqual(
      [after.units.get('lesson.table.property').state, after.units.get('lesson.table.more-about').state],
      ['needs-translation', 'final'],
    );
  });
});
