/** A page that a reader keeps as one file (MHTML), which leaves out the styles of shadow roots. The package must be built. */
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';

import {serve} from '../../scripts/browsers/serve.mjs';
import {inBrowser} from '../support/in-browser.mjs';

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><link rel="icon" href="data:,"><container-lesson></container-lesson><script type="module" src="/dist/cdn/container-lesson.en.min.js"></script></html>`;
const there = inBrowser(() => serve({pages: {'/page': page}}));
const folder = mkdtempSync(join(tmpdir(), 'saved-'));
after(() => rmSync(folder, {recursive: true}));

/** Runs in the page: drawings through all shadow roots, each with its width, and how it is painted. */
function drawings() {
  const all = (root) => [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
  return all(document)
    .filter((one) => one.localName === 'svg')
    .map((one) => ({
      width: one.getBoundingClientRect().width,
      fill: getComputedStyle(one).fill,
      stroke: getComputedStyle(one).stroke,
      isMark: one.matches('.mark'),
    }));
}

describe('a page that is saved', {timeout: 120_000}, () => {
  it('has the text, and drawings of lines in their size', async () => {
    const tab = await there.browser.newPage();
    await tab.goto(`${there.url}/page`, {waitUntil: 'networkidle0'});
    const session = await tab.createCDPSession();
    const {data} = await session.send('Page.captureSnapshot', {format: 'mhtml'});
    const file = join(folder, 'page.mhtml');
    writeFileSync(file, data);
    await tab.goto(pathToFileURL(file).href, {waitUntil: 'load'});
    const found = await tab.evaluate(drawings);
    await tab.close();
    assert.ok(found.length > 20, `${found.length} drawings`);
    assert.deepEqual(
      found.filter(({width, fill, stroke, isMark}) => width > 440 || (isMark ? width > 20 : fill !== 'none' || stroke === 'none')),
      [],
    );
  });
});
