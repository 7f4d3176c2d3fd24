/** Storybook as it is published: every story in both languages, and the docs page of every element. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';

import puppeteer from 'puppeteer-core';

import {chromium} from '../../scripts/browsers.mjs';
import {root} from '../../scripts/lib/run.mjs';
import {serve} from '../../scripts/lib/serve.mjs';

const everywhere = ['heading-level', 'known-terms', 'ruby'];
const attributes = {
  'container-lesson': ['sections', 'course', 'depth', 'storage-key', ...everywhere],
  'architecture-diagram': ['technologies', 'instances', 'selected', 'depth', ...everywhere],
  'comparison-table': ['technologies', 'properties', 'evidence', ...everywhere],
  'analogy-card': ['technology', ...everywhere],
  'lesson-checklist': ['storage-key', 'name', ...everywhere],
};

/** What the stories of bad values exist to show; all others are silent. */
const warnings = {
  'container-lesson--unknown-values': [
    '<container-lesson sections>: there is no "kubernetes". Valid: goals, introduction, analogy, architecture, difference, comparison, choice, web, summary, checklist.',
    '<container-lesson heading-level>: needs a whole number from 1 to 6. 2 is used.',
  ],
  'architecture-diagram--unknown-values': [
    '<architecture-diagram technologies>: there is no "unikernel". Valid: vm, container.',
    '<architecture-diagram instances>: needs a whole number from 1 to 6. 3 is used.',
    '<architecture-diagram selected>: there is no "vm.kernel". Valid: vm.machine, vm.host-os, vm.hypervisor, vm.guest-os, vm.app, container.machine, container.host-os, container.engine, container.app.',
  ],
  'comparison-table--unknown-values': [
    '<comparison-table technologies>: there is no "unikernel". Valid: vm, container.',
    '<comparison-table properties>: there is no "price". Valid: isolation, startup, resources, size, portability, os-diversity.',
  ],
  'analogy-card--unknown-value': ['<analogy-card technology>: there is no "unikernel". Valid: vm, container.'],
  'lesson-checklist--foreign-storage': [
    '<lesson-checklist>: "stories.foreign" in localStorage is no progress; it stays until a task is marked. storage-key chooses another place.',
  ],
};

const folder = mkdtempSync(join(tmpdir(), 'container-lesson-storybook-'));
let browser;
let server;
let entries;

before(async () => {
  execFileSync('npm', ['run', '--silent', 'build-storybook', '--', '--output-dir', folder], {cwd: root, stdio: 'pipe'});
  server = await serve({folder: `${folder}/`});
  browser = await puppeteer.launch(await chromium());
  entries = Object.values((await (await fetch(`${server.url}/index.json`)).json()).entries);
});
after(async () => {
  await browser?.close();
  server?.close();
  rmSync(folder, {recursive: true, force: true});
});

/** Opens a page, notes what it says and which other hosts it asks, and closes it after `look`. */
async function open(path, look) {
  const tab = await browser.newPage();
  const said = [];
  const abroad = [];
  tab.on('console', (message) => said.push(message.text()));
  tab.on('pageerror', (error) => said.push(error.message));
  tab.on('request', (request) => {
    if (!request.url().startsWith(`${server.url}/`) && !request.url().startsWith('data:')) abroad.push(request.url());
  });
  try {
    await tab.goto(server.url + path);
    await look(tab);
  } finally {
    await tab.close();
  }
  return {said, abroad};
}

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

/** Chooses in the toolbars, as the manager does, and waits until the elements have followed. */
async function choose(tab, tag, globals) {
  await tab.evaluate(
    async (tag, globals) => {
      const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
      const rendered = new Promise((resolve) => channel.once('storyRendered', resolve));
      channel.emit('updateGlobals', {globals});
      await rendered;
      await Promise.all([...document.querySelectorAll(tag)].map((element) => element.updateComplete));
    },
    tag,
    globals,
  );
}

const japanese = /[\u3040-\u30FF]/;

async function assertSpeaks(tab, tag, languages) {
  // What is asked to show more than its first render has waits for it.
  const isDrawn = (name) => [...document.querySelectorAll(name)].every(({shadowRoot}) => shadowRoot?.querySelector('.root'));
  await tab.waitForFunction(isDrawn, {}, tag);
  const found = await tab.evaluate(columns, tag);
  assert.deepEqual(
    found.map(({lang, shown}) => [lang, shown]),
    languages.map((lang) => [lang, lang]),
  );
  for (const {lang, text} of found) {
    assert.match(text, lang === 'ja' ? japanese : /[a-z]{4,} [a-z]{2,} /);
    if (lang === 'en') assert.doesNotMatch(text, japanese);
  }
}

const stage = (tab) =>
  tab.$eval('.stage', (element) => {
    const {colorScheme, backgroundColor} = getComputedStyle(element);
    return [colorScheme, backgroundColor];
  });

const dark = ['dark', 'rgb(20, 22, 26)'];
const light = ['light', 'rgb(255, 255, 255)'];

async function lookAtStory(tab, tag) {
  await tab.waitForFunction(isDone, {polling: 50});
  await assertSpeaks(tab, tag, ['ja', 'en']);
  assert.deepEqual(await stage(tab), dark);
  await choose(tab, tag, {language: 'en', scheme: 'light'});
  await assertSpeaks(tab, tag, ['en']);
  assert.deepEqual(await stage(tab), light);
  await choose(tab, tag, {language: 'ja'});
  await assertSpeaks(tab, tag, ['ja']);
}

describe('Storybook', () => {
  it('opens with the whole lesson', async () => {
    assert.equal(entries[0].id, 'container-lesson--the-whole-lesson');
    // The manager's console is Storybook's own business.
    const {abroad} = await open('/', async (tab) => {
      const frame = await (await tab.waitForSelector('#storybook-preview-iframe')).contentFrame();
      await frame.waitForSelector('container-lesson');
      assert.match(await frame.$eval('container-lesson', (element) => element.shadowRoot.textContent), japanese);
    });
    assert.deepEqual(abroad, []);
  });

  for (const [tag, documented] of Object.entries(attributes)) {
    it(`shows <${tag}> in both languages and schemes, in a silent console and without the network`, async () => {
      const stories = entries.filter(({type, title}) => type === 'story' && title === tag);
      assert.ok(stories.length > documented.length);
      // axe is for readers of the page; here it would only take time.
      const globals = 'language:both;scheme:dark;a11y.manual:!true';
      await inParallel(stories, async ({id}) => {
        const path = `/iframe.html?id=${id}&viewMode=story&globals=${globals}`;
        const {said, abroad} = await open(path, (tab) => lookAtStory(tab, tag));
        assert.deepEqual([said, abroad], [warnings[id] ?? [], []], id);
      });
    });

    it(`documents <${tag}>: its attributes, nothing private, and HTML to paste`, async () => {
      const {said, abroad} = await open(`/iframe.html?id=${tag}--docs&viewMode=docs`, async (tab) => {
        await tab.waitForSelector('.docblock-argstable tbody tr');
        const rows = await tab.$$eval('.docblock-argstable tbody tr', (all) =>
          all.map(({cells}) =>
            cells.length > 2 ? {name: cells[0].textContent, description: cells[1].textContent} : {category: cells[0].textContent},
          ),
        );
        assert.match(rows[0].category, /attributes$/);
        const end = rows.findIndex(({category}, index) => index > 0 && category);
        const found = rows.slice(1, end);
        assert.deepEqual(found.map(({name}) => name).sort(), [...documented].sort());
        for (const {name, description} of found) assert.match(description, /[a-z]{3,} [a-z]/, name);
        const names = new Set(rows.map(({name}) => name));
        for (const name of ['areas', 'pressed', 'pointed', 'focused', 'isDisabled', 'announcement', 'headingLevel', 'language'])
          assert.ok(!names.has(name), name);

        // One panel a story, and that of the first story at the top.
        const stories = entries.filter(({type, title}) => type === 'story' && title === tag).length;
        const codes = await sources(tab, stories + 1);
        for (const code of codes) assert.match(code, new RegExp(`^<${tag}( [a-z-]+(="[^"]*")?)*>.*</${tag}>$`));
        for (const name of documented)
          assert.ok(
            codes.some((code) => code.includes(` ${name}`)),
            name,
          );
      });
      assert.deepEqual(
        [said, abroad],
        [
          Object.entries(warnings)
            .filter(([id]) => id.startsWith(`${tag}--`))
            .flatMap(([, all]) => all),
          [],
        ],
      );
    });
  }

  it('shows what a reader does in the list of actions', async () => {
    const {said} = await open('/iframe.html?id=architecture-diagram--default&viewMode=story', async (tab) => {
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

/** Opens every source panel of a docs page and reads it. */
async function sources(tab, count) {
  const hidden = '::-p-xpath(//button[contains(., "Show code")])';
  const read = () =>
    [...document.querySelectorAll('pre')].map(({textContent}) => textContent.trim()).filter((code) => code.startsWith('<'));
  for (let opened = 0; opened < count; opened++) await (await tab.waitForSelector(hidden)).evaluate((button) => button.click());
  await tab.waitForFunction(
    (count) => [...document.querySelectorAll('pre')].filter(({textContent}) => textContent.trim().startsWith('<')).length === count,
    {polling: 100},
    count,
  );
  return tab.evaluate(read);
}
