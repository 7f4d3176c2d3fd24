/** The lesson on a page, to measure its sections. */
import {openPage, settle} from './stage.mjs';

/** Opens the lesson in a language, in the web font. */
export async function openSections(browser, url, lang) {
  const tab = await openPage(browser, `${url}/${lang}/container-lesson`);
  await settle(tab);
  return tab;
}

/**
 * The heights of the sections below the lesson's header where the lesson is as wide as this, and the room that each keeps.
 *
 * @returns {Promise<[id: string, height: number, room: number][]>}
 */
export async function sectionsAt(tab, width) {
  await tab.setViewport({width: Math.max(width + 64, 320), height: 900});
  return tab.evaluate((width) => {
    /** @type {any} */
    const lesson = document.querySelector('container-lesson');
    lesson.style.inlineSize = `${width}px`;
    return [...lesson.shadowRoot.querySelectorAll('section[id]:not([part=header] section)')].map((section) => {
      const {height} = section.getBoundingClientRect();
      section.style.minBlockSize = 'var(--_height)';
      const room = parseFloat(getComputedStyle(section).minBlockSize);
      section.style.minBlockSize = '';
      return [section.id, height, room];
    });
  }, width);
}
