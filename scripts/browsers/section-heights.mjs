/** The lesson on a page, to measure its sections. */
import {openPage, settle} from './stage.mjs';

const addresses = {
  element: (lang) => `/demo/?lang=${lang}`,
  static: (lang) => `/dist/static/container-lesson.${lang}.page.html`,
};

/** Opens the lesson as an element or as static HTML, in a language, in the web font. */
export async function openSections(browser, url, kind, lang) {
  const tab = await openPage(browser, url + addresses[kind](lang));
  if (kind === 'element')
    await tab.waitForFunction(
      (lang) => document.querySelector('container-lesson')?.shadowRoot?.querySelector(`[lang="${lang}"] section`),
      {},
      lang,
    );
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
