import {after, before} from 'node:test';

import puppeteer from 'puppeteer-core';

import {chromium} from '../../scripts/browsers/browsers.mjs';

/**
 * A browser and a server for the tests of a file, or of the `describe` this is called in. Both end with these
 * tests, whichever of them fail: a server left open would keep the process from ending.
 *
 * @param {() => Promise<{url: string, close: () => void}>} serving starts the server
 * @returns {{browser: import('puppeteer-core').Browser, url: string}} there from the first test on
 */
export function inBrowser(serving) {
  const there = {};
  const open = [];
  before(async () => {
    const server = await serving();
    open.push(() => server.close());
    there.url = server.url;
    there.browser = await puppeteer.launch(await chromium());
    open.push(() => there.browser.close());
  });
  after(() => Promise.all(open.map((close) => close())));
  return there;
}
