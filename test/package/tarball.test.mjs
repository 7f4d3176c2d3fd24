/** The package as `npm pack` makes it, in bare Node. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';

import {pack} from '../support/install.mjs';
import {japanese} from '../support/text.mjs';

describe('the packed tarball in bare Node', () => {
  const folder = mkdtempSync(join(tmpdir(), 'container-lesson-pack-'));
  const home = join(folder, 'node_modules/container-lesson');
  const evaluate = (code, ...flags) =>
    execFileSync('node', [...flags, '--input-type=module', '-e', code], {cwd: folder, encoding: 'utf8'}).trim();

  before(() => {
    mkdirSync(home, {recursive: true});
    execFileSync('tar', ['-xzf', pack(folder), '-C', home, '--strip-components=1']);
  });
  after(() => rmSync(folder, {recursive: true, force: true}));

  it('gives the whole lesson in Japanese, synchronously, without Lit or a DOM', () => {
    const lesson = JSON.parse(evaluate(`import {lesson} from 'container-lesson/data'; console.log(JSON.stringify(lesson('ja')))`));
    assert.equal(lesson.lang, 'ja');
    assert.equal(lesson.sections.length, 12);
    assert.equal(lesson.stacks.stacks[0].kernels.total, 4);
    assert.match(lesson.comparison.properties[0].values.vm.reason, japanese);
    assert.doesNotMatch(JSON.stringify(lesson), /\u200B|\]\(/);
  });

  it('gives the measured values in the same plain words, marks of their standing too', () => {
    const model = JSON.parse(evaluate(`import {evidence} from 'container-lesson/data'; console.log(JSON.stringify(evidence('ja')))`));
    const values = model.properties.flatMap(({groups}) => groups.flatMap((group) => Object.values(group.values).flat()));
    assert.match(values.find(({id}) => id === 'start.vm.ec2.cold').conditions, /^1人の報告、Amazon Linux 2023、AWS EC2/);
    assert.doesNotMatch(JSON.stringify(model), /[\u200B*]|\]\(/);
  });

  it('gives frozen results that stay the same object while no word changes', () => {
    assert.equal(
      evaluate(
        `import {comparison} from 'container-lesson/data'; const one = comparison('en'); console.log(one === comparison('en'), Object.isFrozen(one.properties[0].values))`,
      ),
      'true true',
    );
  });

  it('gives a language of container-lesson/locales whole, when the words that come late have been asked for', () => {
    const code = `import 'container-lesson/locales/zh-Hans';
      import {evidence, expertStacks, lesson, lessonExpertNotes, loadAllWords} from 'container-lesson/data';
      const all = () => [lesson, evidence, expertStacks, lessonExpertNotes].map((model) => model('zh-CN'));
      const before = JSON.stringify(all());
      await loadAllWords('zh-CN');
      console.log(JSON.stringify({before, after: all()}));`;
    const {before, after} = JSON.parse(evaluate(code));
    assert.equal(after[0].lang, 'zh-Hans');
    const sentence = / (the|is|of) /;
    assert.match(before, sentence);
    const withoutSources = (key, value) => (key === 'sources' ? undefined : value);
    assert.doesNotMatch(JSON.stringify(after, withoutSources), sentence);
  });

  for (const flags of [[], ['-C', 'browser']])
    it(`imports container-lesson/lazy without Lit or a DOM, and has nothing to wait for: ${['node', ...flags].join(' ')}`, () => {
      const code = `import {defined} from 'container-lesson/lazy'; console.log(defined instanceof Promise, await defined)`;
      assert.equal(evaluate(code, ...flags), 'true undefined');
    });

  it('works under the browser condition too', () => {
    assert.match(evaluate(`import {lesson} from 'container-lesson/data'; console.log(lesson('ja').title)`, '-C', 'browser'), japanese);
  });

  it('has the paths that LICENSE names, and LICENSE names a folder of every picture', () => {
    const licence = readFileSync(join(home, 'LICENSE'), 'utf8');
    const named = licence.replace(/https:\S+|and\/or/g, '').match(/(?:\w[\w.-]*\/)+[\w.-]*\w|\b\w[\w.]*\.(?:md|txt|json)\b/g);
    assert.ok(named.length > 8, String(named));
    assert.deepEqual(
      named.filter((path) => !existsSync(join(home, path))),
      [],
    );
    const pictures = readdirSync(home, {recursive: true}).filter((file) => /\.(?:svg|png)$/.test(file));
    assert.ok(pictures.length > 10);
    assert.deepEqual(
      pictures.filter((file) => !named.some((path) => file.startsWith(join(path, '/')))),
      [],
    );
  });

  it('holds what package.json exports, no tests, and its sources in dist/src alone', () => {
    const {exports} = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
    const files = new Set(readdirSync(home, {recursive: true}));
    for (const entry of Object.values(exports))
      for (const file of typeof entry === 'string' ? [entry] : Object.values(entry))
        if (!file.includes('*')) assert.ok(files.has(file.slice(2)), `${file} is missing`);
    assert.deepEqual(
      [...files].filter((file) => /^(src|test|build|node_modules)\b/.test(file)),
      [],
    );
  });
});
