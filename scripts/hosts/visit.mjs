/** What the checks of hosts do with a page in the browser. */
import {serve} from '../browsers/serve.mjs';

/** @typedef {{width?: number, height?: number, dark?: boolean, script?: boolean, held?: string}} Reader */

/** Serves the site of a host. Browsers ask for an icon by themselves. */
export const serveSite = (folder) => serve({folder, pages: {'/favicon.ico': '', '/favicon.svg': ''}});

/** Runs in the page before its scripts. */
function watchShifts() {
  const shifts = (globalThis.shifts = /** @type {number[]} */ ([]));
  new PerformanceObserver((list) => {
    for (const entry of /** @type {any[]} */ (list.getEntries())) if (!entry.hadRecentInput) shifts.push(entry.value);
  }).observe({type: 'layout-shift', buffered: true});
}

/** Keeps scripts from coming until `release` is called: what is read before them is there to be looked at. */
async function holdScripts(tab, held) {
  let release = () => {};
  const released = new Promise((resolve) => (release = () => resolve(undefined)));
  await tab.setRequestInterception(true);
  tab.on('request', async (request) => {
    if (request.resourceType() === 'script' && request.url().includes(held)) await released;
    await request.continue();
  });
  return release;
}

/**
 * Opens a page as a reader for whom nothing is stored, and lets `look` at it.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {Reader} reader `held`: scripts with this in their address come when the function that `look` is handed is called
 * @param {(tab: import('puppeteer-core').Page, release: () => void) => Promise<unknown>} look
 * @returns {Promise<string[]>} what stands in the console afterwards, but for what is meant for developers of a page's tools
 */
export async function visit(browser, url, {width = 1280, height = 800, dark = false, script = true, held}, look) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  const said = /** @type {string[]} */ ([]);
  tab.on('console', (message) => message.type() !== 'debug' && said.push(`${message.type()}: ${message.text()}`));
  tab.on('pageerror', (error) => said.push(String(error)));
  await tab.setViewport({width, height});
  await tab.setJavaScriptEnabled(script);
  await tab.emulateMediaFeatures([{name: 'prefers-color-scheme', value: dark ? 'dark' : 'light'}]);
  await tab.evaluateOnNewDocument(watchShifts);
  const release = held ? await holdScripts(tab, held) : () => {};
  try {
    const loaded = tab.goto(url);
    // Without its scripts a page does not load.
    if (held) loaded.catch(() => {});
    else await loaded;
    await look(tab, release);
    await loaded;
  } finally {
    await context.close();
  }
  return said;
}

/** Runs in the page: every part of the lesson is drawn, in a language, and nothing has moved for ten frames. */
async function isDrawn(lang) {
  const place = () => {
    const root = document.querySelector('container-lesson')?.shadowRoot;
    const parts = [...(root?.querySelectorAll('*') ?? [])].filter(({localName}) => localName.includes('-'));
    const all = parts.length > 4 && parts.every(({shadowRoot}) => shadowRoot?.querySelector('.root'));
    const speaks = root?.querySelector('.root')?.getAttribute('lang');
    return all && speaks === lang && document.readyState === 'complete' && `${document.documentElement.scrollHeight} ${scrollY}`;
  };
  const first = place();
  for (let frame = 0; first && frame < 10; frame++) {
    await new Promise(requestAnimationFrame);
    if (place() !== first) return false;
  }
  return Boolean(first);
}

/**
 * Waits for the lesson.
 *
 * @param {import('puppeteer-core').Page} tab
 * @param {string} lang that it is to speak
 * @returns {Promise<import('puppeteer-core').Frame>} the page that the lesson is in: the tab's, or that of a frame in it
 */
export async function lessonIn(tab, lang, {framed = false} = {}) {
  const frame = framed ? await tab.waitForFrame((one) => one.url().includes(`/embed/container-lesson.html?lang=${lang}`)) : tab.mainFrame();
  await frame.waitForFunction(isDrawn, {timeout: 15_000, polling: 100}, lang);
  return frame;
}
