/**
 * `npm run speed`: when the Japanese lesson can be read and when all of it is drawn, on a slow processor and once
 * more on a slow network too. Beside it: the pages frozen in `bench/baseline/`, and a page written by hand with
 * Lit of the same content. Each round opens every page once, in a browser of its own, so that what else the
 * machine does meets all alike. Then: how long a press takes until what comes of it is shown. What counts are the
 * ratios, medians of the rounds; nothing fails by a time.
 *
 *   --rounds=15
 */
import {once} from 'node:events';
import {mkdirSync, readdirSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {parseArgs} from 'node:util';
import {brotliCompressSync} from 'node:zlib';

import puppeteer from 'puppeteer-core';

import {chromium} from './browsers/browsers.mjs';
import {writePlainLit} from './browsers/plain-lit.mjs';
import {press, presses} from './browsers/presses.mjs';
import {portOf} from './browsers/serve.mjs';
import {root} from './lib/run.mjs';
import {allRendered, settle} from './browsers/stage.mjs';

const {values: asked} = parseArgs({options: {rounds: {type: 'string', default: '15'}}});

/** How much slower than this machine, and what Lighthouse takes for a phone on a slow network: ms and bytes a second. */
const processor = 4;
const slowNetwork = {offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 93_750};

/** In every page: `drawn` is when a frame with all of it has been shown, in ms from the page's start. */
const clock = `<script type="module">
await (${allRendered})();
requestAnimationFrame(() => {
  const {port1, port2} = new MessageChannel();
  port1.onmessage = () => (globalThis.drawn = performance.now());
  port2.postMessage(0);
});
</script>`;

const page = (head, body) => `<!doctype html><html lang="ja"><meta charset="utf-8"><title>ja</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">${head}<body>${body}${clock}`;

const script = (src) => `<script type="module" src="${src}"></script>`;
const sheet = (href) => `<link rel="stylesheet" href="${href}">`;
const text = (path) => readFileSync(root + path, 'utf8');

const files = new Map();
const add = (path, type, body) => files.set(path, {type, body: brotliCompressSync(body)});

/** Adds the pages of one build: `/static`, `/element` and `/ready-made` below `base`. */
function addBuild(base, {html, css, js}) {
  const ready = text(html);
  add(`${base}/lesson.js`, 'text/javascript', text(js));
  add(`${base}/lesson.css`, 'text/css', text(css));
  const [code, styles] = [script(`${base}/lesson.js`), sheet(`${base}/lesson.css`)];
  add(`${base}/static`, 'text/html', page(styles, ready));
  add(`${base}/element`, 'text/html', page(code, '<container-lesson></container-lesson>'));
  add(`${base}/ready-made`, 'text/html', page(styles + code, `<container-lesson>${ready}</container-lesson>`));
}

addBuild('/baseline', {
  html: 'bench/baseline/container-lesson.ja.html',
  css: 'bench/baseline/lesson.css',
  js: 'bench/baseline/container-lesson.ja.min.js',
});
addBuild('/now', {
  html: 'dist/static/container-lesson.ja.html',
  css: 'dist/static/lesson.css',
  js: 'dist/cdn/container-lesson.ja.min.js',
});
// What comes after the first render.
for (const file of readdirSync(`${root}dist/cdn`))
  if (/-[\da-f]{8}\.js$/.test(file)) add(`/now/${file}`, 'text/javascript', text(`dist/cdn/${file}`));

const server = createServer((request, response) => {
  const file = files.get(request.url);
  if (!file) return response.writeHead(404).end();
  return response.writeHead(200, {'content-type': file.type, 'content-encoding': 'br'}).end(file.body);
});
await once(server.listen(0, 'localhost'), 'listening');
const url = `http://localhost:${portOf(server)}`;

async function inBrowser(task) {
  const browser = await puppeteer.launch(await chromium());
  try {
    const tab = await browser.newPage();
    await tab.setViewport({width: 360, height: 800});
    return await task(tab);
  } finally {
    await browser.close();
  }
}

const open = (path, network) =>
  inBrowser(async (tab) => {
    await tab.emulateCPUThrottling(processor);
    if (network) await (await tab.createCDPSession()).send('Network.emulateNetworkConditions', network);
    await tab.goto(url + path);
    const times = await tab.waitForFunction(() => {
      const [readable] = performance.getEntriesByName('first-contentful-paint');
      return readable && globalThis.drawn && {readable: readable.startTime, drawn: globalThis.drawn};
    });
    return times.jsonValue();
  });

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

const measured = [
  '/baseline/static',
  '/baseline/ready-made',
  '/baseline/element',
  '/lit',
  '/now/static',
  '/now/ready-made',
  '/now/element',
];

/**
 * @param {string} title
 * @param {typeof slowNetwork} [network] as fast as this machine, if there is none
 */
async function measure(title, network) {
  const rounds = [];
  // The first round warms the disk.
  for (let round = 0; round <= Number(asked.rounds); round++) {
    const times = {};
    for (const path of measured) times[path] = await open(path, network);
    if (round > 0) rounds.push(times);
  }
  const line = (path, what, base) => {
    const ratio = median(rounds.map((times) => times[path][what] / times[base][what]));
    const ms = median(rounds.map((times) => times[path][what]));
    console.log(`  ${ratio.toFixed(2)} × ${base.slice(1).padEnd(16)} ${path.slice(1).padEnd(20)} ${what} after ${ms.toFixed(0)} ms`);
  };
  console.log(title);
  for (const path of measured) line(path, 'readable', '/baseline/static');
  for (const path of measured) line(path, 'drawn', '/baseline/static');
  for (const path of ['/now/ready-made', '/now/element']) line(path, 'drawn', '/lit');
}

/** The longest wait of each press, in ms. */
async function measurePresses() {
  const rounds = [];
  for (let round = 0; round < Number(asked.rounds); round++)
    rounds.push(
      await inBrowser(async (tab) => {
        await tab.emulateCPUThrottling(processor);
        await tab.goto(`${url}/now/element`);
        await settle(tab);
        return press(tab);
      }),
    );
  console.log(`Presses, on a processor ${processor} times slower`);
  for (const name of Object.keys(presses)) {
    const all = rounds.map((times) => times[name]);
    console.log(`  ${String(median(all)).padStart(4)} ms (${Math.min(...all)} to ${Math.max(...all)})  ${name}`);
  }
}

const scratch = `${root}.cache/speed/`;
mkdirSync(scratch, {recursive: true});
const plain = await inBrowser(async (tab) => {
  await tab.goto(`${url}/now/element`);
  await settle(tab);
  return writePlainLit(tab, 'container-lesson', `${scratch}plain.js`);
});
add('/plain.js', 'text/javascript', readFileSync(`${scratch}plain.js`));
add('/lit', 'text/html', page(script('/plain.js'), `<${plain}></${plain}>`));

await measure(`A processor ${processor} times slower`);
await measure(`A processor ${processor} times slower, on a slow network`, slowNetwork);
await measurePresses();
server.close();
