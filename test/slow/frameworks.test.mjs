/** What frameworks make of the same values, on a server and in a browser: every table shows the same. The package must be built. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, readFileSync, symlinkSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';

import {build} from 'esbuild';
import {compile} from 'svelte/compiler';

import {capture, root} from '../../scripts/lib/run.mjs';
import {serve} from '../../scripts/browsers/serve.mjs';
import {inBrowser} from '../support/in-browser.mjs';
import {install} from '../support/install.mjs';
import {visit} from '../support/visit.mjs';

/** Angular's compiler asks for a later Node than ours. */
const node = `node24@npm:node-${process.platform}-${process.arch}@24.21.0`;
const angular = ['core', 'common', 'compiler', 'compiler-cli', 'platform-browser'].map((name) => `@angular/${name}@22.2.6`);
const specs = [...angular, 'rxjs@7.8.2', 'tslib@2.8.1', 'react@19.3.1', 'react-dom@19.3.1', node];
/** What is here already. */
const linked = ['vue', '@vue', 'svelte', 'typescript'];

const {folder, remove} = install();
const consumer = join(folder, 'frameworks');
const pages = {};
const there = inBrowser(() => serve({folder: `${folder}/`, pages}));
after(() => remove());

before(() => {
  const args = ['install', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error', ...specs];
  execFileSync('npm', args, {cwd: folder, stdio: ['ignore', 'ignore', 'inherit']});
  for (const name of linked) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), {recursive: true});
    symlinkSync(`${root}node_modules/${name}`, link, 'junction');
  }
  cpSync(`${root}test/consumers/frameworks`, consumer, {recursive: true});
});

/** Compiles Svelte's components for one side. */
const svelte = (generate) => ({
  name: 'svelte',
  setup: ({onLoad}) =>
    onLoad({filter: /\.svelte$/}, ({path}) => ({
      contents: compile(readFileSync(path, 'utf8'), {generate, filename: path}).js.code,
    })),
});

const bundle = (entry, side, options) =>
  build({
    entryPoints: [join(consumer, entry)],
    outdir: join(consumer, 'built'),
    bundle: true,
    format: 'esm',
    define: {'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'true', ngDevMode: 'false', ngServerMode: 'false'},
    logLevel: 'error',
    plugins: [svelte(side)],
    ...options,
  });

/** What a server would send. */
async function sentBy(framework) {
  await bundle(`${framework}-server.js`, 'server', {
    platform: 'node',
    banner: {js: "import {createRequire} from 'node:module'; const require = createRequire(import.meta.url);"},
  });
  const {html} = await import(join(consumer, `built/${framework}-server.js`));
  return html();
}

/** Heading, columns, rows, and whether evidence is shown, of each table of a page. */
const read = (tables) =>
  tables.map(({shadowRoot}) => ({
    heading: shadowRoot.querySelector('h3') !== null,
    columns: shadowRoot.querySelectorAll('thead th').length,
    rows: shadowRoot.querySelectorAll('tbody tr').length,
    evidence: shadowRoot.querySelector('.evidence') !== null,
  }));

async function shown(framework, html = '') {
  await bundle(`${framework}-client.js`, 'client', {splitting: true, conditions: ['browser', 'production']});
  const places = `${html && `<div id="server">${html}</div>`}<div id="client"></div>`;
  pages['/page'] =
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><link rel="icon" href="data:,">${places}<script type="module" src="/frameworks/built/${framework}-client.js"></script></html>`;
  const count = html ? 2 : 1;
  let tables;
  const {said} = await visit(there.browser, `${there.url}/page`, async (tab) => {
    await tab.waitForFunction(
      (count) =>
        [...document.querySelectorAll('comparison-table')].filter(({shadowRoot}) => shadowRoot?.querySelector('table')).length === count,
      {},
      count,
    );
    tables = await tab.$$eval('comparison-table', read);
  });
  return {tables, said};
}

const expected = {heading: true, columns: 2, rows: 2, evidence: false};

describe('values of a template', {timeout: 600_000}, () => {
  for (const framework of ['react', 'vue', 'svelte'])
    it(`${framework}: the same from a server and in a browser, and nothing is said`, async () =>
      assert.deepEqual(await shown(framework, await sentBy(framework)), {tables: [expected, expected], said: []}));

  it('angular, whose compiler knows the elements by its schema', async () => {
    const compiler = [join(folder, 'node_modules/@angular/compiler-cli/bundles/src/bin/ngc.js'), '-p', join(consumer, 'tsconfig.json')];
    const {code, output} = capture(join(folder, 'node_modules/node24/bin/node'), compiler);
    assert.equal(code, 0, output);
    cpSync(join(consumer, 'angular'), consumer, {recursive: true});
    assert.deepEqual(await shown('angular'), {tables: [expected], said: []});
  });
});
