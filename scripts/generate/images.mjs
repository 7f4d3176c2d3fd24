import {readdirSync, readFileSync} from 'node:fs';

import sharp from 'sharp';

import {root} from '../lib/run.mjs';
import {openDrawing} from '../browsers/stage.mjs';

/** The SVG of which PNG are made: they do not follow the scheme of the page. */
export const pictures = () => readdirSync(`${root}dist/static`).filter((file) => /\.(light|dark)\.svg$/.test(file));

/** 256 colours, as near as the eye needs: flat planes stay as they are, and of the edges of letters some shades go. */
const palette = {palette: true, quality: 90, dither: 0, effort: 10, compressionLevel: 9};

/**
 * Makes PNG of pictures in dist/static, in one font and twice as fine as a screen.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url of the stage
 * @param {string[]} pictures names of SVG files
 * @param {string} folder where the PNG go
 * @returns {Promise<string[]>} their names
 */
export async function makeImages(browser, url, pictures, folder) {
  const files = [];
  for (const picture of pictures) {
    const tab = await openDrawing(browser, url, readFileSync(`${root}dist/static/${picture}`, 'utf8'), {deviceScaleFactor: 2});
    const drawing = await tab.$('svg');
    const file = picture.replace(/svg$/, 'png');
    await sharp(await drawing.screenshot({type: 'png'}))
      .png(palette)
      .toFile(`${folder}/${file}`);
    await tab.close();
    files.push(file);
  }
  return files;
}
