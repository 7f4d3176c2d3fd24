/** The lesson on a page, to measure its sections. */
import {openPage, settle} from './stage.mjs';

const openers = {
  element: async (browser, url, lang) => {
    const tab = await openPage(browser, `${url}/demo/?lang=${lang}`);
    await tab.waitForFunction(
      (lang) => document.querySelector('container-lesson')?.shadowRoot?.querySelector(`[lang="${lang}"] section`),
      {},
      lang,
    );
    return tab;
  },
  /** As it stands in the page of a site, with folds closed. */
  static: async (browser, url, lang) => {
    const tab = await openPage(browser, `${url}/empty`);
    await tab.addStyleTag({url: `${url}/dist/static/lesson.css`});
    await tab.evaluate(async (lang) => {
      const response = await fetch(`/dist/static/container-lesson.${lang}.html`);
      document.body.innerHTML = await response.text();
    }, lang);
    return tab;
  },
};

/** Opens the lesson as an element or as static HTML, in a language, in the web font. */
export async function openSections(browser, url, kind, lang) {
  const tab = await openers[kind](browser, url, lang);
  await settle(tab);
  return tab;
}

/**
 * The heights of the sections below the lesson's header, all of them laid out, where the lesson is as wide as this.
 *
 * @returns {Promise<[id: string, height: number][]>}
 */
export async function sectionsAt(tab, width) {
  await tab.setViewport({width: Math.max(width + 32, 320), height: 900});
  return tab.evaluate((width) => {
    /** @type {any} */
    const host = document.querySelector('container-lesson') ?? document.querySelector('.lesson-element');
    const lesson = host.shadowRoot ?? host;
    host.style.inlineSize = `${width}px`;
    const sections = [...lesson.querySelectorAll('section[id]:not([part=header] section, .lesson-header section)')];
    for (const section of sections) section.style.contentVisibility = 'visible';
    const found = sections.map((section) => [section.id, section.getBoundingClientRect().height]);
    for (const section of sections) section.style.contentVisibility = '';
    return found;
  }, width);
}
