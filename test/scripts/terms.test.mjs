/**
 * A beginner meets no term before it is explained: the lesson read from top to bottom, as the elements' own views draw it
 * and as Markdown has it.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {defaultTreeAdapter as tree, parseFragment} from 'parse5';

import {localesFolder, readLocale} from '../../scripts/l10n/locales.mjs';
import {registerStrings, renderMarkdown, renderStatic} from '../../dist/static/index.js';
import {attribute} from '../support/html.mjs';

/** Terms that a beginner trips over, as each language writes them. */
const terms = {
  os: {en: /\bOS\b/, ja: /\bOS\b/, 'zh-Hans': /操作系统/},
  kernel: {en: /kernel/i, ja: /カーネル/, 'zh-Hans': /内核/},
  'guest-os': {en: /guest OS/i, ja: /ゲストOS/, 'zh-Hans': /客户机操作系统/},
  'host-os': {en: /host OS/i, ja: /ホストOS/, 'zh-Hans': /宿主机操作系统/},
  hypervisor: {en: /hypervisor/i, ja: /ハイパーバイザー/, 'zh-Hans': /虚拟机管理程序/},
  library: {en: /\blibrar/i, ja: /ライブラリ/, 'zh-Hans': /依赖库/},
  process: {en: /\bprocess(es)?\b/i, ja: /プロセス/, 'zh-Hans': /进程/},
  image: {en: /\bimages?\b/i, ja: /イメージ/, 'zh-Hans': /镜像/},
  distribution: {en: /\bdistributions?\b/i, ja: /ディストリビューション/, 'zh-Hans': /发行版/},
  namespace: {en: /\bnamespaces?\b/i, ja: /名前空間/, 'zh-Hans': /命名空间/},
  virtualization: {en: /\bvirtuali[sz]/i, ja: /仮想化/, 'zh-Hans': /虚拟化/},
};

/** Chinese does not come with the static pages: its words are handed over. */
const chinese = [...readLocale(localesFolder, 'zh-Hans').values()].map(({id, target}) => [id.replace('lesson.', ''), target]);
registerStrings('zh-Hans', Object.fromEntries(chinese));

/** A term in bold has its explanation after it, a layer of the diagram its role beside it. */
const isExplained = (element) => element.tagName === 'b' || /(^| )lesson-layer( |$)/.test(attribute(element, 'class') ?? '');

/** What is read, in order: drawings and what is there for the eye only are left out. */
function* read(parent, {explains = false, folded = false} = {}) {
  for (const node of parent.childNodes) {
    if (tree.isTextNode(node)) yield {text: node.value, explains, folded};
    else if (tree.isElementNode(node) && node.tagName !== 'svg' && attribute(node, 'hidden') === undefined)
      yield* read(node, {explains: explains || isExplained(node), folded: folded || node.tagName === 'details'});
  }
}

/** Those of the terms that stand in plain text, or nowhere, before the place at which they are explained. */
function unexplained(pieces, lang, ids = Object.keys(terms)) {
  const text = pieces.map(({text}) => text).join('');
  return ids.filter((id) => {
    let left = text.search(terms[id][lang]);
    return left < 0 || !pieces.find((piece) => (left -= piece.text.length) < 0).explains;
  });
}

/** In Markdown an explanation is what follows in brackets. Titles of sources stand in their own language everywhere. */
function unexplainedInMarkdown(markdown, lang) {
  const text = markdown.replace(/\[[^\]]*\]\(<?http[^)]*\)|\]\([^)]*\)|<[^>]*>/g, '');
  return Object.keys(terms).filter((id) => {
    const [first] = text.match(new RegExp(`${terms[id][lang].source}\\S*?\\s?[(（]`, terms[id][lang].flags)) ?? [];
    return first === undefined || text.indexOf(first) !== text.search(terms[id][lang]);
  });
}

/** A reader opens no fold, or reads on first: nothing may be explained in a fold alone that is said outside of it. */
function pieces(html) {
  const all = [...read(parseFragment(html))];
  return [...all.filter(({folded}) => !folded), ...all.filter(({folded}) => folded)];
}

describe('a term is explained where it first comes up', () => {
  for (const lang of ['en', 'ja', 'zh-Hans']) {
    it(`in the lesson in ${lang}`, () => {
      const lesson = renderStatic('container-lesson', {lang});
      assert.match(lesson, new RegExp(`<div class="lesson-root" lang="${lang}"`));
      assert.deepEqual(unexplained(pieces(lesson), lang), []);
    });

    it(`in the lesson in ${lang}, in its Markdown`, () =>
      assert.deepEqual(unexplainedInMarkdown(renderMarkdown('container-lesson', {lang}), lang), []));
  }

  it('or the test says which is not', () => {
    const found = (html) => unexplained(pieces(html), 'en', ['os', 'kernel']);
    assert.deepEqual(found('<p>An <b>OS</b> (…) has a <b>kernel</b> (…). The kernel of an OS …</p>'), []);
    assert.deepEqual(found('<p hidden="">OS</p><p>The kernel. An <b>OS</b>, a <b>kernel</b></p>'), ['kernel']);
    assert.deepEqual(unexplainedInMarkdown('The OS. An OS (the software …)', 'en').includes('os'), true);
  });
});
