/** Pages that are opened at an address, in three browsers: it leads to its place, whatever comes late. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';

import {root} from '../../scripts/lib/run.mjs';
import {serve} from '../../scripts/browsers/serve.mjs';
import {read} from '../support/static-files.mjs';
import {inThreeEngines} from '../support/three-engines.mjs';

const sections = ['lesson-architecture', 'lesson-summary', 'lesson-checklist'];

const readyMade = read('container-lesson.ja.html');

/** A site of which the picture, the font and the words that come late come slowly, in a browser that holds nothing in place. */
const page = (attributes, content) => `<!doctype html>
<html lang="ja"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>t</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/dist/static/lesson.css">
<style>
  * {overflow-anchor: none}
  @font-face {font-family: Slow; src: url(/node_modules/@fontsource/noto-sans-jp/files/noto-sans-jp-japanese-400-normal.woff2); font-display: swap}
  body {font-family: Slow, sans-serif; margin: 8px}
  img {display: block; max-width: 100%}
  #after {height: 100vh}
</style>
<script type="module" src="/dist/cdn/container-lesson.ja.min.js"></script>
<img src="/docs/lesson.en.webp">
<container-lesson ${attributes}>${content}</container-lesson>
<p id="after">.</p></html>`;

const pages = {
  '/empty': page('', ''),
  '/ready-made': page('', readyMade),
  '/expert': page('depth="expert"', ''),
};
/** Notes, for a test that comes after the page has loaded, what stands when the element has taken over. */
pages['/loading'] = pages['/ready-made'].replace(
  '<img src="/docs/lesson.en.webp">',
  `<script type="module">globalThis.before = await (${takenOver})();</script><img src="/docs/lesson.ja.webp">`,
);
const isSlow = (path) => /\.woff2$|\.webp$|-[0-9a-f]{8}\.js$/.test(path);

/** Runs in the page: it has loaded but for its picture, and the element has taken over. */
async function takenOver() {
  const isThere = () => document.querySelector('container-lesson')?.shadowRoot?.querySelector('section');
  while (!isThere()) await new Promise(requestAnimationFrame);
  return {state: document.readyState, ids: document.querySelectorAll('container-lesson [id]').length};
}

/** Runs in the page: everything that comes late has come, and nothing has moved for half a second. */
async function allThere() {
  const frame = () => new Promise(requestAnimationFrame);
  const late = () =>
    performance.getEntriesByType('resource').filter(({name, responseEnd}) => /-[0-9a-f]{8}\.js$/.test(name) && responseEnd > 0);
  const isThere = () => document.readyState === 'complete' && document.fonts.status === 'loaded' && late().length >= 2;
  while (!isThere()) await frame();
  for (let still = 0, height; still < 30; still = height === document.body.scrollHeight ? still + 1 : 0) {
    height = document.body.scrollHeight;
    await frame();
  }
}

const topOf = (id) => {
  const place = document.querySelector('container-lesson')?.shadowRoot?.getElementById(id) ?? document.getElementById(id);
  const table = document.querySelector('container-lesson')?.shadowRoot?.querySelector('comparison-table')?.shadowRoot;
  const found = place ?? table.getElementById(id);
  // The head of the table stays above its rows.
  return found.getBoundingClientRect().top - (found.closest('table')?.tHead.getBoundingClientRect().bottom ?? 0);
};
const isAtTheEnd = () => Math.abs(scrollY + innerHeight - document.documentElement.scrollHeight) < 2;

describe('an address leads to its place', () => {
  let server;
  before(async () => (server = await serve({pages, delay: (path) => (path === '/docs/lesson.ja.webp' ? 3000 : isSlow(path) ? 300 : 0)})));
  after(() => server.close());

  inThreeEngines((visit) => {
    it('ready-made HTML keeps its ids until the page has loaded, and no longer', () =>
      visit(`${server.url}/loading`, 1280, async (tab) => {
        // The page itself is asked for what was there before it loaded.
        const {state, ids} = await tab.evaluate(() => globalThis.before);
        assert.equal(state, 'interactive');
        assert.ok(ids > 10, `${ids} ids`);
        await tab.evaluate(allThere);
        assert.equal(await tab.evaluate(() => document.querySelectorAll('container-lesson [id]').length), 0);
      }));

    for (const width of [360, 1280]) {
      for (const path of ['/empty', '/ready-made', '/expert'])
        for (const id of path === '/expert' ? ['lesson-checklist'] : sections)
          it(`${path}#${id}, opened at ${width} px: the heading is at the top when all is there`, () =>
            visit(`${server.url}${path}#${id}`, width, async (tab) => {
              await tab.evaluate(allThere);
              const top = await tab.evaluate(topOf, id);
              assert.ok(top >= 0 && top <= 17, `${top} px from the top`);
            }));

      for (const id of ['note-startup', 'fact-start.ct.docker.ssd'])
        it(`/empty#${id}, opened at ${width} px: the place is at the top`, () =>
          visit(`${server.url}/empty#${id}`, width, async (tab) => {
            await tab.evaluate(allThere);
            const top = await tab.evaluate(topOf, id);
            assert.ok(top >= 0 && top <= 17, `${top} px from the top`);
          }));

      for (const id of sections)
        it(`the ready-made page from a disk at ${width} px: #${id} is at the top, or as far up as the page goes`, () =>
          visit(`${pathToFileURL(`${root}dist/static/container-lesson.ja.page.html`)}#${id}`, width, async (tab) => {
            const top = await tab.evaluate(topOf, id);
            assert.ok((top >= 0 && top <= 17) || (await tab.evaluate(isAtTheEnd)), `${top} px from the top`);
          }));
    }
  });
});
