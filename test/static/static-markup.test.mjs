/** The markup of static HTML, as a parser and its options have it, without a browser. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';

import {transformSync} from 'esbuild';
import {parse} from 'parse5';

import {root} from '../../scripts/lib/run.mjs';
import {comparison, lesson, stacks} from '../../dist/library.js';
import {renderStatic} from '../../dist/static/index.js';
import {attribute, elementsOf} from '../support/html.mjs';
import {files, read, withinTags} from '../support/static-files.mjs';

describe('static HTML in MDX and JSX', () => {
  for (const {name, lang, file} of files)
    it(`${file}.html can be pasted as it is, and no attribute is lost`, () => {
      assert.doesNotThrow(() => transformSync(withinTags({name, lang}), {loader: 'jsx', jsx: 'preserve'}));
      assert.deepEqual(read(`${file}.html`).match(/ hidden(="")?(?=[\s>])/g), null, 'React takes an empty value for no');
    });
});

describe('static HTML is sound', () => {
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
        ids.filter((id, index) => ids.indexOf(id) !== index || !/^(lesson|fact|note|property|question)-/.test(id)),
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
          // What is an author's has a colour of its own.
          .filter((name) => !name.startsWith('lesson-') || name.startsWith('lesson-own-')),
        [],
      );
    });

  const isHidden = (node) => node && ((node.attrs && attribute(node, 'aria-hidden') === 'true') || isHidden(node.parentNode));
  /** What of an element's text assistive technology gets to read. */
  const readOf = (node) => {
    if (node.nodeName === '#text') return isHidden(node.parentNode) ? '' : node.value.trim();
    return (node.childNodes ?? []).map(readOf).join('');
  };
  const readAloud = [
    ...files.map(({file}) => [file, () => read(`${file}.page.html`)]),
    ['ruby', () => renderStatic('container-lesson', {lang: 'ja', ruby: 'on'})],
    ['depth="expert"', () => renderStatic('container-lesson', {lang: 'ja', depth: 'expert'})],
    ['evidence', () => renderStatic('comparison-table', {lang: 'ja', evidence: true, ruby: 'on'})],
    [
      'own data',
      () => renderStatic('comparison-table', {lang: 'ja', data: JSON.parse(readFileSync(`${root}examples/microvm.json`, 'utf8'))}),
    ],
  ];
  for (const [what, drawn] of readAloud)
    it(`reads aloud nothing that is for the eye, and speaks the heads of rows: ${what}`, () => {
      const all = elementsOf(parse(drawn()));
      const classesOf = (element) => (attribute(element, 'class') ?? '').split(' ');
      const forTheEye = all.filter((one) => classesOf(one).some((name) => /^lesson-(copy|names|spine|words)$/.test(name)));
      assert.deepEqual(
        forTheEye.map(readOf).filter((text) => text !== ''),
        [],
      );
      const heads = all.filter((element) => attribute(element, 'scope') === 'row');
      for (const {childNodes} of heads) {
        assert.deepEqual(
          childNodes.map(({nodeName}) => nodeName),
          ['#text'],
        );
        assert.match(childNodes[0].value, /^\S.*\S$/);
      }
      assert.deepEqual(
        all.filter(({tagName}) => ['dfn', 'header', 'footer', 'nav', 'aside'].includes(tagName)),
        [],
      );
      assert.deepEqual(
        all.filter((one) => attribute(one, 'role') === 'status' || attribute(one, 'aria-live') !== undefined),
        [],
      );
      assert.deepEqual(
        all.filter((one) => one.tagName === 'wbr' && attribute(one, 'aria-hidden') !== 'true'),
        [],
      );
    });

  it('takes any text for text', () => {
    const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>{{x}}';
    const strings = {'table.caption': hostile, 'table.more': hostile, 'lesson.title': hostile, 'lesson.note': hostile};
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
    assert.ok(drawn.includes('See <span>a</span> and <a href="#note-isolation">b</a>'));
    const whole = renderStatic('container-lesson', {depth: 'expert'});
    const facts = [...whole.matchAll(/href="#(fact-[^"]+)"/g)].map(([, id]) => id);
    assert.ok(facts.includes('fact-size.ct.pyfull') && !facts.includes('fact-iso.syscalls'), 'there is no list to lead to');
    for (const id of facts) assert.ok(whole.includes(`id="${id}"`), id);
    assert.match(renderStatic('comparison-table', {evidence: true}), /href="https:\/\/[^"]+" rel="noopener"/);
  });

  it('takes the attributes of the elements', () => {
    const count = (text, pattern) => [...text.matchAll(pattern)].length;
    assert.equal(count(renderStatic('comparison-table', {properties: ['size'], headingLevel: 3}), /<tr[ >]/g), 2);
    assert.equal(count(renderStatic('architecture-diagram', {technologies: ['container'], instances: 5}), /Container 5/g), 1);
    assert.match(renderStatic('architecture-diagram', {depth: 'expert'}), /class="lesson-expert-stacks"/);
    assert.match(renderStatic('comparison-table', {evidence: true}), /id="fact-start\.ct\.docker\.ssd"/);
    assert.equal(count(renderStatic('container-lesson', {sections: ['goals', 'web']}), /<section/g), 2);
    assert.match(renderStatic('container-lesson', {course: true}), /lesson-course/);
    assert.match(renderStatic('lesson-checklist', {lang: 'ja-JP', idPrefix: 'a-'}), /lang="ja"/);
    assert.match(renderStatic('architecture-diagram', {idPrefix: 'a-'}), /id="a-lesson-diagram-title"/);
  });

  it('shows readings where ruby is on, and nothing of them where it is not', () => {
    assert.match(
      renderStatic('analogy-card', {lang: 'ja', ruby: 'on'}),
      /<ruby>頑丈<rp aria-hidden="true">\(<\/rp><rt aria-hidden="true">がんじょう<\/rt>/,
    );
    assert.match(renderStatic('container-lesson', {lang: 'ja', ruby: 'on'}), /<rt aria-hidden="true">がんじょう<\/rt>/);
    assert.doesNotMatch(renderStatic('analogy-card', {lang: 'ja'}), /ruby|がんじょう|[{}|]/);
  });

  it('explains each layer once: where it is chosen, or below', () => {
    const explained = stacks('en').stacks[0].layers.find(({id}) => id === 'vm.guest-os').explanation;
    for (const options of [{}, {selected: 'vm.guest-os'}])
      assert.equal(
        renderStatic('architecture-diagram', {standalone: true, ...options})
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
      assert.ok(plain.includes('비교') && plain.replaceAll('<wbr aria-hidden="true"/>', '').includes(lesson('ja').title));
    } finally {
      rmSync(folder, {recursive: true});
    }
  });
});
