/** An author's own data without a browser: the schema for editors, what checks them, what they become in files, and each built entry. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';

import Ajv from 'ajv';
import puppeteer from 'puppeteer-core';

import {chromium} from '../../scripts/lib/browsers.mjs';
import {root} from '../../scripts/lib/run.mjs';
import {serve} from '../../scripts/lib/serve.mjs';
import {visit} from '../../scripts/lib/visit.mjs';
import {comparison, lesson} from '../../dist/library.js';
import {defineData, readData, validateData} from '../../dist/own-data.js';
import {renderMarkdown, renderStatic} from '../../dist/static/index.js';

const read = (file) => readFileSync(`${root}${file}`, 'utf8');
const schema = JSON.parse(read('dist/dataset/schema.json'));
const example = JSON.parse(read('examples/microvm.json'));
const accepts = new Ajv({strict: false}).compile(schema);

const mine = (more) => ({technologies: ['vm', {id: 'mine', name: 'Mine', ...more}]});
const cell = (value) => ({properties: [{id: 'size', values: {vm: value}}]});

const good = {
  nothing: {},
  'the example': example,
  'ids of the package': {technologies: ['container'], properties: ['size'], tasks: ['analogy']},
  'a name for a technology of the package': {technologies: [{id: 'vm', name: {en: 'VM', ja: 'VM', ko: 'VM'}}]},
  'a rating of nothing': cell({value: 'x', rating: 0}),
  'a stack': mine({layers: ['machine', {storey: 'manager', name: 'M', repeated: false, kernel: true}]}),
};
const bad = {
  'a list': [],
  'no object': null,
  'a key that is not known': {technology: ['vm']},
  'no entry': {tasks: []},
  'an id that is none': {technologies: ['qemu']},
  'no name': {technologies: [{id: 'mine'}]},
  'no text of a task': {tasks: [{id: 'mine'}]},
  'an id with a capital': {technologies: [{id: 'Mine', name: 'x'}]},
  'a rating of 5': cell({value: 'x', rating: 5}),
  'a rating of 1.5': cell({value: 'x', rating: 1.5}),
  'no value': cell({rating: 1}),
  'a list of values': {properties: [{id: 'size', values: []}]},
  'an empty text': cell({value: ''}),
  'a text in no language': cell({value: {}}),
  'a language that is none': cell({value: {'en us!': 'x'}}),
  'too many technologies': {technologies: Array.from({length: 7}, (_, index) => ({id: `t${index}`, name: 'x'}))},
  'a storey that is none': mine({layers: ['cellar']}),
};

describe('the schema for editors', () => {
  for (const [what, data] of Object.entries(good))
    it(`accepts what the elements accept: ${what}`, () => assert.deepEqual([accepts(data), validateData(data).problems], [true, []]));
  for (const [what, data] of Object.entries(bad))
    it(`refuses what the elements refuse: ${what}`, () => {
      assert.equal(accepts(data), false);
      assert.ok(validateData(data).problems.length > 0);
    });

  it('has an address, and tells of each key what it is', () => {
    assert.equal(example.$schema, schema.$id);
    for (const [key, {description}] of Object.entries(schema.properties)) if (key !== '$schema') assert.ok(description, key);
  });

  it('proposes languages, technologies and ids', () => {
    const [, own] = schema.properties.properties.items.anyOf;
    assert.deepEqual(Object.keys(own.properties.values.properties), ['vm', 'container']);
    assert.deepEqual(Object.keys(schema.properties.caption.anyOf[1].properties), ['en', 'ja']);
    assert.ok(own.properties.id.examples.includes('startup'));
  });
});

for (const file of ['README.md', 'README.ja.md'])
  describe(`the file in ${file}`, () => {
    const [, json] = /```json\n(\{\n {2}"\$schema".*?)```/s.exec(read(file));

    it('is good, and known to editors', () => {
      const {data, problems} = readData(json);
      assert.deepEqual([problems, accepts(data), data.$schema], [[], true, schema.$id]);
    });
  });

describe('container-lesson/own-data', () => {
  it('gives back what is defined', () => assert.equal(defineData(example), example));

  it('says what is wrong in two languages, and throws at nothing', () => {
    const told = (lang) => validateData(cell({value: 'x', rating: 7}), {lang}).problems;
    const path = 'properties[0].values.vm.rating';
    assert.deepEqual(told('en'), [{path, message: 'expected 0…4, got 7'}]);
    assert.deepEqual(told('ja'), [{path, message: '0…4のはずが、7になっています'}]);
    assert.match(readData('{', {name: 'my.json'}).problems[0].message, /^my\.json is not written as JSON\. Look at line 1 .*: \{$/);
    assert.deepEqual(readData(JSON.stringify(example)).data, example);
  });

  const broken = {
    'a comma is missing': ['{\n"technologies": [\n"vm"\n"container"]}', 4],
    'a comma too many': ['{"tasks": ["analogy",\n]}', 2],
    'a comma too many, before a brace': ['{"caption": "x",\n}', 2],
    'a colon is missing': ['{\n"caption" "x"}', 2],
    'a quotation mark is missing': ['{\n"caption": "x\n}', 2],
    'other quotation marks': ['{\n\n“caption”: "x"}', 3],
    'a comment': ['{\n// mine\n"caption": "x"}', 2],
    'a bracket of the other kind': ['{"tasks": [\n"analogy"}', 2],
    'the end is missing': ['{"tasks": [\n"analogy"]\n', 3],
    'something after the end': ['{"caption": "x"}\n},', 2],
    'a number with a zero before it': ['{"a":\n007}', 2],
    'an escape that is none': ['{"a":\n"\\x"}', 2],
    nothing: ['', 1],
  };
  for (const [what, [json, line]] of Object.entries(broken))
    it(`says in which line a file is broken: ${what}`, () => {
      const {message} = readData(json, {lang: 'ja', name: 'my.json'}).problems[0];
      assert.ok(message.startsWith(`my.jsonは、${line}行目から`), message);
    });

  it('finds a mistake in no file without one', () => {
    for (const json of ['{}', ' [1e5, -0.5E+3, true, null, {"a": {"b": []}}] ', JSON.stringify('\u2028"\\/')])
      assert.doesNotMatch(readData(json).problems[0]?.message ?? '', /line/);
  });

  it('brings no Lit and no words of the lesson', () => {
    const code = read('dist/own-data.js');
    assert.doesNotMatch(code, /from 'lit|all-words/);
  });
});

describe('an author’s data in place of the package’s', () => {
  it('come from container-lesson/data, plain, frozen, in the language asked for', () => {
    const {technologies, properties} = comparison('ja', {data: example});
    assert.deepEqual(
      technologies.map(({id, name}) => [id, name]),
      [
        ['vm', '仮想マシン（VM）'],
        ['container', 'コンテナ'],
        ['microvm', 'マイクロVM'],
      ],
    );
    assert.equal(properties[5].values.microvm.value, '—');
    const whole = lesson('en', {data: example});
    assert.equal(whole.stacks.stacks.length, 3);
    assert.doesNotMatch(JSON.stringify(whole), /\u200B|\]\(/);
    assert.ok(Object.isFrozen(whole.checklist.tasks));
  });

  it('are drawn as HTML, escaped, each in its part of the lesson', () => {
    const html = renderStatic('container-lesson', {lang: 'ja', data: example});
    for (const text of ['マイクロVMも加えた', 'lesson-own-microvm', '記載なし', '共通することを説明できる'])
      assert.ok(html.includes(text), text);
    assert.match(renderStatic('comparison-table', {data: mine({name: '<b onclick=x>'})}), /&lt;b onclick=x&gt;/);
  });

  it('are refused with what is wrong', () => {
    assert.throws(() => renderStatic('comparison-table', {data: bad['a rating of 5']}), {
      name: 'TypeError',
      message: 'properties[0].values.vm.rating: expected 0…4, got 5',
    });
  });

  it('are written as Markdown, without a picture that shows something else', () => {
    const text = renderMarkdown('architecture-diagram', {lang: 'en', data: example});
    assert.match(text, /MicroVM/);
    assert.doesNotMatch(text, /architecture-diagram\.en\.light/);
    assert.match(renderMarkdown('comparison-table', {lang: 'en', data: example}), /\*\*—\*\*<br>Not stated/);
  });
});

describe('export --data', () => {
  const folder = mkdtempSync(join(tmpdir(), 'container-lesson-own-'));
  after(() => rmSync(folder, {recursive: true, force: true}));
  const run = (...args) =>
    spawnSync(process.execPath, [`${root}dist/cli/index.js`, 'export', ...args], {cwd: folder, encoding: 'utf8', env: {}});
  const exported = (file) => readFileSync(join(folder, file), 'utf8');
  before(() => {
    writeFileSync(join(folder, 'my.json'), `\uFEFF${JSON.stringify(example)}`);
    writeFileSync(join(folder, 'bad.json'), JSON.stringify(bad['a rating of 5']));
    writeFileSync(join(folder, 'none.json'), '{"a": ');
  });

  for (const lang of ['en', 'ja'])
    for (const format of ['html', 'md', 'json'])
      it(`writes ${format} in ${lang}`, () => {
        const {status, stderr, stdout} = run('--format', format, '--lang', lang, '--part', 'comparison-table', '--data', 'my.json');
        assert.deepEqual([status, stderr], [0, '']);
        assert.ok(exported(stdout.split('\n')[0]).includes(lang === 'ja' ? 'マイクロVM' : 'MicroVM'));
      });

  it('says what is wrong with the file, and where', () => {
    const wrong = (file, lang = 'en') => {
      const {status, stderr} = run('--format', 'html', '--lang', lang, '--data', file);
      assert.equal(status, 2);
      return stderr.split('\n')[0];
    };
    assert.equal(wrong('bad.json'), 'bad.json: properties[0].values.vm.rating: expected 0…4, got 5');
    assert.equal(wrong('bad.json', 'ja'), 'bad.json: properties[0].values.vm.rating: 0…4のはずが、5になっています');
    assert.match(wrong('none.json'), /^none\.json is not written as JSON\. Look at line 1 .*: \{"a":/);
    assert.match(wrong('not-there.json'), /^not-there\.json could not be read: ENOENT/);
  });
});

describe('every entry of the package', () => {
  let browser, server;
  const tags = ['comparison-table', 'architecture-diagram', 'lesson-checklist', 'container-lesson'];
  const imports = {
    lit: '/node_modules/lit/index.js',
    'lit/': '/node_modules/lit/',
    'lit-html': '/node_modules/lit-html/lit-html.js',
    'lit-html/': '/node_modules/lit-html/',
    'lit-element/lit-element.js': '/node_modules/lit-element/lit-element.js',
    '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
  };
  const map = `<script type="importmap">${JSON.stringify({imports})}</script>`;
  const page = (lang, file, body, more = '') =>
    `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>t</title><link rel="icon" href="data:,">${more}<script type="module" src="/${file}"></script>${body}</html>`;
  const drawn = (tag) => `<${tag} src="/examples/microvm.json"></${tag}>`;
  const entries = [
    ...['', '.en', '.ja'].map((name) => ['en', `dist/cdn/container-lesson${name}.min.js`, tags]),
    ['ja', 'dist/cdn/container-lesson.ja.min.js', tags],
    ['ja', 'dist/cdn/container-lesson.min.js?v=2', tags],
    ...['index', 'ja', 'en', 'lazy'].map((name) => ['en', `dist/${name}.js`, tags, map]),
    ...tags.map((tag) => ['ja', `dist/define/${tag}.js`, [tag], map]),
  ];

  before(async () => {
    browser = await puppeteer.launch(await chromium());
    const csp = "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self'; connect-src 'self'; img-src data:";
    const pages = entries.map(([lang, file, shown, more], index) => [`/${index}`, page(lang, file, shown.map(drawn).join(''), more)]);
    server = await serve({headers: {'content-security-policy': csp}, pages: Object.fromEntries(pages)});
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  for (const [index, [lang, file, shown]] of entries.entries())
    it(`draws the third column, stack and task: ${lang}, ${file}`, async () => {
      const texts = async (tab) => {
        await tab.waitForFunction((all) => all.every((tag) => document.querySelector(tag).shadowRoot?.textContent.length > 100), {}, shown);
        const read = (tag) =>
          tab.$eval(tag, ({shadowRoot}) =>
            [shadowRoot, ...[...shadowRoot.querySelectorAll('*')].map((one) => one.shadowRoot)]
              .map((one) => one?.textContent ?? '')
              .join(''),
          );
        for (const tag of shown) assert.match(await read(tag), /マイクロVM|[Mm]icroVM/, tag);
      };
      assert.deepEqual((await visit(browser, `${server.url}/${index}`, texts)).said, []);
    });

  it('has the words of evidence in both languages, where one file speaks both', async () => {
    const body = '<comparison-table evidence></comparison-table><comparison-table evidence lang="ja"></comparison-table>';
    const both = await serve({pages: {'/both': page('en', 'dist/cdn/container-lesson.min.js', body)}});
    await visit(browser, `${both.url}/both`, async (tab) => {
      const titles = await tab.$$eval('comparison-table', (all) =>
        all.map(({shadowRoot}) => shadowRoot.querySelector('#evidence-title').textContent),
      );
      assert.match(titles[0], /^[ -~]+$/);
      assert.match(titles[1], /[ぁ-ん]/);
    });
    both.close();
  });

  it('shows the demo page in silence', async () => {
    const demo = await serve();
    const {said} = await visit(browser, `${demo.url}/demo/own-data.html`, (tab) => tab.waitForSelector('comparison-table'));
    assert.deepEqual(said, []);
    demo.close();
  });
});
