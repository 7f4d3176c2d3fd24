/** The pictures of dist/static in a program that is no browser, resvg, beside what Chromium draws. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';

import {Resvg} from '@resvg/resvg-js';

import {root} from '../../scripts/lib/run.mjs';
import {serveStage} from '../../scripts/browsers/stage.mjs';
import {renderPicture} from '../../dist/static/index.js';
import {example} from '../support/own-files.mjs';
import {inBrowser} from '../support/in-browser.mjs';

const folder = `${root}dist/static/`;
const shipped = readdirSync(folder).filter((file) => file.endsWith('.svg'));
const there = inBrowser(serveStage);

/** Letters differ by font; all else must be the same. */
const withoutText = (svg) => svg.replace(/<text.*?<\/text>/gs, '');
/** As a program has it that knows no style sheets: LibreOffice reads few selectors, and what is in media queries as if it always held. */
const withoutStyles = (svg) => svg.replace(/<style>.*?<\/style>/s, '');

const drawnByResvg = (svg, {loadSystemFonts = false} = {}) => new Resvg(svg, {background: 'white', font: {loadSystemFonts}}).render();

/** Runs in the page: in which share of its pixels the first picture has another colour than the second. Where lines end, programs smooth differently. */
async function difference(...urls) {
  const [one, other] = await Promise.all(
    urls.map(async (url) => {
      const image = new Image();
      image.src = url;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
      canvas.drawImage(image, 0, 0);
      return canvas.getImageData(0, 0, image.width, image.height).data;
    }),
  );
  if (one.length !== other.length) return 1;
  let count = 0;
  for (let at = 0; at < one.length; at += 4)
    if ([0, 1, 2].some((channel) => Math.abs(one[at + channel] - other[at + channel]) > 48)) count++;
  return count / (one.length / 4);
}

const svgUrl = (svg) => `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
const pngUrl = (drawn) => `data:image/png;base64,${drawn.asPng().toString('base64')}`;

const hex = (pixels, at) => `#${[0, 1, 2].map((channel) => pixels[at + channel].toString(16).padStart(2, '0')).join('')}`;

/** The colours that texts have, and those of them that are nowhere in the picture. */
function missingColours(svg, {pixels: drawn}) {
  const seen = new Set();
  for (let at = 0; at < drawn.length; at += 4) seen.add(hex(drawn, at));
  const wanted = [...svg.matchAll(/<text[^>]*fill="(#\w+)"/g)].map(([, colour]) => colour.toLowerCase());
  assert.ok(wanted.length > 5);
  return [...new Set(wanted)].filter((colour) => !seen.has(colour));
}

describe('pictures in a program that is no browser', {timeout: 300_000}, () => {
  let tab;
  before(async () => {
    tab = await there.browser.newPage();
    await tab.emulateMediaFeatures([{name: 'prefers-color-scheme', value: 'light'}]);
    await tab.goto(`${there.url}/empty`);
  });

  const pictures = [
    ...shipped.map((file) => [file, readFileSync(folder + file, 'utf8')]),
    ['of an author’s data', renderPicture('architecture-diagram', {data: example, lang: 'ja'})],
  ];
  for (const [name, svg] of pictures)
    it(`${name}: boxes, lines and colours are those of the browser, and no style sheet is needed`, async () => {
      const shapes = withoutText(svg);
      for (const known of [shapes, withoutStyles(shapes)])
        assert.ok((await tab.evaluate(difference, pngUrl(drawnByResvg(known)), svgUrl(shapes))) < 0.01);
    });

  // Few, since it takes seconds to find letters in the fonts of the system.
  for (const file of ['architecture-diagram.ja.svg', 'analogy-card.en.dark.svg'])
    it(`${file}: texts have their colours`, () => {
      const svg = readFileSync(folder + file, 'utf8');
      assert.deepEqual(missingColours(svg, drawnByResvg(withoutStyles(svg), {loadSystemFonts: true})), []);
    });

  it('are told from black ones', async () => {
    const shapes = withoutText(readFileSync(`${folder}architecture-diagram.en.svg`, 'utf8'));
    const black = drawnByResvg(shapes.replace(/ (fill|stroke)="#\w+"/g, ''));
    assert.ok((await tab.evaluate(difference, pngUrl(black), svgUrl(shapes))) > 0.1);
  });

  it('no rule stands outside a media query, or has a selector that LibreOffice knows', () => {
    for (const [name, svg] of pictures) {
      const [, style] = /<style>\n(.*)\n<\/style>/s.exec(svg) ?? [];
      assert.equal(style === undefined, /(light|dark)\.svg$/.test(name), name);
      const [, rules] = /^@media \(prefers-color-scheme:dark\)\{\n([^@]*)\n\}$/.exec(style ?? '@media (prefers-color-scheme:dark){\n\n}');
      assert.ok(
        rules.split('\n').every((rule) => rule === '' || rule.includes(':is(svg) ')),
        name,
      );
    }
  });
});
