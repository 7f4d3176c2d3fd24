/** The installed package in pages of others, as their readers load it, under a strict policy. */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';

import {build} from 'esbuild';
import puppeteer from 'puppeteer-core';
import {build as vite} from 'vite';

import {chromium} from '../../scripts/browsers/browsers.mjs';
import {root} from '../../scripts/lib/run.mjs';
import {serve} from '../../scripts/browsers/serve.mjs';
import {install} from '../support/install.mjs';
import {importMap} from '../support/lit-modules.mjs';
import {japanese} from '../support/text.mjs';
import {visit} from '../support/visit.mjs';

const speaks = {ja: japanese, en: new RegExp(`^(?!.*${japanese.source}).+$`, 's')};
const {version} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const cdn = '/node_modules/container-lesson/dist/cdn';
const both = `${cdn}/container-lesson.min.js`;

/** What a page without a bundler writes: where the package lies, and Lit. */
const modules = importMap({'container-lesson': '/node_modules/container-lesson/dist/index.js'});
const mapHash = createHash('sha256').update(modules).digest('base64');
const policy = `default-src 'none'; script-src 'self' 'sha256-${mapHash}'; style-src 'self'; img-src data:`;

const options = {bundle: true, format: 'esm', charset: 'utf8', logLevel: 'error'};
const bundle = (entry, outfile) => build({...options, entryPoints: [entry], outfile});

const pages = {};
let browser, folder, home, remove, server;

before(async () => {
  ({folder, home, remove} = install());
  const site = join(folder, 'site');
  mkdirSync(site);
  const files = readdirSync(join(home, 'dist/cdn')).filter((name) => /^container-lesson\..*-[\da-f]{8}\.js$/.test(name));
  for (const [name, copy] of [['container-lesson.min.js', 'old.js'], ...files.map((file) => [file, file])])
    writeFileSync(join(site, copy), readFileSync(join(home, 'dist/cdn', name), 'utf8').replaceAll(version, '0.0.9'));
  writeFileSync(join(site, 'mapped.js'), "import 'container-lesson';");
  await bundle(`${root}test/consumers/lit-localize/host.js`, join(site, 'host.js'));
  const table = join(folder, 'table.js');
  writeFileSync(table, "import 'container-lesson/define/comparison-table';");
  await bundle(table, join(site, 'table.esbuild.js'));
  const lazy = join(folder, 'lazy.js');
  writeFileSync(lazy, "import {defined} from 'container-lesson/lazy'; defined.then(() => (document.title = 'defined'));");
  await build({...options, entryPoints: [lazy], outdir: site, splitting: true});
  // For a page, as an author builds: a library's entry would keep its exports, and so be split.
  const rollupOptions = {input: table, output: {entryFileNames: 'table.vite.js', chunkFileNames: '[name]-[hash].js'}};
  // Lazy files share chunks, which Vite preloads by the address of the site.
  await vite({
    root: folder,
    base: '/site/',
    configFile: false,
    logLevel: 'error',
    build: {outDir: site, emptyOutDir: false, rollupOptions},
  });
  browser = await puppeteer.launch(await chromium());
  server = await serve({folder: `${folder}/`, pages, headers: {'content-security-policy': policy}});
});
after(async () => {
  await browser?.close();
  server?.close();
  remove?.();
});

/** Opens a page with these scripts. */
function open({lang, scripts, body, head = ''}, look) {
  const tags = scripts.map((file) => `<script type="module" src="${file}"></script>`).join('');
  pages['/page'] =
    `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>t</title><link rel="icon" href="data:,">${head}${body}${tags}</html>`;
  return visit(browser, `${server.url}/page`, look);
}

const textOf = (tab, tag, selector) => tab.$eval(`${tag} >>> ${selector}`, (element) => element.textContent.trim());
const titleOf = (tab) => textOf(tab, 'container-lesson', 'h2');

/** Opens a layer of the diagram, which may stand in a lesson, and returns its explanation. */
async function explanationOf(tab, layer) {
  const text = 'html >>> .storey:not(.room) .explanation.container > p:not([class])';
  await (await tab.$(`html >>> [data-layer="${layer}"]`)).click();
  await tab.waitForSelector(text);
  return tab.$eval(text, (element) => element.textContent.trim());
}

/** Of what a page asks for, what is no part of the lesson and nothing that its parts ask for: those follow when the browser is idle, each once, from beside the entry. */
function withoutParts(requests) {
  const parts = requests.filter((path) =>
    /\/container-lesson\.(?:terms-asking|elements-within-pages|container-lesson-section-views|[\w-]+-(?:element|reasons|further|nested)|(?:quiz|reasons|terminal|further|nested)\.\w+)-[\da-f]{8}\.js$/.test(
      path,
    ),
  );
  assert.ok(parts.length >= 6 && new Set(parts).size === parts.length, parts.join());
  return requests.filter((path) => !parts.includes(path));
}

/** A script and all that it imports statically, which a page asks for with it. A bundler may put what lazy code shares into a file of its own. */
function withStaticImports(path) {
  const code = readFileSync(join(folder, path), 'utf8');
  const imported = [...code.matchAll(/(?:\bfrom|\bimport)\s*"(\.\/[^"]+)"/g)].map(([, name]) => new URL(name, `http://x${path}`).pathname);
  return [{path, code}, ...imported.flatMap(withStaticImports)];
}

/** The longest piece of an area's messages that a bundler has no reason to write otherwise than it is. */
async function longestOf(lang, area) {
  const {default: words} = await import(join(home, `dist/generated/strings/${lang}/${area}.js`));
  const texts = Object.entries(words).filter(([key]) => !key.startsWith('#'));
  // Words with readings are one late file for all areas, which a bundle in one file has inside.
  const {readings} = await import(join(home, 'dist/generated/readings.js'));
  const withReadings = Object.values(readings[lang] ?? {}).join('\n');
  const pieces = texts.flatMap(([, text]) => text.split(/[\u200B\u2060'"`]/)).filter((piece) => !withReadings.includes(piece));
  return pieces.reduce((one, other) => (other.length > one.length ? other : one));
}

for (const lang of Object.keys(speaks)) {
  const other = lang === 'ja' ? 'en' : 'ja';

  describe(`in ${lang}`, () => {
    it('an import map brings the modules, each once, of the package and Lit and nothing else', async () => {
      const head = `<script type="importmap">${modules}</script>`;
      const page = {lang, head, scripts: ['/site/mapped.js'], body: '<container-lesson></container-lesson>'};
      const {said, requests} = await open(page, async (tab) => assert.match(await titleOf(tab), speaks[lang]));
      const ours = /^\/node_modules\/(container-lesson\/dist|lit|lit-html|lit-element|@lit\/reactive-element)\/(?!cdn\/)[\w/.-]+\.js$/;
      assert.deepEqual(
        requests.filter((path) => !ours.test(path)),
        ['/site/mapped.js'],
      );
      assert.equal(new Set(requests).size, requests.length);
      assert.ok(requests.includes('/node_modules/lit/index.js'));
      assert.deepEqual(said, []);
    });

    it('container-lesson/lazy draws the lesson, and says when its elements are there', async () => {
      const {said} = await open({lang, scripts: ['/site/lazy.js'], body: '<container-lesson></container-lesson>'}, async (tab) => {
        await tab.waitForFunction(() => document.title === 'defined');
        assert.match(await titleOf(tab), speaks[lang]);
      });
      assert.deepEqual(said, []);
    });

    for (const query of ['', '?v=2']) {
      it(`a file of one language fetches its late words once, when idle${query && `, under ${query}`}`, async () => {
        const entry = `${cdn}/container-lesson.${lang}.min.js${query}`;
        const body = '<architecture-diagram></architecture-diagram>';
        const {said, requests} = await open({lang, scripts: [entry], body}, async (tab, asked) => {
          assert.equal(withoutParts(asked).length, 2);
          assert.match(await explanationOf(tab, 'container.engine'), speaks[lang]);
        });
        const [first, words, ...others] = withoutParts(requests);
        assert.deepEqual([said, first, others], [[], entry, []]);
        assert.match(words, new RegExp(`^${cdn}/container-lesson\\.explanations\\.${lang}-[\\w-]+\\.js$`));
      });

      it(`the file with both languages is the only request beside the parts${query && `, under ${query}`}`, async () => {
        const page = {lang, scripts: [both + query], body: '<container-lesson></container-lesson>'};
        const {said, requests} = await open(page, async (tab) => {
          assert.match(await titleOf(tab), speaks[lang]);
          assert.match(await explanationOf(tab, 'container.engine'), speaks[lang]);
        });
        assert.deepEqual([said, withoutParts(requests)], [[], [both + query]]);
      });
    }

    it('of two versions the first keeps the tags, and the console names both', async () => {
      const scripts = ['/site/old.js', both];
      const {said, requests} = await open({lang, scripts, body: '<container-lesson></container-lesson>'}, async (tab) => {
        assert.match(await titleOf(tab), speaks[lang]);
        assert.equal(await tab.evaluate(() => customElements.get('container-lesson').version), '0.0.9');
      });
      assert.deepEqual(withoutParts(requests), scripts);
      // One line a tag.
      assert.equal(said.length, 9);
      for (const line of said) assert.ok(line.startsWith('info: ') && line.includes('0.0.9') && line.includes(version), line);
    });

    for (const scripts of [
      ['/site/host.js', both],
      [both, '/site/host.js'],
    ])
      it(`a host uses Lit Localize itself: ${scripts.join(', then ')}; it follows setLocale, and ours lang`, async () => {
        const body = '<p id="host"></p><container-lesson></container-lesson>';
        const {said, requests} = await open({lang, scripts, body}, async (tab) => {
          const shows = async (host, ours) => {
            assert.equal(await tab.$eval('#host', (element) => element.textContent), host);
            assert.match(await titleOf(tab), speaks[ours]);
          };
          const setLang = (lang) =>
            tab.evaluate(async (lang) => {
              document.documentElement.lang = lang;
              await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
            }, lang);
          await shows('Words of the host', lang);
          await tab.evaluate(() => setLocale('ja'));
          await shows('ホストの言葉', lang);
          await setLang(other);
          await shows('ホストの言葉', other);
          await tab.evaluate(() => setLocale('en'));
          await shows('Words of the host', other);
          await setLang(lang);
          await shows('Words of the host', lang);
        });
        assert.deepEqual([said, withoutParts(requests)], [[], scripts]);
      });

    for (const file of ['/site/table.esbuild.js', '/site/table.vite.js'])
      it(`one element works and brings no other, nor its words: ${file}`, async () => {
        const parts = withStaticImports(file);
        const code = parts.map((part) => part.code).join('');
        assert.doesNotMatch(code, /architecture-diagram|analogy-card|lesson-checklist|container-lesson>/);
        assert.ok(code.includes(await longestOf(lang, 'properties')));
        for (const area of ['layers', 'explanations', 'analogies', 'tasks', 'lesson', 'diagram', 'card', 'checklist'])
          assert.ok(!code.includes(await longestOf(lang, area)), area);
        const page = {lang, scripts: [file], body: '<comparison-table></comparison-table>'};
        const {said, requests} = await open(page, async (tab) =>
          assert.match(await textOf(tab, 'comparison-table', '.title'), speaks[lang]),
        );
        // What follows addresses, and what each element does about its page, comes when the browser is idle.
        const atOnce = requests.filter((path) => !/\/(?:address|asking|within-pages)-[\w-]+\.js$/.test(path));
        assert.deepEqual([said, atOnce.toSorted()], [[], parts.map(({path}) => path).toSorted()]);
      });
  });
}
