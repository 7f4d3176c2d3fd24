/** The gate before a translation ships, and what brings locales/ up to date, on files with one fault each. */
import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, beforeEach, describe, it} from 'node:test';

import {readLocale} from '../../scripts/lib/locales.mjs';
import {capture, root} from '../../scripts/lib/run.mjs';

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

  it('stops at a file of another language', () => {
    edit('target-language="ja"', 'target-language="ko"');
    const {code, output} = l10n('--check');
    assert.deepEqual([code, output.includes('its target-language is ko, not ja')], [1, true]);
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
