/** What the tools by which sites are built make of `lesson.css`, drawn by a browser. The package must be built. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import CleanCss from 'clean-css';
import cssnano from 'cssnano';
import {transformSync} from 'esbuild';
import {transform} from 'lightningcss';
import postcss from 'postcss';

import {renderStatic} from '../../dist/static/index.js';
import {inStaticPages, read} from '../support/static-files.mjs';

const version = (major, minor = 0) => (major << 16) | (minor << 8);
/** Browsers before `light-dark()` and nesting, as Vite and Next ask for where a site says nothing. */
const older = {chrome: version(111), edge: version(111), firefox: version(111), safari: version(16, 4)};

const lightning = (css, targets) =>
  String(transform({filename: 'site.css', code: Buffer.from(css), minify: true, ...(targets && {targets})}).code);

function cleanCss(css, level) {
  const {styles, errors} = new CleanCss({level}).minify(css);
  assert.deepEqual(errors, []);
  return styles;
}

const nano = async (css) => (await postcss([cssnano()]).process(css, {from: undefined})).css;

const tools = {
  'clean-css': (css) => cleanCss(css, 1),
  // As Docusaurus does; rules are joined and moved.
  'cssnano and clean-css': async (css) => cleanCss(await nano(css), {1: {all: false}, 2: {all: true, removeUnusedAtRules: false}}),
  'Lightning CSS': (css) => lightning(css),
  'Lightning CSS for older browsers': (css) => lightning(css, older),
  cssnano: nano,
  esbuild: (css) => transformSync(css, {loader: 'css', minify: true}).code,
  'esbuild for older browsers': (css) =>
    transformSync(css, {loader: 'css', minify: true, target: ['chrome111', 'firefox111', 'safari16.4']}).code,
};

/** A site's own rules, before and after ours in one file. The last is for paper alone. */
const sites = (css) => `
.theirs {color: rgb(1, 2, 3)}
.dark {color-scheme: dark; background: #15181d; color: #e8e8e8}
${css}
.theirs {padding: 3px}
@media print {.theirs {display: none}}
`;

const parts = [
  read('container-lesson.ja.html'),
  renderStatic('architecture-diagram', {lang: 'en', depth: 'expert', idPrefix: 'expert-'}),
  renderStatic('comparison-table', {lang: 'en', evidence: true, idPrefix: 'evidence-'}),
];
const pageWith = (css, scheme) =>
  `<!doctype html><html lang="ja" class="${scheme}"><meta charset="utf-8"><title>t</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/${css}.css"><p class="theirs">Theirs</p>${parts.join('')}</html>`;

/** Ways to look at a page. */
const views = {
  'on a wide screen without scripts': {width: 1280, scheme: 'light', script: false},
  'on a phone in the dark': {width: 360, scheme: 'dark'},
  'on paper': {width: 720, scheme: 'light', media: 'print'},
  'in forced colours': {width: 900, scheme: 'light', forced: 'active'},
};

const {pages, open} = inStaticPages();
const boxes = (tab) =>
  tab.$$eval('body *', (all) =>
    all.map((element) => {
      const {x, y, width, height} = element.getBoundingClientRect();
      return `${element.localName}.${element.getAttribute('class')} ${[x, y, width, height].map(Math.round)}`;
    }),
  );

/** Where everything stands, and a picture of it. */
async function drawn(css, {scheme, media = 'screen', forced = 'none', ...view}) {
  Object.assign(pages, {'/page': pageWith('site', scheme), '/site.css': css});
  return open('/page', view, async (tab) => {
    await tab.emulateMediaType(media);
    await tab.emulateMediaFeatures([{name: 'forced-colors', value: forced}]);
    return {boxes: await boxes(tab), picture: Buffer.from(await tab.screenshot({fullPage: true}))};
  });
}

describe('lesson.css among the styles of a site, built by', {timeout: 600_000}, () => {
  const plain = {};
  for (const [tool, build] of Object.entries(tools))
    it(`${tool}: it draws the same`, async () => {
      const css = await build(sites(read('lesson.css')));
      for (const [name, view] of Object.entries(views)) {
        plain[name] ??= await drawn(sites(read('lesson.css')), view);
        const found = await drawn(css, view);
        assert.deepEqual(found.boxes, plain[name].boxes, name);
        assert.ok(found.picture.equals(plain[name].picture), `${name}: other colours`);
      }
    });

  it('a tool that loses rules: the test can fail', async () => {
    const [name, view] = Object.entries(views)[0];
    const lost = await drawn(sites(read('lesson.css').replaceAll('stroke:', 'x-stroke:')), view);
    assert.ok(!lost.picture.equals((plain[name] ??= await drawn(sites(read('lesson.css')), view)).picture));
  });
});
