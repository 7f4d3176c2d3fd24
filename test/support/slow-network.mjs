import {listen} from './visit.mjs';

const isLate = (url) => /-[0-9a-f]{8}\.js\?*$/.test(url);

/**
 * A tab for pages with files of dist/cdn, in which those that come late `pass`, `fail`, or are on `hold`.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {'pass' | 'fail' | 'hold'} late what happens to them; `network.late` changes it
 * @param {(url: string) => boolean} passes files that pass whatever happens to the others
 * @returns {Promise<{tab: import('puppeteer-core').Page, network: {late: string, held: object[], requests: string[], said: string[], release: () => void}}>}
 *   `requests` are the files of scripts that were asked for; `said` stands in the console
 */
export async function openTab(browser, late = 'pass', passes = () => false) {
  const tab = await browser.newPage();
  const network = {late, held: [], requests: [], said: []};
  listen(tab, (text, type) => network.said.push(`${type}: ${text}`));
  await tab.setRequestInterception(true);
  tab.on('request', (request) => {
    const url = request.url();
    if (request.resourceType() === 'script') network.requests.push(new URL(url).pathname.split('/').pop());
    if (!isLate(url) || passes(url) || network.late === 'pass') return void request.continue();
    if (network.late === 'fail') return void request.abort('internetdisconnected');
    network.held.push(request);
  });
  network.release = () => {
    network.late = 'pass';
    for (const request of network.held) void request.continue();
  };
  return {tab, network};
}
