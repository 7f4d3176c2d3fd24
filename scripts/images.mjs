/** `npm run build:images`: the pictures of dist/static as PNG, in one font and twice as fine as a screen. Needs a browser. */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';

import puppeteer from 'puppeteer-core';

import {chromium} from './browsers.mjs';
import {root} from './lib/run.mjs';
import {openDrawing, serveStage} from './lib/stage.mjs';

const folder = `${root}dist/static/`;
const pictures = readdirSync(folder).filter((file) => /\.(light|dark)\.svg$/.test(file));

const server = await serveStage();
const browser = await puppeteer.launch(await chromium());
for (const file of pictures) {
  const tab = await openDrawing(browser, server.url, readFileSync(folder + file, 'utf8'), {deviceScaleFactor: 2});
  const drawing = await tab.$('svg');
  writeFileSync(folder + file.replace(/svg$/, 'png'), await drawing.screenshot({type: 'png'}));
  await tab.close();
}
await browser.close();
server.close();
console.log(`${pictures.length} pictures`);
