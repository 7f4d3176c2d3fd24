/** What a screen reader is given: Chromium's own accessibility tree of the built file, in three languages, with readings and without. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import * as library from '../../dist/library.js';
import * as zhHans from '../../dist/locales/zh-Hans.js';
import * as en from '../../dist/generated/words/en.js';
import * as ja from '../../dist/generated/words/ja.js';
import * as marks from '../../dist/model/inline.js';
import {allRendered} from '../../scripts/browsers/stage.mjs';
import {serve} from '../../scripts/browsers/serve.mjs';
import {expectedTree, layerName, markedTerms} from '../support/expected-tree.mjs';
import {inBrowser} from '../support/in-browser.mjs';
import {importMap} from '../support/lit-modules.mjs';

await library.loadAllWords('zh-Hans');

const languages = ['ja', 'en', 'zh-Hans'];
/** Readings are for the eye: names are the same with them. */
const cases = [...languages.map((lang) => ({lang, ruby: 'off'})), {lang: 'ja', ruby: 'on'}];

/** Terms are known on these pages, so that a name is the words alone and no explanation. */
const known = Object.keys(library.stacks('en').glossary).join(' ');
const pageOf = (tag, {lang, ruby}) => `<!doctype html><html lang="${lang}"><title>One element</title>
  <script type="importmap">${importMap()}</script>
  <script type="module">import '/dist/index.js'; import '/dist/locales/zh-Hans.js';</script>
  <${tag} ruby="${ruby}" known-terms="${known}" controls="false" predict="false"></${tag}>`;

/** The roles that make up what a reader can go to, or that name a group of it. */
const told = new Set(
  'figure list button checkbox radio table columnheader rowheader image link group region note status heading DisclosureTriangle'.split(
    ' ',
  ),
);
const states = ['level', 'expanded', 'pressed', 'checked'];

/** Told without a name too. A list is told with the number of its items. */
const nameless = new Set(['status', 'list']);

/** What joins a word is neither seen nor heard. */
const spoken = (name) => name.trim().replaceAll('\u2060', '');

/** The tree as lines in reading order, `role "name" state`; a group without a name says nothing. */
function* linesOf({role, name, children = [], ...rest}) {
  const state = states.filter((key) => key in rest).map((key) => ` ${key}=${rest[key]}`);
  const items = role === 'list' ? ` of ${children.filter((child) => child.role === 'listitem').length}` : '';
  if (told.has(role) && (name || nameless.has(role))) yield `${role} "${spoken(name)}"${items}${state.join('')}`;
  for (const child of children) yield* linesOf(child);
}

const terms = Object.fromEntries(
  await Promise.all(
    Object.entries({en, ja, 'zh-Hans': zhHans}).map(async ([lang, {words, lazyWords}]) => [
      lang,
      markedTerms(marks, {...words, terminal: (await lazyWords.terminal()).default}),
    ]),
  ),
);
const expected = expectedTree(library, terms);

/** What an element fetches when the browser is idle is there: terms are buttons. */
async function idle() {
  const {isLoading} = await import('/dist/localization/lazy/lazy.js');
  await new Promise((resolve) => requestIdleCallback(resolve));
  while (isLoading()) await new Promise((resolve) => setTimeout(resolve));
}

describe('the accessibility tree', () => {
  let page;
  const there = inBrowser(() => {
    const pages = cases.flatMap((one) => Object.keys(expected).map((tag) => [`/${one.lang}/${one.ruby}/${tag}`, pageOf(tag, one)]));
    return serve({pages: Object.fromEntries(pages)});
  });

  /** Opens an element's page with nothing kept of other tests. */
  async function open(tag, lang, ruby = 'off') {
    const context = await there.browser.createBrowserContext();
    page = await context.newPage();
    await page.setViewport({width: 1280, height: 900});
    await page.goto(`${there.url}/${lang}/${ruby}/${tag}`);
    await page.waitForFunction((tag) => document.querySelector(tag).shadowRoot?.childElementCount, {}, tag);
    await page.evaluate(allRendered);
    await page.evaluate(idle);
  }

  const lines = async () => [...linesOf(await page.accessibility.snapshot({interestingOnly: false}))];

  /** Does something in the element and returns what each live region was made to say, change by change. */
  const announced = (tag, selector) =>
    page.evaluate(
      async (tag, selector) => {
        const {shadowRoot} = document.querySelector(tag);
        const said = [...shadowRoot.querySelectorAll('[aria-live], [role=status]:not(.asked)')].map((region) => {
          const texts = [];
          const note = () => texts.push(region.textContent.trim().replace(/\s+/g, ' '));
          new MutationObserver(note).observe(region, {childList: true, characterData: true, subtree: true});
          return texts;
        });
        shadowRoot.querySelector(selector).click();
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        // The words may have to come first; two frames later, what would be said a second time has had its turn.
        while (said.length > 0 && said.every(({length}) => length === 0)) await frame();
        for (let more = 0; more < 2; more++) await frame();
        return said;
      },
      tag,
      selector,
    );

  for (const {lang, ruby} of cases)
    for (const [tag, linesIn] of Object.entries(expected))
      it(`has role, name and state of all of <${tag} ruby="${ruby}"> in ${lang}, in order`, async () => {
        await open(tag, lang, ruby);
        assert.deepEqual(await lines(), linesIn(lang));
      });

  for (const lang of languages) {
    it(`tells in ${lang} which layer is open, and announces its explanation once`, async () => {
      await open('architecture-diagram', lang);
      const model = library.stacks(lang);
      const guest = model.stacks[0].layers.find(({id}) => id === 'vm.guest-os');
      const colon = lang === 'en' ? ': ' : '：';
      assert.deepEqual(await announced('architecture-diagram', '[data-layer="vm.guest-os"]'), [[guest.name + colon + guest.explanation]]);
      assert.deepEqual(
        (await lines()).filter((line) => line.endsWith('expanded=true')),
        [`button "${layerName(model, guest)}" expanded=true`],
      );
    });

    it(`tells in ${lang} which pair is pressed`, async () => {
      await open('analogy-card', lang);
      assert.deepEqual(await announced('analogy-card', '[data-pair=land] button'), []);
      const {phrase} = library.analogy(lang, 'vm').pairs.find(({id}) => id === 'land');
      assert.deepEqual(
        (await lines()).filter((line) => line.endsWith('pressed=true')),
        [`button "${phrase}" pressed=true`],
      );
    });

    it(`tells in ${lang} which task is marked, and announces the progress once`, async () => {
      await open('lesson-checklist', lang);
      const [texts] = await announced('lesson-checklist', 'input');
      assert.equal(texts.length, 1);
      assert.deepEqual(texts[0].match(/\d+/g).map(Number).sort(), [1, 3]);
      assert.deepEqual(
        (await lines()).filter((line) => line.endsWith('checked=true')),
        [`checkbox "${library.checklist(lang).tasks[0].text}" checked=true`],
      );
    });
  }
});
