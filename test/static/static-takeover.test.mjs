/** An element comes where its static HTML stood, and nothing moves. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {renderStatic} from '../../dist/static/index.js';
import {files, inStaticPages, pageOf, withinTags} from '../support/static-files.mjs';

const {pages, open} = inStaticPages();

/** Runs in the page before its scripts. */
function watchShifts() {
  globalThis.shifts = [];
  new PerformanceObserver((list) => globalThis.shifts.push(...list.getEntries().map(({value}) => value))).observe({
    type: 'layout-shift',
    buffered: true,
  });
}

describe('an element takes over from its static HTML', {timeout: 300_000}, () => {
  const edges = (tab, tag) =>
    tab.$eval(tag, (element) => [element.getBoundingClientRect().height, document.getElementById('after').offsetTop]);

  /** Opens the page, lets the element come, and says what that moved. */
  const takeOver = (body, {tag, lang, width, until = '.root'}) => {
    pages['/page'] = pageOf(lang, body);
    return open('/page', {width, setup: watchShifts}, async (tab) => {
      const [height, below] = await edges(tab, tag);
      await tab.evaluate(() => (globalThis.shifts.length = 0));
      await tab.addScriptTag({type: 'module', url: `/dist/cdn/container-lesson.${lang}.min.js`});
      await tab.waitForFunction((one, wanted) => document.querySelector(one).shadowRoot?.querySelector(wanted), {}, tag, until);
      await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      const [newHeight, newBelow] = await edges(tab, tag);
      assert.ok(Math.abs(newHeight - height) <= 1 && Math.abs(newBelow - below) <= 1, `${height} px became ${newHeight}`);
      assert.deepEqual(await tab.evaluate(() => globalThis.shifts), []);
    });
  };

  for (const width of [360, 1280])
    for (const {name, lang, file} of files)
      it(`${file}.html at ${width} px, and nothing moves`, () =>
        takeOver(withinTags({name, lang}), {tag: name.split('.')[0], lang, width}));

  /** Attributes of a tag, the same as options, and what shows that all of it is there. */
  const others = [
    ['architecture-diagram', 'depth="expert" instances="2"', {depth: 'expert', instances: 2}, '.expert-stacks'],
    ['comparison-table', 'evidence properties="startup size"', {evidence: true, properties: ['startup', 'size']}, '.evidence'],
    ['container-lesson', 'depth="expert" course', {depth: 'expert', course: true}, '.expert-notes'],
  ];
  for (const [tag, attributes, options, until] of others)
    it(`<${tag} ${attributes}>`, async () => {
      for (const [lang, width] of [
        ['ja', 360],
        ['en', 1280],
      ])
        await takeOver(`<${tag} ${attributes}>${renderStatic(tag, {lang, ...options})}</${tag}>`, {tag, lang, width, until});
    });

  it('cards side by side', () => {
    const cards = ['analogy-card', 'analogy-card.container'].map((name) => withinTags({name, lang: 'en'})).join('');
    pages['/page'] = pageOf('en', `<div class="cards">${cards}</div>`);
    return open('/page', {width: 900, setup: watchShifts}, async (tab) => {
      await tab.$eval('.cards', (grid) => Object.assign(grid.style, {display: 'grid', gridTemplateColumns: '1fr 1fr'}));
      const tops = (inRoot) =>
        tab.$$eval(
          'analogy-card',
          (all, inRoot) => all.map((card) => (inRoot ? card.shadowRoot : card).querySelector('[class$=facts]').getBoundingClientRect().top),
          inRoot,
        );
      const paint = (inRoot) =>
        tab.$$eval(
          'analogy-card',
          (all, inRoot) =>
            all
              .flatMap((card) => [...(inRoot ? card.shadowRoot : card).querySelectorAll('svg *')])
              .map((shape) => getComputedStyle(shape))
              .map(({fill, stroke, strokeWidth}) => `${fill} ${stroke} ${strokeWidth}`),
          inRoot,
        );
      const before = await tops(false);
      const painted = await paint(false);
      await tab.addScriptTag({type: 'module', url: '/dist/cdn/container-lesson.en.min.js'});
      await tab.waitForFunction(() => document.querySelector('analogy-card').shadowRoot?.querySelector('.facts'));
      assert.equal(before[0], before[1], 'rows are shared');
      assert.deepEqual(await tops(true), before);
      assert.deepEqual(await paint(true), painted);
    });
  });
});
