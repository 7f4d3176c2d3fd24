/** The pages for frames, and the script for pages around them. */
import assert from 'node:assert/strict';
import {readFileSync, statSync} from 'node:fs';
import {describe, it} from 'node:test';

import {root} from '../../scripts/lib/run.mjs';
import {serve} from '../../scripts/browsers/serve.mjs';
import {parts} from '../../scripts/generate/static-pages.mjs';
import {comparison} from '../../dist/library.js';
import {factsMissing} from '../support/facts.mjs';
import {inBrowser} from '../support/in-browser.mjs';

const headers = {'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; frame-src *"};
const pages = {};
const there = inBrowser(() => serve({pages, headers}));
/** Another origin, with the frames' pages. */
const elsewhere = inBrowser(() => serve({headers}));

async function open(url, {width = 800, script = true} = {}, look) {
  const tab = await there.browser.newPage();
  try {
    await tab.setViewport({width, height: 800});
    await tab.setJavaScriptEnabled(script);
    await tab.goto(url);
    return await look(tab);
  } finally {
    await tab.close();
  }
}

const drawn = (tab) => tab.waitForFunction(() => document.querySelector('main > *')?.shadowRoot?.querySelector('.root'));

/** A page with frames, and the helper where it is asked for. */
function host(frames, helper = '<script src="/dist/embed/host.js" defer></script>') {
  pages['/host'] =
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><link rel="icon" href="data:,">${helper}<body>${frames}</html>`;
  return `${there.url}/host`;
}

/** The frame whose page has drawn its element. */
async function frameOf(tab, selector = 'iframe') {
  const frame = await (await tab.waitForSelector(selector)).contentFrame();
  await frame.waitForFunction(() => document.querySelector('main > *')?.shadowRoot?.querySelector('.root'));
  return frame;
}

const heights = (tab, selector = 'iframe') => tab.$eval(selector, (frame) => ({height: frame.clientHeight, inline: frame.style.height}));

describe('embed/*.html', {timeout: 120_000}, () => {
  for (const lang of ['ja', 'en'])
    for (const theme of ['light', 'dark'])
      it(`speaks ${lang}, in a ${theme} scheme`, () =>
        open(`${there.url}/dist/embed/comparison-table.html?lang=${lang}&theme=${theme}&properties=size`, {}, async (tab) => {
          await drawn(tab);
          const state = await tab.evaluate(() => {
            const [element] = document.querySelectorAll('main > *');
            return {
              count: document.querySelectorAll('main > *').length,
              lang: [document.documentElement.lang, element.shadowRoot.querySelector('.root').lang],
              rows: element.shadowRoot.querySelectorAll('tbody tr').length,
              scheme: getComputedStyle(document.body).colorScheme,
            };
          });
          assert.deepEqual(state, {count: 1, lang: [lang, lang], rows: 1, scheme: theme});
        }));

  it('is English where the language is unknown, and follows the reader’s scheme where none is named', () =>
    open(`${there.url}/dist/embed/lesson-checklist.html?lang=xx`, {}, async (tab) => {
      await drawn(tab);
      const [lang, scheme] = await tab.evaluate(() => [document.documentElement.lang, getComputedStyle(document.body).colorScheme]);
      assert.deepEqual([lang, scheme], ['en', 'light dark']);
    }));

  it('takes no listener, style or broken name from an address', () => {
    const address = 'embed/lesson-checklist.html?lang=ja&onclick=x()&ONCLICK=x()&style=opacity:0&%3Cb%3E=1&name=tasks';
    return open(`${there.url}/dist/${address}`, {}, async (tab) => {
      await drawn(tab);
      const names = await tab.$eval('lesson-checklist', (element) => element.getAttributeNames());
      assert.deepEqual(names.sort(), ['heading-level', 'lang', 'name']);
    });
  });

  it('the other card is an apartment', () =>
    open(`${there.url}/dist/embed/analogy-card.container.html?lang=en`, {}, async (tab) => {
      await drawn(tab);
      assert.equal(await tab.$eval('analogy-card', ({shadowRoot}) => shadowRoot.querySelectorAll('.drawing.container').length), 1);
    }));

  it('shows every fact in both languages without JavaScript', () =>
    open(`${there.url}/dist/embed/comparison-table.html?lang=ja`, {script: false}, async (tab) => {
      for (const lang of ['ja', 'en']) assert.deepEqual(await factsMissing(tab, comparison(lang), `[lang="${lang}"].lesson-root`), []);
      const ids = await tab.$$eval('[id]', (all) => all.map(({id}) => id));
      assert.equal(new Set(ids).size, ids.length);
    }));
});

describe('embed/host.js', {timeout: 120_000}, () => {
  it('weighs less than 1 KB', () => assert.ok(statSync(`${root}dist/embed/host.js`).size <= 1000));

  it('gives a frame the height of its page, and follows it', () =>
    open(
      host(`<iframe data-lesson title="t" src="${elsewhere.url}/dist/embed/lesson-checklist.html?lang=ja"></iframe>`),
      {},
      async (tab) => {
        const frame = await frameOf(tab);
        const fits = async () => {
          const height = await frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
          await tab.waitForFunction((wanted) => document.querySelector('iframe').style.height === `${wanted}px`, {}, height);
          return height;
        };
        const closed = await fits();
        await frame.evaluate(() => document.querySelector('lesson-checklist').shadowRoot.querySelector('summary').click());
        await frame.waitForFunction((before) => document.documentElement.getBoundingClientRect().height > before, {}, closed);
        assert.ok((await fits()) > closed);
      },
    ));

  it('asks frames that were there before it', () =>
    open(host(`<iframe data-lesson title="t" src="/dist/embed/analogy-card.html"></iframe>`, ''), {}, async (tab) => {
      await frameOf(tab);
      assert.equal((await heights(tab)).inline, '');
      await tab.addScriptTag({url: '/dist/embed/host.js'});
      await tab.waitForFunction(() => document.querySelector('iframe').clientHeight > 400);
    }));

  it('believes a frame about itself only, and only its own page', () =>
    open(
      host(
        `<iframe id="a" data-lesson title="a" src="/dist/embed/analogy-card.html"></iframe><iframe id="b" title="b" src="/dist/embed/analogy-card.html"></iframe>`,
      ),
      {},
      async (tab) => {
        const own = await frameOf(tab, '#a');
        const other = await frameOf(tab, '#b');
        await tab.waitForFunction(() => document.getElementById('a').style.height !== '');
        const {inline} = await heights(tab, '#a');
        await tab.evaluate(() => {
          globalThis.heard = [];
          addEventListener('message', ({origin, data}) => globalThis.heard.push(`${origin} ${data.height}`));
        });
        await other.evaluate(() => parent.postMessage({type: 'lesson-height', height: 5001}, '*'));
        await tab.evaluate(() => postMessage({type: 'lesson-height', height: 5002}));
        // Its page leads away: it is no longer the page that was put there.
        await own.evaluate((url) => void (location.href = url), `${elsewhere.url}/dist/embed/lesson-checklist.html`);
        for (const piece of [' 5001', ' 5002', elsewhere.url])
          await tab.waitForFunction((wanted) => globalThis.heard.some((one) => one.includes(wanted)), {}, piece);
        assert.equal((await heights(tab, '#a')).inline, inline);
        assert.equal((await heights(tab, '#b')).inline, '');
      },
    ));
});

/** Other fonts break lines elsewhere; a frame that is too low for them scrolls. */
const tolerance = 0.1;

describe('heights in the document hold without the helper', {timeout: 240_000}, () => {
  const text = readFileSync(`${root}docs/without-script.md`, 'utf8');
  const rows = [...text.matchAll(/^\| `([\w.-]+)` \| (\d+) \| (\d+) \| (\d+) \|$/gm)].map(([, name, ...listed]) => [
    name,
    listed.map(Number),
  ]);

  it('every part has a row', () => assert.deepEqual(rows.map(([name]) => name).sort(), parts.map(({name}) => name).sort()));

  for (const [name, listed] of rows)
    it(name, async () => {
      const measured = [0, 0, 0];
      for (const lang of ['ja', 'en'])
        await open(`${there.url}/dist/embed/${name}.html?lang=${lang}`, {}, async (tab) => {
          await drawn(tab);
          for (const [index, width] of [360, 720, 1080].entries()) {
            await tab.setViewport({width, height: 800});
            const height = await tab.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
            measured[index] = Math.max(measured[index], height);
          }
        });
      const differ = measured.filter((height, index) => Math.abs(listed[index] - height) > tolerance * height);
      assert.deepEqual(differ, [], `${name}: measured ${measured.join(', ')}`);
    });
});
