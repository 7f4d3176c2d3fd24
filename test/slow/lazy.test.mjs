/** What comes only when it is asked for, from the files in dist/cdn: what is fetched, and what stands until then. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {openTab} from '../support/slow-network.mjs';
import {serve} from '../../scripts/browsers/serve.mjs';
import {inBrowser} from '../support/in-browser.mjs';

/** By tag: the attribute that asks, the files it brings beside the entry, and what shows that it is there. */
const asked = {
  'comparison-table': {
    attribute: 'evidence',
    files: (lang) => ['comparison-table-evidence', `evidence.${lang}`],
    shown: '.evidence',
    before: 'table',
  },
};

const isElement = (url) => /-element-/.test(url);
const entryOf = (lang) => `container-lesson.${lang}.min.js`;
const page = (lang, body) => `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>late</title><link rel="icon" href="data:,">
<script type="module" src="/dist/cdn/${entryOf(lang)}"></script>${body}<p id="below">below</p>`;

describe('what comes late', () => {
  const there = inBrowser(() =>
    serve({
      pages: Object.fromEntries(
        ['ja', 'en']
          .flatMap((lang) =>
            Object.entries(asked).flatMap(([tag, {attribute}]) => [
              [`/${lang}/${tag}`, page(lang, `<${tag}><p>Before</p></${tag}>`)],
              [`/${lang}/${tag}/asked`, page(lang, `<${tag} ${attribute}><p>Before</p></${tag}>`)],
            ]),
          )
          .concat(['ja', 'en'].map((lang) => [`/${lang}/answers`, page(lang, '<lesson-checklist></lesson-checklist>')])),
      ),
    }),
  );

  /** Opens a page of which nothing is idle; its late files fail while `network.late` says so, except for that of the element. */
  async function open(path, late = 'pass') {
    const {tab, network} = await openTab(there.browser, late, isElement);
    await tab.evaluateOnNewDocument(() => (globalThis.requestIdleCallback = () => 0));
    await tab.goto(`${there.url}${path}`, {waitUntil: late === 'hold' ? 'load' : 'networkidle0'});
    return {tab, network, requests: network.requests, said: network.said};
  }

  for (const [tag, {attribute, files, shown, before}] of Object.entries(asked))
    for (const lang of ['ja', 'en'])
      describe(`<${tag} ${attribute}> in ${lang}`, () => {
        const names = (requests) => requests.map((file) => file.replace(/-[0-9a-f]{8}\.js$/, ''));
        const has = (tab, selector) => tab.$eval(tag, (element, one) => element.shadowRoot.querySelector(one) !== null, selector);

        it('is fetched only when asked for', async () => {
          const {tab, requests, said} = await open(`/${lang}/${tag}`);
          assert.deepEqual(names(requests), [entryOf(lang), `container-lesson.${tag}-element`]);
          await tab.$eval(tag, (element, name) => element.toggleAttribute(name, true), attribute);
          await tab.waitForSelector(`${tag} >>> ${shown}`);
          assert.deepEqual(
            names(requests).sort(),
            [entryOf(lang), ...[`${tag}-element`, ...files(lang)].map((file) => `container-lesson.${file}`)].sort(),
          );
          assert.deepEqual(said, []);
          await tab.close();
        });

        it('is drawn at once with the rest: until it is there, what the author wrote stays', async () => {
          const {tab, network} = await open(`/${lang}/${tag}/asked`, 'hold');
          await tab.waitForFunction((name) => document.querySelector(name).shadowRoot?.querySelector('slot'), {}, tag);
          assert.equal(await has(tab, before), false);
          assert.equal(await tab.$eval(`${tag} p`, (element) => element.checkVisibility()), true, 'the text of the author');
          await tab.evaluate(
            (name, parts) => {
              const element = document.querySelector(name);
              globalThis.halves = 0;
              const root = element.shadowRoot;
              new MutationObserver(() => (halves += root.querySelector(parts[0]) && !root.querySelector(parts[1]) ? 1 : 0)).observe(root, {
                childList: true,
                subtree: true,
              });
            },
            tag,
            [before, shown],
          );
          network.release();
          await tab.waitForSelector(`${tag} >>> ${shown}`);
          assert.equal(await tab.evaluate(() => halves), 0, 'times that only the first half stood there');
          await tab.close();
        });

        it('fails without harm, says so once a file, and comes with a later update', async () => {
          const {tab, network, said} = await open(`/${lang}/${tag}/asked`, 'fail');
          await tab.waitForSelector(`${tag} >>> ${before}`);
          assert.equal(await has(tab, shown), false);
          const warnings = said.filter((line) => line.startsWith('warn: container-lesson: '));
          assert.equal(warnings.length, files(lang).length, said.join('\n'));
          assert.ok(
            said.every((line) => line.startsWith('warn: ') || line.includes('ERR_INTERNET_DISCONNECTED')),
            said.join('\n'),
          );
          network.late = 'pass';
          await tab.$eval(tag, (element, name) => [false, true].forEach((is) => element.toggleAttribute(name, is)), attribute);
          await tab.waitForSelector(`${tag} >>> ${shown}`);
          await tab.close();
        });
      });

  for (const lang of ['ja', 'en'])
    describe(`a model answer in ${lang}`, () => {
      const summary = 'lesson-checklist >>> summary';
      const placeOfBelow = (tab) => tab.$eval('#below', (element) => element.getBoundingClientRect().top);
      const answers = (requests) => requests.filter((file) => file.startsWith(`container-lesson.answers.${lang}-`));

      it('comes with the first fold that is opened, and moves what is below as far as opening does', async () => {
        const {tab, requests, said} = await open(`/${lang}/answers`);
        assert.deepEqual(
          requests.filter((file) => !isElement(file)),
          [entryOf(lang)],
        );
        const closed = await placeOfBelow(tab);
        await (await tab.$(summary)).click();
        await tab.waitForSelector('lesson-checklist >>> details[open] > p');
        const opened = await placeOfBelow(tab);
        await (await tab.$(summary)).click();
        assert.equal(await placeOfBelow(tab), closed);
        await (await tab.$(summary)).click();
        assert.equal(await placeOfBelow(tab), opened);
        assert.deepEqual([answers(requests).length, said], [1, []]);
        await tab.close();
      });

      it('that cannot be had is asked for again by the next fold', async () => {
        const {tab, network, requests} = await open(`/${lang}/answers`, 'fail');
        const warned = new Promise((resolve) => tab.once('console', resolve));
        await (await tab.$(summary)).click();
        await warned;
        assert.equal(await tab.$('lesson-checklist >>> details > p'), null);
        network.late = 'pass';
        await (await tab.$$(summary))[1].click();
        await tab.waitForSelector('lesson-checklist >>> details[open] > p');
        assert.equal(answers(requests).length, 2);
        await tab.close();
      });
    });
});
