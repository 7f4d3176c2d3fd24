/** All HTML that is shipped, read by the W3C's checker: files, what is exported and pasted, and what the elements draw. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';

import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';

import {checkHtml} from '../../scripts/browsers/html-checker.mjs';
import {documents} from '../../scripts/lib/documents.mjs';
import {root} from '../../scripts/lib/run.mjs';
import {serve} from '../../scripts/browsers/serve.mjs';
import {allRendered} from '../../scripts/browsers/stage.mjs';
import {defineData} from '../../dist/own-data.js';
import {languages, renderStatic} from '../../dist/static/index.js';
import {inBrowser} from '../support/in-browser.mjs';

/** What the checker says of correct HTML, and why it stays as it is. What it says no more has to go from here. */
const excused = [
  {message: /^Trailing slash on void elements has no effect/, why: 'the HTML is pasted into MDX and JSX too, which want it'},
  {message: /^The “list” role is unnecessary for element “[ou]l”/, why: 'Safari takes the role from a list without markers'},
  {
    message: /^The “\w+” role is unnecessary for element “t(?:able|head|body|r|h|d)”/,
    why: 'not every browser takes a table of grids for one',
  },
];
/** The same for what it takes for errors, in what the elements draw; static HTML has none. */
const excusedErrors = [
  {message: /^The “role” attribute must not be used on a “t[rhd]” element/, why: 'not every browser takes a table of grids for one'},
];
const isExcused = ({page, message}) => !page.startsWith('static ') && excusedErrors.some((one) => one.message.test(message));

/** With the headings that a part of a lesson stands under. */
const page = (content, lang = 'en') =>
  `<!doctype html><html lang="${lang}"><title>A page</title><main><h1>A page</h1><h2>A lesson</h2><h3>A section</h3>${content}</main></html>`;
const isPage = (html) => /^<!doctype html>/i.test(html);

const filesIn = (folder, pattern) => readdirSync(`${root}${folder}`).flatMap((file) => (pattern.test(file) ? [`${folder}/${file}`] : []));
const textOf = (file) => readFileSync(root + file, 'utf8');
const langOf = (file) => /\.(ja|en)\./.exec(file)?.[1];

function files() {
  const all = [...filesIn('dist/static', /\.html$/), ...filesIn('dist/embed', /\.html$/), ...filesIn('demo', /\.html$/)];
  return all.map((file) => [file, isPage(textOf(file)) ? textOf(file) : page(textOf(file), langOf(file))]);
}

/** What a reader of the documents copies. */
function snippets() {
  return documents().flatMap((file) =>
    [...textOf(file).matchAll(/```html\n(.*?)```/gs)].map(([, html], index) => [`${file} ${index}`, isPage(html) ? html : page(html)]),
  );
}

const markdown = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, {allowDangerousHtml: true})
  .use(rehypeRaw)
  .use(rehypeStringify);
const markdownFiles = () =>
  Promise.all(
    filesIn('dist/static', /\.md$/).map(async (file) => [file, page(String(await markdown.process(textOf(file))), langOf(file))]),
  );

const microvm = defineData(JSON.parse(textOf('examples/microvm.json')));
/** What static HTML, and tags, are asked for beyond what lies ready. */
const asked = [
  {tag: 'container-lesson', attributes: 'course depth="expert"', options: {course: true, depth: 'expert'}},
  {tag: 'container-lesson', attributes: 'ruby="on"', options: {ruby: 'on', standalone: true}},
  {tag: 'comparison-table', attributes: 'evidence heading-level="2"', options: {evidence: true, headingLevel: 2}},
  {tag: 'comparison-table', attributes: 'evidence ruby="on"', options: {evidence: true, ruby: 'on'}},
  {tag: 'architecture-diagram', attributes: 'selected="vm.app" instances="6"', options: {selected: 'vm.app', instances: 6}},
  {tag: 'architecture-diagram', attributes: 'depth="expert"', options: {depth: 'expert'}},
  {tag: 'analogy-card', attributes: 'technology="container"', options: {technology: 'container'}},
  {tag: 'key-difference', attributes: '', options: {}},
  {tag: 'startup-timeline', attributes: '', options: {}},
  {tag: 'lesson-checklist', attributes: '', options: {}},
  ...['comparison-table', 'architecture-diagram', 'lesson-checklist'].map((tag) => ({
    tag,
    attributes: 'src="/examples/microvm.json"',
    options: {data: microvm},
  })),
  {tag: 'comparison-table', attributes: 'src="/stories/files-of-authors/mistakes.json"', options: {}},
];
const everyAsked = languages.flatMap((lang) => asked.map((one) => ({...one, lang, name: `<${one.tag} ${one.attributes}> in ${lang}`})));

const rendered = () =>
  everyAsked.map(({name, tag, lang, options}) => [`static ${name}`, page(renderStatic(tag, {lang, ...options}), lang)]);

/** What stands in the root of each element on a page, an id being unique there. Without `part`, which the checker takes for a mistake. */
const rootsOf = (tab) =>
  tab.evaluate(() => {
    const roots = (node) =>
      [...node.querySelectorAll('*')].flatMap(({shadowRoot}) => (shadowRoot ? [shadowRoot, ...roots(shadowRoot)] : []));
    return roots(document).map(({innerHTML}) => innerHTML.replace(/<!--.*?-->| part="[^"]*"/gs, ''));
  });

describe('the W3C checker', {timeout: 300_000}, () => {
  const paths = Object.fromEntries(
    everyAsked.map(({tag, lang, attributes}, index) => [
      `/${index}`,
      `<!doctype html><html lang="${lang}"><title>One element</title><script type="module" src="/dist/cdn/container-lesson.min.js"></script><${tag} ${attributes}></${tag}>`,
    ]),
  );
  const there = inBrowser(() => serve({pages: paths}));
  let found = [];

  async function drawn({name, lang}, index) {
    const tab = await there.browser.newPage();
    await tab.goto(`${there.url}/${index}`, {waitUntil: 'networkidle0'});
    await tab.evaluate(allRendered);
    const pages = (await rootsOf(tab)).map((html, root) => [`${name} ${root}`, page(html, lang)]);
    await tab.close();
    return pages;
  }

  before(async () => {
    const pages = [...files(), ...snippets(), ...(await markdownFiles()), ...rendered()];
    for (const [index, one] of everyAsked.entries()) pages.push(...(await drawn(one, index)));
    assert.ok(pages.length > 120, `${pages.length} pages`);
    found = checkHtml(new Map(pages));
  });

  it('is at work: it sees a mistake', () => {
    const [mistake, ...more] = checkHtml(new Map([['mistake', page('<ul><p></p></ul>')]]));
    assert.deepEqual([mistake.page, mistake.kind, more.length > 0], ['mistake', 'error', false]);
  });

  it('finds no error in any HTML that is shipped', () => {
    const errors = found.filter((one) => one.kind === 'error' && !isExcused(one));
    assert.deepEqual(
      errors.map(({page, message, extract}) => `${page}: ${message} ${extract}`),
      [],
    );
  });

  it('warns of nothing but what is excused, and of all of that', () => {
    const warnings = found.filter(({kind}) => kind !== 'error');
    const unknown = warnings.filter(({message}) => !excused.some((one) => one.message.test(message)));
    assert.deepEqual(
      unknown.map(({page, message, extract}) => `${page}: ${message} ${extract}`),
      [],
    );
    const unused = excused.filter((one) => !warnings.some(({message}) => one.message.test(message)));
    assert.deepEqual(unused, []);
  });
});
