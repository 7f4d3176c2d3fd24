/**
 * Opens a page and lets `look` at it; notes all that it says and asks for until then.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {(tab: import('puppeteer-core').Page, requests: string[]) => unknown} [look] called when the network is idle
 * @returns {Promise<{said: string[], requests: string[]}>} what stands in the console, a failed request included, but
 *   for what is meant for developers of a page's tools (`debug`); what
 *   was asked for after the page itself, as a path and a query where it is of the same origin
 */
export async function visit(browser, url, look = () => {}) {
  const {origin} = new URL(url);
  const tab = await browser.newPage();
  const said = [];
  const requests = [];
  tab.on('console', (message) => message.type() !== 'debug' && said.push(`${message.type()}: ${message.text()}`));
  tab.on('pageerror', (error) => said.push(error.message));
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
