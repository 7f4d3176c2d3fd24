/** The look of static pages: accessible, in both schemes, and of nothing else. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import axe from 'axe-core';

import {files, inStaticPages, pageOf, read, withinTags} from '../static-files.mjs';

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

  it('lesson.css styles nothing outside', () => {
    const names = [...new Set(files.flatMap(({file}) => [...read(`${file}.html`).matchAll(/(?<=lesson-)[\w-]+/g)].map(([name]) => name)))];
    const tags = 'h1 p ul ol li dl dt table th button a svg details summary fieldset input section'.split(' ');
    const outside = tags.map((tag) => `<${tag} class="${names.join(' ')}"></${tag}>`).join('');
    pages['/page'] = pageOf('ja', `<main id="outside">${outside}<my-tag></my-tag></main>${read('container-lesson.ja.html')}`);
    return open('/page', {}, async (tab) => {
      const [hits, count] = await tab.evaluate(() => {
        // `&` of a nested rule is the rule around it.
        const rulesOf = (list, around) =>
          [...list].flatMap((rule) => {
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
