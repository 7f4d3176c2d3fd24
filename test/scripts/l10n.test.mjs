/** The gate before a translation ships, and what brings locales/ up to date, on files with one fault each. */
import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, beforeEach, describe, it} from 'node:test';

import {l10n as run} from '../../scripts/l10n/command.mjs';
import {extract, localesFolder, readLocale} from '../../scripts/l10n/locales.mjs';
import {capture, root} from '../../scripts/lib/run.mjs';

const folder = mkdtempSync(join(tmpdir(), 'container-lesson-locales-'));
const file = join(folder, 'ja.xlf');
/** Read once: it takes TypeScript two seconds. */
const english = extract(localesFolder);

/** The command in this process. */
function l10n(...args) {
  const lines = [];
  const print = (line) => lines.push(line);
  const answer = (code) => ({code, output: `${lines.join('\n')}\n`});
  try {
    return answer(run([...args, `--locales=${folder}`], {readEnglish: () => english, print}) ? 0 : 1);
  } catch (error) {
    print(error.message);
    return answer(1);
  }
}

/** The command as npm starts it. */
const started = (...args) => capture('node', [`${root}scripts/l10n.mjs`, ...args, `--locales=${folder}`]);

const edit = (from, to) => {
  const before = readFileSync(file, 'utf8');
  const edited = before.replace(from, to);
  assert.notEqual(edited, before);
  writeFileSync(file, edited);
};
const unit = (id, locale = 'ja') => readLocale(folder, locale).get(`lesson.${id}`);
const lineOf = (text) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(text)) + 1;

beforeEach(() => cpSync(`${root}locales`, folder, {recursive: true}));
after(() => rmSync(folder, {recursive: true, force: true}));

describe('the command', () => {
  it('ends with 0 and the report where all is translated', () => {
    const expected = l10n('--check');
    assert.equal(expected.code, 0, expected.output);
    assert.deepEqual(started('--check'), expected);
  });

  it('ends with 1 and the report where something is to do', () => {
    edit('<target>性質</target>', '');
    const expected = l10n('--check');
    assert.equal(expected.code, 1, expected.output);
    assert.deepEqual(started('--check'), expected);
  });

  it('ends with 1 and one sentence where it cannot do what it is asked', () => {
    assert.deepEqual(started('new'), {code: 1, output: 'Which language? npm run l10n -- new ko\n'});
  });
});

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
    edit('<target>もっと正確に：<x', '<target>注 <y');
    edit(/<y[^>]*>/, '');
    const {code, output} = l10n('--check');
    assert.equal(code, 1);
    assert.match(
      output,
      /ja\.xlf:\d+: lesson\.table\.property has no translation\n.*English: Property\n.*Note: Heading of .*\n.*Seen in <comparison-table>: \/demo\//,
    );
    assert.match(output, /lesson\.table\.caption is stale: the English was “The properties” and is “Properties compared”/);
    assert.match(output, new RegExp(`ja\\.xlf:${lineOf('<target>注')}: lesson\\.table\\.more-about has lost \\{property\\}`));
    assert.match(output, /1 missing, 1 stale, 0 suspicious, 1 damaged, 0 wording, 0 gone/);
  });

  it('stops at a file of another language', () => {
    edit('target-language="ja"', 'target-language="ko"');
    const {code, output} = l10n('--check');
    assert.equal(code, 1);
    assert.match(output, /ja\.xlf:3: its target-language is ko, not ja/);
  });

  it('fails for every damage of values and marks and for what is to be reviewed, each with its line', () => {
    const value = (id, name) => `<x id="${id}" equiv-text="\${p.${name}}"/>`;
    const [done, total] = [value(0, 'done'), value(1, 'total')];
    edit(/(id="lesson\.checklist\.progress\.other">\n.*\n {2}<target>).*(?=<)/, `$1${done} ${done} 中 ${total}`);
    edit(/(id="lesson\.checklist\.progress\.one">\n.*\n {2}<target>).*(?=<)/, `$1${total} {${done}`);
    edit(/<target>もっと正確に：<x/, '<target>&lt;x id="0" equiv-text="${p.property}"/&gt;<x');
    edit('<target>性質</target>', '<target>*性質</target>');
    edit(/(id="lesson\.table\.scale">\n.*\n {2}<target)/, '$1 state="needs-review-translation"');
    edit(/(id="lesson\.table\.caption">\n.*\n {2}<target>).*(?=<)/, '$1\u00A0');
    const {code, output} = l10n('--check');
    assert.equal(code, 1);
    for (const [text, says] of [
      [`${done} ${done} 中`, 'lesson.checklist.progress.other has {done} more often than the English'],
      [`${total} {${done}`, 'lesson.checklist.progress.one has { of a mark or value that does not close'],
      [
        '<target>&lt;x',
        'lesson.table.more-about has <x id="0" equiv-text="{property}"/> as text; in the file it must be an element, or go',
      ],
      ['<target>*性質', 'lesson.table.property has * of a mark or value that does not close'],
      ['<target>\u00A0<', 'lesson.table.caption is blank'],
      ['state="needs-review-translation"', 'lesson.table.scale is marked needs-review-translation'],
    ])
      assert.ok(output.includes(`ja.xlf:${lineOf(text)}: ${says}\n`), `${text}\n${output}`);
    assert.match(output, / 1 stale, .* 5 damaged, /);
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
      /^Explanation of .*\nSeen in <architecture-diagram>[^]*\nGlossary: host OS [^]*\nGlossary: kernel \(ja: カーネル[,)]/,
    );
    assert.match(l10n('new', 'ko').output, /ko is there/);
    assert.match(l10n('new').output, /Which language\?/);
  });

  it('says on which lines of the new file there is something to do', () => {
    edit('<source>Property</source>', '<source>Feature</source>');
    edit('<note from="lit-localize">', '<note from="lit-localize">one\ntwo\nthree\n');
    const {output} = l10n();
    assert.ok(output.includes(`ja.xlf:${lineOf('<target state="needs-translation">性質')}: lesson.table.property is stale`), output);
  });

  it('leaves a file alone that it cannot read', () => {
    const before = Buffer.from(
      readFileSync(file, 'utf8')
        .replace('UTF-8', 'Shift_JIS')
        .replaceAll(/[^\0-\x7F]+/g, '\u0090\u00AB'),
      'latin1',
    );
    writeFileSync(file, before);
    const {code, output} = l10n();
    assert.equal(code, 1);
    assert.match(output, /ja\.xlf:1: the file declares the encoding Shift_JIS.* Save the file as UTF-8/);
    assert.ok(readFileSync(file).equals(before));
  });
});

describe('a language that has been started', () => {
  const korean = join(folder, 'ko.xlf');
  const editKorean = (from, to) => writeFileSync(korean, readFileSync(korean, 'utf8').replace(from, to));
  const complete = (...codes) => writeFileSync(join(folder, 'complete.json'), JSON.stringify(codes));
  const translate = (id, target) => editKorean(new RegExp(`(id="lesson\\.${id}">\\n.*\\n)`), `$1  <target>${target}</target>\n`);
  const files = new Map();
  before(() => {
    cpSync(`${root}locales`, folder, {recursive: true});
    rmSync(korean, {force: true});
    l10n('new', 'ko');
    for (const name of ['ko.xlf', 'lit-localize.json']) files.set(name, readFileSync(join(folder, name)));
  });
  beforeEach(() => files.forEach((content, name) => writeFileSync(join(folder, name), content)));

  it('reports in a few lines, and fails nothing', () => {
    const {code, output} = l10n('--check');
    assert.equal(code, 0, output);
    const lines = output.trim().split('\n');
    assert.equal(lines.length, 4, output);
    assert.match(lines[2], /^ko: (\d+) messages, 0 translated, \1 missing, 0 stale/);
    assert.match(lines[3], /^ko is not in locales\/complete\.json yet: English stands in for what is missing, and that is no fault\.$/);
  });

  it('fails where a translation is damaged, and says where', () => {
    translate('table\\.more-about', '주');
    const {code, output} = l10n('--check');
    assert.equal(code, 1);
    const line =
      readFileSync(korean, 'utf8')
        .split('\n')
        .findIndex((text) => text.includes('주')) + 1;
    assert.ok(output.includes(`ko.xlf:${line}: lesson.table.more-about has lost {property}\n`), output);
    assert.equal(output.match(/English: /g).length, 1);
  });

  it('does not fail where the English has a new value since', () => {
    translate('table\\.more-about', '주');
    editKorean(/(id="lesson\.table\.more-about">\n).*/, '$1  <source>Note</source>');
    assert.equal(l10n('--check').code, 0);
    l10n();
    assert.equal(unit('table.more-about', 'ko').state, 'needs-translation');
    assert.equal(l10n('--check').code, 0);
  });

  it('fails for each message that is missing as soon as it stands in complete.json', () => {
    complete('ja', 'zh-Hans', 'ko');
    const {code, output} = l10n('--check');
    assert.equal(code, 1);
    assert.match(output, /ko\.xlf:\d+: lesson\.table\.more-about has no translation/);
    complete('ja', 'fr');
    assert.match(l10n('--check').output, /complete\.json: lit-localize\.json has no fr/);
  });
});
