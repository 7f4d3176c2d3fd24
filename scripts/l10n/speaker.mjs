/** Lit Localize at work: it runs here, in Node, and never in a page. */
import {pathToFileURL} from 'node:url';

import {configureReentrantLocalization} from '@lit/localize/init/reentrant.js';

/** Any value by name: `p.done` prints as `{done}`. */
const names = new Proxy({}, {get: (_, name) => `{${String(name)}}`});

/** `lit-localize build` writes entities into target strings; what is shipped is text. */
const unescape = (string) => string.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/**
 * Lit Localize takes one configuration a process: this is called once.
 *
 * @param {{sourceLocale: string, targetLocales: string[]}} config
 * @param {string} folder of the templates, as `buildTemplates` makes them
 * @returns {Promise<(locale: string, message: (values: object) => string) => string>} says a message of src/text in a
 *   language, with values that print as their own names
 */
export async function speaker({sourceLocale, targetLocales}, folder) {
  /** @returns {Promise<[string, import('@lit/localize').LocaleModule]>} */
  const load = async (locale) => [locale, await import(pathToFileURL(`${folder}/${locale}.js`).href)];
  const templates = new Map(await Promise.all(targetLocales.map(load)));
  let current = sourceLocale;
  configureReentrantLocalization({
    sourceLocale,
    targetLocales,
    getLocale: () => current,
    loadLocaleSync: (locale) => templates.get(locale),
  });
  return (locale, message) => {
    current = locale;
    return locale === sourceLocale ? message(names) : unescape(message(names));
  };
}
