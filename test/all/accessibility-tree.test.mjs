/** What a screen reader is given: Chromium's own accessibility tree of the built file, in both languages. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import * as library from '../../dist/library.js';
import {serve} from '../../scripts/lib/serve.mjs';
import {expectedTree, layerName} from '../expected-tree.mjs';
import {inBrowser} from '../in-browser.mjs';

const languages = ['ja', 'en'];
/** Terms are known on these pages, so that a name is the words alone and no explanation. */
const known = library.stacks('en').glossary;
const pageOf = (tag, lang) => `<!doctype html><html lang="${lang}"><title>One element</title>
  <script type="module" src="/dist/cdn/container-lesson.min.js"></script>
  <${tag} known-terms="${Object.keys(known).join(' ')}"></${tag}>`;

/** The roles that make up what a reader can go to, or that name a group of it. */
const told = new Set(
  'figure list button checkbox table columnheader rowheader image link group region note status heading DisclosureTriangle'.split(' '),
);
const states = ['level', 'expanded', 'pressed', 'checked'];

/** Told without a name too. A list is told with the number of its items. */
const nameless = new Set(['status', 'list']);

/** The tree as lines in reading order, `role "name" state`; a group without a name says nothing. */
function* linesOf({role, name, children = [], ...rest}) {
  const state = states.filter((key) => key in rest).map((key) => ` ${key}=${rest[key]}`);
  const items = role === 'list' ? ` of ${children.filter((child) => child.role === 'listitem').length}` : '';
  if (told.has(role) && (name || nameless.has(role))) yield `${role} "${name.trim()}"${items}${state.join('')}`;
  for (const child of children) yield* linesOf(child);
}

/** Chromium puts a space into a name where a phrase may break (`<wbr>`): in Japanese, spaces are no part of the words. */
const spoken = (lang, list) => (lang === 'ja' ? list.map((line) => line.replaceAll(' ', '')) : list);

const expected = expectedTree(library);

describe('the accessibility tree', () => {
  let page;
  const there = inBrowser(() => {
    const pages = languages.flatMap((lang) => Object.keys(expected).map((tag) => [`/${lang}/${tag}`, pageOf(tag, lang)]));
    return serve({pages: Object.fromEntries(pages)});
  });

  /** Opens an element's page with nothing kept of other tests. */
  async function open(tag, lang) {
    const context = await there.browser.createBrowserContext();
    page = await context.newPage();
    await page.setViewport({width: 1280, height: 900});
    await page.goto(`${there.url}/${lang}/${tag}`);
    await page.waitForFunction((tag) => document.querySelector(tag).shadowRoot?.childElementCount, {}, tag);
  }

  const lines = async () => [...linesOf(await page.accessibility.snapshot({interestingOnly: false}))];

  /** Does something in the element and returns what each live region was made to say, change by change. */
  const announced = (tag, selector) =>
    page.evaluate(
      async (tag, selector) => {
        const {shadowRoot} = document.querySelector(tag);
        const said = [...shadowRoot.querySelectorAll('[aria-live], [role=status]')].map((region) => {
          const texts = [];
          const note = () => texts.push(region.textContent.trim().replace(/\s+/g, ' '));
          new MutationObserver(note).observe(region, {childList: true, characterData: true, subtree: true});
          return texts;
        });
        shadowRoot.querySelector(selector).click();
        // Two frames: what would be said a second time has had its turn.
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        return said;
      },
      tag,
      selector,
    );

  for (const lang of languages) {
    for (const [tag, linesIn] of Object.entries(expected))
      it(`has role, name and state of all of <${tag}> in ${lang}, in order`, async () => {
        await open(tag, lang);
        assert.deepEqual(spoken(lang, await lines()), spoken(lang, linesIn(lang)));
      });

    it(`tells in ${lang} which layer is open, and announces each half of its explanation once`, async () => {
      await open('architecture-diagram', lang);
      const said = await announced('architecture-diagram', '[data-layer="vm.guest-os"]');
      assert.deepEqual(
        said.map((texts) => texts.length),
        [1, 1],
      );
      const model = library.stacks(lang);
      const guest = model.stacks[0].layers.find(({id}) => id === 'vm.guest-os');
      assert.ok(spoken(lang, said[0])[0].startsWith(guest.name), said[0][0]);
      assert.deepEqual(
        spoken(lang, await lines()).filter((line) => line.endsWith('expanded=true')),
        spoken(lang, [`button "${layerName(model, guest)}" expanded=true`]),
      );
    });

    it(`tells in ${lang} which pair is pressed`, async () => {
      await open('analogy-card', lang);
      assert.deepEqual(await announced('analogy-card', '[data-pair=land] button'), []);
      const {phrase} = library.analogy(lang, 'vm').pairs.find(({id}) => id === 'land');
      assert.deepEqual(
        spoken(lang, await lines()).filter((line) => line.endsWith('pressed=true')),
        spoken(lang, [`button "${phrase}" pressed=true`]),
      );
    });

    it(`tells in ${lang} which task is marked, and announces the progress once`, async () => {
      await open('lesson-checklist', lang);
      const [texts] = await announced('lesson-checklist', 'input');
      assert.equal(texts.length, 1);
      assert.deepEqual(texts[0].match(/\d+/g).map(Number).sort(), [1, 3]);
      assert.deepEqual(
        spoken(lang, await lines()).filter((line) => line.endsWith('checked=true')),
        spoken(lang, [`checkbox "${library.checklist(lang).tasks[0].text}" checked=true`]),
      );
    });
  }
});
