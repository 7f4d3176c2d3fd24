/** The lesson on paper: A4, everything open, nothing that belongs together cut in two. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {languages, openPage, print, serveStage} from '../../scripts/browsers/stage.mjs';
import {lesson} from '../../dist/library.js';
import {inBrowser} from '../support/in-browser.mjs';
import {pagesOf, paper} from '../support/paper.mjs';

const mostPages = 8;

/** What stays whole, by the element it is in. */
const figures = {
  'architecture-diagram': 'figure',
  'comparison-table': 'tbody tr',
  'key-difference': '.towers',
  'startup-timeline': '.lanes',
  'analogy-card': '.fold',
  'lesson-checklist': 'fieldset',
  'lesson-quiz': 'fieldset, .key > li',
  'try-it': '.step',
  'container-lesson': '.homes, .pair:not(.close-up, .recall)',
};

/** Runs in the page. `deep` finds elements through shadow roots. */
function readPaper(figures) {
  const deep = (root) => [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? deep(one.shadowRoot) : [])]);
  const all = deep(document);
  const withoutGlosses = (element) => {
    const copy = element.cloneNode(true);
    copy.querySelectorAll('.gloss').forEach((gloss) => gloss.remove());
    return copy.textContent;
  };
  const isShown = (element) => element.checkVisibility({contentVisibilityAuto: true}) && element.getBoundingClientRect().height > 0;
  return {
    figures: Object.entries(figures).flatMap(([tag, selector]) =>
      all
        .filter(({localName}) => localName === tag)
        .flatMap((element) => [...element.shadowRoot.querySelectorAll(selector)])
        .map((figure) => ({
          name: `${tag} ${figure.className || figure.localName}`,
          height: figure.getBoundingClientRect().height,
          breakInside: getComputedStyle(figure).breakInside,
        })),
    ),
    folds: all
      // A note to a layer that is not chosen is not there.
      .filter((element) => element.localName === 'details' && element.checkVisibility())
      .map((details) => ({
        open: details.open,
        // Paper leads nowhere: it has no invitation to read again.
        hidden: [...details.querySelectorAll('p:not(.again), dl')].filter((content) => !isShown(content)).length,
      })),
    shown: all
      .filter((element) => element.matches('p') && isShown(element))
      .map(withoutGlosses)
      .join('\n'),
    onScreenOnly: all.filter((element) => element.matches('.foot') && isShown(element)).length,
    sideways: document.documentElement.scrollWidth,
  };
}

/** Runs in the page. What is seen of the drawings of both technologies. */
async function drawnOnPaper({shadowRoot}) {
  const [towers, starts] = ['key-difference', 'startup-timeline'].map((tag) => shadowRoot.querySelector(tag));
  await Promise.all([towers.updateComplete, starts.updateComplete]);
  const seen = (element, selector) =>
    [...element.shadowRoot.querySelectorAll(selector)].filter((one) => one.checkVisibility({checkVisibilityCSS: true}));
  const [left, right] = seen(towers, '.tower').map((tower) => tower.getBoundingClientRect());
  return {
    towers: seen(towers, '.tower').length,
    sideBySide: left?.right < right?.left && left.top === right.top,
    times: seen(starts, '.time > *').map(({textContent}) => textContent.match(/[\d.]+/)?.[0]),
    bars: seen(starts, '.bars').filter((bars) => getComputedStyle(bars).animationName === 'none').length,
    other: seen(towers, '.hint, .taken, .taken-name, button').length + seen(starts, 'button, .needle').length,
  };
}

const there = inBrowser(serveStage);

describe('the evidence on A4', () => {
  for (const lang of languages)
    it(`is there with the addresses of its sources, and splits no value (${lang})`, async () => {
      const tab = await openPage(there.browser, `${there.url}/${lang}/comparison-table`);
      await tab.$eval('comparison-table', (table) => (table.evidence = true));
      await tab.waitForSelector('comparison-table >>> .evidence');
      await tab.setViewport({...paper, deviceScaleFactor: 1});
      await tab.emulateMediaType('print');
      const found = await tab.$eval('comparison-table', ({shadowRoot}) => ({
        values: [...shadowRoot.querySelectorAll('[id^=fact-]')].map((value) => [
          value.getBoundingClientRect().height,
          getComputedStyle(value).breakInside,
        ]),
        address: getComputedStyle(shadowRoot.querySelector('#source-2 a'), '::after').content,
        arrows: [...shadowRoot.querySelectorAll('.back')].filter((arrow) => arrow.checkVisibility()).length,
        sideways: document.documentElement.scrollWidth,
      }));
      assert.ok(found.values.length > 60);
      assert.ok(found.values.every(([height, breakInside]) => height > 20 && breakInside === 'avoid'));
      assert.match(found.address, /https:/);
      assert.equal(found.arrows, 0);
      assert.ok(found.sideways <= paper.width);
      await tab.close();
    });
});

describe('the lesson on A4', () => {
  for (const lang of languages) {
    /** With the words that come when the browser is idle. */
    const open = async () => {
      const tab = await openPage(there.browser, `${there.url}/demo/?lang=${lang}`);
      await tab.waitForSelector('container-lesson >>> .in-words dd p');
      await tab.waitForFunction(() =>
        [...document.querySelector('container-lesson').shadowRoot.querySelectorAll('lesson-quiz')].every(({shadowRoot}) =>
          shadowRoot?.querySelector('.key li'),
        ),
      );
      await tab.waitForSelector('container-lesson >>> try-it >>> .sources');
      return tab;
    };

    it(`takes ${mostPages} pages at most (${lang})`, async () => {
      const tab = await open();
      const pages = pagesOf(await print(tab));
      await tab.close();
      assert.ok(pages > 1 && pages <= mostPages, `${pages} pages`);
    });

    it(`has both technologies side by side and the whole of both starts, whatever the reader has pressed (${lang})`, async () => {
      const tab = await open();
      await tab.setViewport({...paper, deviceScaleFactor: 1});
      for (const pressed of [
        [],
        ['container-lesson >>> key-difference >>> [data-technology=container]', 'container-lesson >>> startup-timeline >>> button'],
      ]) {
        await tab.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'no-preference'}]);
        for (const control of pressed) await tab.$eval(control, (button) => button.click());
        await tab.emulateMediaType('print');
        assert.deepEqual(await tab.$eval('container-lesson', drawnOnPaper), {
          towers: 2,
          sideBySide: true,
          times: ['8.8', '0.57'],
          bars: 2,
          other: 0,
        });
        await tab.emulateMediaType();
      }
      await tab.close();
    });

    it(`has every figure whole, every fold open with the picture in words and every model answer (${lang})`, async () => {
      const tab = await open();
      await tab.setViewport({...paper, deviceScaleFactor: 1});
      await tab.emulateMediaType('print');
      const found = await tab.evaluate(readPaper, figures);
      await tab.close();

      assert.equal(
        found.figures.length,
        46,
        'both diagrams, key difference, timeline, six rows, checklist, the homes, two drawings, two pairs, nine questions and their answers, twelve commands',
      );
      for (const {name, height, breakInside} of found.figures) {
        assert.ok(height > 50 && height < paper.height, `${name}: ${height} px high`);
        assert.equal(breakInside, 'avoid', name);
      }
      assert.deepEqual(found.folds, Array(17).fill({open: false, hidden: 0}));
      for (const {answer} of lesson(lang).checklist.tasks) assert.ok(found.shown.includes(answer), answer);
      const inWords = lesson(lang).stacks.stacks.flatMap(({description}) => description);
      assert.equal(inWords.length, 6);
      for (const sentence of inWords) assert.ok(found.shown.includes(sentence), sentence);
      assert.equal(found.onScreenOnly, 0);
      assert.ok(found.sideways <= paper.width, `${found.sideways} px wide`);
    });
  }
});
