/** What holds in every host: each check opens a page of its site and throws where something else is there. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

import {lesson} from '../../dist/library.js';
import {pagesOf} from './hosts.mjs';
import {brightness, edges, faint, follow, paintOfLayers, placeOf, shownIn} from './in-page.mjs';
import {lessonIn, visit} from './visit.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** @typedef {{browser: import('puppeteer-core').Browser, url: string, host: import('./hosts.mjs').Host}} There */

const silent = (said, {says = []}) =>
  assert.deepEqual(
    said.filter((text) => !says.some((known) => known.test(text))),
    [],
    'the console is silent',
  );

async function opened({browser, url, host}, lang, width) {
  const said = await visit(browser, url + pagesOf(host)[lang], {width}, async (tab) => {
    const page = await lessonIn(tab, lang, host);
    const {live, strays, tooWide} = await page.evaluate(shownIn, lesson(lang).title);
    assert.deepEqual({live, strays}, {live: true, strays: 0}, 'the lesson is there once');
    assert.ok(tooWide <= 0, `the page is ${tooWide} px wider than the window`);
    assert.deepEqual(await tab.evaluate(() => globalThis.shifts), [], 'nothing moves');
  });
  silent(said, host);
}

/** In a window as high as the lesson, so that the browser sees all that moves. A host's own scripts may come before the page is drawn. */
async function takesOver({browser, url, host}, lang, width) {
  const held = host.copies?.['dist/cdn'] ? '/cdn/' : '/';
  const said = await visit(browser, url + pagesOf(host)[lang], {width, height: 13_000, held}, async (tab, release) => {
    await tab.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    const before = await tab.evaluate(edges);
    release();
    await lessonIn(tab, lang);
    const after = await tab.evaluate(edges);
    for (const [edge, value] of Object.entries(before))
      assert.ok(Math.abs(after[edge] - value) <= 1, `${edge}: ${value} px became ${after[edge]} when the element came`);
    assert.deepEqual(await tab.evaluate(() => globalThis.shifts), [], 'nothing moves');
  });
  silent(said, host);
}

async function withoutScript({browser, url, host}, lang) {
  const address = url + pagesOf(host)[lang];
  let ready = /** @type {string[]} */ ([]);
  let live = ready;
  let isDark = false;
  await visit(browser, address, {script: false}, async (tab) => {
    const text = await tab.evaluate(() => document.querySelector('container-lesson')?.textContent ?? '');
    assert.ok(text.replace(/\s/g, '').includes(lesson(lang).title.replace(/[\u200B\s]/g, '')), 'the lesson is there');
    assert.equal(await tab.$$eval('.lesson-element', (all) => all.filter((one) => !one.closest('container-lesson')).length), 0);
    ready = await tab.evaluate(paintOfLayers);
    // Some hosts are dark until a script asks what the reader prefers.
    isDark = (await tab.evaluate(brightness)) > 128;
  });
  await visit(browser, address, {dark: isDark}, async (tab) => {
    await lessonIn(tab, lang);
    live = await tab.evaluate(paintOfLayers);
  });
  assert.ok(ready.length > 1, 'its diagram is painted');
  assert.deepEqual(ready, live, 'its diagram looks as that of the element');
}

async function leadsTo({browser, url, host}, lang) {
  const said = await visit(browser, `${url}${pagesOf(host)[lang]}#lesson-summary`, {}, async (tab) => {
    await lessonIn(tab, lang);
    const {top, covered} = await tab.evaluate(placeOf, 'lesson-summary');
    assert.ok(top >= 0 && top < 200 && !covered, `the section is ${top} px from the top${covered ? ', covered' : ''}`);
  });
  silent(said, host);
}

async function goesThereAndBack({browser, url, host}) {
  const {home, ...pages} = pagesOf(host);
  const gone = (tab) => tab.waitForFunction(() => !document.querySelector('container-lesson, iframe'));
  const said = await visit(browser, url + home, {}, async (tab) => {
    for (const [lang, path] of Object.entries(pages)) {
      await tab.evaluate(follow, url + path);
      await lessonIn(tab, lang, host);
      await tab.evaluate(follow, url + home);
      await gone(tab);
      await tab.goBack();
      const page = await lessonIn(tab, lang, host);
      assert.equal((await page.evaluate(shownIn, lesson(lang).title)).live, true);
      await tab.goBack();
      await gone(tab);
    }
  });
  silent(said, host);
}

async function dark({browser, url, host}, lang) {
  await visit(browser, url + pagesOf(host)[lang], {dark: true}, async (tab) => {
    if (host.dark) await tab.evaluate(host.dark);
    const page = await lessonIn(tab, lang, host);
    assert.ok((await page.evaluate(brightness)) > 128, 'the page is dark, so that its text is bright');
    await page.evaluate(axe);
    assert.deepEqual(await page.evaluate(faint), [], 'every text can be read');
  });
}

/**
 * @param {import('./hosts.mjs').Host} host
 * @returns {{name: string, run: (there: There) => Promise<void>}[]}
 */
export const checksOf = ({ready = false, framed = false, dark: darkens}) => [
  ...['en', 'ja'].flatMap((lang) =>
    [360, 1280].flatMap((width) => [
      {name: `${lang}, ${width} px: opened`, run: (there) => opened(there, lang, width)},
      ...(ready && !framed ? [{name: `${lang}, ${width} px: the element takes over`, run: (there) => takesOver(there, lang, width)}] : []),
    ]),
  ),
  ...(ready && !framed ? ['en', 'ja'].map((lang) => ({name: `${lang}: without script`, run: (there) => withoutScript(there, lang)})) : []),
  ...(framed ? [] : [{name: 'ja: an address leads to a section', run: (there) => leadsTo(there, 'ja')}]),
  {name: 'there and back', run: goesThereAndBack},
  ...(darkens === false ? [] : [{name: 'en: dark', run: (there) => dark(there, 'en')}]),
];
