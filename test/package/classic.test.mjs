/** The files that need no module, in the places where no module runs. */
import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';

import {root} from '../../scripts/lib/run.mjs';
import {serve} from '../../scripts/browsers/serve.mjs';
import {contexts, openIn} from '../support/contexts.mjs';
import {inBrowser} from '../support/in-browser.mjs';
import {japanese} from '../support/text.mjs';
import {visit} from '../support/visit.mjs';

const file = (lang) => `container-lesson.${lang}.classic.js`;
const page = (lang, script, attributes = '') =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>t</title><link rel="icon" href="data:,">
<script ${script}></script><container-lesson ${attributes}></container-lesson></html>`;

/** The lesson's title and its last part, as soon as both are drawn. */
const look = (frame) =>
  frame
    .waitForFunction(() => {
      const lesson = document.querySelector('container-lesson')?.shadowRoot;
      const list = lesson?.querySelector('lesson-checklist')?.shadowRoot;
      return list?.querySelector('legend') && {title: lesson.querySelector('h2').textContent, tasks: list.querySelectorAll('input').length};
    })
    .then((handle) => handle.jsonValue());

describe('a classic file', {timeout: 240_000}, () => {
  const folder = mkdtempSync(join(tmpdir(), 'container-lesson-classic-'));
  after(() => rmSync(folder, {recursive: true, force: true}));
  const csp = "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:";
  const there = inBrowser(() =>
    serve({
      headers: {'content-security-policy': csp},
      pages: {
        '/expert': page('ja', `src="/dist/cdn/${file('ja')}" defer`, 'depth="expert"'),
        '/twice': page('ja', `src="/dist/cdn/${file('ja')}" defer></script><script src="/dist/cdn/${file('ja')}" defer`),
      },
    }),
  );

  before(() => {
    for (const lang of ['ja', 'en']) {
      cpSync(`${root}dist/cdn/${file(lang)}`, join(folder, file(lang)));
      writeFileSync(join(folder, `${lang}.html`), page(lang, `src="${file(lang)}" defer`));
    }
    cpSync(`${root}dist/cdn/container-lesson.ja.min.js`, join(folder, 'module.js'));
    writeFileSync(join(folder, 'module.html'), page('ja', 'type="module" src="module.js"'));
    for (const part of ['embed', 'static/lesson.css', `cdn/${file('en')}`])
      cpSync(`${root}dist/${part}`, join(folder, part), {recursive: true});
  });

  for (const context of contexts) {
    for (const lang of ['ja', 'en'])
      it(`draws the lesson in ${lang} ${context}, with a silent console`, async () => {
        const said = await openIn(there.browser, context, folder, `${lang}.html`, async (frame) => {
          const {title, tasks} = await look(frame);
          assert.equal(japanese.test(title), lang === 'ja');
          assert.equal(tasks, 3);
        });
        assert.deepEqual(said, []);
      });

    it(`is what pages for frames take ${context}`, async () => {
      await openIn(there.browser, context, folder, 'embed/lesson-checklist.html', (frame) =>
        frame.waitForFunction(() => document.querySelector('lesson-checklist')?.shadowRoot?.querySelector('legend')),
      );
    });

    it(`is needed: a module draws nothing ${context}`, async () => {
      await openIn(there.browser, context, folder, 'module.html', async (frame) => {
        assert.equal(await frame.evaluate(() => customElements.get('container-lesson')), undefined);
      });
    });
  }

  it('asks for no other file, and leaves no global variable', async () => {
    const {said, requests} = await visit(there.browser, `${there.url}/expert`, async (tab) => {
      await tab.waitForFunction(() => document.querySelector('container-lesson').shadowRoot?.querySelector('[part="note"] a'));
      const [before, now] = await tab.evaluate(() => {
        const frame = document.body.appendChild(document.createElement('iframe'));
        return [Object.keys(frame.contentWindow), Object.keys(globalThis)];
      });
      assert.deepEqual(
        now.filter((name) => !before.includes(name) && !/^(?:lit[A-Z]|reactiveElement|puppeteer|__aria|\d+$)/.test(name)),
        [],
      );
    });
    assert.deepEqual([said, requests], [[], [`/dist/cdn/${file('ja')}`]]);
  });

  it('may be there twice', async () => {
    const {said} = await visit(there.browser, `${there.url}/twice`, look);
    assert.deepEqual(said, []);
  });
});
