/** Pages in Chromium, Firefox and WebKit, for tests of what browsers do by themselves: addresses, history, scrolling. */
import {after, before, describe} from 'node:test';

import puppeteer from 'puppeteer-core';

import {chromium, firefox, webkit} from '../../scripts/browsers/browsers.mjs';
import {startWebkit} from '../../scripts/browsers/webkit-launcher.mjs';

const height = 800;

async function withPuppeteer(options) {
  const browser = await puppeteer.launch(options);
  return {
    async open(url, width) {
      const tab = await browser.newPage();
      await tab.setViewport({width, height});
      await tab.goto(url, {waitUntil: 'load'});
      return {
        evaluate: (task, ...args) => tab.evaluate(task, ...args),
        click: (x, y) => tab.mouse.click(x, y),
        close: () => tab.close(),
      };
    },
    close: () => browser.close(),
  };
}

/** Its window has a least width: a narrower page from a server is shown in a frame. */
async function withWebkit() {
  const {page, enterFrame, close} = await startWebkit(webkit());
  return {
    async open(url, width) {
      await page.setViewport({width: Math.max(width, 600), height});
      const isFramed = width < 600 && url.startsWith('http');
      await page.goto(isFramed ? `data:text/html,${encodeURIComponent(frameOf(url, width))}` : url);
      if (isFramed) await enterFrame();
      return {evaluate: page.evaluate, click: page.mouse.click, close: () => page.goto('about:blank')};
    },
    close,
  };
}

const frameOf = (url, width) =>
  `<!doctype html><body style="margin: 0"><iframe width="${width}" height="${height}" style="border: 0" src="${url}"></iframe>`;

const engines = {
  Chromium: async () => withPuppeteer(await chromium()),
  Firefox: () => withPuppeteer(firefox()),
  WebKit: withWebkit,
};

/** @param tests declares the tests of an engine: `visit(url, width, look)` opens a page there and lets `look` at it */
export function inThreeEngines(tests) {
  for (const [name, start] of Object.entries(engines))
    describe(`in ${name}`, {timeout: 300_000}, () => {
      let engine;
      before(async () => (engine = await start()));
      after(() => engine?.close());
      tests(async (url, width, look) => {
        const tab = await engine.open(url, width);
        try {
          return await look(tab);
        } finally {
          await tab.close();
        }
      }, name);
    });
}
