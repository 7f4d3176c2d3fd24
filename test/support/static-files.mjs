/** The files of dist/static, and pages that hold them. */
import {readFileSync} from 'node:fs';

import {root} from '../../scripts/lib/run.mjs';
import {serve} from '../../scripts/browsers/serve.mjs';
import {parts} from '../../scripts/generate/static-pages.mjs';
import {languages} from '../../dist/static/index.js';
import {inBrowser} from './in-browser.mjs';

export const files = parts.flatMap(({name}) => languages.map((lang) => ({name, lang, file: `${name}.${lang}`})));
export const read = (file) => readFileSync(`${root}dist/static/${file}`, 'utf8');

/** A part between the tags of its element, as a page has it that shows it before the script comes. */
export const withinTags = ({name, lang}) => {
  const [tag, technology] = name.split('.');
  return `<${tag}${technology ? ` technology="${technology}"` : ''}>${read(`${name}.${lang}.html`)}</${tag}>`;
};
export const pageOf = (lang, body) =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>t</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/dist/static/lesson.css"><body>${body}<p id="after">.</p></html>`;

/**
 * A browser and a server for the tests of a file, under a strict policy.
 *
 * @returns `pages` are those that a test makes up, by path; `open` opens a page, as wide as is said, and lets `look` at it
 */
export function inStaticPages() {
  const pages = {};
  const headers = {'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:"};
  const there = inBrowser(() => serve({pages, headers}));

  async function open(path, {width = 1280, script = true, setup} = {}, look) {
    const tab = await there.browser.newPage();
    try {
      await tab.setViewport({width, height: 900});
      await tab.setJavaScriptEnabled(script);
      if (setup) await tab.evaluateOnNewDocument(setup);
      await tab.goto(`${there.url}${path}`, {waitUntil: 'load'});
      return await look(tab);
    } finally {
      await tab.close();
    }
  }
  return {pages, open};
}
