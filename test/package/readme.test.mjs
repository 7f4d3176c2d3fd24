/** The first thing that a reader of the README does: to save its page and open it. The files of the CDN are those of the repository. */
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';

import {root} from '../../scripts/lib/run.mjs';
import {serve} from '../../scripts/browsers/serve.mjs';
import {lesson} from '../../dist/library.js';
import {inBrowser} from '../support/in-browser.mjs';
import {listen} from '../support/visit.mjs';

const {version} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const cdn = `https://cdn.jsdelivr.net/npm/container-lesson@${version}/`;
const folder = mkdtempSync(join(tmpdir(), 'readme-'));
const there = inBrowser(() => serve());
after(() => rmSync(folder, {recursive: true}));

/** Answers as the CDN does, for other origins too. */
function answer(request) {
  if (!request.url().startsWith(cdn)) return request.continue();
  const body = readFileSync(root + request.url().slice(cdn.length));
  return request.respond({body, contentType: 'text/javascript', headers: {'access-control-allow-origin': '*'}});
}

describe('the page in the README', {timeout: 60_000}, () => {
  for (const [lang, file] of [
    ['en', 'README.md'],
    ['ja', 'README.ja.md'],
  ])
    it(`shows the lesson when it is saved and opened from a disk: ${file}`, async () => {
      const [, html] = /```html\n(<!doctype html>.*?)```/s.exec(readFileSync(root + file, 'utf8'));
      const path = join(folder, `${lang}.html`);
      writeFileSync(path, html);
      const tab = await there.browser.newPage();
      const said = [];
      listen(tab, (text) => said.push(text));
      await tab.setRequestInterception(true);
      tab.on('request', (request) => void answer(request));
      await tab.goto(pathToFileURL(path).href, {waitUntil: 'networkidle0'});
      const shown = await tab.$eval('container-lesson', ({shadowRoot}) => shadowRoot?.textContent ?? '');
      await tab.close();
      assert.ok(shown.includes(lesson(lang).title), shown.slice(0, 100));
      assert.deepEqual(said, []);
    });
});
