/** The pages of Storybook that are no stories of elements, and the tools on them. */
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';

import axe from 'axe-core';

import {root} from '../../scripts/lib/run.mjs';
import {serve} from '../../scripts/browsers/serve.mjs';
import {visit} from '../support/visit.mjs';
import {inBrowser} from '../support/in-browser.mjs';
import {download, inStorybook} from '../support/storybook-site.mjs';

const folder = mkdtempSync(join(tmpdir(), 'container-lesson-pages-'));
/** For a page that a tool gives. */
const pages = {};
const there = inBrowser(() => serve({pages}));
const site = inStorybook();
after(() => rmSync(folder, {recursive: true, force: true}));

/** A page is there when its text is, and what it shows has been drawn. */
const isThere = (selector) => {
  const all = [...document.querySelectorAll(selector)];
  return all.length > 0 && all.every(({localName, shadowRoot}) => !localName.includes('-') || shadowRoot?.childElementCount > 0);
};

const tools = {
  'home--home': 'home-page',
  'theming--editor': 'theme-editor',
  'teach-your-own-comparison--editor': 'comparison-editor',
  'dataset--facts': 'fact-browser',
  'translator-s-workshop--workshop': 'translators-workshop',
};
const silent = {said: [], abroad: []};

const open = ({id, type}, globals, look) =>
  site.open(`/iframe.html?id=${id}&viewMode=${type === 'docs' ? 'docs' : 'story'}&globals=${globals};a11y.manual:!true`, async (tab) => {
    await tab.waitForFunction(isThere, {polling: 50}, tools[id] ?? '#storybook-docs h1');
    await look(tab);
  });

async function broken(tab) {
  await tab.evaluate(axe.source);
  return tab.evaluate(async () => {
    const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const {violations} = await globalThis.axe.run(document.querySelector('.stage') ?? '#storybook-docs', {
      runOnly,
      resultTypes: ['violations'],
    });
    return violations.map(({id, nodes}) => [id, nodes.map(({target}) => target.join(' '))]);
  });
}

async function assertNarrow(tab, id) {
  for (const width of [320, 768, 1280]) {
    await tab.setViewport({width, height: 900});
    const beyond = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.equal(beyond, 0, `${id} at ${width} px`);
  }
}

/** The pages that are documents of the repository. */
const documents = () => site.entries.filter(({type, title}) => type === 'docs' && title.startsWith('Guides/'));

describe('the pages of Storybook', () => {
  it('are there in both languages, accessible, silent, and fit from 320 px', async () => {
    const pages = documents();
    assert.deepEqual(pages.map(({title}) => title).sort(), [
      'Guides/Accessibility',
      'Guides/Attributes and events',
      'Guides/Data',
      'Guides/Embedding',
      'Guides/For translators',
      'Guides/Hosts',
      'Guides/In a course system',
      'Guides/Size and speed',
      'Guides/Start here',
      'Guides/Theming',
      'Guides/Versions',
      'Guides/Without script',
      'Guides/Words and languages',
      'Guides/Your own comparison',
    ]);
    for (const page of pages)
      for (const [language, letters] of [
        ['en', /^[^\p{sc=Hira}]*$/u],
        ['ja', /\p{sc=Hira}/u],
      ]) {
        const heard = await open(page, `language:${language}`, async (tab) => {
          assert.match(await tab.$eval('#storybook-docs h1 ~ p:not(:has(a))', ({textContent}) => textContent), letters, page.id);
          assert.deepEqual(await broken(tab), [], page.id);
          await assertNarrow(tab, page.id);
        });
        assert.deepEqual(heard, silent, page.id);
      }
  });

  for (const id of Object.keys(tools))
    it(`${id} is accessible in both languages and schemes, silent, and fits from 320 px`, async () => {
      const entry = site.entries.find((one) => one.id === id);
      for (const globals of ['language:en;scheme:light', 'language:ja;scheme:dark']) {
        const heard = await open(entry, globals, async (tab) => {
          assert.deepEqual(await broken(tab), [], globals);
          await assertNarrow(tab, id);
        });
        assert.deepEqual(heard, silent);
      }
    });

  it('follow the toolbar while they are open, and open in the language that it says', async () => {
    const [page] = documents();
    await open(page, 'language:en', async (tab) => {
      const choose = (language) =>
        tab.evaluate((chosen) => globalThis.__STORYBOOK_ADDONS_CHANNEL__.emit('updateGlobals', {globals: {language: chosen}}), language);
      const speaks = (lang) => tab.waitForSelector(`#storybook-docs .document[lang=${lang}]`);
      await speaks('en');
      await choose('ja');
      await speaks('ja');
      await choose('en');
      await speaks('en');
    });
  });

  it('begin at home: the hero, a line to copy, and doors to pages that are there', async () => {
    await open({id: 'home--home'}, 'language:ja', async (tab) => {
      assert.equal(
        await tab.$eval('>>> pre[aria-labelledby]', ({textContent}) => textContent),
        '<container-lesson lang="ja"></container-lesson>',
      );
      assert.equal((await tab.$$('>>> container-lesson >>> svg[role=img]')).length, 2);
      const paths = await tab.$$eval('>>> nav a', (all) => all.map(({href}) => new URL(href).searchParams.get('path')));
      assert.equal(paths.length, 3);
      for (const path of paths)
        assert.ok(
          site.entries.some(({id}) => path.endsWith(`/${id}`)),
          path,
        );
    });
    const [first] = site.entries;
    assert.equal(first.id, 'home--home');
  });

  it('lead to each other by links that work', async () => {
    for (const page of documents())
      await open(page, 'language:en', async (tab) => {
        const links = await tab.$$eval('a[href*="?path="]', (all) => all.map(({href}) => new URL(href).searchParams.get('path')));
        assert.ok(links.length > 0, page.title);
        for (const path of links)
          assert.ok(
            site.entries.some(({id}) => path.endsWith(`/${id}`)),
            path,
          );
      });
  });

  it('change a token, let the elements follow, and give a rule to paste', async () => {
    await open({id: 'theming--editor'}, 'language:en;scheme:light', async (tab) => {
      const {tokens} = JSON.parse(readFileSync(`${root}docs/public-names.json`, 'utf8'));
      const documented = await tab.$$eval('>>> .token', (all) =>
        all.map((one) => [one.querySelector('code').textContent, one.querySelector('p').textContent]),
      );
      assert.deepEqual(documented.map(([name]) => name).sort(), [...tokens].sort());
      for (const [name, use] of documented) assert.match(use, /[a-z]{3}/, name);
      const colour = await tab.evaluate(async () => {
        const editor = document.querySelector('theme-editor');
        const field = editor.shadowRoot.querySelector('input[data-token="--lesson-kernel"]');
        field.value = 'rgb(128, 0, 128)';
        field.dispatchEvent(new Event('change', {bubbles: true}));
        await editor.updateComplete;
        const kernel = editor.shadowRoot.querySelector('architecture-diagram').shadowRoot.querySelector('[part~=kernel]');
        return [getComputedStyle(kernel).backgroundColor, editor.shadowRoot.querySelector('pre').textContent];
      });
      assert.deepEqual(colour, ['rgb(128, 0, 128)', ':root {\n  --lesson-kernel: light-dark(rgb(128, 0, 128), #dde1e6);\n}']);
    });
  });

  it('find a fact, link to it, and give all of them as the package has them', async () => {
    const heard = await open({id: 'dataset--facts'}, 'language:en', async (tab) => {
      const shown = () => tab.$$eval('>>> .fact', (all) => all.map(({id}) => id));
      const all = await shown();
      await (await tab.waitForSelector('>>> input[name=find]')).type('docker.ssd');
      const found = await shown();
      assert.ok(found.includes('fact-start.ct.docker.ssd') && found.length < all.length);
      const text = await download(tab, await tab.waitForSelector('>>> button[name=csv]'), join(folder, 'facts.csv'));
      assert.equal(text, readFileSync(`${root}dist/dataset/facts.csv`, 'utf8'));
    });
    assert.deepEqual(heard, silent);
    await site.open('/iframe.html?id=dataset--facts&viewMode=story&globals=language:en#fact-start.ct.docker.ssd', async (tab) => {
      const fact = await tab.waitForSelector('>>> .fact.here');
      assert.ok(await fact.isIntersectingViewport());
    });
    const nowhere = '/iframe.html?id=dataset--facts&viewMode=story&globals=language:en;a11y.manual:!true#fact-%';
    assert.deepEqual(await site.open(nowhere, (tab) => tab.waitForSelector('>>> .fact')), silent);
  });

  it('take a comparison as JSON, say what is wrong with it, and give a page that works', async () => {
    let page;
    const heard = await open({id: 'teach-your-own-comparison--editor'}, 'language:en', async (tab) => {
      const field = await tab.waitForSelector('>>> textarea');
      const write = (text) =>
        field.evaluate((area, typed) => {
          area.value = typed;
          area.dispatchEvent(new Event('input'));
        }, text);
      const heading = (text) => tab.waitForSelector(`>>> comparison-table >>> th ::-p-text(${text})`);
      const verdict = (text) => tab.waitForSelector(`>>> #verdict ::-p-text(${text})`);
      const mine = JSON.parse(await field.evaluate(({value}) => value));
      await heading('MicroVM');

      mine.technologies[2].name = {en: 'Tiny VM', ja: '小さなVM'};
      await write(JSON.stringify(mine));
      await heading('Tiny VM');
      mine.properties[0].values.microvm.rating = 7;
      await write(JSON.stringify(mine));
      await verdict('expected 0…4, got 7');
      await write('{');
      await verdict('1 mistake:');
      await heading('Tiny VM');
      page = await tab.$eval('comparison-editor >>> pre', ({textContent}) => textContent);
    });
    assert.deepEqual(heard, silent);
    const file = 'src="container-lesson.min.js"';
    assert.ok(page.includes(file));
    pages['/page.html'] = page.replace(file, 'src="/dist/cdn/container-lesson.min.js"');
    const {said} = await visit(there.browser, `${there.url}/page.html`, (tab) =>
      tab.waitForSelector('comparison-table >>> th ::-p-text(Tiny VM)'),
    );
    assert.deepEqual(said, []);
  });
});
