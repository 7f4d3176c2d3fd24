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

/** As themes for documents style what their writers write, by classes and even an id. */
const theme = `
#content .post {font-size: 17px; line-height: 1.75}
#content .post :not(h2, span) + :not(h2, span) {margin-top: 1rem}
.post h2, .post h3 {margin: 48px 0 16px; border-top: 1px solid; padding-top: 24px; letter-spacing: -0.02em; line-height: 32px; font-size: 24px}
#content .post h2 {text-transform: uppercase}
.post p, .post li, .post dd {margin: 16px 0; line-height: 28px}
.post header + * {margin-top: 0}
.post table {display: block; margin: 20px 0; overflow-x: auto}
.post th, .post td {border: 1px solid; padding: 8px 16px; background: #eee; text-align: left}
.post tr:nth-child(2n) {background: #ddd}
.post a {font-weight: 700; text-decoration: none; padding: 0 4px}
.post ul, .post ol {margin: 16px 0; padding-left: 40px; list-style: disc}
.post details {margin: 16px; border: 1px solid; padding: 16px}
.post summary {margin: 0 0 8px; font-size: 20px}
.post code, .post pre, .post kbd {border: 1px solid; padding: 3px 6px; font-size: 14px}
.post strong, .post em {font-size: 1.2em}
.post figure, .post fieldset, .post legend, .post section {margin: 24px 0; padding: 12px}
.post img, .post svg {max-width: 100%; margin: 8px 0}
`;

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

  for (const [name, lang, width] of [
    ['container-lesson', 'ja', 360],
    ['container-lesson', 'en', 1280],
    ['analogy-card.container', 'en', 720],
  ])
    it(`${name}.${lang}.html at ${width} px, in an article whose theme has rules for every tag`, () => {
      pages['/theme.css'] = theme;
      const link = '<link rel="stylesheet" href="/theme.css">';
      const body = `${link}<div id="content"><div class="post"><p>Before.</p>${withinTags({name, lang})}</div></div>`;
      return takeOver(body, {tag: name.split('.')[0], lang, width});
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
