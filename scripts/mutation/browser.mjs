import puppeteer from 'puppeteer-core';

import config from '../../web-test-runner.config.mjs';
import {chromium} from '../browsers/browsers.mjs';
import {serve} from '../browsers/serve.mjs';
import {emulateMediaPlugin, sendKeysPlugin, sendMousePlugin, setViewportPlugin} from '@web/test-runner-commands/plugins';
import {outDir} from './bundle.mjs';

const sessionId = 'mutation';
const pagePath = '/mutation';

/** Puppeteer closes its browser on these signals and lets the program go on, which would wait for the page, then start another. */
process.once('SIGHUP', () => process.exit(129));
process.once('SIGTERM', () => process.exit(143));

/** What a page may ask of the runner: the plugins of Web Test Runner and of our configuration answer. */
const plugins = [sendKeysPlugin(), sendMousePlugin(), setViewportPlugin(), emulateMediaPlugin(), ...config.plugins].filter(
  (plugin) => 'executeCommand' in plugin,
);

const answerIn = (page) => {
  const session = {id: sessionId, browser: {type: 'puppeteer', getPage: () => page}};
  return async ({type, command, payload}) => {
    if (type !== 'wtr-command') return undefined;
    for (const plugin of plugins) {
      const result = await plugin.executeCommand({command, payload, session});
      if (result !== undefined) return {executed: true, result};
    }
    return {executed: false};
  };
};

/** @typedef {{test: string, mutant?: number, only?: string[], records?: boolean, timeout: number, deadline: number}} Order */

/** A browser in which one test file after the other runs, each in a page of its own. */
export class TestBrowser {
  #server;
  #browser;

  async open() {
    const html = `<!doctype html><html><head></head><body><script>__WTR_CONFIG__ = {}</script><script type="module" src="/${outDir}/scripts/mutation/page.js"></script></body></html>`;
    this.#server = await serve({pages: {[pagePath]: html}});
    await this.#launch();
    return this;
  }

  async #launch() {
    this.#browser = await puppeteer.launch(await chromium());
  }

  async close() {
    await this.#browser.close();
    this.#server.close();
  }

  /**
   * @param {Order} order
   * @returns what `page.js` reports; undefined where it is not over in time
   */
  async run(order) {
    const page = await this.#browser.newPage();
    const reported = this.#reportOf(page, order);
    let timer;
    const over = new Promise((resolve) => (timer = setTimeout(resolve, order.deadline)));
    const report = await Promise.race([reported, over]);
    clearTimeout(timer);
    await (report ? page.close() : this.#restart());
    return report;
  }

  /**
   * @param {import('puppeteer-core').Page} page
   * @param {Order} order
   */
  #reportOf(page, {test, mutant = -1, only, records = false, timeout}) {
    return new Promise((resolve, reject) => {
      const go = async () => {
        const client = await page.createCDPSession();
        await client.send('Storage.clearDataForOrigin', {origin: this.#server.url, storageTypes: 'local_storage'});
        await page.exposeFunction('report', resolve);
        await page.exposeFunction('orders', () => ({only, records}));
        await page.exposeFunction('answerOf', answerIn(page));
        const params = new URLSearchParams({
          'wtr-session-id': sessionId,
          test: test.replace(/\.ts$/, '.js'),
          mutant: `${mutant}`,
          timeout: `${timeout}`,
        });
        await page.goto(`${this.#server.url}${pagePath}?${params}`);
      };
      // A page that a mutant keeps busy, or that is closed under way: the deadline tells.
      go().catch((error) => (/closed|timeout|detached/i.test(String(error)) ? undefined : reject(error)));
    });
  }

  /** A page that never ends does not close either. */
  async #restart() {
    this.#browser.process()?.kill('SIGKILL');
    await this.#launch();
  }
}
