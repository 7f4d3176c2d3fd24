/** What depth="expert" fetches, and what readers see until it is there, with the files of dist/cdn. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {openTab} from '../support/slow-network.mjs';
import {serve} from '../../scripts/browsers/serve.mjs';
import {inBrowser} from '../support/in-browser.mjs';

/** The file of an element, which the lesson draws with. */
const isPart = (url) => /-element-/.test(url);
const isExpertFile = (file) => /[.-]expert(?:\.\w+)?-/.test(file);
const pages = {};
const headers = {'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:"};
const there = inBrowser(() => serve({pages, headers}));

/** Runs in the page before its scripts: notes what is drawn in every frame, and whatever shifts. */
function watch() {
  globalThis.seen = [];
  globalThis.shifts = [];
  new PerformanceObserver((list) => globalThis.shifts.push(...list.getEntries().map(({value}) => value))).observe({
    type: 'layout-shift',
    buffered: true,
  });
  const diagram = () => {
    const lesson = document.querySelector('container-lesson');
    return lesson ? lesson.shadowRoot?.querySelector('architecture-diagram') : document.querySelector('architecture-diagram');
  };
  globalThis.drawn = () => {
    const host = document.querySelector('container-lesson, architecture-diagram');
    if (!host) return undefined;
    if (!host.shadowRoot || host.shadowRoot.querySelector(':host > slot, slot:only-child')) return 'ready text';
    const root = diagram()?.shadowRoot;
    return root?.querySelector('.expert-stacks') ? 'expert' : root?.querySelector('.stacks') ? 'outline' : 'nothing';
  };
  const frame = () => {
    const now = globalThis.drawn();
    if (now && now !== globalThis.seen.at(-1)) globalThis.seen.push(now);
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

/** Opens a page and lets `look` at it; `late` is what happens to files that come late, except for elements. */
async function open(tag, {lang = 'ja', attributes = '', ready = '', late = 'pass'} = {}, look) {
  pages['/page'] =
    `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>t</title><link rel="icon" href="data:,"><${tag} ${attributes}>${ready}</${tag}><p id="after">.</p>` +
    `<script type="module" src="/dist/cdn/container-lesson.${lang}.min.js"></script></html>`;
  const {tab, network} = await openTab(there.browser, late, isPart);
  await tab.evaluateOnNewDocument(watch);
  try {
    await tab.goto(`${there.url}/page`, {waitUntil: late === 'hold' ? 'domcontentloaded' : 'networkidle0'});
    await look(tab, network);
  } finally {
    await tab.close();
  }
}

const waitFor = (tab, what) => tab.waitForFunction((wanted) => globalThis.drawn() === wanted, {}, what);
const frames = (tab) => tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
const held = async (tab, network, count) => {
  while (network.held.length < count) await frames(tab);
  await frames(tab);
};
const notes = (tab) => tab.$eval('container-lesson', ({shadowRoot}) => shadowRoot.querySelectorAll('.expert-notes .note').length);

for (const lang of ['ja', 'en'])
  describe(`depth="expert" (${lang})`, {timeout: 120_000}, () => {
    it('fetches nothing of it unless it is asked for', () =>
      open('container-lesson', {lang}, async (tab, {requests}) => {
        assert.deepEqual(requests.filter(isExpertFile), []);
        assert.deepEqual(await tab.evaluate(() => globalThis.seen.at(-1)), 'outline');
      }));

    it('fetches what the diagram takes, once, for two of them', () =>
      open('architecture-diagram', {lang, attributes: 'depth="expert"'}, async (tab, {requests}) => {
        await waitFor(tab, 'expert');
        await tab.evaluate(() => document.body.append(document.querySelector('architecture-diagram').cloneNode()));
        await tab.waitForFunction(() => document.body.lastElementChild.shadowRoot?.querySelector('.expert-stacks'));
        assert.equal(requests.filter(isExpertFile).length, 2, 'words and code');
      }));

    it('shows the ready text until all of the lesson can be drawn, and then shifts nothing', () =>
      open(
        'container-lesson',
        {lang, attributes: 'depth="expert"', ready: '<div>Ready</div>'.repeat(60), late: 'hold'},
        async (tab, network) => {
          await held(tab, network, 4);
          assert.deepEqual(await tab.evaluate(() => globalThis.seen), ['ready text']);
          await tab.evaluate(() => (globalThis.shifts.length = 0));
          network.release();
          await waitFor(tab, 'expert');
          await frames(tab);
          assert.deepEqual(await tab.evaluate(() => globalThis.seen), ['ready text', 'expert']);
          assert.deepEqual(await tab.evaluate(() => globalThis.shifts), []);
          assert.equal(await notes(tab), 11);
        },
      ));

    it('keeps the outline while what it takes is on its way, and where the reader is', () =>
      open('container-lesson', {lang, late: 'hold'}, async (tab, network) => {
        await waitFor(tab, 'outline');
        await tab.evaluate(() => (globalThis.seen.length = 0));
        await tab.$eval('container-lesson', (lesson) => (lesson.depth = 'expert'));
        await held(tab, network, 4);
        assert.equal(await tab.evaluate(() => globalThis.drawn()), 'outline');
        network.release();
        await waitFor(tab, 'expert');
        await tab.$eval('container-lesson', (lesson) => (lesson.depth = 'outline'));
        await waitFor(tab, 'outline');
        assert.ok(!(await tab.evaluate(() => globalThis.seen)).includes('nothing'));
        assert.equal(await notes(tab), 0);
      }));

    it('stays the outline where the network fails, says so once, and comes with a later update', () =>
      open('container-lesson', {lang, attributes: 'depth="expert"', late: 'fail'}, async (tab, network) => {
        await waitFor(tab, 'outline');
        assert.equal(await notes(tab), 0);
        await tab.$eval('container-lesson', async (lesson) => {
          lesson.requestUpdate();
          await lesson.updateComplete;
        });
        assert.equal(await tab.evaluate(() => globalThis.drawn()), 'outline');
        assert.equal(network.said.filter((text) => text.includes('expert notes')).length, 1);
        // An attempt that still fails would take the place of the next.
        await tab.waitForNetworkIdle();
        network.late = 'pass';
        await tab.$eval('container-lesson', (lesson) => lesson.requestUpdate());
        await waitFor(tab, 'expert');
        assert.equal(await notes(tab), 11);
      }));

    it('is no reason for the outline to move: what it simplifies stands there from the first render', () =>
      open('architecture-diagram', {lang, late: 'hold'}, async (tab, network) => {
        await waitFor(tab, 'outline');
        await held(tab, network, 1);
        await tab.evaluate(() => (globalThis.shifts.length = 0));
        const isVisible = await tab.$eval('architecture-diagram', ({shadowRoot}) =>
          shadowRoot.querySelector('.simplified').checkVisibility(),
        );
        assert.ok(isVisible);
        network.release();
        await tab.waitForFunction(() => document.querySelector('architecture-diagram').shadowRoot.querySelector('.in-words dd p'));
        await frames(tab);
        assert.deepEqual(await tab.evaluate(() => globalThis.shifts), []);
      }));
  });
