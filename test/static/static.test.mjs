/** What readers without JavaScript see: dist/static, by itself, between the tags of the elements, and in the page of a site. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {analogy, checklist, comparison, difference, lesson, quiz, stacks, startup, tryIt} from '../../dist/library.js';
import {factsMissing, textsOf} from '../support/facts.mjs';
import {files, inStaticPages, pageOf, withinTags} from '../support/static-files.mjs';

const {pages, open} = inStaticPages();

/** What each file has to say. */
const models = {
  'container-lesson': lesson,
  'architecture-diagram': stacks,
  'comparison-table': comparison,
  'analogy-card': (lang) => analogy(lang, 'vm'),
  'analogy-card.container': (lang) => analogy(lang, 'container'),
  'key-difference': difference,
  'startup-timeline': startup,
  'lesson-checklist': checklist,
  'lesson-quiz': quiz,
  'try-it': tryIt,
};

describe('static HTML', {timeout: 300_000}, () => {
  for (const {name, lang, file} of files) {
    it(`${file}.page.html shows every fact, and nothing is cut off`, () =>
      open(`/dist/static/${file}.page.html`, {script: false}, async (tab) => {
        for (const width of [320, 768, 1280]) {
          await tab.setViewport({width, height: 900});
          assert.deepEqual(await tab.$$eval('body *', wide), [], `${width} px`);
          assert.ok(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${width} px`);
        }
        assert.equal(await tab.$$eval('h1', shown), 1);
        assert.deepEqual(await factsMissing(tab, models[name](lang)), []);
      }));

    it(`${file}.html shows every fact between the tags, with folds closed, and once where there is no style sheet`, () => {
      pages['/page'] = pageOf(lang, withinTags({name, lang}));
      return open('/page', {script: false, width: 360}, async (tab) => {
        assert.deepEqual(await factsMissing(tab, models[name](lang)), []);
        assert.equal(await tab.$$eval('details[open]', ({length}) => length), 0);
        await tab.$eval('link[rel=stylesheet]', (link) => link.remove());
        await tab.$$eval('details', (folds) => folds.forEach((fold) => (fold.open = true)));
        assert.deepEqual(await factsMissing(tab, models[name](lang)), []);
        const again = '.lesson-copy, .lesson-names, .lesson-spine, .lesson-words, .lesson-reserved';
        assert.equal(await tab.$$eval(again, shown), 0);
        const text = await tab.$eval('body', ({innerText}) => innerText);
        assert.deepEqual(text.replaceAll(names, '').match(runTogether) ?? [], []);
        const tallest = await tab.$$eval('.lesson-mark', (marks) =>
          Math.max(0, ...marks.map((mark) => mark.getBoundingClientRect().height)),
        );
        assert.ok(tallest <= 16, `a kernel's mark is ${tallest} px high`);
      });
    });
  }
});

/** Words with nothing between them: `allOne`. */
const runTogether = /\w*[a-z.][A-Z][a-z]+/g;
const names = /VirtualBox|arXiv|gVisor/g;

/** Of what is `until-found` only the content is hidden: it must be a box, and without height. */
const shown = (elements) =>
  elements.filter((element) => {
    const {contentVisibility, display} = getComputedStyle(element);
    if (contentVisibility === 'hidden') return display === 'inline' || element.offsetHeight > 0;
    return element.checkVisibility();
  }).length;

/** What reaches beyond the window, but for drawings and what is read only. */
const wide = (elements) =>
  elements
    .filter((element) => element.checkVisibility() && !element.closest('svg, .lesson-visually-hidden, .lesson-word'))
    .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
    .map(({className}) => className);

/** As Bootstrap, Pico, Infima (Docusaurus) and Tailwind 4 have it. */
const reset = `@layer base {[hidden]:where(:not([hidden='until-found'])) {display: none !important}}
  [hidden] {display: none !important} table {caption-side: bottom; display: block} li + li {margin-top: 4px}
  table tr {background: #fff; border-top: 1px solid} table tr:nth-child(2n), thead {background: #eee} table td {color: #123}
  table th, table td {border: 1px solid; padding: 12px} code {background: #eee; border: 1px solid; padding: 1.6px}
  legend {float: left; width: 100%; font-size: 1.5rem} legend + * {clear: left} dt {font-weight: 700} caption, figcaption {padding: 10px 0; color: #456}
  details {margin-bottom: 20px} details summary::after, li::before {content: '>'; display: block} sup {position: relative; top: -0.5em; font-size: 0.75em; line-height: 0} progress {height: 8px; margin-bottom: 4px}`;

function putOn(css) {
  document.adoptedStyleSheets = [new CSSStyleSheet()];
  document.adoptedStyleSheets[0].replaceSync(css);
}

describe('static HTML in a site whose style sheet hides what is hidden, and styles tags', {timeout: 120_000}, () => {
  const boxes = (elements) =>
    elements.map((element) => {
      const {color, fontWeight, backgroundColor, borderInlineStartWidth} = getComputedStyle(element);
      const box = Object.values(element.getBoundingClientRect().toJSON()).map(Math.round);
      return [element.localName, ...box, color, fontWeight, backgroundColor, borderInlineStartWidth].join();
    });
  for (const name of [
    'architecture-diagram',
    'comparison-table',
    'analogy-card',
    'key-difference',
    'startup-timeline',
    'lesson-checklist',
    'lesson-quiz',
    'try-it',
  ])
    it(`${name} looks the same, wide and narrow`, () => {
      pages['/page'] = pageOf('en', withinTags({name, lang: 'en'}));
      return open('/page', {}, async (tab) => {
        for (const width of [360, 1280]) {
          await tab.setViewport({width, height: 900});
          const before = await tab.$$eval('body *', boxes);
          await tab.evaluate(putOn, reset);
          assert.deepEqual(await tab.$$eval('body *', boxes), before, `${width} px`);
          await tab.evaluate(putOn, '');
        }
      });
    });
});

it('the texts of a model are found', () => {
  assert.deepEqual(textsOf({id: 'x', a: ['one', {b: 'two'}], hint: 'no'}), ['one', 'two']);
});
