/** Storybook's static site, as any host serves it, in a browser. */
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before} from 'node:test';

import puppeteer from 'puppeteer-core';

import {chromium} from '../../scripts/browsers/browsers.mjs';
import {root} from '../../scripts/lib/run.mjs';
import {serve} from '../../scripts/browsers/serve.mjs';
import {listen} from './visit.mjs';

/** Notes what a page says, and which other hosts it asks. */
function watch(tab, url) {
  const [said, abroad] = [[], []];
  listen(tab, (text) => said.push(text));
  tab.on('request', (request) => {
    if (![`${url}/`, 'data:', 'blob:'].some((start) => request.url().startsWith(start))) abroad.push(request.url());
  });
  return {said, abroad};
}

function build() {
  const folder = mkdtempSync(join(tmpdir(), 'container-lesson-storybook-'));
  execFileSync('npm', ['run', '--silent', 'build-storybook', '--', '--output-dir', folder], {cwd: root, stdio: 'pipe'});
  return folder;
}

/**
 * Serves the site. `npm run test:all` has built it and says where (STORYBOOK_SITE); otherwise it is built.
 *
 * @returns `entries` are the stories and pages; `open(path, look)` opens a page, calls `look` with it, closes it, and tells what it said and which hosts it asked
 */
async function openSite() {
  const given = process.env.STORYBOOK_SITE;
  const folder = given ?? build();
  const {url, close} = await serve({folder: `${folder}/`});
  const browser = await puppeteer.launch(await chromium());
  return {
    url,
    entries: Object.values((await (await fetch(`${url}/index.json`)).json()).entries),
    async open(path, look) {
      const tab = await browser.newPage();
      const heard = watch(tab, url);
      try {
        await tab.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
        await tab.goto(url + path);
        await look(tab);
      } finally {
        await tab.close();
      }
      return heard;
    },
    async close() {
      await browser.close();
      close();
      if (!given) rmSync(folder, {recursive: true, force: true});
    },
  };
}

/**
 * The site for the tests of a file: it ends with them.
 *
 * @returns what `openSite` gives, there from the first test on
 */
export function inStorybook() {
  const site = {};
  before(async () => Object.assign(site, await openSite()));
  after(() => site.close?.());
  return site;
}

/** Presses a button that saves a file, and reads the file when it is there. */
export async function download(tab, button, file) {
  const session = await tab.createCDPSession();
  await session.send('Browser.setDownloadBehavior', {behavior: 'allow', downloadPath: dirname(file), eventsEnabled: true});
  rmSync(file, {force: true});
  const done = new Promise((resolve) => {
    session.on('Browser.downloadProgress', ({state}) => state === 'completed' && resolve());
  });
  await button.evaluate((one) => one.click());
  await done;
  return readFileSync(file, 'utf8');
}
