/** The look of static pages: accessible, in both schemes, and of nothing else. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import axe from 'axe-core';

import {root} from '../../scripts/lib/run.mjs';
import {renderStatic} from '../../dist/static/index.js';
import {files, inStaticPages, pageOf, read, withinTags} from '../support/static-files.mjs';

const {pages, open} = inStaticPages();

describe('static pages look right', {timeout: 300_000}, () => {
  for (const {file, lang} of files)
    it(`${file}.page.html: axe finds nothing`, () =>
      open(`/dist/static/${file}.page.html`, {width: lang === 'ja' ? 320 : 1280}, async (tab) => {
        await tab.emulateMediaFeatures([{name: 'prefers-color-scheme', value: lang === 'ja' ? 'light' : 'dark'}]);
        await tab.evaluate(axe.source);
        const found = await tab.evaluate(async () =>
          (await globalThis.axe.run()).violations.map(({id, nodes}) => `${id}: ${nodes[0].html}`),
        );
        assert.deepEqual(found, []);
      }));

  it('follows the color-scheme of where it stands', () => {
    pages['/page'] = pageOf('en', withinTags({name: 'comparison-table', lang: 'en'}));
    return open('/page', {script: false}, async (tab) => {
      const colours = [];
      for (const scheme of ['light', 'dark']) {
        await tab.evaluate((value) => (document.documentElement.style.colorScheme = value), scheme);
        colours.push(await tab.$eval('.lesson-reason', (one) => getComputedStyle(one).color));
      }
      assert.deepEqual(colours, ['rgb(86, 92, 101)', 'rgb(168, 175, 185)']);
    });
  });

  for (const {name, lang, file} of files)
    it(`${file}.html in a pane that scrolls: the page does not grow`, () => {
      pages['/page'] = pageOf(lang, `<div id="pane">${withinTags({name, lang})}</div>`);
      return open('/page', {script: false}, async (tab) => {
        await tab.$eval('#pane', (pane) => (pane.style.cssText = 'block-size: 400px; overflow: auto'));
        const state = await tab.evaluate(() => {
          const {documentElement: page} = document;
          return [page.scrollHeight - page.clientHeight, page.scrollWidth - page.clientWidth];
        });
        assert.deepEqual(state, [0, 0]);
      });
    });

  for (const tag of [
    'container-lesson',
    'architecture-diagram',
    'comparison-table',
    'analogy-card',
    'key-difference',
    'startup-timeline',
    'lesson-checklist',
    'lesson-quiz',
    'try-it',
  ])
    it(`<${tag}>: a word that no line has room for never widens the page`, async () => {
      const ids = JSON.parse(readFileSync(`${root}dist/locales/messages.json`, 'utf8')).map(({id}) => id);
      for (const word of ['Donaudampfschifffahrts'.repeat(4), `postgres@sha256:${'0123456789abcdef'.repeat(4)}`]) {
        const strings = Object.fromEntries(ids.map((id) => [id, word]));
        const content = renderStatic(tag, {lang: 'ja', strings, course: true, evidence: true, selected: 'vm.guest-os'});
        pages['/page'] = pageOf('ja', `<${tag}>${content}</${tag}>`);
        await open('/page', {script: false, width: 320}, async (tab) => {
          await tab.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
          assert.equal(await tab.evaluate(() => document.documentElement.scrollWidth), 320, word);
        });
      }
    });

  it('lesson.css styles nothing outside', () => {
    const names = [...new Set(files.flatMap(({file}) => [...read(`${file}.html`).matchAll(/(?<=lesson-)[\w-]+/g)].map(([name]) => name)))];
    const tags = 'h1 p ul ol li dl dt table th button a svg details summary fieldset input section'.split(' ');
    const outside = tags.map((tag) => `<${tag} class="${names.join(' ')}"></${tag}>`).join('');
    pages['/page'] = pageOf('ja', `<main id="outside">${outside}<my-tag></my-tag></main>${read('container-lesson.ja.html')}`);
    return open('/page', {}, async (tab) => {
      const [hits, count] = await tab.evaluate(() => {
        // `&` of a nested rule is the rule around it.
        // And a rule that only sets what Lightning CSS reads styles nothing.
        const isForTool = ({style}) => style?.length > 0 && [...style].every((name) => name.startsWith('--lightningcss-'));
        const rulesOf = (list, around) =>
          [...list].flatMap((rule) => {
            if (isForTool(rule)) return [];
            const selector = rule.selectorText?.replaceAll('&', `:is(${around})`);
            return [...(selector ? [selector] : []), ...(rule.cssRules ? rulesOf(rule.cssRules, selector ?? around) : [])];
          });
        const selectors = rulesOf(document.styleSheets[0].cssRules).map((selector) => selector.replace(/::[\w-]+/g, ''));
        const isOutside = (element) => !element.closest('.lesson-element');
        return [selectors.filter((selector) => [...document.querySelectorAll(selector)].some(isOutside)), selectors.length];
      });
      assert.deepEqual(hits, []);
      assert.ok(count > 200);
    });
  });
});
