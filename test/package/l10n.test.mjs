/** The gate before a translation ships, on files with one fault each. */
import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, beforeEach, describe, it} from 'node:test';

import {withBreakPoints} from '../../scripts/lib/break-points.mjs';
import {capture, root} from '../../scripts/lib/run.mjs';
import {parseXliff, unitsOf} from '../../scripts/lib/xliff.mjs';

const folder = mkdtempSync(join(tmpdir(), 'container-lesson-locales-'));
const file = join(folder, 'ja.xlf');
const l10n = (...options) => capture('node', [`${root}scripts/l10n.mjs`, `--locales=${folder}`, ...options]);
const edit = (from, to) => {
  const before = readFileSync(file, 'utf8');
  const edited = before.replace(from, to);
  assert.notEqual(edited, before);
  writeFileSync(file, edited);
};
const unit = (id) => unitsOf(parseXliff(readFileSync(file, 'utf8'), file)).get(`lesson.${id}`);

describe('npm run l10n:check', () => {
  beforeEach(() => cpSync(`${root}locales`, folder, {recursive: true}));
  after(() => rmSync(folder, {recursive: true, force: true}));

  it('passes what is translated, and changes nothing', () => {
    const before = readFileSync(file, 'utf8');
    const {code, output} = l10n('--check');
    assert.equal(code, 0, output);
    assert.equal(readFileSync(file, 'utf8'), before);
  });

  for (const [fault, from, to, says] of [
    ['a missing translation', /<target>性質<\/target>/, '', 'has no translation'],
    ['an empty translation', '<target>性質</target>', '<target state="needs-translation"/>', 'has an empty translation'],
    [
      'a stale translation',
      '<source>Property</source>',
      '<source>Feature</source>',
      'is stale: the English was “Feature” and is “Property”',
    ],
    [
      'a state that says unfinished',
      '<target>性質</target>',
      '<target state="needs-translation">性質</target>',
      'is marked needs-translation',
    ],
    ['a lost value', /<target>注<x[^>]*\/><\/target>/, '<target>注</target>', 'must keep {letter}'],
    ['a lost mark', '*丸ごと持つ*', '丸ごと持つ', 'must keep *…*'],
    ['a term mark under another id', /\]\(library\)/, '](kernel)', '(library)'],
  ]) {
    it(`fails for ${fault}, with the id and the reason`, () => {
      edit(from, to);
      const {code, output} = l10n('--check');
      assert.equal(code, 1);
      assert.ok(output.includes(says), output);
      assert.match(output, /ja: lesson\.\w+/);
    });
  }

  it('says file and reason where the XLIFF cannot be read', () => {
    edit('</body>', '');
    const {code, output} = l10n('--check');
    assert.equal(code, 1);
    assert.match(output, /ja\.xlf|XLIFF|<\/file>/);
  });
});

describe('npm run l10n', () => {
  beforeEach(() => cpSync(`${root}locales`, folder, {recursive: true}));
  after(() => rmSync(folder, {recursive: true, force: true}));

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
    l10n();
    const once = readFileSync(file, 'utf8');
    l10n();
    assert.equal(readFileSync(file, 'utf8'), once);
  });
});

describe('break points', () => {
  const seen = (text) => withBreakPoints(text).replaceAll('\u200B', '/');
  for (const [text, broken] of [
    ['どちらを選ぶか', 'どちらを/選ぶか'],
    ['コンテナ', 'コンテナ'],
    ['Properties compared', 'Properties compared'],
    ['ゲストOSを*丸ごと持つ*。', 'ゲストOSを/*丸ごと/持つ*。'],
    ['OSの[カーネル](kernel)を共有する', 'OSの/[カーネル](kernel)を/共有する'],
    ['ゲストOS\u200Bなし', 'ゲストOS/なし'],
  ])
    it(`${text} → ${broken}`, () => assert.equal(seen(text), broken));

  it('are none in running text', () =>
    assert.equal(seen('。'.padStart(80, 'あいうえおかきくけこを')), '。'.padStart(80, 'あいうえおかきくけこを')));
  it('are none where a translator forbids one', () => assert.equal(withBreakPoints('どちらを\u2060選ぶか').includes('\u200B'), false));
});
