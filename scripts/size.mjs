/**
 * `npm run size`: what a browser loads until the first render, in requests and in brotli bytes (KB =
 * 1,000 bytes, Lit included), as an author's bundler makes it and as the file in dist/cdn is. Fails above a ceiling.
 */
import {readFileSync, rmSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';

import {nodeResolve} from '@rollup/plugin-node-resolve';
import puppeteer from 'puppeteer-core';
import {rollup} from 'rollup';

import {chromium} from './browsers/browsers.mjs';
import {root} from './lib/run.mjs';
import {serve} from './browsers/serve.mjs';
import {minify} from './rollup/minify.mjs';

/** What is measured: an entry that is bundled or a file as it is, the page's language, its tag, the most it may weigh. */
const measured = [
  {entry: 'ja.js', tag: 'container-lesson', lang: 'ja', ceiling: 32},
  {file: 'dist/cdn/container-lesson.ja.min.js', tag: 'container-lesson', lang: 'ja', ceiling: 32},
  {entry: 'en.js', tag: 'container-lesson', lang: 'en', ceiling: 30.5},
  {file: 'dist/cdn/container-lesson.en.min.js', tag: 'container-lesson', lang: 'en', ceiling: 30.5},
  {entry: 'define/container-lesson.js', tag: 'container-lesson', lang: 'ja', ceiling: 38},
  {file: 'dist/cdn/container-lesson.min.js', tag: 'container-lesson', lang: 'ja', ceiling: 47.6},
  {entry: 'define/architecture-diagram.js', tag: 'architecture-diagram', lang: 'ja', ceiling: 25},
  {entry: 'define/comparison-table.js', tag: 'comparison-table', lang: 'ja', ceiling: 26.9},
  {entry: 'define/analogy-card.js', tag: 'analogy-card', lang: 'ja', ceiling: 17.3},
  {entry: 'define/key-difference.js', tag: 'key-difference', lang: 'ja', ceiling: 16},
  {entry: 'define/startup-timeline.js', tag: 'startup-timeline', lang: 'ja', ceiling: 16.3},
  {entry: 'define/lesson-quiz.js', tag: 'lesson-quiz', lang: 'ja', ceiling: 20.2},
  {entry: 'define/try-it.js', tag: 'try-it', lang: 'ja', ceiling: 17},
  {entry: 'define/lesson-checklist.js', tag: 'lesson-checklist', lang: 'ja', ceiling: 15.5},
];

const scratch = '.cache/size/';

/** What an author's bundler makes of an entry; returns the path of its first file. */
async function bundle(entry) {
  const folder = `${scratch}${entry.replace('.js', '')}`;
  const build = await rollup({
    input: `${root}dist/${entry}`,
    // An author's own entry imports ours, and exports nothing of it.
    preserveEntrySignatures: false,
    plugins: [
      nodeResolve({exportConditions: ['production'], ignoreSideEffectsForRoot: true}),
      minify({compress: {passes: 3}, format: {comments: false}}),
    ],
    onwarn: () => {},
  });
  await build.write({dir: root + folder, entryFileNames: 'index.js', chunkFileNames: '[name]-[hash].js'});
  await build.close();
  return `${folder}/index.js`;
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
for (const {entry, file, tag, lang, ceiling} of measured) {
  const requests = await requestsOf(browser, {file: file ?? (await bundle(entry)), tag, lang});
  const size = requests.reduce((sum, path) => sum + bytes(path), 0) / 1000;
  if (size > ceiling) failed++;
  console.log(
    `${size.toFixed(2).padStart(6)} KB  ${requests.length} request${requests.length === 1 ? ' ' : 's'}  ceiling ${String(ceiling).padEnd(5)} ${size > ceiling ? 'TOO LARGE ' : ''}${file ?? `bundled dist/${entry}`}`,
  );
}
await browser.close();
console.log(`${measured.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
