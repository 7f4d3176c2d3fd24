/** What the entries are on servers, by the conditions under which a site's bundler resolves them. The package must be built. */
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';

import {build} from 'esbuild';

import {capture, root} from '../../scripts/lib/run.mjs';

const folder = mkdtempSync(join(tmpdir(), 'conditions-'));
after(() => rmSync(folder, {recursive: true}));
writeFileSync(join(folder, 'package.json'), '{"type": "module"}');

/** As a site's bundler does it for a place, and runs it in Node, which has no document. */
const places = {
  Node: ['node'],
  'a server component of React': ['react-server', 'node'],
  "Cloudflare's workers": ['workerd', 'worker', 'browser'],
  'an edge function': ['edge-light', 'worker', 'browser'],
};

/** @returns what a page loads of it at once, in bytes, and how many further files it loads at once */
async function bundle(code, conditions) {
  const {metafile} = await build({
    stdin: {contents: code, resolveDir: root},
    bundle: true,
    format: 'esm',
    splitting: true,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: [...conditions, 'production'],
    external: ['node:*', 'buffer', 'stream'],
    outdir: folder,
    metafile: true,
    logLevel: 'error',
  });
  const {bytes, imports} = Object.values(metafile.outputs).find(({entryPoint}) => entryPoint !== undefined);
  return {bytes, files: imports.filter(({kind}) => kind === 'import-statement').length};
}

async function run(code, conditions) {
  const size = await bundle(code, conditions);
  const {code: exit, output} = capture('node', [join(folder, 'stdin.js')]);
  assert.equal(exit, 0, output);
  return {...size, output: output.trim()};
}

for (const [place, conditions] of Object.entries(places))
  describe(`on a server: ${place}`, () => {
    for (const entry of ['', '/ja', '/en', '/lazy'])
      it(`container-lesson${entry} is imported, and only a server component is told that nothing comes of it`, async () => {
        const {output} = await run(`import 'container-lesson${entry}'; await import('container-lesson${entry}');`, conditions);
        if (conditions[0] !== 'react-server') assert.equal(output, '');
        else assert.match(output, /^container-lesson: .*'use client'.*$/);
      });

    it('container-lesson/static renders', async () => {
      const {output} = await run(
        "import {renderStatic} from 'container-lesson/static'; console.log(renderStatic('analogy-card', {lang: 'en'}))",
        conditions,
      );
      assert.match(output, /^<div .*lesson-analogy-card/);
    });
  });

describe('in a bundle for browsers', () => {
  const code = `import {renderStatic, renderMarkdown} from 'container-lesson/static';
    console.log(JSON.stringify([renderStatic('container-lesson'), renderMarkdown('container-lesson')]));`;

  it('container-lesson/static weighs nothing, gives nothing, and says once where it belongs', async () => {
    const {bytes, files, output} = await run(code, ['browser']);
    assert.ok(bytes < 2000 && files === 0, `${bytes} bytes, ${files} files`);
    const [given, told] = output.split('\n').sort();
    assert.match(told ?? '', /container-lesson\/static is for servers/);
    assert.equal(given, '["",""]');
    assert.equal(output.split('\n').length, 2);
  });

  it('container-lesson/static has the same names as on a server', async () => {
    const [onServer, inBrowser] = await Promise.all(
      ['index', 'in-browser'].map((name) => import(pathToFileURL(`${root}dist/static/${name}.js`).href)),
    );
    assert.deepEqual(Object.keys(inBrowser).sort(), Object.keys(onServer).sort());
  });
});
