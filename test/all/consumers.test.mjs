/** The package in pages of others, as their readers load it. */
import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';

import {build} from 'esbuild';
import puppeteer from 'puppeteer-core';
import {build as vite} from 'vite';

import {chromium} from '../../scripts/browsers.mjs';
import {root} from '../../scripts/lib/run.mjs';
import {serve} from '../../scripts/lib/serve.mjs';

const japanese = /[\u3040-\u30FF\u4E00-\u9FFF]/;
const speaks = {ja: japanese, en: /^[^\u3040-\u30FF\u4E00-\u9FFF]+$/};
const {version} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'container-lesson-consumers-'));
const pages = {};
let browser;
let server;

const bundle = (options) => build({absWorkingDir: root, bundle: true, format: 'esm', logLevel: 'error', ...options});

before(async () => {
  cpSync(`${root}dist/cdn`, folder, {recursive: true});
  const code = readFileSync(join(folder, 'container-lesson.min.js'), 'utf8');
  writeFileSync(join(folder, 'old.js'), code.replaceAll(version, '0.0.9'));
  await bundle({entryPoints: ['test/consumers/lit-localize/host.js'], outfile: join(folder, 'host.js')});
  await bundle({entryPoints: ['dist/define/comparison-table.js'], outfile: join(folder, 'table.esbuild.js'), charset: 'utf8'});
  await vite({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: {entry: 'dist/define/comparison-table.js', formats: ['es'], fileName: 'table.vite'},
    },
  });
  browser = await puppeteer.launch(await chromium());
  server = await serve({
    folder: `${folder}/`,
    pages,
    headers: {'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:"},
  });
});
after(async () => {
  await browser?.close();
  server?.close();
  rmSync(folder, {recursive: true, force: true});
});

/** Opens a page with these scripts, and notes what it says and asks for until `look` has returned. */
async function open({lang, scripts, body}, look) {
  const tags = scripts.map((file) => `<script type="module" src="/${file}"></script>`).join('');
  pages['/page'] =
    `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>t</title><link rel="icon" href="data:,">${body}${tags}</html>`;
  const tab = await browser.newPage();
  const said = [];
  const requests = [];
  tab.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  tab.on('pageerror', (error) => said.push(error.message));
  tab.on('request', (request) => {
    if (request.resourceType() === 'script') requests.push(request.url().slice(server.url.length + 1));
  });
  try {
    await tab.goto(`${server.url}/page`, {waitUntil: 'networkidle0'});
    await look(tab, requests);
  } finally {
    await tab.close();
  }
  return {said, requests};
}

const textOf = (tab, tag, selector) => tab.$eval(`${tag} >>> ${selector}`, (element) => element.textContent.trim());

/** The longest message of an area that a bundler has no reason to write otherwise than it is. */
async function longestOf(lang, area) {
  const {default: words} = await import(`${root}dist/generated/strings/${lang}/${area}.js`);
  const texts = Object.entries(words).filter(([key, text]) => !key.startsWith('terms.') && !/[\u200B\u2060'"`]/.test(text));
  return texts.map(([, text]) => text).reduce((one, other) => (other.length > one.length ? other : one));
}

for (const lang of ['ja', 'en']) {
  describe(`in ${lang}`, () => {
    for (const query of ['', '?v=2'])
      it(`a file of one language fetches its late words once, when idle${query && `, under ${query}`}`, async () => {
        const entry = `container-lesson.${lang}.min.js${query}`;
        const late = new RegExp(`^container-lesson\\.${lang}\\.explanations-[\\w-]+\\.js$`);
        const body = '<architecture-diagram></architecture-diagram>';
        const {said, requests} = await open({lang, scripts: [entry], body}, async (tab, asked) => {
          assert.deepEqual([asked.length, asked[0]], [2, entry]);
          await (await tab.$('architecture-diagram >>> [data-layer="container.engine"]')).click();
          await tab.waitForSelector('architecture-diagram >>> #explanation-container .text > p:not([class])');
          assert.match(await textOf(tab, 'architecture-diagram', '#explanation-container .text > p:not([class])'), speaks[lang]);
        });
        assert.equal(requests.length, 2);
        assert.match(requests[1], late);
        assert.deepEqual(said, []);
      });

    it('of two versions the first keeps the tags, and the console names both', async () => {
      const scripts = ['old.js', 'container-lesson.min.js'];
      const {said, requests} = await open({lang, scripts, body: '<container-lesson></container-lesson>'}, async (tab) => {
        assert.match(await textOf(tab, 'container-lesson', 'h2'), lang === 'ja' ? japanese : speaks.en);
        assert.equal(await tab.evaluate(() => customElements.get('container-lesson').version), '0.0.9');
      });
      assert.deepEqual(requests, scripts);
      // One line a tag.
      assert.equal(said.length, 5);
      for (const line of said) assert.ok(line.startsWith('info: ') && line.includes('0.0.9') && line.includes(version), line);
    });

    for (const scripts of [
      ['host.js', 'container-lesson.min.js'],
      ['container-lesson.min.js', 'host.js'],
    ])
      it(`a host configures Lit Localize itself: ${scripts.join(', then ')}`, async () => {
        const body = '<p id="host"></p><container-lesson></container-lesson>';
        const {said, requests} = await open({lang, scripts, body}, async (tab) => {
          assert.equal(await tab.$eval('#host', (element) => element.textContent), 'Words of the host');
          assert.match(await textOf(tab, 'container-lesson', 'h2'), speaks[lang]);
        });
        assert.deepEqual([said, requests], [[], scripts]);
      });

    for (const file of ['table.esbuild.js', 'table.vite.js'])
      it(`one element works and brings no other, nor its words: ${file}`, async () => {
        const code = readFileSync(join(folder, file), 'utf8');
        assert.doesNotMatch(code, /architecture-diagram|analogy-card|lesson-checklist|container-lesson>/);
        assert.ok(code.includes(await longestOf(lang, 'properties')));
        for (const area of ['layers', 'explanations', 'analogies', 'tasks', 'lesson', 'diagram', 'card', 'checklist'])
          assert.ok(!code.includes(await longestOf(lang, area)), area);
        const {said, requests} = await open({lang, scripts: [file], body: '<comparison-table></comparison-table>'}, async (tab) =>
          assert.match(await textOf(tab, 'comparison-table', 'caption'), speaks[lang]),
        );
        assert.deepEqual([said, requests], [[], [file]]);
      });
  });
}
