/** Pictures of an author's own data: whole, legible, in both schemes, and only ever text. The package must be built. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {parse, wcagContrast} from 'culori';

import {root} from '../../scripts/lib/run.mjs';
import {openDrawing, serveStage} from '../../scripts/browsers/stage.mjs';
import {stacks} from '../../dist/library.js';
import {pictureNames, pictureNamesOf, renderPicture} from '../../dist/static/index.js';
import {inBrowser} from '../support/in-browser.mjs';
import {measure, wordsIn, xml} from '../support/pictures.mjs';
import {squeezed} from '../support/text.mjs';

const there = inBrowser(serveStage);
const microvm = JSON.parse(readFileSync(`${root}examples/microvm.json`, 'utf8'));

const long = {
  id: 'long',
  name: {en: 'A technology with an unusually long name', ja: 'とても長い名前が付いていて一行に収まらない技術'},
  tagline: {en: 'What it is takes more than one line to tell. '.repeat(3), ja: '何であるかを言うのに、一行では足りません。'.repeat(3)},
  layers: [
    'machine',
    {
      storey: 'manager',
      name: {en: 'A manager with a kernel and a long name', ja: 'カーネルを持つ、名前の長い管理ソフトウェア'},
      role: {en: 'and with much to do for those above it', ja: 'その上にあるもののために多くのことをする'},
      kernel: true,
    },
    {
      storey: 'guest-os',
      name: {en: 'Library OS, linked into the application', ja: 'アプリに組み込まれたライブラリOS'},
      role: {en: 'Donaudampfschifffahrtsgesellschaft', ja: '必要な分だけ'},
    },
    'app',
  ],
};
const upsideDown = {
  id: 'upside-down',
  name: 'Upside down',
  layers: [
    {storey: 'machine', repeated: true, role: 'one each'},
    {storey: 'host-os', repeated: true, kernel: false},
    {storey: 'manager', name: 'M', kernel: true, repeated: true},
    {storey: 'guest-os', repeated: false, role: 'shared by all'},
    {storey: 'app', repeated: false},
  ],
};
const processes = {id: 'process', name: {fr: 'Processus', en: 'Processes', ja: 'プロセス'}, layers: ['machine', 'host-os', 'app']};

const bare = (id) => ({id, name: id, layers: ['machine', {storey: 'manager', name: 'M'}, {storey: 'app', repeated: false}]});

/** Every text a word that no line has room for. */
const endless = (word) => {
  const layers = ['machine', 'host-os', 'manager', 'guest-os', 'app'].map((storey) => ({storey, name: word, role: word}));
  return {title: word, technologies: ['vm', {id: 'endless', name: word, tagline: word, layers}]};
};

const files = {
  'a word of 80 letters': endless('Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'),
  'a digest of an image': endless(`docker.io/library/postgres@sha256:${'0123456789abcdef'.repeat(4)}`),
  'a third technology': microvm,
  'four columns, one with long words': {technologies: [...microvm.technologies, long]},
  'six columns': {technologies: [...microvm.technologies, long, upsideDown, processes]},
  'eight columns': {technologies: [...microvm.technologies, long, upsideDown, processes, bare('seventh'), bare('eighth')]},
  'one column': {technologies: [processes]},
  'two columns of which the spine would say what is not so': {technologies: ['vm', upsideDown]},
  'two storeys': {technologies: [{id: 'bare', name: 'Bare', layers: ['machine', {storey: 'app', repeated: false}]}]},
};

const languages = ['ja', 'en'];
const draw = (data, lang, scheme, name = 'architecture-diagram') => renderPicture(name, {data, lang, ...(scheme && {scheme})});
const textIn = (svg) => squeezed([...svg.getElementsByTagName('text')].map(({textContent}) => textContent).join(''));
const attributes = (svg, name) =>
  [svg, ...svg.getElementsByTagName('*')].filter((one) => one.hasAttribute(name)).map((one) => one.getAttribute(name));

for (const [what, data] of Object.entries(files))
  for (const lang of languages)
    describe(`${what}, ${lang}`, () => {
      const model = stacks(lang, {data});

      it('is sound XML that says all that the diagram says, and needs nothing else', () => {
        for (const scheme of [undefined, 'light', 'dark']) {
          const text = draw(data, lang, scheme);
          const svg = xml(text);
          assert.equal(svg.getAttribute('lang'), model.lang);
          const words = textIn(svg);
          assert.deepEqual(
            wordsIn(model).filter((word) => !words.includes(squeezed(word))),
            [],
          );
          assert.doesNotMatch(text, /var\(|NaN|undefined|[\u200B\u2060]|\]\(|(?:href|src|url\(|<script|<foreignObject|<image)/);
        }
      });

      it('has as many kernels as are counted', () => {
        const counted = model.stacks.reduce((sum, {kernels}) => sum + (kernels ? kernels.total + 1 : 0), 0);
        assert.equal((draw(data, lang, 'light').match(/class="kernel"/g) ?? []).length, counted);
      });

      it('cuts no text off, sets none upon another, and none is faint', async () => {
        for (const scheme of ['light', 'dark']) {
          const tab = await openDrawing(there.browser, there.url, draw(data, lang, scheme));
          const {out, touching, plates, colours} = await tab.$eval('svg', measure);
          await tab.close();
          assert.deepEqual({out, touching, plates}, {out: [], touching: [], plates: []});
          assert.deepEqual(
            colours.filter(({front, back}) => wcagContrast(parse(front), parse(back)) < 4.5),
            [],
            scheme,
          );
        }
      });
    });

describe('the pictures of an author’s data', () => {
  it('are the diagram, and each of its stacks', () => {
    assert.deepEqual(
      pictureNamesOf(microvm),
      ['', '.vm', '.container', '.microvm'].map((id) => `architecture-diagram${id}`),
    );
    const only = xml(draw(microvm, 'ja', 'light', 'architecture-diagram.microvm'));
    assert.match(only.getElementsByTagName('title')[0].textContent, /: マイクロVM$/);
    assert.doesNotMatch(textIn(only), /コンテナ/);
    assert.throws(() => draw(microvm, 'ja', 'light', 'architecture-diagram.jail'), {
      name: 'TypeError',
      message: /architecture-diagram\.microvm$/,
    });
    assert.throws(() => renderPicture('architecture-diagram.microvm'), {name: 'TypeError'});
  });

  it('are the package’s where no stack is the author’s, and for the analogies', () => {
    const tasks = {tasks: ['analogy'], technologies: [{id: 'mine', name: 'Without layers'}]};
    assert.deepEqual(pictureNamesOf(tasks), []);
    for (const name of pictureNames) assert.equal(draw(tasks, 'ja', 'light', name), renderPicture(name, {lang: 'ja', scheme: 'light'}));
    assert.equal(draw(microvm, 'en', 'dark', 'analogy-card'), renderPicture('analogy-card', {lang: 'en', scheme: 'dark'}));
  });

  it('speak a language that only the author has', () => {
    const svg = xml(draw({technologies: [processes]}, 'fr', 'light'));
    assert.equal(svg.getAttribute('lang'), 'fr');
    assert.match(textIn(svg), /Processus1/);
  });

  it('say between two stacks what is repeated where that is so, and nothing where it is not', () => {
    const spined = (data) => draw(data, 'en', 'light').includes('class="dimension"');
    assert.deepEqual([{technologies: ['vm', 'container']}, {technologies: ['vm', upsideDown]}, microvm].map(spined), [true, false, false]);
  });

  it('have the colours of the element, and keep their looks beside the package’s own', async () => {
    const pictures = [draw(microvm, 'en', 'light'), renderPicture('architecture-diagram', {scheme: 'light'})];
    const tab = await openDrawing(there.browser, there.url, pictures.join(''));
    const ids = await tab.$$eval('[id]', (all) => all.map(({id}) => id));
    const colours = await tab.$$eval('.name', (all) => all.map((one) => getComputedStyle(one).fill));
    await tab.close();
    assert.equal(new Set(ids).size, ids.length);
    const [vm, container, third] = colours;
    assert.deepEqual(colours, [vm, container, third, vm, container]);
    assert.equal(third, 'rgb(0, 126, 97)');
  });

  it('are refused with what is wrong', () => {
    assert.throws(() => draw({technologies: []}, 'en'), {name: 'TypeError', message: /^technologies: /});
  });
});

describe('a hostile file', () => {
  const hostile = `</text></style><script>alert(1)</script>]]>&lt;"'<!--\u0000\u0007\uD800\uFFFF`;
  const shown = `</text></style><script>alert(1)</script>]]>&lt;"'<!--`;
  const ids = ['kernel', 'sheet', 'third', 'constructor', 'to-string', 'own-vm'];
  const evil = {
    title: hostile,
    technologies: ids.map((id) => ({
      id,
      name: hostile,
      tagline: hostile,
      layers: [
        {storey: 'manager', name: hostile, role: hostile, kernel: true},
        {storey: 'app', name: hostile},
      ],
    })),
  };

  it('is only ever text', () => {
    for (const scheme of [undefined, 'light', 'dark'])
      for (const name of pictureNamesOf(evil)) {
        const svg = xml(draw(evil, 'en', scheme, name));
        assert.equal(svg.getElementsByTagName('script').length, 0);
        assert.ok(svg.getElementsByTagName('title')[0].textContent.includes(shown));
        assert.ok(textIn(svg).includes(squeezed(shown)));
      }
  });

  it('makes no class of its ids, and no id that a rule of ours meets', () => {
    const svg = xml(draw(evil, 'en', 'light'));
    const known = new Set(['sheet', 'third', 'name', 'muted', 'slab', 'empty', 'kernel', 'on-kernel']);
    assert.deepEqual(
      attributes(svg, 'class').filter((one) => !known.has(one)),
      [],
    );
    assert.equal(attributes(svg, 'class').filter((one) => one === 'third').length, ids.length);
    assert.ok(attributes(svg, 'id').every((id) => id.startsWith('own-architecture-diagram-en-light')));
  });
});
