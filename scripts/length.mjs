/**
 * `npm run length`: how long the lesson is on a phone 360 px wide, section by section: height in pixels, characters that are
 * not folded, what is left without `<lesson-quiz>`, `<try-it>` and the picture of containers in a VM, the way to the first
 * number that opens, and the longest way without a picture. It is drawn from the sources. Fails above a limit.
 */
import puppeteer from 'puppeteer-core';

import {chromium} from './browsers/browsers.mjs';
import {serveDemo} from './browsers/demo-server.mjs';
import {openPage, settle} from './browsers/stage.mjs';

/** A picture stands on every second screen of this height. */
const screen = 640;
/** @type {Record<string, Record<string, number>>} */
const limits = {
  ja: {
    lesson: 11000,
    'without quiz, try-it, VM picture': 8500,
    characters: 5000,
    cards: 900,
    'to the first number': 5000,
    'without a picture': 2 * screen,
  },
  en: {cards: 900},
  'zh-Hans': {cards: 900},
};

/** Runs in the page. */
function measure() {
  /** @type {any} */
  const lesson = document.querySelector('container-lesson');
  const {shadowRoot} = lesson;
  const below = (node) =>
    [node, ...(node.shadowRoot ? [node.shadowRoot] : []), ...node.childNodes].flatMap((one) => (one === node ? [one] : below(one)));
  const isSeen = (element) => element.checkVisibility({visibilityProperty: true}) && !element.closest('.visually-hidden');
  const lettersIn = (node) =>
    below(node)
      .filter((one) => one.nodeType === Node.TEXT_NODE && one.parentElement && isSeen(one.parentElement))
      .map((one) => one.textContent.replace(/[\s\u200B\u2060]/g, ''))
      .join('').length;
  const boxOf = (element) => element.getBoundingClientRect();
  const isPicture = (one) =>
    one instanceof Element &&
    one.matches('figure, svg, [role=img], [part=tower], [part=lane], .bars') &&
    isSeen(one) &&
    boxOf(one).height >= 40;
  const top = boxOf(shadowRoot.host).top;
  const parts = [shadowRoot.querySelector('[part=header]'), ...shadowRoot.querySelectorAll('section[id]')];
  const heightWithoutThem = () => {
    const them = [...shadowRoot.querySelectorAll('.questions, #lesson-try, .nested-picture')];
    for (const one of them) one.hidden = true;
    const {height} = boxOf(shadowRoot.host);
    for (const one of them) one.hidden = false;
    return height;
  };
  const row = (element, name) => ({name, top: boxOf(element).top - top, height: boxOf(element).height, characters: lettersIn(element)});
  return {
    rows: parts.map((part) => row(part, part.id.replace('lesson-', '') || 'header')),
    lesson: boxOf(shadowRoot.host).height,
    'without quiz, try-it, VM picture': heightWithoutThem(),
    characters: lettersIn(shadowRoot),
    cards: boxOf(shadowRoot.querySelector('.analogies')).height,
    'to the first number': boxOf(shadowRoot.querySelector('comparison-table').shadowRoot.querySelector('button.amount')).top - top,
    pictures: below(shadowRoot)
      .filter(isPicture)
      .map((one) => [boxOf(one).top - top, boxOf(one).bottom - top]),
  };
}

/**
 * The longest stretch that no picture reaches into: where it begins, and its height.
 *
 * @param {[top: number, bottom: number][]} pictures
 * @param {number} end
 * @returns {[begin: number, height: number]}
 */
function longestGap(pictures, end) {
  let reached = 0;
  /** @type {[number, number]} */
  let gap = [0, 0];
  for (const [top = 0, bottom = 0] of [...pictures, [end, end]].sort(([one = 0], [other = 0]) => one - other)) {
    if (top - reached > gap[1]) gap = [reached, top - reached];
    reached = Math.max(reached, bottom);
  }
  return gap;
}

const server = await serveDemo();
const browser = await puppeteer.launch(await chromium());

async function measured(lang) {
  const tab = await openPage(browser, `${server.url}/demo/?lang=${lang}`);
  await tab.setViewport({width: 360, height: screen});
  // A language that is imported comes later.
  await tab.waitForFunction(
    (lang) => document.querySelector('container-lesson')?.shadowRoot?.querySelector(`[lang="${lang}"] section`),
    {},
    lang,
  );
  await settle(tab);
  const found = await tab.evaluate(measure);
  await tab.close();
  return found;
}

const figure = (value) => Math.round(value).toLocaleString('en').padStart(8);

/** Prints what was measured, and returns what is over its limit. */
function report(lang, {rows, pictures, ...found}) {
  const [begin, height] = longestGap(pictures, found.lesson);
  const totals = {...found, 'without a picture': height};
  console.log(`\n${lang.padEnd(25)}      px   characters`);
  for (const {name, ...row} of rows) console.log(`  ${name.padEnd(23)}${figure(row.height)}${figure(row.characters)}`);
  return Object.entries(totals).flatMap(([name, value]) => {
    const limit = limits[lang]?.[name];
    const where = name === 'without a picture' ? `, from ${Math.round(begin)}` : '';
    console.log(`  ${name.padEnd(24)}${figure(value)}${limit ? ` of ${limit}` : ''}${where}`);
    return limit && value > limit ? [`${lang}: ${name} ${Math.round(value)} > ${limit}`] : [];
  });
}

const over = [];
for (const lang of Object.keys(limits)) over.push(...report(lang, await measured(lang)));
await browser.close();
await server.close();
console.log(over.length > 0 ? `\n${over.join('\n')}` : '\nNothing is over its limit.');
process.exitCode = over.length > 0 ? 1 : 0;
