/** What a screen reader is given: Chromium's own accessibility tree of the built file, in both languages. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import puppeteer from 'puppeteer-core';

import {analogy, checklist, comparison, stacks} from '../../dist/library.js';
import {chromium} from '../../scripts/browsers.mjs';
import {serve} from '../../scripts/lib/serve.mjs';

const languages = ['ja', 'en'];
const elements = {
  diagram: 'architecture-diagram',
  table: 'comparison-table',
  card: 'analogy-card',
  checklist: 'lesson-checklist',
};

/** Terms are known on these pages, so that a name is the words alone and no explanation. */
const known = stacks('en').glossary;
const pageOf = (tag, lang) => `<!doctype html><html lang="${lang}"><title>One element</title>
  <script type="module" src="/dist/cdn/container-lesson.min.js"></script>
  <${tag} known-terms="${Object.keys(known).join(' ')}"></${tag}>`;

/** The roles that make up what a reader can go to, or that name a group of it. */
const told = new Set(
  'figure list button checkbox table columnheader rowheader image link group region note status heading DisclosureTriangle'.split(' '),
);
const states = ['expanded', 'pressed', 'checked'];

/** The tree as lines in reading order, `role "name" state`; a group without a name says nothing. */
function* linesOf({role, name, children = [], ...rest}) {
  const state = states.filter((key) => key in rest).map((key) => ` ${key}=${rest[key]}`);
  if (told.has(role) && (name || role === 'status')) yield `${role} "${name.trim()}"${state.join('')}`;
  for (const child of children) yield* linesOf(child);
}

/** Chromium puts a space into a name where a phrase may break (`<wbr>`): in Japanese, spaces are no part of the words. */
const spoken = (lang, list) => (lang === 'ja' ? list.map((line) => line.replaceAll(' ', '')) : list);

const words = (...parts) => parts.filter(Boolean).join(' ');

/** What each element ought to say, from the words of the data library. */
const expected = {
  diagram(lang) {
    const model = stacks(lang);
    return [
      `figure "${model.title}"`,
      ...model.stacks.flatMap(({name, layers}) => [
        `list "${words(name, model.order)}"`,
        ...layers.map(({name, role, kernel, scope}) => `button "${words(name, role, kernel && model.kernel, scope)}" expanded=false`),
      ]),
      `DisclosureTriangle "${model.inWords}" expanded=false`,
    ];
  },
  table(lang) {
    const {caption, judgement, heading, technologies, properties, notes} = comparison(lang);
    return [
      `table "${words(caption, judgement)}"`,
      ...[heading, ...technologies.map(({name}) => name)].map((name) => `columnheader "${name}"`),
      ...properties.flatMap(({name, note, values}) => [
        `rowheader "${name}${note.label}"`,
        `link "${note.label}"`,
        ...technologies.map(({id}) => `image "${values[id].scale}"`),
      ]),
      `region "${notes}"`,
    ];
  },
  card(lang) {
    const {picture, labels, pairs} = analogy(lang, 'vm');
    return [`image "${picture}"`, `list "${labels.pairs}"`, ...pairs.map(({phrase}) => `button "${phrase}" pressed=false`)];
  },
  checklist(lang) {
    const {legend, tasks, labels} = checklist(lang);
    return [
      `group "${legend}"`,
      'status ""',
      ...tasks.flatMap(({text}) => [`checkbox "${text}" checked=false`, `DisclosureTriangle "${labels.answer}" expanded=false`]),
      `button "${labels.reset}"`,
    ];
  },
};

describe('the accessibility tree', () => {
  let browser, page, server;
  before(async () => {
    const pages = languages.flatMap((lang) => Object.entries(elements).map(([key, tag]) => [`/${lang}/${key}`, pageOf(tag, lang)]));
    server = await serve({pages: Object.fromEntries(pages)});
    browser = await puppeteer.launch(await chromium());
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  /** Opens an element's page with nothing kept of other tests. */
  async function open(key, lang) {
    const context = await browser.createBrowserContext();
    page = await context.newPage();
    await page.setViewport({width: 1280, height: 900});
    await page.goto(`${server.url}/${lang}/${key}`);
    await page.waitForFunction((tag) => document.querySelector(tag).shadowRoot?.childElementCount, {}, elements[key]);
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
    for (const key of Object.keys(elements))
      it(`has role, name and state of all of <${elements[key]}> in ${lang}, in order`, async () => {
        await open(key, lang);
        assert.deepEqual(spoken(lang, await lines()), spoken(lang, expected[key](lang)));
      });

    it(`tells in ${lang} which layer is open, and announces each half of its explanation once`, async () => {
      await open('diagram', lang);
      const said = await announced(elements.diagram, '[data-layer="vm.guest-os"]');
      assert.deepEqual(
        said.map((texts) => texts.length),
        [1, 1],
      );
      const {layers} = stacks(lang).stacks[0];
      const guest = layers.find(({id}) => id === 'vm.guest-os');
      assert.ok(spoken(lang, said[0])[0].startsWith(guest.name), said[0][0]);
      assert.deepEqual(
        spoken(lang, await lines()).filter((line) => line.endsWith('expanded=true')),
        spoken(lang, [`button "${words(guest.name, guest.role, stacks(lang).kernel, guest.scope)}" expanded=true`]),
      );
    });

    it(`tells in ${lang} which pair is pressed`, async () => {
      await open('card', lang);
      assert.deepEqual(await announced(elements.card, '[data-pair=land] button'), []);
      const {phrase} = analogy(lang, 'vm').pairs.find(({id}) => id === 'land');
      assert.deepEqual(
        spoken(lang, await lines()).filter((line) => line.endsWith('pressed=true')),
        spoken(lang, [`button "${phrase}" pressed=true`]),
      );
    });

    it(`tells in ${lang} which task is marked, and announces the progress once`, async () => {
      await open('checklist', lang);
      const [texts] = await announced(elements.checklist, 'input');
      assert.equal(texts.length, 1);
      assert.deepEqual(texts[0].match(/\d+/g).map(Number).sort(), [1, 3]);
      assert.deepEqual(
        spoken(lang, await lines()).filter((line) => line.endsWith('checked=true')),
        spoken(lang, [`checkbox "${checklist(lang).tasks[0].text}" checked=true`]),
      );
    });
  }
});
