/** What readers without JavaScript see: dist/static, by itself and between the tags of the elements. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';

import axe from 'axe-core';
import {transformSync} from 'esbuild';
import {parse} from 'parse5';

import {root} from '../../scripts/lib/run.mjs';
import {serve} from '../../scripts/lib/serve.mjs';
import {parts} from '../../scripts/lib/static-pages.mjs';
import {analogy, checklist, comparison, lesson, stacks} from '../../dist/library.js';
import {languages, renderStatic} from '../../dist/static/index.js';
import {factsMissing, textsOf} from '../facts.mjs';
import {inBrowser} from '../in-browser.mjs';

const files = parts.flatMap(({name}) => languages.map((lang) => ({name, lang, file: `${name}.${lang}`})));
const read = (file) => readFileSync(`${root}dist/static/${file}`, 'utf8');

/** What each file has to say. */
const models = {
  'container-lesson': lesson,
  'architecture-diagram': stacks,
  'comparison-table': comparison,
  'analogy-card': (lang) => analogy(lang, 'vm'),
  'analogy-card.container': (lang) => analogy(lang, 'container'),
  'lesson-checklist': checklist,
};

const pages = {};
const headers = {'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:"};
const there = inBrowser(() => serve({pages, headers}));

/** Opens a page, as wide as is said, and lets `look` at it. */
async function open(path, {width = 1280, script = true, setup} = {}, look) {
  const tab = await there.browser.newPage();
  try {
    await tab.setViewport({width, height: 900});
    await tab.setJavaScriptEnabled(script);
    if (setup) await tab.evaluateOnNewDocument(setup);
    await tab.goto(`${there.url}${path}`, {waitUntil: 'load'});
    return await look(tab);
  } finally {
    await tab.close();
  }
}

const withinTags = ({name, lang}) => {
  const [tag, technology] = name.split('.');
  return `<${tag}${technology ? ` technology="${technology}"` : ''}>${read(`${name}.${lang}.html`)}</${tag}>`;
};
const pageOf = (lang, body) =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>t</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/dist/static/lesson.css"><body>${body}<p id="after">.</p></html>`;

describe('static HTML', {timeout: 300_000}, () => {
  for (const {name, lang, file} of files) {
    it(`${file}.page.html shows every fact, and nothing is cut off`, () =>
      open(`/dist/static/${file}.page.html`, {script: false}, async (tab) => {
        for (const width of [320, 768, 1280]) {
          await tab.setViewport({width, height: 900});
          assert.deepEqual(await tab.$$eval('body *', wide), [], `${width} px`);
          assert.ok(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${width} px`);
        }
        assert.equal(await tab.$$eval('h1', shown), 1);
        assert.deepEqual(await factsMissing(tab, models[name](lang)), []);
      }));

    it(`${file}.html shows every fact between the tags, with folds closed, and once where there is no style sheet`, () => {
      pages['/page'] = pageOf(lang, withinTags({name, lang}));
      return open('/page', {script: false, width: 360}, async (tab) => {
        assert.deepEqual(await factsMissing(tab, models[name](lang)), []);
        assert.equal(await tab.$$eval('details[open]', ({length}) => length), 0);
        await tab.$eval('link[rel=stylesheet]', (link) => link.remove());
        await tab.$$eval('details', (folds) => folds.forEach((fold) => (fold.open = true)));
        assert.deepEqual(await factsMissing(tab, models[name](lang)), []);
        const again = '.lesson-copy, .lesson-names, .lesson-spine, .lesson-lists, .lesson-reserved';
        assert.equal(await tab.$$eval(again, shown), 0);
        const text = await tab.$eval('body', ({innerText}) => innerText);
        assert.deepEqual(text.replaceAll(names, '').match(runTogether) ?? [], []);
        const tallest = await tab.$$eval('.lesson-mark', (marks) =>
          Math.max(0, ...marks.map((mark) => mark.getBoundingClientRect().height)),
        );
        assert.ok(tallest <= 16, `a kernel's mark is ${tallest} px high`);
      });
    });
  }
});

/** Words with nothing between them: `allOne`, and a note's letter with its title. */
const runTogether = /\w*[a-z.][A-Z][a-z]+|\b[a-f][A-Z][a-z]+/g;
const names = /VirtualBox/g;

/** Of what is `until-found` only the content is hidden: it must have no height. */
const shown = (elements) =>
  elements.filter((element) =>
    getComputedStyle(element).contentVisibility === 'hidden' ? element.clientHeight > 0 : element.checkVisibility(),
  ).length;

/** What reaches beyond the window, but for drawings and what is read only. */
const wide = (elements) =>
  elements
    .filter((element) => element.checkVisibility() && !element.closest('svg, .lesson-visually-hidden, .lesson-word'))
    .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
    .map(({className}) => className);

/** As Bootstrap, Pico, Infima (Docusaurus) and Tailwind 4 have it. */
const reset = `@layer base {[hidden]:where(:not([hidden='until-found'])) {display: none !important}}
  [hidden] {display: none !important} table {caption-side: bottom; display: block} li + li {margin-top: 4px}
  table tr {background: #fff; border-top: 1px solid} table tr:nth-child(2n), thead {background: #eee} table td {color: #123}
  table th, table td {border: 1px solid; padding: 12px} code {background: #eee; border: 1px solid; padding: 1.6px}
  legend {float: left; width: 100%; font-size: 1.5rem} legend + * {clear: left} dt {font-weight: 700} caption, figcaption {padding: 10px 0; color: #456}
  details {margin-bottom: 20px} details summary::after, li::before {content: '>'; display: block} sup {position: relative; top: -0.5em; font-size: 0.75em; line-height: 0} progress {height: 8px; margin-bottom: 4px}`;

function putOn(css) {
  document.adoptedStyleSheets = [new CSSStyleSheet()];
  document.adoptedStyleSheets[0].replaceSync(css);
}

describe('static HTML in MDX and JSX', () => {
  for (const {name, lang, file} of files)
    it(`${file}.html can be pasted as it is, and no attribute is lost`, () => {
      assert.doesNotThrow(() => transformSync(withinTags({name, lang}), {loader: 'jsx', jsx: 'preserve'}));
      assert.deepEqual(read(`${file}.html`).match(/ hidden(="")?(?=[\s>])/g), null, 'React takes an empty value for no');
    });
});

describe('static HTML in a site whose style sheet hides what is hidden, and styles tags', {timeout: 120_000}, () => {
  const boxes = (elements) =>
    elements.map((element) => {
      const {color, fontWeight, backgroundColor, borderInlineStartWidth} = getComputedStyle(element);
      const box = Object.values(element.getBoundingClientRect().toJSON()).map(Math.round);
      return [element.localName, ...box, color, fontWeight, backgroundColor, borderInlineStartWidth].join();
    });
  for (const name of ['architecture-diagram', 'comparison-table', 'analogy-card', 'lesson-checklist'])
    it(`${name} looks the same, wide and narrow`, () => {
      pages['/page'] = pageOf('en', withinTags({name, lang: 'en'}));
      return open('/page', {}, async (tab) => {
        for (const width of [360, 1280]) {
          await tab.setViewport({width, height: 900});
          const before = await tab.$$eval('body *', boxes);
          await tab.evaluate(putOn, reset);
          assert.deepEqual(await tab.$$eval('body *', boxes), before, `${width} px`);
          await tab.evaluate(putOn, '');
        }
      });
    });
});

describe('static HTML is sound', () => {
  const elementsOf = (node) => (node.childNodes ?? []).flatMap((child) => (child.attrs ? [child, ...elementsOf(child)] : []));
  const attribute = (element, name) => element.attrs.find((one) => one.name === name)?.value;
  const valuesOf = (all, name) => all.map((element) => attribute(element, name)).filter((value) => value !== undefined);

  for (const {file} of files)
    it(`${file}.page.html`, () => {
      const errors = [];
      const all = elementsOf(parse(read(`${file}.page.html`), {onParseError: ({code}) => errors.push(code)}));
      const ids = valuesOf(all, 'id');
      const asked = [
        ...valuesOf(all, 'aria-labelledby').flatMap((value) => value.split(' ')),
        ...valuesOf(all, 'href')
          .filter((href) => href.startsWith('#'))
          .map((href) => href.slice(1)),
      ];
      assert.deepEqual(errors, []);
      assert.deepEqual(
        ids.filter((id, index) => ids.indexOf(id) !== index || !/^(lesson|fact)-/.test(id)),
        [],
      );
      assert.deepEqual(
        asked.filter((id) => !ids.includes(id)),
        [],
      );
      assert.deepEqual(
        all.filter(({tagName}) => ['script', 'style', 'button', 'slot'].includes(tagName)),
        [],
      );
      assert.deepEqual(
        all.flatMap(({attrs}) => attrs).filter(({name}) => /^(style|on|part$)/.test(name)),
        [],
      );
      assert.deepEqual(
        valuesOf(all, 'class')
          .flatMap((value) => value.split(' '))
          .filter((name) => !name.startsWith('lesson-')),
        [],
      );
    });

  it('takes any text for text', () => {
    const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>{{x}}';
    const strings = {'table.caption': hostile, 'table.notes': hostile, 'lesson.title': hostile, 'lesson.note': hostile};
    const data = JSON.parse(JSON.stringify(comparison('en')).replaceAll('Portability', hostile.replaceAll('"', '\\"')));
    for (const drawn of [
      renderStatic('comparison-table', {lang: 'ja', strings}),
      renderStatic('container-lesson', {lang: 'en', strings}),
      renderStatic('comparison-table', {data}),
    ]) {
      const all = elementsOf(parse(drawn));
      assert.ok(drawn.includes('&lt;script&gt;'));
      assert.deepEqual(
        all.filter(({tagName}) => ['script', 'img'].includes(tagName)),
        [],
      );
      assert.deepEqual(
        all.flatMap(({attrs}) => attrs).filter(({name}) => name.startsWith('on')),
        [],
      );
    }
  });

  it('leads to pages of the web only, and to places that are there', () => {
    const [property] = comparison('en').properties;
    const data = {...comparison('en'), caption: 'See [a](#nowhere) and [b](#note-isolation)', properties: [property]};
    const drawn = renderStatic('comparison-table', {data});
    assert.ok(drawn.includes('See <span>a</span> and <a href="#lesson-note-isolation">b</a>'));
    assert.ok(!renderStatic('container-lesson', {depth: 'expert'}).includes('href="#fact-'), 'there is no evidence to lead to');
    assert.match(renderStatic('comparison-table', {evidence: true}), /href="https:\/\/[^"]+" rel="noopener"/);
  });

  it('takes the attributes of the elements', () => {
    const count = (text, pattern) => [...text.matchAll(pattern)].length;
    assert.equal(count(renderStatic('comparison-table', {properties: ['size'], headingLevel: 3}), /<tr>/g), 2);
    assert.equal(count(renderStatic('architecture-diagram', {technologies: ['container'], instances: 5}), /Container 5/g), 1);
    assert.match(renderStatic('architecture-diagram', {depth: 'expert'}), /class="lesson-towers"/);
    assert.match(renderStatic('comparison-table', {evidence: true}), /id="fact-start\.ct\.docker\.ssd"/);
    assert.equal(count(renderStatic('container-lesson', {sections: ['goals', 'web']}), /<section/g), 2);
    assert.match(renderStatic('container-lesson', {course: true}), /lesson-course/);
    assert.match(renderStatic('lesson-checklist', {lang: 'ja-JP', idPrefix: 'a-'}), /lang="ja"/);
    assert.match(renderStatic('architecture-diagram', {idPrefix: 'a-'}), /id="a-lesson-diagram-title"/);
  });

  it('shows readings where ruby is on, and nothing of them where it is not', () => {
    assert.match(renderStatic('analogy-card', {lang: 'ja', ruby: 'on'}), /<ruby>頑丈<rp>\(<\/rp><rt>がんじょう<\/rt>/);
    assert.match(renderStatic('container-lesson', {lang: 'ja', ruby: 'on'}), /<rt>がんじょう<\/rt>/);
    assert.doesNotMatch(renderStatic('analogy-card', {lang: 'ja'}), /ruby|がんじょう|[{}|]/);
  });

  it('explains each layer once: where it is chosen, or below', () => {
    const explained = stacks('en').stacks[0].layers.find(({id}) => id === 'vm.guest-os').explanation;
    for (const options of [{}, {selected: 'vm.guest-os'}])
      assert.equal(
        renderStatic('architecture-diagram', options)
          .replace(/<[^>]*gloss[^>]*>[^<]*<\/span>|<[^>]+>/g, '')
          .split(explained).length,
        2,
      );
  });

  it('is the same under node and node -C browser, with nothing installed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'static-'));
    try {
      copyFileSync(`${root}dist/static/index.js`, join(folder, 'index.mjs'));
      writeFileSync(
        join(folder, 'run.mjs'),
        `import {registerStrings, renderStatic} from './index.mjs';
        registerStrings('ko', {'table.caption': '비교'});
        console.log(renderStatic('container-lesson', {lang: 'ja', depth: 'expert'}) + renderStatic('comparison-table', {lang: 'ko'}));`,
      );
      const [plain, asBrowser] = [[], ['-C', 'browser']].map((flags) =>
        execFileSync('node', [...flags, 'run.mjs'], {cwd: folder, encoding: 'utf8'}),
      );
      assert.equal(plain, asBrowser);
      assert.ok(plain.includes('비교') && plain.replaceAll('<wbr/>', '').includes(lesson('ja').title));
    } finally {
      rmSync(folder, {recursive: true});
    }
  });
});

/** Runs in the page before its scripts. */
function watchShifts() {
  globalThis.shifts = [];
  new PerformanceObserver((list) => globalThis.shifts.push(...list.getEntries().map(({value}) => value))).observe({
    type: 'layout-shift',
    buffered: true,
  });
}

describe('an element takes over from its static HTML', {timeout: 300_000}, () => {
  const edges = (tab, tag) =>
    tab.$eval(tag, (element) => [element.getBoundingClientRect().height, document.getElementById('after').offsetTop]);

  /** Opens the page, lets the element come, and says what that moved. */
  const takeOver = (body, {tag, lang, width, until = '.root'}) => {
    pages['/page'] = pageOf(lang, body);
    return open('/page', {width, setup: watchShifts}, async (tab) => {
      const [height, below] = await edges(tab, tag);
      await tab.evaluate(() => (globalThis.shifts.length = 0));
      await tab.addScriptTag({type: 'module', url: `/dist/cdn/container-lesson.${lang}.min.js`});
      await tab.waitForFunction((one, wanted) => document.querySelector(one).shadowRoot?.querySelector(wanted), {}, tag, until);
      await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      const [newHeight, newBelow] = await edges(tab, tag);
      assert.ok(Math.abs(newHeight - height) <= 1 && Math.abs(newBelow - below) <= 1, `${height} px became ${newHeight}`);
      assert.deepEqual(await tab.evaluate(() => globalThis.shifts), []);
    });
  };

  for (const width of [360, 1280])
    for (const {name, lang, file} of files)
      it(`${file}.html at ${width} px, and nothing moves`, () =>
        takeOver(withinTags({name, lang}), {tag: name.split('.')[0], lang, width}));

  /** Attributes of a tag, the same as options, and what shows that all of it is there. */
  const others = [
    ['architecture-diagram', 'depth="expert" instances="2"', {depth: 'expert', instances: 2}, '.towers'],
    ['comparison-table', 'evidence properties="startup size"', {evidence: true, properties: ['startup', 'size']}, '.evidence'],
    ['container-lesson', 'depth="expert" course', {depth: 'expert', course: true}, '.expert-notes'],
  ];
  for (const [tag, attributes, options, until] of others)
    it(`<${tag} ${attributes}>`, async () => {
      for (const [lang, width] of [
        ['ja', 360],
        ['en', 1280],
      ])
        await takeOver(`<${tag} ${attributes}>${renderStatic(tag, {lang, ...options})}</${tag}>`, {tag, lang, width, until});
    });

  it('cards side by side', () => {
    const cards = ['analogy-card', 'analogy-card.container'].map((name) => withinTags({name, lang: 'en'})).join('');
    pages['/page'] = pageOf('en', `<div class="cards">${cards}</div>`);
    return open('/page', {width: 900, setup: watchShifts}, async (tab) => {
      await tab.$eval('.cards', (grid) => Object.assign(grid.style, {display: 'grid', gridTemplateColumns: '1fr 1fr'}));
      const tops = (inRoot) =>
        tab.$$eval(
          'analogy-card',
          (all, inRoot) => all.map((card) => (inRoot ? card.shadowRoot : card).querySelector('[class$=facts]').getBoundingClientRect().top),
          inRoot,
        );
      const paint = (inRoot) =>
        tab.$$eval(
          'analogy-card',
          (all, inRoot) =>
            all
              .flatMap((card) => [...(inRoot ? card.shadowRoot : card).querySelectorAll('svg *')])
              .map((shape) => getComputedStyle(shape))
              .map(({fill, stroke, strokeWidth}) => `${fill} ${stroke} ${strokeWidth}`),
          inRoot,
        );
      const before = await tops(false);
      const painted = await paint(false);
      await tab.addScriptTag({type: 'module', url: '/dist/cdn/container-lesson.en.min.js'});
      await tab.waitForFunction(() => document.querySelector('analogy-card').shadowRoot?.querySelector('.facts'));
      assert.equal(before[0], before[1], 'rows are shared');
      assert.deepEqual(await tops(true), before);
      assert.deepEqual(await paint(true), painted);
    });
  });
});

describe('static pages look right', {timeout: 300_000}, () => {
  for (const {file, lang} of files)
    it(`${file}.page.html: axe finds nothing`, () =>
      open(`/dist/static/${file}.page.html`, {width: lang === 'ja' ? 320 : 1280}, async (tab) => {
        await tab.emulateMediaFeatures([{name: 'prefers-color-scheme', value: lang === 'ja' ? 'light' : 'dark'}]);
        await tab.evaluate(axe.source);
        const found = await tab.evaluate(async () =>
          (await globalThis.axe.run()).violations.map(({id, nodes}) => `${id}: ${nodes[0].html}`),
        );
        assert.deepEqual(found, []);
      }));

  it('follows the color-scheme of where it stands', () => {
    pages['/page'] = pageOf('en', withinTags({name: 'comparison-table', lang: 'en'}));
    return open('/page', {script: false}, async (tab) => {
      const colours = [];
      for (const scheme of ['light', 'dark']) {
        await tab.evaluate((value) => (document.documentElement.style.colorScheme = value), scheme);
        colours.push(await tab.$eval('.lesson-reason', (one) => getComputedStyle(one).color));
      }
      assert.deepEqual(colours, ['rgb(86, 92, 101)', 'rgb(168, 175, 185)']);
    });
  });

  it('lesson.css styles nothing outside', () => {
    const names = [...new Set(files.flatMap(({file}) => [...read(`${file}.html`).matchAll(/(?<=lesson-)[\w-]+/g)].map(([name]) => name)))];
    const tags = 'h1 p ul ol li dl dt table th button a svg details summary fieldset input section'.split(' ');
    const outside = tags.map((tag) => `<${tag} class="${names.join(' ')}"></${tag}>`).join('');
    pages['/page'] = pageOf('ja', `<main id="outside">${outside}<my-tag></my-tag></main>${read('container-lesson.ja.html')}`);
    return open('/page', {}, async (tab) => {
      const [hits, count] = await tab.evaluate(() => {
        // `&` of a nested rule is the rule around it.
        const rulesOf = (list, around) =>
          [...list].flatMap((rule) => {
            const selector = rule.selectorText?.replaceAll('&', `:is(${around})`);
            return [...(selector ? [selector] : []), ...(rule.cssRules ? rulesOf(rule.cssRules, selector ?? around) : [])];
          });
        const selectors = rulesOf(document.styleSheets[0].cssRules).map((selector) => selector.replace(/::[\w-]+/g, ''));
        const isOutside = (element) => !element.closest('.lesson-element');
        return [selectors.filter((selector) => [...document.querySelectorAll(selector)].some(isOutside)), selectors.length];
      });
      assert.deepEqual(hits, []);
      assert.ok(count > 200);
    });
  });
});

it('the texts of a model are found', () => {
  assert.deepEqual(textsOf({id: 'x', a: ['one', {b: 'two'}], hint: 'no'}), ['one', 'two']);
});
