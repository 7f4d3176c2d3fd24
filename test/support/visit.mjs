/**
 * Passes on what stands in a tab's console, and the errors that nothing in the page catches.
 *
 * @param {import('puppeteer-core').Page} tab
 * @param {(text: string, type: string) => void} note `type` is that of the console's message, or `pageerror`
 */
export function listen(tab, note) {
  tab.on('console', (message) => note(message.text(), message.type()));
  tab.on('pageerror', (error) => note(error.message, 'pageerror'));
}

/**
 * Opens a page and lets `look` at it; notes all that it says and asks for until then.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {(tab: import('puppeteer-core').Page, requests: string[]) => unknown} [look] called when the network is idle
 * @returns {Promise<{said: string[], requests: string[]}>} `said` is the text of the console, a failed request included, but
 *   not what is meant for developers of a page's tools (`debug`); `requests` are the addresses that were asked for after the page
 *   itself, without the origin where it is that of the page
 */
export async function visit(browser, url, look = () => {}) {
  const {origin} = new URL(url);
  const tab = await browser.newPage();
  const said = [];
  const requests = [];
  listen(tab, (text, type) => type !== 'debug' && said.push(`${type}: ${text}`));
  tab.on('request', (request) => {
    if (request.url() !== url) requests.push(request.url().replace(origin, ''));
  });
  try {
    await tab.goto(url, {waitUntil: 'networkidle0'});
    await look(tab, requests);
  } finally {
    await tab.close();
  }
  return {said, requests};
}
