/** An author's own data in every built entry of the package. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {serve} from '../../scripts/browsers/serve.mjs';
import {inBrowser} from '../support/in-browser.mjs';
import {importMap} from '../support/lit-modules.mjs';
import {kana} from '../support/text.mjs';
import {visit} from '../support/visit.mjs';

describe('every entry of the package', () => {
  const tags = ['comparison-table', 'architecture-diagram', 'lesson-checklist', 'container-lesson'];
  const map = `<script type="importmap">${importMap()}</script>`;
  const page = (lang, file, body, more = '') =>
    `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>t</title><link rel="icon" href="data:,">${more}<script type="module" src="/${file}"></script>${body}</html>`;
  const drawn = (tag) => `<${tag} src="/examples/microvm.json"></${tag}>`;
  const entries = [
    ...['', '.en', '.ja'].map((name) => ['en', `dist/cdn/container-lesson${name}.min.js`, tags]),
    ['ja', 'dist/cdn/container-lesson.ja.min.js', tags],
    ['ja', 'dist/cdn/container-lesson.min.js?v=2', tags],
    ...['index', 'ja', 'en', 'lazy'].map((name) => ['en', `dist/${name}.js`, tags, map]),
    ...tags.map((tag) => ['ja', `dist/define/${tag}.js`, [tag], map]),
  ];

  const csp = "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self'; connect-src 'self'; img-src data:";
  const both = '<comparison-table evidence></comparison-table><comparison-table evidence lang="ja"></comparison-table>';
  const pages = {
    ...Object.fromEntries(
      entries.map(([lang, file, shown, more], index) => [`/${index}`, page(lang, file, shown.map(drawn).join(''), more)]),
    ),
    '/both': page('en', 'dist/cdn/container-lesson.min.js', both),
  };
  const there = inBrowser(() => serve({headers: {'content-security-policy': csp}, pages}));

  for (const [index, [lang, file, shown]] of entries.entries())
    it(`draws the third column, stack and task: ${lang}, ${file}`, async () => {
      const texts = async (tab) => {
        await tab.waitForFunction((all) => all.every((tag) => document.querySelector(tag).shadowRoot?.textContent.length > 100), {}, shown);
        const read = (tag) =>
          tab.$eval(tag, ({shadowRoot}) =>
            [shadowRoot, ...[...shadowRoot.querySelectorAll('*')].map((one) => one.shadowRoot)]
              .map((one) => one?.textContent ?? '')
              .join(''),
          );
        for (const tag of shown) assert.match(await read(tag), /マイクロVM|[Mm]icroVM/, tag);
      };
      assert.deepEqual((await visit(there.browser, `${there.url}/${index}`, texts)).said, []);
    });

  it('has the words of evidence in both languages, where one file speaks both', async () => {
    await visit(there.browser, `${there.url}/both`, async (tab) => {
      const titles = await tab.$$eval('comparison-table', (all) =>
        all.map(({shadowRoot}) => shadowRoot.querySelector('#evidence-title').textContent),
      );
      assert.match(titles[0], /^[ -~]+$/);
      assert.match(titles[1], kana);
    });
  });
});
