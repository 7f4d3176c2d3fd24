/**
 * `npm run heights`: measures how high each section of the lesson is, by language and width, as an element and as static HTML,
 * and writes the style sheets that reserve that room while a section is far from the window:
 * `src/elements/container-lesson/section-heights.ts` and `src/static/section-heights.ts`. Run it after a change that makes a
 * section higher or lower; a test compares.
 */
import {writeFileSync} from 'node:fs';

import puppeteer from 'puppeteer-core';

import {chromium} from './browsers/browsers.mjs';
import {openSections, sectionsAt} from './browsers/section-heights.mjs';
import {serveStage} from './browsers/stage.mjs';
import {root, run} from './lib/run.mjs';

/** Widths of the lesson in CSS pixels: of small and large phones, on both sides of the break point, and the widest. */
const widths = [288, 328, 398, 671, 672, 960];
const languages = ['ja', 'en', 'zh-Hans'];

const files = {
  element: {path: 'src/elements/container-lesson/section-heights.ts', languages},
  static: {path: 'src/static/section-heights.ts', languages: ['ja', 'en']},
};

const server = await serveStage();
const browser = await puppeteer.launch(await chromium());

for (const [kind, {path, languages}] of Object.entries(files)) {
  const heights = {};
  for (const lang of languages) {
    const tab = await openSections(browser, server.url, kind, lang);
    heights[lang] = {};
    for (const width of widths)
      for (const [id, height] of await sectionsAt(tab, width)) (heights[lang][id] ??= []).push(Math.round(height));
    await tab.close();
  }
  writeFileSync(root + path, text(kind, heights));
  run('npx', ['prettier', '--write', '--log-level', 'warn', path]);
  console.log(path);
}
await browser.close();
server.close();

function text(kind, heights) {
  return `// Made by \`npm run heights\`.

/** The widths of the lesson at which its sections were measured, in CSS pixels. */
export const widths = ${JSON.stringify(widths)} as const;

/** The height of each section${kind === 'static' ? ' of static HTML' : ''} at these widths, in CSS pixels, by language. */
export const heights = ${JSON.stringify(heights)} as const;
`;
}
