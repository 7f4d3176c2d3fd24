/** The handout for a class: on paper, on the screen, and of an author's data. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import axe from 'axe-core';
import {parse} from 'parse5';

import {root} from '../../scripts/lib/run.mjs';
import {serve} from '../../scripts/browsers/serve.mjs';
import {openPage, print} from '../../scripts/browsers/stage.mjs';
import {comparison, lesson, stacks} from '../../dist/library.js';
import {languages, renderHandout} from '../../dist/static/index.js';
import {attribute, elementsOf, textOf} from '../support/html.mjs';
import {inBrowser} from '../support/in-browser.mjs';
import {bad} from '../support/own-files.mjs';
import {pagesOf, paper} from '../support/paper.mjs';
import {subjectIn} from '../support/subject-words.mjs';
import {squeezed} from '../support/text.mjs';

const json = (file) => JSON.parse(readFileSync(`${root}${file}`, 'utf8'));
const microvm = json('examples/microvm.json');
const versionControl = json('test/support/version-control.json');
const pathOf = (lang) => `/dist/static/handout.${lang}.page.html`;
const there = inBrowser(() => serve({folder: root}));

/** @template T @param {string} lang @param {(tab: import('puppeteer-core').Page) => Promise<T>} look */
async function opened(lang, look) {
  const tab = await openPage(there.browser, `${there.url}${pathOf(lang)}`);
  try {
    return await look(tab);
  } finally {
    await tab.close();
  }
}

/** Runs in the page. What is cut off, or reaches over the edge, of what is seen. */
const cutOff = () =>
  [...document.querySelectorAll('main *')]
    .filter((element) => element.checkVisibility() && !element.closest('svg') && getComputedStyle(element).clipPath === 'none')
    .filter((element) => {
      const isClipped = getComputedStyle(element).overflow !== 'visible' && element.scrollWidth > element.clientWidth;
      return isClipped || element.getBoundingClientRect().right > innerWidth + 0.5;
    })
    .map(({className}) => className);

describe('the handout on A4', {timeout: 120_000}, () => {
  for (const lang of languages) {
    it(`takes exactly three pages, by the margins of a browser and by its own (${lang})`, () =>
      opened(lang, async (tab) => {
        assert.equal(pagesOf(await print(tab)), 3);
        const none = {top: '0', right: '0', bottom: '0', left: '0'};
        assert.equal(pagesOf(await tab.pdf({preferCSSPageSize: true, margin: none})), 3);
      }));

    it(`has a sheet a page with room to spare, since fonts differ, and nothing is cut off (${lang})`, () =>
      opened(lang, async (tab) => {
        await tab.setViewport({...paper, deviceScaleFactor: 1});
        await tab.emulateMediaType('print');
        const heights = await tab.$$eval('.lesson-sheet', (all) => all.map((sheet) => sheet.getBoundingClientRect().height));
        assert.equal(heights.length, 3);
        for (const height of heights) assert.ok(height > paper.height / 2 && height < 0.96 * paper.height, `${height} of ${paper.height}`);
        assert.deepEqual(await tab.evaluate(cutOff), []);
        assert.equal(await tab.$eval('.lesson-print-it', (hint) => hint.checkVisibility()), false);
      }));

    it(`gives a pen 8 mm from line to line, and boxes of 10 mm and more (${lang})`, () =>
      opened(lang, async (tab) => {
        await tab.setViewport({...paper, deviceScaleFactor: 1});
        await tab.emulateMediaType('print');
        const heightsOf = (selector) => tab.$$eval(selector, (all) => all.map((one) => (one.getBoundingClientRect().height / 96) * 25.4));
        const [lines, boxes] = [await heightsOf('.lesson-lines > *'), await heightsOf('.lesson-naming .lesson-layer')];
        assert.equal(lines.length, 3 * 4);
        assert.ok(
          lines.every((height) => height >= 8),
          `${lines[0]} mm`,
        );
        assert.ok(
          boxes.every((height) => height >= 10),
          `${Math.min(...boxes)} mm`,
        );
      }));

    it(`is read in black and white: every box has an outline, and what is apart by colour is apart by words (${lang})`, () =>
      opened(lang, async (tab) => {
        await tab.emulateMediaType('print');
        const outlines = await tab.$$eval('.lesson-layer, .lesson-circle, .lesson-lines > *, .lesson-blank', (all) =>
          all.map((one) => {
            const {borderBottomWidth, borderBottomColor} = getComputedStyle(one);
            const [red, green, blue] = borderBottomColor.match(/\d+/g).map((part) => Number(part) / 255);
            return {width: Number.parseFloat(borderBottomWidth), grey: 0.299 * red + 0.587 * green + 0.114 * blue};
          }),
        );
        assert.ok(outlines.length > 60);
        for (const {width, grey} of outlines) assert.ok(width >= 1 && grey < 0.6, `${width} px, ${grey}`);
        const inColour = await tab.$$eval('.lesson-subject, .lesson-sign', (all) =>
          all.filter(({textContent}) => textContent.trim() === ''),
        );
        assert.deepEqual(inColour, []);
      }));
  }
});

describe('the handout on the screen', {timeout: 120_000}, () => {
  for (const lang of languages) {
    for (const scheme of ['light', 'dark'])
      it(`axe finds nothing, narrow and wide (${lang}, ${scheme})`, () =>
        opened(lang, async (tab) => {
          await tab.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
          await tab.evaluate(axe.source);
          for (const width of [320, 1280]) {
            await tab.setViewport({width, height: 900});
            const found = await tab.evaluate(async () =>
              (await globalThis.axe.run()).violations.map(({id, nodes}) => `${id}: ${nodes[0].html}`),
            );
            assert.deepEqual(found, [], `${width} px`);
          }
        }));

    it(`is as wide as its window, and says how to print it (${lang})`, () =>
      opened(lang, async (tab) => {
        for (const width of [320, 360, 768, 1280]) {
          await tab.setViewport({width, height: 900});
          assert.deepEqual(await tab.evaluate(cutOff), [], `${width} px`);
          assert.ok(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${width} px`);
        }
        assert.match(await tab.$eval('.lesson-print-it', ({innerText}) => innerText), /A4/);
      }));
  }
});

const classesOf = (element) => (attribute(element, 'class') ?? '').split(' ');
const withClass = (node, name) => elementsOf(node).filter((element) => classesOf(element).includes(`lesson-${name}`));
const parsed = (options) => parse(renderHandout(options));
/** What an element tells its readers, without what only lays it out. */
const toldBy = (node) => squeezed(textOf(node));

for (const lang of languages)
  describe(`what the handout has, ${lang}`, () => {
    const [reading, writing, answers] = withClass(parsed({lang}), 'sheet');

    it('is the page that the package brings', () => {
      assert.equal(readFileSync(`${root}${pathOf(lang).slice(1)}`, 'utf8'), renderHandout({lang}));
    });

    it('is in its language, with one h1, places for name, class and date, and nothing that needs a script', () => {
      const all = elementsOf(parsed({lang}));
      assert.equal(
        attribute(
          all.find(({tagName}) => tagName === 'html'),
          'lang',
        ),
        lang,
      );
      assert.deepEqual(all.filter(({tagName}) => tagName === 'h1').map(toldBy), [squeezed(lesson(lang).title)]);
      assert.equal(withClass(withClass(reading, 'learner')[0], 'blank').length, 3);
      assert.deepEqual(
        all.filter(({tagName}) => ['script', 'button', 'input', 'textarea', 'details', 'slot'].includes(tagName)),
        [],
      );
      const ids = all.flatMap((one) => attribute(one, 'id') ?? []);
      assert.equal(new Set(ids).size, ids.length);
    });

    it('begins with the question and both drawings, the stacks, and every cell of the table', () => {
      const {hero, lead} = lesson(lang);
      const told = toldBy(reading);
      const drawn = elementsOf(reading).flatMap((one) => attribute(one, 'aria-label') ?? []);
      for (const text of [lead, hero.question, ...hero.homes.map(({count}) => count)]) assert.ok(told.includes(squeezed(text)), text);
      for (const {picture} of hero.homes) assert.ok(drawn.includes(picture), picture);
      for (const {layers, kernels} of stacks(lang).stacks)
        for (const text of [...layers.map(({name}) => name), kernels.words]) assert.ok(told.includes(squeezed(text)), text);
      for (const {values} of comparison(lang).properties)
        for (const {value, reason, amount = ''} of Object.values(values))
          for (const text of [value, amount, reason.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')])
            assert.ok(told.includes(squeezed(text)), text);
    });

    it('gives an empty box with a number for each layer, and nothing away but the words to use', () => {
      const [naming] = withClass(writing, 'naming');
      const [bank] = withClass(naming, 'bank');
      const [diagram] = withClass(naming, 'architecture-diagram');
      const {stacks: shown, kernel} = stacks(lang);
      const names = [...new Set(shown.flatMap(({layers}) => layers.map(({name}) => squeezed(name))))];
      assert.deepEqual(
        elementsOf(bank)
          .filter(({tagName}) => tagName === 'li')
          .map(toldBy)
          .sort(),
        names.sort(),
      );
      for (const text of [...names, kernel, ...shown.map(({kernels}) => kernels.words)])
        assert.ok(!toldBy(diagram).includes(squeezed(text)), text);
      const boxes = withClass(diagram, 'stack').map((stack) => withClass(stack, 'row').length);
      assert.deepEqual(
        boxes,
        shown.map(({layers, absent}) => layers.length + absent.length),
      );
      const numbers = withClass(diagram, 'stack').map((stack) =>
        withClass(stack, 'row')
          .filter((row) => !classesOf(row).includes('lesson-empty'))
          .map((row) => toldBy(withClass(row, 'name')[0])),
      );
      assert.deepEqual(
        numbers,
        shown.map(({layers}) => layers.map((_, index) => String(index + 1))),
      );
      assert.equal(withClass(withClass(naming, 'kernels')[0], 'blank').length, 2);
    });

    it('asks the cases of the lesson, each with its answers to tick and lines for the reason', () => {
      const {questions, title} = lesson(lang).quizzes.choice;
      assert.ok(toldBy(writing).includes(squeezed(title)));
      const cases = withClass(writing, 'case');
      assert.equal(cases.length, questions.length);
      for (const [index, {text, answers: offered, reason}] of questions.entries()) {
        const told = toldBy(cases[index]);
        for (const one of [text, ...offered.map((answer) => answer.text)]) assert.ok(told.includes(squeezed(one)), one);
        assert.ok(!toldBy(writing).includes(squeezed(reason)) && !toldBy(reading).includes(squeezed(reason)), reason);
        assert.equal(withClass(cases[index], 'circle').length, offered.length);
      }
    });

    it('ends with the filled stacks and the right answers, their reasons and their sources', () => {
      const told = toldBy(answers);
      const links = elementsOf(answers).flatMap((one) => attribute(one, 'href') ?? []);
      for (const {layers, kernels} of stacks(lang).stacks)
        for (const text of [...layers.map(({name}) => name), kernels.words]) assert.ok(told.includes(squeezed(text)), text);
      const [key] = withClass(answers, 'key');
      const entries = key.childNodes.filter(({nodeName}) => nodeName === 'li');
      for (const [index, question] of lesson(lang).quizzes.choice.questions.entries()) {
        const {right, answers: offered, reason, against, sources} = question;
        const entry = toldBy(entries[index]);
        const named = right.map((id) => offered.find((answer) => answer.id === id).text);
        for (const text of [...named, reason, against, ...sources.map((source) => source.text)])
          assert.ok(entry.includes(squeezed(text)), text);
        for (const {url} of sources) assert.ok(links.includes(url), url);
      }
      assert.ok(links.some((href) => href.includes('creativecommons.org')));
    });
  });

it('shows every one of its words, which an author may change', () => {
  const ids = json('dist/locales/messages.json').flatMap(({id}) => (id.startsWith('handout.') ? [id] : []));
  assert.ok(ids.length > 10);
  const told = toldBy(parsed({strings: Object.fromEntries(ids.map((id) => [id, `[${id}]`]))}));
  assert.deepEqual(
    ids.filter((id) => !told.includes(`[${id}]`)),
    [],
  );
});

describe('the handout of an author’s data', () => {
  it('has his stacks to read, to fill in and filled, and his table', () => {
    const [reading, writing, answers] = withClass(parsed({lang: 'en', data: microvm}), 'sheet');
    const own = stacks('en', {data: microvm});
    for (const sheet of [reading, writing, answers]) assert.equal(withClass(sheet, 'stack').length, 3);
    for (const {name} of own.stacks) assert.ok(toldBy(withClass(writing, 'kernels')[0]).includes(squeezed(name)), name);
    assert.ok(toldBy(withClass(writing, 'bank')[0]).includes('VMM'));
    assert.deepEqual([...new Set(withClass(writing, 'row').flatMap((row) => withClass(row, 'name').map(toldBy)))].sort(), [
      ...['1', '2', '3', '4', '5', 'Missing'],
    ]);
    assert.ok(toldBy(reading).includes(squeezed(comparison('en', {data: microvm}).caption)));
    assert.equal(withClass(writing, 'case').length, 4, 'both of the package’s technologies are among his');
  });

  for (const lang of languages)
    it(`speaks of nothing else where he compares something else: his tasks to answer, with his answers (${lang})`, () => {
      const page = parsed({lang, data: versionControl});
      const texts = elementsOf(page).flatMap((one) => [attribute(one, 'aria-label'), attribute(one, 'title')].filter(Boolean));
      assert.deepEqual(subjectIn([textOf(page), ...texts].join('\n')), []);
      const [reading, writing, answers] = withClass(page, 'sheet');
      const [{text, answer}] = versionControl.tasks;
      assert.equal(toldBy(elementsOf(reading).find(({tagName}) => tagName === 'h1')), squeezed(versionControl.caption[lang]));
      assert.ok(toldBy(writing).includes(squeezed((text[lang] ?? text).replaceAll('`', ''))));
      assert.equal(withClass(writing, 'lines').length, versionControl.tasks.length);
      assert.ok(toldBy(answers).includes(squeezed((answer[lang] ?? answer).replaceAll('`', ''))));
      assert.deepEqual(
        [withClass(page, 'hero'), withClass(page, 'case'), withClass(page, 'kernels'), withClass(page, 'origin')],
        [[], [], [], []],
      );
    });

  it('leaves the stacks out where he gives none, and his tasks', () => {
    const page = parsed({data: {technologies: [{id: 'a', name: 'A'}], properties: [{id: 'p', name: 'P', values: {a: {value: 'V'}}}]}});
    assert.deepEqual([...withClass(page, 'stack'), ...withClass(page, 'task')], []);
    assert.ok(toldBy(page).includes('V'));
  });

  it('takes text for text, and says what is wrong with the data', () => {
    const html = renderHandout({
      data: {caption: '</title><script>1</script>', technologies: [{id: 'a', name: 'A & B'}], properties: ['size']},
    });
    assert.doesNotMatch(html, /<script/);
    assert.match(html, /<title>&lt;\/title&gt;&lt;script&gt;1/);
    assert.throws(() => renderHandout({data: bad['a rating of 5']}), /TypeError|properties\[0\]\.values\.vm\.rating/);
  });
});
