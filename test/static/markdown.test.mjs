/**
 * The Markdown of dist/static as the sites show it. Zenn: its own renderer. GitHub: a parser of its Markdown, and its
 * allow-list as `rehype-sanitize` has it. Qiita, which has none for JavaScript: the same parser, its notes, and its
 * allow-list (increments/qiita-markdown, user_input_sanitizer.rb).
 */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {parseFragment} from 'parse5';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, {defaultSchema} from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import zenn from 'zenn-markdown-html';

import {root} from '../../scripts/lib/run.mjs';
import {analogy, checklist, comparison, difference, evidence, lesson, quiz, stacks, startup, tryIt} from '../../dist/library.js';
import {languages, partNames, profiles, renderMarkdown} from '../../dist/static/index.js';
import {textsOf} from '../support/facts.mjs';
import {attribute, elementsOf, textOf} from '../support/html.mjs';
import {squeezed} from '../support/text.mjs';

/** GitHub keeps `media`, which the list leaves out: with it a README follows the scheme. */
const github = {...defaultSchema, attributes: {...defaultSchema.attributes, source: ['media', 'srcSet']}};

const qiita = {
  tagNames:
    'a b blockquote br caption code dd del details div dl dt em font h1 h2 h3 h4 h5 h6 hr i img ins kbd li ol p pre q rp rt ruby s samp section strike strong sub summary sup table tbody td tfoot th thead tr ul var input'.split(
      ' ',
    ),
  // A box to mark is Qiita's own, made after the list was applied.
  attributes: {
    a: ['href', 'title'],
    img: ['alt', 'height', 'src', 'title', 'width'],
    details: ['open'],
    input: ['type', 'checked', 'disabled'],
  },
  protocols: {href: ['http', 'https', 'mailto']},
};

const parsed = unified().use(remarkParse).use(remarkGfm).use(remarkRehype, {allowDangerousHtml: true}).use(rehypeRaw);
const unsanitized = parsed().use(rehypeStringify).freeze();
const sanitized = (schema) => parsed().use(rehypeSanitize, schema).use(rehypeStringify).freeze();
const sites = {
  github: {
    render: async (text) => String(await sanitized(github).process(text)),
    before: async (text) => String(await unsanitized.process(text)),
  },
  qiita: {
    render: async (text) => String(await sanitized(qiita).process(withoutNotes(text))),
    before: async (text) => String(await unsanitized.process(withoutNotes(text))),
  },
  zenn: {render: (text) => zenn(text)},
};

/** Qiita's `:::note info … :::` is a box around what stands in it. */
const withoutNotes = (text) => text.replace(/^:::note info\n([^]*?)\n:::$/gm, '$1');

const named = (all, ...tags) => all.filter(({tagName}) => tags.includes(tagName));

/** What each part has to say. */
const models = {
  'container-lesson': (lang) => [lesson(lang), evidence(lang)],
  'architecture-diagram': (lang) => [stacks(lang)],
  'comparison-table': (lang) => [comparison(lang), evidence(lang)],
  'analogy-card': (lang) => [analogy(lang, 'vm')],
  'analogy-card.container': (lang) => [analogy(lang, 'container')],
  'key-difference': (lang) => [difference(lang)],
  'startup-timeline': (lang) => [startup(lang)],
  'lesson-checklist': (lang) => [checklist(lang)],
  'lesson-quiz': (lang) => [quiz(lang)],
  'try-it': (lang) => [tryIt(lang)],
};

/** Links to a source and back are the site's; every property was measured; what opens in place stands in the list; bars are drawn. */
const forScreens = new Set(['label', 'citedBy', 'back', 'order', 'none', 'measurements', 'labels', 'bars']);
const withoutLinks = (model) => JSON.parse(JSON.stringify(model, (key, value) => (forScreens.has(key) ? undefined : value)));

/** Explanations of terms stand within sentences. */
function withoutGlosses(text, glossary) {
  const glosses = Object.values(glossary).map((explained) => squeezed(explained.split('{word}')[1] ?? ''));
  return glosses.filter(Boolean).reduce((rest, gloss) => rest.replaceAll(gloss, ''), text);
}

/** What a part has of each kind, at least. */
const counts = {
  'container-lesson': {img: 7, table: 3, details: 3, input: 3, h3: 11},
  'architecture-diagram': {img: 1, details: 1, ol: 2},
  'comparison-table': {table: 1, tr: 7, br: 18, details: 2, a: 40},
  'analogy-card': {img: 1, table: 1, tr: 4},
  'analogy-card.container': {img: 1, table: 1, tr: 4},
  'key-difference': {img: 1, ul: 2, li: 6},
  'startup-timeline': {img: 1, ol: 2, li: 9},
  'lesson-checklist': {details: 1, input: 3},
  'lesson-quiz': {details: 1, ol: 2, input: 48, a: 30},
  'try-it': {details: 2, pre: 18, a: 3},
};

describe('Markdown', () => {
  for (const profile of Object.keys(profiles))
    for (const lang of languages)
      for (const part of partNames) {
        const text = readFileSync(`${root}dist/static/${part}.${lang}.${profile}.md`, 'utf8');

        it(`${profile} ${part} ${lang}: shows every fact, once rendered`, async () => {
          const html = await sites[profile].render(text);
          const page = parseFragment(html);
          const all = elementsOf(page);
          const [first] = models[part](lang);
          const images = named(all, 'img').map((image) => attribute(image, 'alt'));
          const shown = withoutGlosses(squeezed([textOf(page), ...images].join('\n')), first.glossary);
          const facts = models[part](lang).flatMap((model) => textsOf(withoutLinks(model)));
          const urls = new Set(named(all, 'a').map((link) => attribute(link, 'href')));
          assert.deepEqual(
            facts.filter(
              (fact) => !shown.includes(withoutGlosses(squeezed(fact), first.glossary)) && !urls.has(fact) && !urls.has(encodeURI(fact)),
            ),
            [],
          );
        });

        it(`${profile} ${part} ${lang}: is made of what the site allows`, async () => {
          const html = await sites[profile].render(text);
          const page = parseFragment(html);
          const all = elementsOf(page);
          for (const [tag, least] of Object.entries(counts[part]))
            assert.ok(named(all, tag).length >= least, `${named(all, tag).length} ${tag}`);
          for (const image of named(all, 'img')) {
            assert.ok(attribute(image, 'alt').length > 10);
            assert.ok(Number(attribute(image, 'width')) >= 480);
            assert.match(
              attribute(image, 'src'),
              /^https:\/\/cdn\.jsdelivr\.net\/npm\/container-lesson@\d[^/]*\/dist\/static\/[\w.-]+\.light\.(svg|png)$/,
            );
          }
          // In a block of code a sign is code.
          const prose = textOf(parseFragment(html.replace(/<pre[^]*?<\/pre>/g, '')));
          assert.deepEqual(prose.match(/\*\*|\]\(|<\/?\w+>|:::|^#+ |\\|\u200B|\u2060|undefined|\|/gm) ?? [], []);
          // What the list drops would be gone: nothing is.
          const tags = (markup) => elementsOf(parseFragment(markup)).map(({tagName}) => tagName);
          if (sites[profile].before) assert.deepEqual(tags(html), tags(await sites[profile].before(text)));
        });

        it(`${profile} ${part} ${lang}: begins at its level, and skips none`, async () => {
          const levels = elementsOf(parseFragment(await sites[profile].render(text)))
            .filter(({tagName}) => /^h\d$/.test(tagName))
            .map(({tagName}) => Number(tagName[1]));
          assert.equal(levels[0], 2);
          assert.deepEqual(
            levels.filter((level, index) => index > 0 && (level > levels[index - 1] + 1 || level < 3)),
            [],
          );
        });
      }

  it('leads to pictures that the package has', () => {
    const pictures = new Set(readdirSync(`${root}dist/static`).filter((file) => file.endsWith('.svg')));
    for (const profile of Object.keys(profiles))
      for (const lang of languages) {
        const files = [...renderMarkdown('container-lesson', {lang, profile}).matchAll(/dist\/static\/([^"\s)]+)/g)].map(
          ([, file]) => file,
        );
        assert.equal(files.length, profile === 'github' ? 14 : 7);
        assert.deepEqual(
          files.filter((file) => !pictures.has(file.replace(/png$/, 'svg'))),
          [],
        );
      }
  });

  it('follows the scheme on GitHub, even after its allow-list', async () => {
    const html = await sites.github.render(renderMarkdown('architecture-diagram', {images: 'https://x.test'}));
    assert.match(html, /<source media="\(prefers-color-scheme: dark\)" srcset="https:\/\/x\.test\/architecture-diagram\.en\.dark\.svg">/);
  });

  it('takes any text for text', async () => {
    const hostile = '# <img src=x onerror=alert(1)> *a* _b_ [c](javascript:alert(1)) | `d` $e$ ::: &lt;';
    for (const profile of Object.keys(profiles)) {
      const strings = {'table.heading': hostile, 'properties.isolation.vm': hostile, 'table.judgement': hostile};
      const page = parseFragment(await sites[profile].render(renderMarkdown('comparison-table', {profile, strings})));
      const all = elementsOf(page);
      assert.equal(named(all, 'img').length, 0, profile);
      assert.equal(named(all, 'tr').filter((row) => named(elementsOf(row), 'td', 'th').length !== 3).length, 0, profile);
      assert.ok(textOf(page).includes('<img src=x onerror=alert(1)>'), profile);
      assert.ok(
        named(all, 'a').every((link) => /^(https?:|#)/.test(attribute(link, 'href') ?? '#')),
        profile,
      );
    }
  });
});
