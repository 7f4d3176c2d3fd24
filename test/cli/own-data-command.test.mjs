/** `npx container-lesson export --data`: it takes a file, and says what is wrong with it (own-export.test.mjs: all that it writes). The package must be built. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';

import {root} from '../../scripts/lib/run.mjs';
import {bad, example} from '../support/own-files.mjs';

describe('export --data', () => {
  const folder = mkdtempSync(join(tmpdir(), 'container-lesson-own-'));
  after(() => rmSync(folder, {recursive: true, force: true}));
  const run = (...args) =>
    spawnSync(process.execPath, [`${root}dist/cli/index.js`, 'export', ...args], {cwd: folder, encoding: 'utf8', env: {}});
  const exported = (file) => readFileSync(join(folder, file), 'utf8');
  before(() => {
    writeFileSync(join(folder, 'my.json'), `\uFEFF${JSON.stringify(example)}`);
    writeFileSync(join(folder, 'bad.json'), JSON.stringify(bad['a rating of 5']));
    writeFileSync(join(folder, 'none.json'), '{"a": ');
  });

  for (const lang of ['en', 'ja'])
    for (const format of ['html', 'md', 'json'])
      it(`writes ${format} in ${lang}`, () => {
        const {status, stderr, stdout} = run('--format', format, '--lang', lang, '--part', 'comparison-table', '--data', 'my.json');
        assert.deepEqual([status, stderr], [0, '']);
        assert.ok(exported(stdout.split('\n')[0]).includes(lang === 'ja' ? 'マイクロVM' : 'MicroVM'));
      });

  it('says what is wrong with the file, and where', () => {
    const wrong = (file, lang = 'en') => {
      const {status, stderr} = run('--format', 'html', '--lang', lang, '--data', file);
      assert.equal(status, 2);
      return stderr.split('\n')[0];
    };
    assert.equal(wrong('bad.json'), 'bad.json: properties[0].values.vm.rating: expected 0…4, got 5');
    assert.equal(wrong('bad.json', 'ja'), 'bad.json: properties[0].values.vm.rating: 0…4のはずが、5になっています');
    assert.match(wrong('none.json'), /^none\.json is not written as JSON\. Look at line 1 .*: \{"a":/);
    assert.match(wrong('not-there.json'), /^not-there\.json could not be read: ENOENT/);
  });
});
