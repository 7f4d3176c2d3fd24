/**
 * `npm run size`: what a browser loads until the first render, in requests and in brotli bytes (KB =
 * 1,000 bytes, Lit included). Fails above a ceiling, and says what is still above its goal. What an
 * author's bundler would take in is bundled here; the rest are the files in dist/cdn.
 */
import {readFileSync, rmSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';

import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import puppeteer from 'puppeteer-core';
import {rollup} from 'rollup';

import {chromium} from './lib/browsers.mjs';
import {root} from './lib/run.mjs';
import {serve} from './lib/serve.mjs';

/** What is measured: the page's language, its tag, the most it may weigh, and what we want. */
const measured = [
  {file: 'dist/cdn/container-lesson.ja.min.js', tag: 'container-lesson', lang: 'ja', ceiling: 28, goal: 26},
  {file: 'dist/cdn/container-lesson.en.min.js', tag: 'container-lesson', lang: 'en', ceiling: 26.5, goal: 24.5},
  {define: 'container-lesson', ceiling: 33.5, goal: 31.5},
  {file: 'dist/cdn/container-lesson.min.js', tag: 'container-lesson', lang: 'ja', ceiling: 41, goal: 38},
  {define: 'architecture-diagram', ceiling: 15, goal: 14},
  {define: 'comparison-table', ceiling: 18.5, goal: 17},
  {define: 'analogy-card', ceiling: 14.5, goal: 13.5},
  {define: 'lesson-checklist', ceiling: 12, goal: 11},
];

const scratch = '.cache/size/';

async function bundle(tag) {
  const build = await rollup({
    input: `${root}dist/define/${tag}.js`,
    plugins: [
      nodeResolve({exportConditions: ['production'], ignoreSideEffectsForRoot: true}),
      terser({ecma: 2021, module: true, compress: {passes: 3}, format: {comments: false}}),
    ],
    onwarn: () => {},
  });
  await build.write({dir: `${root}${scratch}${tag}`, entryFileNames: 'index.js', chunkFileNames: '[name]-[hash].js'});
  await build.close();
  return `${scratch}${tag}/index.js`;
}

/** The scripts that a browser asks for until the element has rendered. */
async function requestsOf(browser, {file, tag, lang}) {
  const {url, close} = await serve({
    pages: {'/page': `<!doctype html><html lang="${lang}"><script type="module" src="/${file}"></script><${tag}></${tag}>`},
  });
  const page = await browser.newPage();
  // What an element fetches when the browser is idle is not part of its first render.
  await page.evaluateOnNewDocument(() => (globalThis.requestIdleCallback = () => 0));
  const requests = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto(`${url}/page`, {waitUntil: 'networkidle0'});
  const rendered = await page.$eval(tag, (element) => element.shadowRoot?.textContent.trim().length ?? 0);
  await page.close();
  close();
  if (rendered === 0) throw new Error(`${file}: <${tag}> rendered nothing`);
  return requests.filter((path) => path.endsWith('.js'));
}

const bytes = (path) => brotliCompressSync(readFileSync(root + path.slice(1))).length;

rmSync(root + scratch, {recursive: true, force: true});
const browser = await puppeteer.launch(await chromium());
let failed = 0;
for (const {define, ceiling, goal, ...entry} of measured) {
  const subject = define ? {file: await bundle(define), tag: define, lang: 'ja'} : entry;
  const requests = await requestsOf(browser, subject);
  const size = requests.reduce((sum, path) => sum + bytes(path), 0) / 1000;
  if (size > ceiling) failed++;
  const verdict = size > ceiling ? 'TOO LARGE ' : size > goal ? 'over the goal ' : '';
  console.log(
    `${size.toFixed(2).padStart(6)} KB  ${requests.length} request${requests.length === 1 ? ' ' : 's'}  ceiling ${String(ceiling).padEnd(5)} goal ${String(goal).padEnd(5)} ${verdict}${define ?? subject.file}`,
  );
}
await browser.close();
console.log(`${measured.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
