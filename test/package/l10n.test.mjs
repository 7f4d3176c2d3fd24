/** The gate before a translation ships, on files with one fault each, and the way of a file to a translator and back. */
import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, beforeEach, describe, it} from 'node:test';

import {Xliff} from 'ilib-xliff';

import {withBreakPoints} from '../../scripts/lib/break-points.mjs';
import {readLocale} from '../../scripts/lib/locales.mjs';
import {capture, root} from '../../scripts/lib/run.mjs';
import {problemsOf} from '../../scripts/lib/translation-problems.mjs';
import {readXliff, writeXliff} from '../../scripts/lib/xliff.mjs';

const folder = mkdtempSync(join(tmpdir(), 'container-lesson-locales-'));
const file = join(folder, 'ja.xlf');
const l10n = (...options) => capture('node', [`${root}scripts/l10n.mjs`, ...options, `--locales=${folder}`]);
const edit = (from, to) => {
  const before = readFileSync(file, 'utf8');
  const edited = before.replace(from, to);
  assert.notEqual(edited, before);
  writeFileSync(file, edited);
};
const unit = (id, locale = 'ja') => readLocale(folder, locale).get(`lesson.${id}`);

beforeEach(() => cpSync(`${root}locales`, folder, {recursive: true}));
after(() => rmSync(folder, {recursive: true, force: true}));

describe('npm run l10n:check', () => {
  it('passes what is translated, and changes nothing', () => {
    const before = readFileSync(file, 'utf8');
    const {code, output} = l10n('--check');
    assert.equal(code, 0, output);
    assert.match(output, /ja: (\d+) messages, \1 translated, 0 missing, 0 stale, 0 suspicious, 0 damaged, 0 wording, 0 gone/);
    assert.equal(readFileSync(file, 'utf8'), before);
  });

  it('fails, and says of each message id, reason, English, note and where it is seen', () => {
    edit('<target>性質</target>', '');
    edit('<source>Properties compared</source>', '<source>The properties</source>');
    edit('<target>注<x', '<target>注 <y');
    edit(/<y[^>]*>/, '');
    const {code, output} = l10n('--check');
    assert.equal(code, 1);
    assert.match(
      output,
      /ja: lesson\.table\.property has no translation\n.*English: Property\n.*Note: Heading of .*\n.*Seen in <comparison-table>: \/demo\//,
    );
    assert.match(output, /lesson\.table\.caption is stale: the English was “The properties” and is “Properties compared”/);
    assert.match(output, /lesson\.table\.note must keep \{letter\}/);
    assert.match(output, /1 missing, 1 stale, 0 suspicious, 1 damaged, 0 wording, 0 gone/);
  });

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
    it(`says file, line and reason of ${fault}`, () => {
      assert.throws(
        () => readXliff(xml(readFileSync(file, 'utf8')), 'ja.xlf'),
        ({message}) => says.test(message) || assert.fail(message),
      );
    });

  it('stops at a file of another language', () => {
    edit('target-language="ja"', 'target-language="ko"');
    const {code, output} = l10n('--check');
    assert.deepEqual([code, output.includes('its target-language is ko, not ja')], [1, true]);
  });
});

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

describe('npm run l10n', () => {
  it('marks a translation whose English changed, keeps its text, and leaves the rest as it was', () => {
    edit('<source>Property</source>', '<source>Feature</source>');
    l10n();
    assert.deepEqual(
      [unit('table.property').state, unit('table.property').target, unit('table.property').source],
      ['needs-translation', '性質', 'Property'],
    );
    assert.equal(unit('table.scale').state, undefined);
    assert.equal(l10n('--check').code, 1);
  });

  it('changes nothing where nothing changed', () => {
    const before = readFileSync(file, 'utf8');
    l10n();
    assert.equal(readFileSync(file, 'utf8'), before);
  });

  it('starts a language: every message, with its note, where it is seen, and the terms in it', () => {
    const {code, output} = l10n('new', 'ko');
    assert.equal(code, 0, output);
    const [korean, japanese] = [readLocale(folder, 'ko'), readLocale(folder, 'ja')];
    assert.deepEqual([...korean.keys()], [...japanese.keys()]);
    assert.ok([...korean.values()].every(({source, target, note}) => source && target === undefined && note.includes('Seen in ')));
    assert.match(
      korean.get('lesson.explanations.vm.guest-os').note,
      /^Explanation of .* Seen in <architecture-diagram>.* Glossary: host OS .*Glossary: kernel \(ja: カーネル\)/,
    );
    assert.match(l10n('--check').output, /ko: (\d+) messages, 0 translated, \1 missing/);
    assert.match(l10n('new', 'ko').output, /ko is there/);
    assert.match(l10n('new').output, /Which language\?/);
  });
});

describe('what a translator’s tool makes of a file', () => {
  const contents = (units) => [...units.values()].map(({id, source, target, state, note}) => ({id, source, target, state, note}));
  const withStates = () => {
    edit('<target>性質</target>', '<target state="needs-translation">性質</target>');
    edit('<target>注<x', '<target state="final">注<x');
    return readFileSync(file, 'utf8');
  };

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
      const before = readFileSync(file, 'utf8');
      let edited = before.replace(from, to);
      assert.notEqual(edited, before);
      if (trace.startsWith('a prefix')) edited = edited.replace('xmlns=', 'xmlns:x=');
      assert.equal(
        writeXliff({locale: 'ja', units: readXliff(edited, 'ja.xlf').units.values()}).replaceAll('\n', ' '),
        before.replaceAll('\n', ' '),
      );
    });

  it('keeps a reviewer’s approval and remarks', () => {
    const marked = readFileSync(file, 'utf8')
      .replace('<trans-unit id="lesson.table.property"', '$& approved="yes"')
      .replace('<target>性質</target>', '$&<note from="reviewer">特性?</note>');
    const [written] = [writeXliff({locale: 'ja', units: readXliff(marked, 'ja.xlf').units.values()})];
    assert.match(written, /"lesson\.table\.property" approved="yes">/);
    assert.match(written, /<note from="reviewer">特性\?<\/note>/);
  });

  it('comes back through a library for XLIFF with the same units, sources, targets, states and notes', () => {
    const before = withStates();
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

describe('break points', () => {
  const seen = (text, locale = 'ja') => withBreakPoints(text, locale).replaceAll('\u200B', '/');
  for (const [text, broken] of [
    ['どちらを選ぶか', 'どちらを/選ぶか'],
    ['コンテナ', 'コンテナ'],
    ['Properties compared', 'Properties compared'],
    ['ゲストOSを*丸ごと持つ*。', 'ゲストOSを/*丸ごと/持つ*。'],
    ['OSの[カーネル](kernel)を共有する', 'OSの/[カーネル](kernel)を/共有する'],
    ['ゲストOS\u200Bなし', 'ゲストOS/なし'],
  ])
    it(`${text} → ${broken}`, () => assert.equal(seen(text), broken));

  for (const [text, broken] of [
    ['虚拟机管理程序和引擎的真正位置', '虚拟机/管理程序/和引擎的/真正/位置'],
    ['在Mac或Windows电脑上', '在Mac/或Windows/电脑上'],
    ['*不共用*宿主机操作系统的内核。', '*不共用*/宿主机/操作系统的/内核。'],
    ['{count}台虚拟机里各1个', '{count}台/虚拟机里/各1个'],
  ])
    it(`${text} → ${broken} in Chinese`, () => assert.equal(seen(text, 'zh-Hans'), broken));

  it('are none in a language that sets spaces', () =>
    assert.equal(seen('목적은 같고 방식은 다릅니다', 'ko'), '목적은 같고 방식은 다릅니다'));
  it('are none in running text', () =>
    assert.equal(seen('。'.padStart(80, 'あいうえおかきくけこを')), '。'.padStart(80, 'あいうえおかきくけこを')));
  it('are none where a translator forbids one', () =>
    assert.equal(withBreakPoints('どちらを\u2060選ぶか', 'ja').includes('\u200B'), false));
});
