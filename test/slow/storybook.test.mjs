/** Storybook as it is published: every story as every toolbar has it, and what axe and a ruler say of it. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import axe from 'axe-core';
import {buildSync} from 'esbuild';

import {allRendered} from '../../scripts/browsers/stage.mjs';
import {root} from '../../scripts/lib/run.mjs';
import {inStorybook} from '../support/storybook-site.mjs';
import {attributes, warnings} from '../support/storybook-stories.mjs';
import {kana} from '../support/text.mjs';

/** test/support/layout.ts as a script that a page can run. */
const ruler = buildSync({
  entryPoints: [`${root}test/support/layout.ts`],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'layout',
}).outputFiles[0].text;

const site = inStorybook();

/** Runs `work` for each item, three at a time: pages wait more than they compute. */
async function inParallel(items, work) {
  const rest = [...items];
  const worker = async () => {
    for (let item = rest.shift(); item; item = rest.shift()) await work(item);
  };
  await Promise.all(Array.from({length: 3}, worker));
}

const isDone = () => globalThis.__STORYBOOK_PREVIEW__?.storyRenders?.[0]?.phase === 'finished';

/** What stands in each column of the stage: the language it claims, and its text with that of shadow roots. */
function columns(tag) {
  const textOf = (node) => (node.nodeType === Node.TEXT_NODE ? node.data : [...(node.shadowRoot ?? node).childNodes].map(textOf).join(' '));
  return [...document.querySelectorAll('.stage > [lang]')].map((column) => {
    const element = column.querySelector(tag);
    return {lang: column.lang, shown: element.shadowRoot.querySelector('.root').lang, text: textOf(element)};
  });
}

/** Chooses in the toolbars, as the manager does, and waits until the elements have followed, with those within them. */
async function choose(tab, globals) {
  await tab.evaluate(async (globals) => {
    const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
    const rendered = new Promise((resolve) => channel.once('storyRendered', resolve));
    channel.emit('updateGlobals', {globals});
    await rendered;
  }, globals);
  await tab.evaluate(allRendered);
}

async function assertSpeaks(tab, tag, id, languages) {
  // What is asked to show more than its first render has waits for it.
  const isDrawn = (name) => [...document.querySelectorAll(name)].every(({shadowRoot}) => shadowRoot?.querySelector('.root'));
  await tab.waitForFunction(isDrawn, {}, tag);
  await tab.evaluate(allRendered);
  const found = await tab.evaluate(columns, tag);
  assert.deepEqual(
    found.map(({lang, shown}) => [lang, shown]),
    languages.map((lang) => [lang, lang]),
  );
  for (const {lang, text} of found) {
    assert.match(text, lang === 'ja' ? kana : /\p{Ll}{4,} \p{Ll}{2,} /u, id);
    if (lang !== 'ja') assert.deepEqual(text.match(kana), null, id);
  }
}

const stage = (tab) =>
  tab.$eval('.stage', (element) => {
    const {colorScheme, backgroundColor} = getComputedStyle(element);
    return [colorScheme, backgroundColor];
  });

const dark = ['dark', 'rgb(20, 22, 26)'];
const light = ['light', 'rgb(255, 255, 255)'];

/** Rules of WCAG that the story breaks. A pseudo-locale lengthens each message by itself, so that a name begins otherwise than its label. */
async function assertAccessible(tab, id) {
  const broken = await tab.evaluate(
    async (isPseudo) => {
      const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
      const rules = {'label-content-name-mismatch': {enabled: !isPseudo}};
      const {violations} = await globalThis.axe.run('.stage', {runOnly, rules, resultTypes: ['violations']});
      return violations.map(({id, nodes}) => [id, nodes.map(({target}) => target.join(' '))]);
    },
    ownLanguage(id) !== undefined,
  );
  assert.deepEqual(broken, [], id);
}

/** What stands where it should not: outside the window, cut off, on something else. */
async function assertLaidOut(tab, id, widths = [320, 768, 1280]) {
  for (const width of widths) {
    await tab.setViewport({width, height: 900});
    const found = await tab.evaluate(() => {
      const {boxesNotToOverlap, clipped, elementsOf, overlaps} = globalThis.layout;
      const page = document.documentElement;
      const boxes = elementsOf(document.querySelector('.stage'));
      return {
        sideways: page.scrollWidth - page.clientWidth,
        clipped: clipped(document.querySelector('.stage')),
        overlaps: boxesNotToOverlap.flatMap((kind) => overlaps(boxes.filter((box) => box.matches(kind)))),
      };
    });
    assert.deepEqual(found, {sideways: 0, clipped: [], overlaps: []}, `${id} at ${width} px`);
  }
}

/** Stories that speak a language of their own. */
const ownLanguage = (id) => (id.endsWith('--long-words') ? ['en-XA'] : undefined);

const runsFromTheRight = (tag) =>
  [...document.querySelectorAll(tag)].every(({shadowRoot}) => getComputedStyle(shadowRoot.querySelector('.root')).direction === 'rtl');

/** The toolbars that are left, one after another, each as it was before the next. */
async function assertToolbars(tab, tag, id) {
  await choose(tab, {direction: 'rtl'});
  // A file's words run as they do in its language.
  if (tag === 'container-lesson' || !id.endsWith('--own-data')) await tab.waitForFunction(runsFromTheRight, {}, tag);
  await assertLaidOut(tab, id, [1280]);
  await choose(tab, {direction: 'language', text: 'double'});
  assert.equal(await tab.evaluate(() => getComputedStyle(document.documentElement).fontSize), '32px');
  await assertLaidOut(tab, id, [1280]);
  await choose(tab, {text: 'normal', motion: 'reduced'});
  assert.deepEqual(await tab.evaluate(queriesOf, tag, 'prefers-reduced-motion'), []);
  await choose(tab, {motion: 'system', medium: 'print', scheme: 'dark'});
  assert.deepEqual(await stage(tab), light);
  assert.deepEqual(await tab.evaluate(queriesOf, tag, 'print'), []);
  await choose(tab, {medium: 'screen', scheme: 'light'});
  assert.notDeepEqual(await tab.evaluate(queriesOf, tag, 'print'), []);
}

/** The media queries of an element's rules that have a word in them. */
function queriesOf(tag, word) {
  const queries = (rules) => [...rules].flatMap((rule) => [...(rule.media ? [rule.media.mediaText] : []), ...queries(rule.cssRules ?? [])]);
  const {shadowRoot} = document.querySelector(tag);
  return shadowRoot.adoptedStyleSheets.flatMap(({cssRules}) => queries(cssRules)).filter((query) => query.includes(word));
}

async function lookAtStory(tab, tag, id) {
  const own = ownLanguage(id);
  await tab.evaluate(axe.source);
  await tab.evaluate(ruler);
  await tab.waitForFunction(isDone, {polling: 50});
  await assertSpeaks(tab, tag, id, own ?? ['ja', 'en']);
  assert.deepEqual(await stage(tab), dark);
  await assertAccessible(tab, id);
  await choose(tab, {scheme: 'light'});
  assert.deepEqual(await stage(tab), light);
  await assertAccessible(tab, id);
  for (const language of ['en', 'ja']) {
    await choose(tab, {language});
    await assertSpeaks(tab, tag, id, own ?? [language]);
    await assertLaidOut(tab, id);
  }
  await assertToolbars(tab, tag, id);
}

describe('Storybook', () => {
  it('opens with the page of its doors, and has the whole lesson', async () => {
    assert.equal(site.entries[0].id, 'home--home');
    // The manager's console is Storybook's own business.
    const {abroad} = await site.open('/', async (tab) => {
      const frame = await (await tab.waitForSelector('#storybook-preview-iframe')).contentFrame();
      await frame.waitForSelector('>>> container-lesson');
      assert.match(await frame.$eval('>>> container-lesson', (element) => element.shadowRoot.textContent), kana);
    });
    assert.deepEqual(abroad, []);
  });

  for (const [tag, documented] of Object.entries(attributes)) {
    it(`shows <${tag}> as every toolbar has it, accessible, laid out, in a silent console and without the network`, async () => {
      const stories = site.entries.filter(({type, id}) => type === 'story' && id.startsWith(`${tag}--`));
      assert.ok(stories.length > documented.length);
      // axe is for readers of the page; here it would only take time.
      const globals = 'language:both;scheme:dark;a11y.manual:!true';
      await inParallel(stories, async ({id}) => {
        const path = `/iframe.html?id=${id}&viewMode=story&globals=${globals}`;
        const {said, abroad} = await site.open(path, (tab) => lookAtStory(tab, tag, id));
        assert.deepEqual([said.sort(), abroad], [warnings(id, ['ja', 'en']), []], id);
      });
    });
  }

  it('shows what a reader does in the list of actions', async () => {
    const {said} = await site.open('/iframe.html?id=architecture-diagram--default&viewMode=story', async (tab) => {
      await tab.waitForFunction(isDone, {polling: 50});
      const {layer, technology} = await tab.evaluate(async () => {
        const action = new Promise((resolve) => globalThis.__STORYBOOK_ADDONS_CHANNEL__.once('storybook/actions/action-event', resolve));
        document.querySelector('architecture-diagram').shadowRoot.querySelector('[data-layer="vm.hypervisor"]').click();
        return (await action).data.args;
      });
      assert.deepEqual([layer, technology], ['vm.hypervisor', 'vm']);
    });
    assert.deepEqual(said, []);
  });
});
