/**
 * `npm run screenshots`: pictures of the demo page, of each element alone and of the printed lesson,
 * into screenshots/. Options, each a list with commas, narrow what is made:
 *
 *   --only=demo,print,architecture-diagram   --lang=ja   --scheme=dark   --width=320,1280
 *
 * `--readme` makes the pictures of the README instead, in docs/.
 */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';

import puppeteer from 'puppeteer-core';

import {chromium} from './browsers/browsers.mjs';
import {pdfPictures} from './browsers/pdf-pictures.mjs';
import {root} from './lib/run.mjs';
import {languages, openPage, print, serveStage, settle, subjects} from './browsers/stage.mjs';

const {values: asked} = parseArgs({
  options: {
    only: {type: 'string'},
    lang: {type: 'string'},
    scheme: {type: 'string'},
    width: {type: 'string'},
    readme: {type: 'boolean'},
  },
});

/** The possible values that were asked for: all where nothing was. */
function chosen(option, possible) {
  const wanted = asked[option]?.split(',');
  const unknown = wanted?.find((value) => !possible.includes(value));
  if (unknown !== undefined) throw new Error(`--${option}: there is no "${unknown}". Possible: ${possible.join(', ')}.`);
  return wanted ?? possible;
}

const only = chosen('only', ['demo', ...Object.keys(subjects), 'print']);
const langs = chosen('lang', languages);
const schemes = chosen('scheme', ['light', 'dark']);
const widths = chosen('width', ['320', '360', '768', '1280']).map(Number);

const server = await serveStage();
const browser = await puppeteer.launch(await chromium());

const urlOf = (name, lang) => `${server.url}${name === 'demo' ? `/demo/?lang=${lang}` : `/${lang}/${name}`}`;

/** @param path within the repository */
function write(path, bytes) {
  const file = root + path;
  mkdirSync(file.slice(0, file.lastIndexOf('/')), {recursive: true});
  writeFileSync(file, bytes);
  console.log(`${path}  ${Math.round(bytes.length / 1000)} KB`);
}

async function show(tab, scheme, width) {
  await tab.emulateMediaFeatures([
    {name: 'prefers-color-scheme', value: scheme},
    {name: 'prefers-reduced-motion', value: 'reduce'},
  ]);
  await tab.setViewport({width, height: 900});
  await settle(tab);
}

async function pictures(name, lang) {
  const tab = await openPage(browser, urlOf(name, lang));
  for (const scheme of schemes)
    for (const width of widths) {
      await show(tab, scheme, width);
      write(`screenshots/${name}/${lang}-${scheme}-${width}.png`, await tab.screenshot({fullPage: true}));
    }
  await tab.close();
}

async function printed(lang) {
  rmSync(`${root}screenshots/print/${lang}`, {recursive: true, force: true});
  const tab = await openPage(browser, urlOf('demo', lang));
  const pdf = await print(tab);
  await tab.close();
  write(`screenshots/print/${lang}/lesson.pdf`, pdf);
  for (const [index, picture] of (await pdfPictures(browser, pdf)).entries()) write(`screenshots/print/${lang}/${index + 1}.png`, picture);
}

/** Title, lead and diagram, down to the count of kernels. */
async function readmePicture(lang) {
  const tab = await openPage(browser, urlOf('demo', lang));
  await tab.$eval('container-lesson', (lesson) => Object.assign(lesson, {sections: ['architecture'], controls: false, predict: false}));
  await show(tab, 'light', 1280);
  const clip = await tab.$eval('container-lesson', (lesson) => {
    const bottom = lesson.shadowRoot
      .querySelector('architecture-diagram')
      .shadowRoot.querySelector('.count')
      .getBoundingClientRect().bottom;
    const {x, y, width} = lesson.getBoundingClientRect();
    const margin = 12;
    return {x: x - margin, y: y - margin, width: width + 2 * margin, height: bottom - y + 2 * margin};
  });
  write(`docs/lesson.${lang}.webp`, await tab.screenshot({clip, captureBeyondViewport: true, type: 'webp', quality: 85}));
  await tab.close();
}

async function make(name, lang) {
  if (name === 'readme') await readmePicture(lang);
  else if (name === 'print') await printed(lang);
  else await pictures(name, lang);
}

for (const lang of langs) for (const name of asked.readme ? ['readme'] : only) await make(name, lang);
await browser.close();
server.close();
