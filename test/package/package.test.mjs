/** The package as `npm pack` makes it, and the built files as a page loads them. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';

import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';

import {messagesOf} from '../../scripts/lib/generated-words.mjs';
import {pack} from '../../scripts/lib/install.mjs';
import {root} from '../../scripts/lib/run.mjs';
import {serve} from '../../scripts/lib/serve.mjs';
import {visit} from '../../scripts/lib/visit.mjs';
import {allWords} from '../../dist/generated/all-words.js';
import {inBrowser} from '../in-browser.mjs';

const japanese = /[\u3040-\u30FF\u4E00-\u9FFF]/;

describe('the packed tarball in bare Node', () => {
  const folder = mkdtempSync(join(tmpdir(), 'container-lesson-pack-'));
  const home = join(folder, 'node_modules/container-lesson');
  const evaluate = (code, ...flags) =>
    execFileSync('node', [...flags, '--input-type=module', '-e', code], {cwd: folder, encoding: 'utf8'}).trim();

  before(() => {
    mkdirSync(home, {recursive: true});
    execFileSync('tar', ['-xzf', pack(folder), '-C', home, '--strip-components=1']);
  });
  after(() => rmSync(folder, {recursive: true, force: true}));

  it('gives the whole lesson in Japanese, synchronously, without Lit or a DOM', () => {
    const lesson = JSON.parse(evaluate(`import {lesson} from 'container-lesson/data'; console.log(JSON.stringify(lesson('ja')))`));
    assert.equal(lesson.lang, 'ja');
    assert.equal(lesson.sections.length, 10);
    assert.equal(lesson.stacks.stacks[0].kernels.total, 4);
    assert.match(lesson.comparison.properties[0].values.vm.reason, japanese);
    assert.doesNotMatch(JSON.stringify(lesson), /\u200B|\]\(/);
  });

  it('gives the measured values in the same plain words, marks of their standing too', () => {
    const model = JSON.parse(evaluate(`import {evidence} from 'container-lesson/data'; console.log(JSON.stringify(evidence('ja')))`));
    const values = model.properties.flatMap(({groups}) => groups.flatMap((group) => Object.values(group.values).flat()));
    assert.match(values.find(({id}) => id === 'start.vm.ec2.cold').conditions, /^利用者1人の報告、AWS EC2/);
    assert.doesNotMatch(JSON.stringify(model), /[\u200B*]|\]\(/);
  });

  it('gives frozen results that stay the same object while no word changes', () => {
    assert.equal(
      evaluate(
        `import {comparison} from 'container-lesson/data'; const one = comparison('en'); console.log(one === comparison('en'), Object.isFrozen(one.properties[0].values))`,
      ),
      'true true',
    );
  });

  it('gives a language of container-lesson/locales whole, when the words that come late have been asked for', () => {
    const code = `import 'container-lesson/locales/zh-Hans';
      import {evidence, expertStacks, lesson, lessonExpertNotes, loadAllWords} from 'container-lesson/data';
      const all = () => [lesson, evidence, expertStacks, lessonExpertNotes].map((model) => model('zh-CN'));
      const before = JSON.stringify(all());
      await loadAllWords('zh-CN');
      console.log(JSON.stringify({before, after: all()}));`;
    const {before, after} = JSON.parse(evaluate(code));
    assert.equal(after[0].lang, 'zh-Hans');
    const sentence = / (the|is|of) /;
    assert.match(before, sentence);
    const withoutSources = (key, value) => (key === 'sources' ? undefined : value);
    assert.doesNotMatch(JSON.stringify(after, withoutSources), sentence);
  });

  for (const flags of [[], ['-C', 'browser']])
    it(`imports container-lesson/lazy without Lit or a DOM, and has nothing to wait for: ${['node', ...flags].join(' ')}`, () => {
      const code = `import {defined} from 'container-lesson/lazy'; console.log(defined instanceof Promise, await defined)`;
      assert.equal(evaluate(code, ...flags), 'true undefined');
    });

  it('works under the browser condition too', () => {
    assert.match(evaluate(`import {lesson} from 'container-lesson/data'; console.log(lesson('ja').title)`, '-C', 'browser'), japanese);
  });

  it('has styles whose properties kept their names, in what comes late too', () => {
    const files = readdirSync(`${home}/dist`, {recursive: true}).filter((file) => file.endsWith('.js'));
    const isBroken = (file) => /var\(undefined|[{;]undefined:/.test(readFileSync(`${home}/dist/${file}`, 'utf8'));
    assert.ok(files.includes(join('elements', 'architecture-diagram', 'expert.js')));
    assert.deepEqual(files.filter(isBroken), []);
  });

  it('holds what package.json exports, and no tests or sources', () => {
    const {exports} = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
    const files = new Set(readdirSync(home, {recursive: true}));
    for (const entry of Object.values(exports))
      for (const file of typeof entry === 'string' ? [entry] : Object.values(entry))
        if (!file.includes('*')) assert.ok(files.has(file.slice(2)), `${file} is missing`);
    assert.deepEqual(
      [...files].filter((file) => /^(src|test|build|node_modules)\b/.test(file)),
      [],
    );
  });
});

describe('the list of messages', () => {
  const messages = JSON.parse(readFileSync(`${root}dist/locales/messages.json`, 'utf8'));

  it('has every message, as registerStrings knows it, with its English and where it is seen', () => {
    const words = messagesOf(allWords.en);
    const listed = Object.fromEntries(messages.map(({id, english}) => [id, english]));
    assert.deepEqual(listed, words);
    assert.equal(messages.length, Object.keys(words).length);
    assert.ok(messages.every(({seen}) => seen));
  });

  it('names in each note every value and every kind of mark of the English', () => {
    for (const {id, english, note} of messages) {
      const kinds = [
        ...[...english.matchAll(/\{\w+\}/g)].map(([value]) => value),
        ...(/\]\(/.test(english) ? ['[word](term-id)'] : []),
        ...(/`[^`]+`/.test(english) ? ['`…`'] : []),
        ...(/\*\S[^*]*\*/.test(english) ? ['*…*'] : []),
      ];
      assert.deepEqual(
        kinds.filter((kind) => !note.includes(kind)),
        [],
        `${id}: ${note}`,
      );
    }
  });
});

describe('a bundle', () => {
  const bundle = async (code) => {
    const entry = 'virtual:entry';
    const build = await rollup({
      input: entry,
      external: /^(lit|@lit)/,
      plugins: [
        {
          name: 'entry',
          resolveId: (id) => (id === entry ? id : id === 'container-lesson/data' ? `${root}dist/library.js` : null),
          load: (id) => (id === entry ? code : null),
        },
        nodeResolve(),
      ],
      onwarn: () => {},
    });
    const {output} = await build.generate({format: 'es'});
    return output[0].code;
  };

  it('of facts alone holds no words', async () => {
    const code = await bundle(`import {properties} from 'container-lesson/data'; console.log(properties)`);
    assert.match(code, /os-diversity/);
    assert.doesNotMatch(code, japanese);
    assert.ok(code.length < 4000, `${code.length} characters`);
  });

  it('of one element holds no other element’s words', async () => {
    const code = await bundle(`import '${root}dist/define/lesson-checklist.js'`);
    assert.match(code, /lesson-checklist/);
    assert.doesNotMatch(code, /comparison-table|ハイパーバイザーの位置/);
  });

  it('of one language holds its words of the first render, no other language and no element', async () => {
    const code = await bundle(`import '${root}dist/locales/ja.js'`);
    assert.match(code, /どちらを/);
    assert.doesNotMatch(code, /How containers differ|LitElement|ハイパーバイザーの位置/);
  });
});

describe('the built files in a page', () => {
  const csp = "default-src 'none'; script-src 'self'; style-src 'self'";
  const page = (lang, file, body) =>
    `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>t</title><link rel="icon" href="data:,"><script type="module" src="/${file}"></script>${body}</html>`;

  const there = inBrowser(() =>
    serve({
      headers: {'content-security-policy': `${csp}; img-src data:`},
      pages: {
        '/ja': page('ja', 'dist/cdn/container-lesson.ja.min.js', '<container-lesson></container-lesson>'),
        '/ja-versioned': page('ja', 'dist/cdn/container-lesson.ja.min.js?v=2', '<container-lesson></container-lesson>'),
        '/en': page('ja', 'dist/cdn/container-lesson.en.min.js', '<container-lesson></container-lesson>'),
        '/both': page(
          'en',
          'dist/cdn/container-lesson.min.js',
          '<comparison-table></comparison-table><comparison-table lang="ja"></comparison-table>',
        ),
        '/checklist': page('en', 'dist/cdn/container-lesson.en.min.js', '<lesson-checklist></lesson-checklist>'),
        '/fallback': page('ja', 'missing.js', '<container-lesson><p>Ready-made text</p></container-lesson>'),
      },
    }),
  );

  /** Opens a page and returns what it shows, asks for and says. */
  async function open(path) {
    const headings = [];
    const read = (elements) => elements.map(({shadowRoot}) => shadowRoot?.querySelector('h2, caption')?.textContent ?? '');
    const look = async (tab) => headings.push(...(await tab.$$eval('container-lesson, comparison-table', read)));
    return {...(await visit(there.browser, there.url + path, look)), headings};
  }

  it('speak one language from one file and two with words for later, under a strict policy, with a silent console', async () => {
    for (const [path, query] of [
      ['/ja', ''],
      ['/ja-versioned', '?v=2'],
    ]) {
      const {headings, said, requests} = await open(path);
      assert.match(headings[0], japanese);
      const [entry, ...late] = requests;
      assert.deepEqual([said, entry, late.length], [[], `/dist/cdn/container-lesson.ja.min.js${query}`, 2]);
      for (const area of ['answers', 'explanations'])
        assert.equal(late.filter((file) => file.startsWith(`/dist/cdn/container-lesson.ja.${area}-`)).length, 1, area);
    }
  });

  it('speak the language they bring, where the page asks for another', async () => {
    const {headings, said} = await open('/en');
    assert.match(headings[0], /^How containers differ/);
    assert.deepEqual(said, []);
  });

  it('speak both languages side by side from the file with both', async () => {
    const {headings, said, requests} = await open('/both');
    assert.match(headings[0], /Properties compared/);
    assert.match(headings[1], japanese);
    assert.deepEqual([said, requests.length], [[], 1]);
  });

  it('keep what the author wrote where the script does not come', () =>
    visit(there.browser, `${there.url}/fallback`, async (tab) => {
      const {height} = await (await tab.$('container-lesson p')).boundingBox();
      assert.ok(height > 0);
    }));

  it('keep a checklist in step between two tabs, and after a reload', async () => {
    const marks = (tab) => tab.$eval('lesson-checklist', (element) => [...element.value]);
    const [one, other] = [await there.browser.newPage(), await there.browser.newPage()];
    for (const tab of [one, other]) await tab.goto(`${there.url}/checklist`, {waitUntil: 'networkidle0'});
    assert.deepEqual(await marks(other), []);
    await one.bringToFront();
    await one.$eval('lesson-checklist', (element) => element.shadowRoot.querySelectorAll('input')[1].click());
    await other.bringToFront();
    await other.waitForFunction(() => document.querySelector('lesson-checklist').shadowRoot.querySelectorAll('input')[1].checked);
    assert.deepEqual(await marks(other), await marks(one));
    await other.reload({waitUntil: 'networkidle0'});
    assert.deepEqual(await marks(other), ['lightness']);
    for (const tab of [one, other]) await tab.close();
  });
});

describe('the demo pages', () => {
  const there = inBrowser(serve);

  it('show pseudo-locales, in a silent console', async () => {
    for (const [locale, title] of [
      ['en-XA', /^Ĥööŵ /],
      ['ar-XB', /\u202EHow /],
      ['zxx', /^lesson\.title$/],
    ]) {
      const tab = await there.browser.newPage();
      const said = [];
      tab.on('console', (message) => said.push(message.text()));
      tab.on('pageerror', (error) => said.push(error.message));
      await tab.goto(`${there.url}/demo/?lang=${locale}`, {waitUntil: 'networkidle0'});
      assert.match(await tab.$eval('container-lesson', (element) => element.shadowRoot.querySelector('h1').textContent.trim()), title);
      assert.deepEqual(said, []);
      await tab.close();
    }
  });

  it('show the lesson without a word in the console', async () => {
    for (const path of ['/demo/', '/demo/?lang=en&ids', '/demo/parts.html']) {
      const {said} = await visit(there.browser, there.url + path, async (tab) => {
        const text = await tab.$eval('container-lesson', (element) => element.shadowRoot.querySelector('.lead').textContent);
        assert.equal(text === 'lesson.lead', path.includes('ids'), text);
      });
      assert.deepEqual(said, [], path);
    }
  });

  it('list all messages at an address that means nothing, too', async () => {
    const {said} = await visit(there.browser, `${there.url}/demo/messages.html#%`, (tab) => tab.waitForSelector('tbody tr'));
    assert.deepEqual(said, []);
  });

  it('list all messages, and find those that are looked for', async () => {
    const messages = JSON.parse(readFileSync(`${root}dist/locales/messages.json`, 'utf8'));
    const {said} = await visit(there.browser, `${there.url}/demo/messages.html#table.caption`, async (tab) => {
      await tab.waitForFunction(() => document.querySelector('output').textContent !== '');
      const shown = () =>
        tab.$$eval('tbody tr:not([hidden])', (rows) =>
          rows.map(({id, cells}) => ({id, texts: [...cells].map((cell) => cell.textContent)})),
        );
      assert.deepEqual(
        (await shown()).map(({id}) => id),
        messages.map(({id}) => id),
      );
      assert.deepEqual(
        (await shown()).filter(({texts}) => texts.includes('')),
        [],
      );
      await tab.type('[name=find]', 'ゲストOSなし');
      assert.deepEqual(
        (await shown()).map(({id}) => id),
        ['diagram.absent'],
      );
    });
    assert.deepEqual(said, []);
  });
});
