/** The pictures of dist/static: well-formed, whole, legible, and the same in both schemes. */
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';

import {parse, wcagContrast} from 'culori';

import {makeImages} from '../../scripts/generate/images.mjs';
import {root} from '../../scripts/lib/run.mjs';
import {openDrawing, serveStage} from '../../scripts/browsers/stage.mjs';
import {analogy, difference, lesson, stacks, startup} from '../../dist/library.js';
import {languages, pictureNames, renderPicture} from '../../dist/static/index.js';
import {inBrowser} from '../support/in-browser.mjs';
import {textsOf} from '../support/facts.mjs';
import {measure, wordsIn, xml} from '../support/pictures.mjs';
import {squeezed} from '../support/text.mjs';

const schemes = ['light', 'dark', undefined];
const fileOf = (name, lang, scheme) => [name, lang, scheme, 'svg'].filter(Boolean).join('.');
const all = pictureNames.flatMap((name) => languages.map((lang) => ({name, lang})));
const read = (name, lang, scheme) => readFileSync(`${root}dist/static/${fileOf(name, lang, scheme)}`, 'utf8');

const there = inBrowser(serveStage);

/** What a picture has to say, as text. */
function factsOf(name, lang) {
  const [part, technology] = name.split('.');
  if (part === 'analogy-card') {
    const {technology: subject, title, pairs, labels} = analogy(lang, technology ?? 'vm');
    return [subject.name, title, labels.part, labels.concept, ...pairs.flatMap(({part, concept}) => [part, concept])];
  }
  if (part === 'container-lesson') {
    const {question, homes} = lesson(lang).hero;
    return [question, ...homes.flatMap(({technology: subject, caption, figure, count}) => [subject.name, caption, figure, count])];
  }
  if (part === 'key-difference')
    return difference(lang).towers.flatMap(({name, layers, call}) => [name, call, ...layers.map((layer) => layer.name)]);
  if (part === 'startup-timeline') return textsOf(startup(lang)).filter((text) => text !== startup(lang).title);
  return wordsIn(stacks(lang, technology && {technologies: [technology]}));
}

describe('pictures', () => {
  for (const {name, lang} of all)
    it(`${name} ${lang}: is sound XML with a name, a description and text, and needs nothing else`, () => {
      for (const scheme of schemes) {
        const text = read(name, lang, scheme);
        const svg = xml(text);
        const child = (tag) => svg.getElementsByTagName(tag)[0];
        const [title, description] = svg.getAttribute('aria-labelledby').split(' ');
        assert.equal(svg.getAttribute('role'), 'img');
        assert.equal(svg.getAttribute('lang'), lang);
        assert.equal(child('title').getAttribute('id'), title);
        assert.equal(child('desc').getAttribute('id'), description);
        assert.ok(child('title').textContent.length > 3);
        assert.ok(child('desc').textContent.length > 50);
        assert.doesNotMatch(text, /(?:href|src|url\(|@import|@font-face|<script|<foreignObject|<image|\bon\w+=)/i);
        assert.doesNotMatch(text, /var\(|NaN|undefined|[\u200B\u2060]|\]\(/);
        const words = squeezed([...svg.getElementsByTagName('text')].map(({textContent}) => textContent).join(''));
        assert.deepEqual(
          factsOf(name, lang).filter((fact) => !words.includes(squeezed(fact))),
          [],
        );
      }
    });

  it('have as many kernels as are counted, and no other solid shape', () => {
    for (const [name, count] of [
      ['architecture-diagram', 4 + 1],
      ['architecture-diagram.vm', 4],
      ['architecture-diagram.container', 1],
    ]) {
      const counts = name === 'architecture-diagram' ? 2 : 1;
      assert.equal(read(name, 'en', 'light').match(/class="kernel"/g).length, count + counts, name);
    }
    assert.equal(read('architecture-diagram', 'ja', 'light').match(/class="empty"/g).length, 3);
    assert.equal(read('key-difference', 'en', 'light').match(/class="kernel"/g).length, 3);
    assert.equal(read('startup-timeline', 'en', 'light').match(/class="kernel"/g).length, 1);
    // A plate in the drawing for each home with its own and one for all, and beside each figure one that says what is counted.
    assert.equal(read('container-lesson', 'en', 'light').match(/class="plate"/g).length, 3 + 1);
    assert.equal(read('container-lesson', 'en', 'light').match(/class="kernel"/g).length, 2);
  });

  it('follow the reader where they have both schemes', async () => {
    const tab = await openDrawing(there.browser, there.url, read('architecture-diagram', 'ja'));
    const ground = () => tab.$eval('.sheet', (sheet) => getComputedStyle(sheet).fill);
    const seen = [];
    for (const value of ['light', 'dark']) {
      await tab.emulateMediaFeatures([{name: 'prefers-color-scheme', value}]);
      seen.push(await ground());
    }
    await tab.close();
    assert.deepEqual(seen, ['rgb(255, 255, 255)', 'rgb(20, 22, 26)']);
  });

  it('keep their looks beside each other in one page', async () => {
    const tab = await openDrawing(
      there.browser,
      there.url,
      ['light', 'dark'].map((scheme) => read('architecture-diagram', 'ja', scheme)).join(''),
    );
    const fills = await tab.$$eval('.sheet', (sheets) => sheets.map((sheet) => getComputedStyle(sheet).fill));
    const ids = await tab.$$eval('[id]', (elements) => elements.map(({id}) => id));
    await tab.close();
    assert.deepEqual(fills, ['rgb(255, 255, 255)', 'rgb(20, 22, 26)']);
    assert.equal(new Set(ids).size, ids.length);
  });

  for (const {name, lang} of all)
    it(`${name} ${lang}: no text is cut off, reaches into another, or is faint`, async () => {
      for (const scheme of ['light', 'dark']) {
        const tab = await openDrawing(there.browser, there.url, read(name, lang, scheme));
        const {out, touching, plates, colours} = await tab.$eval('svg', measure);
        await tab.close();
        assert.deepEqual(out, [], 'beyond the picture');
        assert.deepEqual(touching, [], 'on one another');
        assert.deepEqual(plates, [], 'beyond its box');
        const faint = colours.filter(({front, back}) => wcagContrast(parse(front), parse(back)) < 4.5);
        assert.deepEqual(faint, [], scheme);
      }
    });

  it('hold longer words than ours', async () => {
    const strings = {
      'layers.app': 'Applications, libraries and frameworks',
      'technologies.vm.tagline': 'A whole further computer '.repeat(4),
    };
    const tab = await openDrawing(there.browser, there.url, renderPicture('architecture-diagram.vm', {scheme: 'light', strings}));
    const {out, plates} = await tab.$eval('svg', measure);
    await tab.close();
    assert.deepEqual([out, plates], [[], []]);
  });

  it('take any text for text', () => {
    const hostile = '</text><script>alert(1)</script>&"\'';
    const svg = xml(renderPicture('architecture-diagram', {strings: {'technologies.vm': hostile, 'diagram.title': hostile}}));
    assert.equal(svg.getElementsByTagName('script').length, 0);
    assert.ok(svg.getElementsByTagName('title')[0].textContent.includes(hostile));
  });
});

describe('npm run build:images', () => {
  it('makes PNG twice as wide and high as the SVG, of at most 256 colours', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'container-lesson-images-'));
    try {
      const files = await makeImages(
        there.browser,
        there.url,
        [fileOf('analogy-card', 'ja', 'dark'), fileOf('architecture-diagram', 'en', 'light')],
        folder,
      );
      assert.deepEqual(files, ['analogy-card.ja.dark.png', 'architecture-diagram.en.light.png']);
      for (const file of files) {
        const png = readFileSync(join(folder, file));
        const svg = xml(readFileSync(`${root}dist/static/${file.replace('png', 'svg')}`, 'utf8'));
        assert.equal(png.toString('latin1', 1, 4), 'PNG');
        assert.deepEqual(
          [png.readUInt32BE(16), png.readUInt32BE(20)],
          ['width', 'height'].map((side) => 2 * svg.getAttribute(side)),
        );
        const indexed = 3;
        assert.equal(png[25], indexed);
        assert.ok(png.length > 10_000, String(png.length));
      }
    } finally {
      rmSync(folder, {recursive: true, force: true});
    }
  });
});
