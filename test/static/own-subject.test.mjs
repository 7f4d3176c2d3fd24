/** A comparison of something else, in every output: it speaks of nothing but its subject. The package must be built. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';

import {parse} from 'csv-parse/sync';
import {parseFragment} from 'parse5';

import {root} from '../../scripts/lib/run.mjs';
import {serve} from '../../scripts/browsers/serve.mjs';
import * as library from '../../dist/library.js';
import {validateData} from '../../dist/own-data.js';
import {languages, pictureNamesOf, profiles, renderMarkdown, renderPicture, renderStatic} from '../../dist/static/index.js';
import {inBrowser} from '../support/in-browser.mjs';
import {xml} from '../support/pictures.mjs';
import {subjectIn} from '../support/subject-words.mjs';

const file = `${root}test/support/version-control.json`;
const versionControl = JSON.parse(readFileSync(file, 'utf8'));
const parts = ['comparison-table', 'architecture-diagram', 'lesson-checklist'];

/** What readers are told by attributes. */
const spoken = ['aria-label', 'alt', 'title', 'aria-description'];

/** All that a page tells its readers. */
const textOfHtml = (node) =>
  [
    node.value ?? '',
    ...(node.attrs ?? []).filter(({name}) => spoken.includes(name)).map(({value}) => value),
    ...(node.childNodes ?? []).map(textOfHtml),
  ].join(' ');

/** Markdown without the addresses of its pictures, which have the names of files in them. */
const textOfMarkdown = (text) => text.replace(/(?:src|srcset)="[^"]*"|\]\([^)]*\)/g, '');

/** A picture without its style sheet. */
const textOfSvg = (node) =>
  node.nodeName === 'style' ? '' : node.nodeType === 3 ? node.nodeValue : [...node.childNodes].map(textOfSvg).join(' ');

/** Ids are an author's, or say the place of a layer; they are shown to nobody. */
const ids = new Set(['id', 'storey', 'technology', 'property']);
const textOfJson = (value) =>
  typeof value === 'string'
    ? value
    : Object.entries(value ?? {})
        .filter(([key]) => !ids.has(key))
        .map(([, one]) => (typeof one === 'object' || typeof one === 'string' ? textOfJson(one) : ''))
        .join('\n');

const textOfCsv = (text) => textOfJson(parse(text, {bom: true, columns: true}));

/** Each output: what it is called, and its text for data, or for the package's own. */
const outputs = (lang) => ({
  ...Object.fromEntries(
    parts.flatMap((tag) => [
      [`HTML of ${tag}`, (data) => textOfHtml(parseFragment(renderStatic(tag, {lang, ...data})))],
      [
        `HTML of ${tag} with all that it can have`,
        (data) => textOfHtml(parseFragment(renderStatic(tag, {lang, evidence: true, depth: 'expert', standalone: true, ...data}))),
      ],
      ...Object.keys(profiles).map((profile) => [
        `Markdown of ${tag} for ${profile}`,
        (data) => textOfMarkdown(renderMarkdown(tag, {lang, profile, ownImages: '', ...data})),
      ]),
    ]),
  ),
  SVG: ({data} = {}) =>
    (data ? pictureNamesOf(data) : ['architecture-diagram'])
      .map((name) => textOfSvg(xml(renderPicture(name, {lang, ...(data && {data})}))))
      .join('\n'),
  ...Object.fromEntries(
    ['comparison', 'stacks', 'checklist', 'evidence'].map((name) => [`JSON of ${name}`, (data) => textOfJson(modelOf(name, lang, data))]),
  ),
});

/** The evidence of nothing has its title and advice, which nobody shows. */
function modelOf(name, lang, data) {
  const model = library[name](lang, data);
  return name === 'evidence' ? {properties: model.properties, sources: model.sources} : model;
}

for (const lang of languages)
  describe(`a comparison of Git, Subversion and Mercurial, ${lang}`, () => {
    for (const [output, textOf] of Object.entries(outputs(lang)))
      it(`speaks of nothing else: ${output}`, () => {
        const own = textOf({data: versionControl});
        if (output !== 'JSON of evidence') assert.match(own, /Subversion|HEAD/);
        assert.deepEqual(subjectIn(own), []);
        // What finds nothing there finds it in the package's own.
        assert.notDeepEqual(subjectIn(textOf()), []);
      });
  });

describe('the command with a comparison of something else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'container-lesson-subject-'));
  after(() => rmSync(folder, {recursive: true, force: true}));
  const read = (name) => readFileSync(join(folder, name), 'utf8');

  /** How the text of a file is read, by the end of its name. */
  const readers = {
    html: (text) => textOfHtml(parseFragment(text)),
    md: textOfMarkdown,
    svg: (text) => textOfSvg(xml(text)),
    json: (text) => textOfJson(JSON.parse(text)),
    csv: textOfCsv,
  };
  for (const format of Object.keys(readers))
    for (const lang of languages)
      it(`writes ${format} that speaks of nothing else, and no evidence: ${lang}`, () => {
        for (const part of parts.filter((one) => format !== 'svg' || one === 'architecture-diagram')) {
          const out = `${format}-${lang}-${part}`;
          const args = ['export', '--format', format, '--lang', lang, '--part', part, '--data', file, '--out', out];
          const {status, stderr} = spawnSync(process.execPath, [`${root}dist/cli/index.js`, ...args], {
            cwd: folder,
            encoding: 'utf8',
            env: {},
          });
          assert.deepEqual([status, stderr], [0, '']);
          const written = readdirSync(join(folder, out)).filter((name) => name !== 'lesson.css');
          assert.deepEqual(
            written.filter((name) => name.startsWith('evidence')),
            [],
          );
          for (const name of written) assert.deepEqual(subjectIn(readers[name.split('.').at(-1)](read(join(out, name)))), [], name);
        }
      });
});

describe('a page with a comparison of something else', () => {
  const page = (lang, src) => `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>t</title><link rel="icon" href="data:,">
    <script type="module" src="/dist/cdn/container-lesson.min.js"></script>
    <comparison-table evidence ${src}></comparison-table><architecture-diagram ${src}></architecture-diagram>
    <architecture-diagram depth="expert" ${src}></architecture-diagram><lesson-checklist storage-key="" ${src}></lesson-checklist>`;
  const src = 'src="/test/support/version-control.json"';
  const pages = Object.fromEntries(
    languages.flatMap((lang) => [
      [`/${lang}/own`, page(lang, src)],
      [`/${lang}/package`, page(lang, '')],
    ]),
  );
  const there = inBrowser(() => serve({folder: root, pages}));

  /** What the page shows and says, through shadow roots, while each layer is chosen and each task ticked. */
  async function allOf(path, width) {
    const tab = await there.browser.newPage();
    await tab.setViewport({width, height: 900});
    await tab.goto(`${there.url}${path}`, {waitUntil: 'networkidle0'});
    const shown = await tab.evaluate(async (spoken) => {
      const elements = [...document.querySelectorAll('body > *')].filter(({shadowRoot}) => shadowRoot);
      const texts = (node) =>
        [
          node.nodeType === Node.TEXT_NODE ? node.textContent : '',
          ...(node.getAttribute ? spoken.map((name) => node.getAttribute(name) ?? '') : []),
          ...[...node.childNodes].map(texts),
        ].join(' ');
      const said = [];
      for (const {shadowRoot} of elements)
        for (const button of [undefined, ...shadowRoot.querySelectorAll('button[data-layer], input')]) {
          button?.click();
          await Promise.all(elements.map((element) => element.updateComplete));
          said.push(texts(shadowRoot));
        }
      return said.join('\n');
    }, spoken);
    const names = ({name = '', children = []}) => [name, ...children.map(names)].join('\n');
    const heard = names(await tab.accessibility.snapshot({interestingOnly: false}));
    await tab.close();
    return `${shown}\n${heard}`;
  }

  for (const lang of languages)
    for (const width of [1280, 360])
      it(`shows and says nothing of ours: ${lang}, ${width} px`, async () => {
        const own = await allOf(`/${lang}/own`, width);
        assert.match(own, lang === 'ja' ? /中央リポジトリー[^]*1項目のうち1項目/ : /Central repository[^]*1 of 1 done/);
        assert.deepEqual(subjectIn(own), []);
        assert.notDeepEqual(subjectIn(await allOf(`/${lang}/package`, width)), []);
      });
});

describe('marks that are none here', () => {
  const odd = structuredClone(versionControl);
  odd.properties[0].note.text = {en: 'So it is **fast**', ja: '[HEAD](head)なら速い'};

  it('are hints of the check, in both languages, and no problems', () => {
    const hintsIn = (lang) => validateData(odd, {lang}).hints.map(({path, message}) => `${path}: ${message}`);
    assert.deepEqual(validateData(odd).problems, []);
    assert.deepEqual(validateData(versionControl).hints, []);
    assert.equal(hintsIn('en')[0], 'properties[0].note.text.en: “**fast**” is no mark here. Write “*fast*”');
    assert.match(
      hintsIn('en')[1],
      /^properties\[0\]\.note\.text\.ja: “\[HEAD\]\(head\)” names no term: there is no “head” among vm, .*Write “HEAD”$/,
    );
    assert.match(hintsIn('ja')[0], /「\*\*fast\*\*」は.*「\*fast\*」/);
  });

  it('are told by the command, which writes its files all the same', () => {
    const folder = mkdtempSync(join(tmpdir(), 'container-lesson-marks-'));
    after(() => rmSync(folder, {recursive: true, force: true}));
    writeFileSync(join(folder, 'odd.json'), JSON.stringify(odd));
    const args = ['export', '--format', 'csv', '--lang', 'en', '--part', 'comparison-table', '--data', 'odd.json'];
    const {status, stderr, stdout} = spawnSync(process.execPath, [`${root}dist/cli/index.js`, ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: {},
    });
    assert.deepEqual([status, stdout], [0, 'comparison-table.en.csv\n']);
    assert.match(
      stderr,
      /^odd\.json: properties\[0\]\.note\.text\.en: “\*\*fast\*\*” is no mark here\. Write “\*fast\*”\nodd\.json: properties\[0\]\.note\.text\.ja: /,
    );
  });
});

describe('a lesson that does not show both technologies', () => {
  const vmAlone = {technologies: ['vm', {id: 'own', name: 'Own'}], properties: ['size']};
  const both = {technologies: ['vm', 'container', {id: 'own', name: 'Own'}], properties: ['size']};
  const drawings = (html) => [...html.matchAll(/class="lesson-element lesson-(key-difference|startup-timeline)"/g)].map(([, tag]) => tag);

  it('has neither their difference nor their starts, as HTML, as Markdown and as data', () => {
    for (const [data, drawn] of [
      [vmAlone, []],
      [both, ['key-difference', 'startup-timeline']],
    ]) {
      assert.deepEqual(drawings(renderStatic('container-lesson', {data})), drawn);
      const model = library.lesson('en', {data});
      assert.deepEqual([model.difference, model.startup].filter(Boolean).length, drawn.length);
      assert.deepEqual(drawings(renderStatic('container-lesson', {data: model})), drawn);
      assert.equal(renderMarkdown('container-lesson', {data}).includes(library.difference('en').title), drawn.length > 0);
    }
  });
});
