/** `npm run build:images`: the pictures of dist/static as PNG, for sites that take no SVG. Needs a browser. */
import puppeteer from 'puppeteer-core';

import {chromium} from './browsers/browsers.mjs';
import {makeImages, pictures} from './generate/images.mjs';
import {root} from './lib/run.mjs';
import {serveStage} from './browsers/stage.mjs';

const folder = `${root}dist/static`;
const server = await serveStage();
const browser = await puppeteer.launch(await chromium());
const files = await makeImages(browser, server.url, pictures(), folder);
await browser.close();
server.close();
console.log(`${files.length} pictures`);
