/** A new language, from `npm run l10n -- new ko` to the page, in a copy of the repository: no line of TypeScript is written. */
import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';

import puppeteer from 'puppeteer-core';

import {chromium} from '../../scripts/browsers/browsers.mjs';
import {readLocale} from '../../scripts/l10n/locales.mjs';
import {capture, root} from '../../scripts/lib/run.mjs';
import {serve} from '../../scripts/browsers/serve.mjs';
import {settle} from '../../scripts/browsers/stage.mjs';
import {writeXliff} from '../../.cache/compiled/l10n/xliff.js';
import {listen} from '../support/visit.mjs';

const needed = [
  '.cache/compiled',
  'src',
  'scripts',
  'locales',
  'demo',
  'package.json',
  'rollup.config.mjs',
  'custom-elements-manifest.config.mjs',
];
const configurations = ['tsconfig.json', 'tsconfig.text.json'];

describe('a new language', () => {
  const copy = `${mkdtempSync(join(tmpdir(), 'container-lesson-ko-'))}/`;
  const locales = join(copy, 'locales');
  const run = (script, ...options) => {
    const {code, output} = capture('node', [join(copy, 'scripts', script), ...options], {cwd: copy});
    assert.equal(code, 0, output);
    return output;
  };
  let browser;
  let server;

  before(async () => {
    for (const path of [...needed, ...configurations]) cpSync(join(root, path), join(copy, path), {recursive: true});
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    browser = await puppeteer.launch(await chromium());
    server = await serve({folder: copy});
  });
  after(async () => {
    await browser?.close();
    server?.close();
    rmSync(copy, {recursive: true, force: true});
  });

  it('is on the page when its file is translated, words that come late too, and in no file of those who do not import it', async () => {
    run('l10n.mjs', 'new', 'ko');
    const units = [...readLocale(locales, 'ko').values()].map((unit) => ({...unit, target: `한국어 ${unit.source}`}));
    writeFileSync(join(locales, 'ko.xlf'), writeXliff({locale: 'ko', units}));
    assert.match(run('l10n.mjs', '--check'), /ko: (\d+) messages, \1 translated/);
    run('build.mjs');
    assert.doesNotMatch(readFileSync(join(copy, 'dist/cdn/container-lesson.min.js'), 'utf8'), /한국어/);

    const tab = await browser.newPage();
    const said = [];
    listen(tab, (text) => said.push(text));
    await tab.goto(`${server.url}/demo/?lang=ko`, {waitUntil: 'networkidle0'});
    await settle(tab);
    const [title, lang, explanation] = await tab.$eval('container-lesson', async (lesson) => {
      const diagram = lesson.shadowRoot.querySelector('architecture-diagram');
      diagram.selected = 'vm.hypervisor';
      await diagram.updateComplete;
      return [
        lesson.shadowRoot.querySelector('h1').textContent.trim(),
        lesson.shadowRoot.querySelector('[lang]').lang,
        diagram.shadowRoot.textContent.includes('한국어 Software that creates'),
      ];
    });
    assert.deepEqual([title, lang, explanation, said], ['한국어 How containers differ from virtual machines', 'ko', true, []]);
  });
});
