/**
 * `npm run bench`: what many elements cost. 1, 10, 100 and 1,000 tables and checklists beside the same as static HTML; a
 * change of language with 100 elements beside loading the page again; the heap after 1,000 elements have come and gone.
 * In the order of a round each is measured once, in a page of its own, so that what else the machine does meets all alike.
 * Figures are medians; nothing fails by a time. The last ones stand in docs/size-and-speed.md.
 *
 *   --rounds=5
 */
import {readFileSync} from 'node:fs';
import {cpus} from 'node:os';
import {parseArgs} from 'node:util';

import puppeteer from 'puppeteer-core';

import {chromium} from './browsers/browsers.mjs';
import {serve} from './browsers/serve.mjs';
import {allRendered} from './browsers/stage.mjs';
import {root} from './lib/run.mjs';

const {values: asked} = parseArgs({options: {rounds: {type: 'string', default: '5'}}});
const rounds = Number(asked.rounds);

const tags = ['comparison-table', 'lesson-checklist'];
const page = (head, body = '') =>
  `<!doctype html><html lang="ja"><meta charset="utf-8"><title>ja</title><link rel="icon" href="data:,">${head}<body>${body}</html>`;
const script = '<script type="module" src="/dist/cdn/container-lesson.min.js"></script>';
const oneOfEach = tags.map((tag) => `<${tag}></${tag}>`).join('');

const server = await serve({
  pages: {
    '/static': page('<link rel="stylesheet" href="/dist/static/lesson.css">'),
    '/element': page(script, oneOfEach),
    '/hundred': page(script, oneOfEach.repeat(50)),
  },
});
const browser = await puppeteer.launch(await chromium());

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const wait = `const rendered = ${allRendered};
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(0);
  }));`;

/** Opens a page, waits until it is drawn, and lets `task` measure in it. */
async function inPage(path, task) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  await tab.setViewport({width: 1280, height: 900});
  await tab.goto(server.url + path);
  await tab.evaluate(allRendered);
  const measured = await task(tab);
  await context.close();
  return measured;
}

/** Milliseconds from the markup until a frame with all of it has been shown. */
const drawn = (path, markup) =>
  inPage(path, (tab) =>
    tab.evaluate(`(async () => {
      ${wait}
      await frame();
      const start = performance.now();
      document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(markup)});
      await rendered();
      await frame();
      return performance.now() - start;
    })()`),
  );

/**
 * @param {string} tag
 * @param {string} html the same without a script
 */
async function growth(tag, html) {
  console.log(`\n<${tag}>, drawn after`);
  for (const count of [1, 10, 100, 1000]) {
    const times = [];
    for (let round = 0; round < rounds; round++) {
      const element = await drawn('/element', `<${tag}></${tag}>`.repeat(count));
      const ready = await drawn('/static', html.repeat(count));
      times.push({element, ready});
    }
    const element = median(times.map((time) => time.element));
    const ready = median(times.map((time) => time.ready));
    const ratio = median(times.map((time) => time.element / time.ready));
    console.log(
      `  ${String(count).padStart(5)}  ${element.toFixed(0).padStart(6)} ms, ${(element / count).toFixed(2).padStart(6)} ms each; static HTML ${ready.toFixed(0).padStart(6)} ms: ${ratio.toFixed(2)} ×`,
    );
  }
}

/** Milliseconds until a page of 100 elements is in the other language, and until it is there when it is loaded again. */
const changeOfLanguage = () =>
  inPage('/hundred', async (tab) => {
    const change = (lang) =>
      tab.evaluate(`(async () => {
        ${wait}
        await frame();
        const start = performance.now();
        document.documentElement.lang = '${lang}';
        await new Promise((resolve) => setTimeout(resolve));
        await rendered();
        await frame();
        return performance.now() - start;
      })()`);
    // Both languages have been drawn once: what is measured is the change.
    await change('en');
    await change('ja');
    const changed = await change('en');
    await tab.reload();
    const loaded = await tab.evaluate(`(async () => {
      ${wait}
      await rendered();
      await frame();
      return performance.now();
    })()`);
    return {changed, loaded};
  });

/** Bytes of the heap before and after 1,000 elements of each kind have come and gone. */
const comeAndGone = () =>
  inPage('/element', async (tab) => {
    const client = await tab.createCDPSession();
    await client.send('HeapProfiler.enable');
    const used = async () => {
      // What one collection frees may be the last to hold something else.
      for (let time = 0; time < 3; time++) await client.send('HeapProfiler.collectGarbage');
      return (await client.send('Runtime.getHeapUsage')).usedSize;
    };
    const pass = (times) =>
      tab.evaluate(`(async () => {
        ${wait}
        const place = document.createElement('div');
        document.body.append(place);
        for (let time = 0; time < ${times}; time++) {
          place.innerHTML = ${JSON.stringify(oneOfEach)}.repeat(50);
          await rendered();
          place.innerHTML = '';
          await frame();
        }
        place.remove();
      })()`);
    // What is kept for ever is kept after the first; what only the start needed, the engine frees after some.
    await pass(10);
    const before = await used();
    await pass(20);
    return {before, after: await used()};
  });

console.log(`${await browser.version()}, Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model}), ${rounds} rounds`);
for (const tag of tags) await growth(tag, readFileSync(`${root}dist/static/${tag}.ja.html`, 'utf8'));

const changes = [];
for (let round = 0; round < rounds; round++) changes.push(await changeOfLanguage());
console.log(
  `\nAnother language, 100 elements: ${median(changes.map((one) => one.changed)).toFixed(0)} ms; the page loaded again: ${median(changes.map((one) => one.loaded)).toFixed(0)} ms: ${median(changes.map((one) => one.changed / one.loaded)).toFixed(2)} ×`,
);

const {before, after} = await comeAndGone();
console.log(
  `\nThe heap after 1,000 tables and 1,000 checklists have come and gone: ${(after / 1e6).toFixed(2)} MB of ${(before / 1e6).toFixed(2)} MB before: ${(((after - before) / before) * 100).toFixed(1)} %`,
);
await browser.close();
await server.close();
