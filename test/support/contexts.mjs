/** The places in which a page of one's own has to open: from a disk, in a sandbox, from a server that knows no scripts. */
import {pathToFileURL} from 'node:url';

import {serve} from '../../scripts/browsers/serve.mjs';
import {listen} from './visit.mjs';

const framed = (page) =>
  `<!doctype html><title>t</title><link rel="icon" href="data:,"><iframe sandbox="allow-scripts" src="/${page}"></iframe>`;

const served = (options) => async (folder, page, use) => {
  const {url, close} = await serve({folder, ...options(page)});
  try {
    return await use(url);
  } finally {
    close();
  }
};

/** @type {Record<string, (folder: string, page: string, use: (url: string) => Promise<void>) => Promise<void>>} */
const places = {
  'from a disk': (folder, page, use) => use(pathToFileURL(`${folder}/${page}`).href),
  'in a sandboxed frame': served((page) => ({pages: {'/framed': framed(page)}})),
  'from a server that sends scripts as anything': served(() => ({types: {'.js': 'application/octet-stream'}})),
};

export const contexts = Object.keys(places);

/**
 * Opens a page of a folder.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} context one of `contexts`
 * @param {string} folder
 * @param {string} page its path in the folder
 * @param {(frame: import('puppeteer-core').Frame, tab: import('puppeteer-core').Page) => Promise<void>} look gets the page, or its frame
 * @returns {Promise<string[]>} what the console said
 */
export async function openIn(browser, context, folder, page, look) {
  const tab = await browser.newPage();
  const said = [];
  listen(tab, (text, type) => type !== 'debug' && said.push(`${type}: ${text}`));
  try {
    await places[context](folder, page, async (url) => {
      const isFramed = context === 'in a sandboxed frame';
      await tab.goto(isFramed ? `${url}/framed` : url.startsWith('file:') ? url : `${url}/${page}`, {waitUntil: 'networkidle0'});
      await look(isFramed ? await (await tab.waitForSelector('iframe')).contentFrame() : tab.mainFrame(), tab);
    });
  } finally {
    await tab.close();
  }
  return said;
}
