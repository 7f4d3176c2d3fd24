/** The demo pages, as `npm start` serves them. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {serveDemo} from '../../scripts/browsers/demo-server.mjs';
import {root} from '../../scripts/lib/run.mjs';

import {visit} from '../support/visit.mjs';
import {inBrowser} from '../support/in-browser.mjs';

describe('the demo pages', () => {
  const there = inBrowser(serveDemo);

  it('show pseudo-locales, in a silent console', async () => {
    for (const [locale, title] of [
      ['en-XA', /^Ĥööŵ /],
      ['ar-XB', /\u202EHow /],
      ['zxx', /^lesson\.title$/],
    ]) {
      const titleOf = (element) => element.shadowRoot.querySelector('h1').textContent.trim();
      const {said} = await visit(there.browser, `${there.url}/demo/?lang=${locale}`, async (tab) =>
        assert.match(await tab.$eval('container-lesson', titleOf), title),
      );
      assert.deepEqual(said, []);
    }
  });

  it('show the lesson without a word in the console', async () => {
    for (const path of ['/demo/', '/demo/?lang=en&ids', '/demo/parts.html']) {
      const {said} = await visit(there.browser, there.url + path, async (tab) => {
        const text = await tab.$eval('container-lesson', (element) => element.shadowRoot.querySelector('.lead').textContent);
        assert.equal(text === 'lesson.lead', path.includes('ids'), text);
      });
      assert.deepEqual(said, [], path);
    }
  });

  it('show a comparison of one’s own in silence', async () => {
    const {said} = await visit(there.browser, `${there.url}/demo/own-data.html`, (tab) => tab.waitForSelector('comparison-table'));
    assert.deepEqual(said, []);
  });

  it('list all messages at an address that means nothing, too', async () => {
    const {said} = await visit(there.browser, `${there.url}/demo/messages.html#%`, (tab) => tab.waitForSelector('tbody tr'));
    assert.deepEqual(said, []);
  });

  it('list all messages, and find those that are looked for', async () => {
    const messages = JSON.parse(readFileSync(`${root}src/generated/messages.json`, 'utf8'));
    const {said} = await visit(there.browser, `${there.url}/demo/messages.html#table.caption`, async (tab) => {
      await tab.waitForFunction(() => document.querySelector('output').textContent !== '');
      const shown = () =>
        tab.$$eval('tbody tr:not([hidden])', (rows) =>
          rows.map(({id, cells}) => ({id, texts: [...cells].map((cell) => cell.textContent)})),
        );
      assert.deepEqual(
        (await shown()).map(({id}) => id),
        messages.map(({id}) => id),
      );
      assert.deepEqual(
        (await shown()).filter(({texts}) => texts.includes('')),
        [],
      );
      await tab.type('[name=find]', 'ゲストOSなし');
      assert.deepEqual(
        (await shown()).map(({id}) => id),
        ['diagram.absent', 'difference.absent'],
      );
    });
    assert.deepEqual(said, []);
  });
});
