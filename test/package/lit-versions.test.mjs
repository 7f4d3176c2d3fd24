/** A page that has Lit's development build hears nothing of the Lit within our files. The package must be built. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {buildSync} from 'esbuild';

import {root} from '../../scripts/lib/run.mjs';
import {serve} from '../../scripts/browsers/serve.mjs';
import {inBrowser} from '../support/in-browser.mjs';
import {listen} from '../support/visit.mjs';

const [{text: development}] = buildSync({
  stdin: {
    contents: `import {html, LitElement} from 'lit';
      customElements.define('of-host', class extends LitElement { render() { return html\`<b>host</b>\`; } });`,
    resolveDir: root,
  },
  bundle: true,
  write: false,
  format: 'iife',
  conditions: ['development'],
}).outputFiles;

const there = inBrowser(() =>
  serve({pages: {'/page': '<!doctype html><html lang="en"><title>t</title><link rel="icon" href="data:,"><body></html>'}}),
);

/** What the console says while scripts come into a page one after the other. */
async function heard(scripts) {
  const tab = await there.browser.newPage();
  const said = [];
  listen(tab, (text) => said.push(text));
  await tab.goto(`${there.url}/page`);
  for (const script of scripts) await tab.addScriptTag(script);
  await tab.evaluate(async () => {
    document.body.innerHTML = '<of-host></of-host><lesson-checklist></lesson-checklist>';
    await Promise.all(['of-host', 'lesson-checklist'].map((tag) => customElements.whenDefined(tag)));
    for (const element of document.body.children) await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
  const versions = await tab.evaluate(() =>
    ['litHtmlVersions', 'litElementVersions', 'reactiveElementVersions'].map((name) => globalThis[name]?.length),
  );
  await tab.close();
  return {said, versions};
}

describe('a page with Lit in development mode', () => {
  const host = {content: development};
  for (const file of ['container-lesson', 'container-lesson.ja', 'container-lesson.en']) {
    const ours = {type: 'module', url: `/dist/cdn/${file}.min.js`};
    for (const [order, scripts] of Object.entries({before: [ours, host], after: [host, ours]}))
      it(`hears only that it is in development mode, with ${file}.min.js ${order} it`, async () => {
        const {said, versions} = await heard(scripts);
        assert.equal(said.length, 1, said.join('\n'));
        assert.match(said[0], /^Lit is in dev mode/);
        assert.deepEqual(versions, [1, 1, 1]);
      });
  }

  it('hears of a second Lit that counts itself: the test can fail', async () => {
    const {said} = await heard([
      host,
      {content: development.replace("customElements.define('of-host'", "void ('of-host'")},
      {type: 'module', url: '/dist/cdn/container-lesson.en.min.js'},
    ]);
    assert.ok(
      said.some((one) => one.startsWith('Multiple versions of Lit loaded')),
      said.join('\n'),
    );
  });
});
