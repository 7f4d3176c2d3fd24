/** The licences of what the package brings along. */
import assert from 'node:assert/strict';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {after, describe, it} from 'node:test';

import {rollup} from 'rollup';

import {licences, noticesOf} from '../../scripts/rollup/licences.mjs';
import {root} from '../../scripts/lib/run.mjs';

const notices = readFileSync(`${root}dist/THIRD-PARTY-LICENSES.txt`, 'utf8');
const filesBelow = (folder, end) =>
  readdirSync(root + folder, {recursive: true})
    .filter((file) => file.endsWith(end))
    .map((file) => `${root}${folder}/${file}`);

/** The packages whose code is in files with a source map. */
const mapped = new Set(
  filesBelow('dist', '.js.map')
    .flatMap((file) => JSON.parse(readFileSync(file, 'utf8')).sources)
    .flatMap((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? []),
);
/** The file for Node has no map. */
const inNode = ['@lit-labs/ssr', '@parse5/tools', 'entities', 'lit-html', 'parse5'];

describe('the licences of packages that are contained', () => {
  it('are there for every one, with its version', () => {
    for (const name of ['lit-html', 'lit-element', '@lit/reactive-element', 'valibot', 'jsonc-parser']) assert.ok(mapped.has(name), name);
    for (const name of inNode) assert.match(notices, new RegExp(`\\n${name} \\d+\\.`), name);
    for (const name of mapped) {
      const {version} = JSON.parse(readFileSync(`${root}node_modules/${name}/package.json`, 'utf8'));
      assert.ok(notices.includes(`\n${name} ${version}\n`), name);
    }
  });

  it('are whole texts, each as its package or repository has it', () => {
    const chapters = notices.split(`\n${'-'.repeat(80)}\n\n`).slice(1);
    assert.ok(chapters.length >= 10, String(chapters.length));
    for (const chapter of chapters) {
      assert.match(chapter, /^\S+ \d+\.\d+\.\d+\S*\n(?:MIT|BSD-3-Clause|BSD-2-Clause|ISC|Apache-2\.0), https:/);
      assert.match(chapter, /Copyright/);
      assert.match(chapter, /"?AS IS"?|“AS IS”|Apache License/);
    }
    const text = readFileSync(`${root}node_modules/valibot/LICENSE.md`, 'utf8').trim();
    assert.ok(notices.includes(text));
  });

  it('are pointed to by every minified file', () => {
    const minified = [...filesBelow('dist/cdn', '.js'), `${root}dist/static/index.js`];
    assert.ok(minified.length > 10);
    for (const file of minified)
      assert.match(readFileSync(file, 'utf8').slice(0, 300), /^\/\*[^*]*THIRD-PARTY-LICENSES\.txt/, basename(file));
  });

  it('concern no file that no bundler saw', () => {
    for (const file of [...filesBelow('build/cli', '.js'), ...filesBelow('build/embed', '.js')])
      for (const [, from] of readFileSync(file, 'utf8').matchAll(/^(?:import|export) .*?from '([^']+)'/gm))
        assert.match(from, /^(?:\.|node:|container-lesson\/)/, `${file}: ${from}`);
  });
});

describe('a package in a bundle', () => {
  const folder = mkdtempSync(join(tmpdir(), 'container-lesson-licences-'));
  after(() => rmSync(folder, {recursive: true, force: true}));
  const packageOf = (name, {licence, ...about} = {}) => {
    const home = join(folder, 'node_modules', name);
    mkdirSync(home, {recursive: true});
    writeFileSync(join(home, 'package.json'), JSON.stringify({name, version: '1.0.0', license: 'MIT', main: 'index.js', ...about}));
    writeFileSync(join(home, 'index.js'), `export const name = '${name}'; export const unused = 1;`);
    if (licence) writeFileSync(join(home, 'LICENSE'), licence);
    return home;
  };

  it('fails the build where it brings no licence text', () =>
    assert.throws(() => noticesOf([packageOf('silent')]), /^Error: silent 1\.0\.0 is in a bundle and brings no licence text\./));

  it('may have its text in another package of the same repository', () => {
    const repository = {url: 'git+https://example.org/many.git'};
    const folders = [packageOf('a', {repository}), packageOf('b', {repository, licence: 'The text.'})];
    assert.equal(noticesOf(folders).match(/The text\./g).length, 2);
    assert.throws(() => noticesOf([...folders, packageOf('c', {repository: {url: 'https://example.org/other.git'}})]), /c 1\.0\.0/);
  });

  it('is named if its code comes into a file, and not if it is only read', async () => {
    const [used, unused] = ['used', 'unused'].map((name) => packageOf(name, {licence: `Text of ${name}.`}));
    const entry = join(folder, 'entry.js');
    writeFileSync(entry, `import {name} from '${used}/index.js'; import {unused} from '${unused}/index.js'; console.log(name);`);
    const file = join(folder, 'notices.txt');
    const build = await rollup({input: entry, plugins: [licences(file)]});
    await build.write({file: join(folder, 'out.js')});
    await build.close();
    assert.ok(existsSync(file));
    assert.match(readFileSync(file, 'utf8'), /Text of used\./);
    assert.doesNotMatch(readFileSync(file, 'utf8'), /unused/);
  });
});
