import markdownIt from 'markdown-it';

import {head, page as pageOf} from '../../build/static/page.js';
import * as data from '../../dist/library.js';
import {languages, renderMarkdown, renderStatic} from '../../dist/static/index.js';

/**
 * @typedef {object} Part
 * @property {string} name of its file
 * @property {Parameters<typeof renderStatic>[0]} tag
 * @property {{technology?: 'container'}} [options]
 * @property {(lang: string) => string} title
 */

/**
 * What is made ready: a file for each tag, and one more for the other card.
 *
 * @type {Part[]}
 */
export const parts = [
  {name: 'container-lesson', tag: 'container-lesson', title: (lang) => data.lesson(lang).title},
  {name: 'architecture-diagram', tag: 'architecture-diagram', title: (lang) => data.stacks(lang).title},
  {name: 'comparison-table', tag: 'comparison-table', title: (lang) => data.comparison(lang).caption},
  {name: 'analogy-card', tag: 'analogy-card', title: (lang) => data.analogy(lang, 'vm').title},
  {
    name: 'analogy-card.container',
    tag: 'analogy-card',
    options: {technology: 'container'},
    title: (lang) => data.analogy(lang, 'container').title,
  },
  {name: 'key-difference', tag: 'key-difference', title: (lang) => data.difference(lang).title},
  {name: 'startup-timeline', tag: 'startup-timeline', title: (lang) => data.startup(lang).title},
  {name: 'lesson-checklist', tag: 'lesson-checklist', title: (lang) => data.checklist(lang).legend},
  {name: 'lesson-quiz', tag: 'lesson-quiz', title: (lang) => data.quiz(lang).title},
  {name: 'try-it', tag: 'try-it', title: (lang) => data.tryIt(lang).title},
];

const attributesOf = (options) =>
  Object.entries(options)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');

/** Breaks lines within tags, where it means nothing to any processor: MyST refuses lines of more than 10,000 characters. */
function inShortLines(html) {
  let start = 0;
  return html.replaceAll(/(<[a-z][\w-]*) /g, (found, tag, at) => {
    if (at - start < 1000) return found;
    start = at;
    return `${tag}\n`;
  });
}

/**
 * A part between its tags, to be pasted as it is: within a `<div>`, and without a line that Markdown could take for the
 * beginning of a paragraph. It stays in its language, whatever that of the page.
 *
 * @param {Part} part
 * @param {string} lang
 */
export function pasted({tag, options = {}}, lang) {
  const content = renderStatic(tag, {lang, ...options}).replaceAll('\n', '&#10;');
  return `<div><${tag}${attributesOf({lang, ...options})}>${inShortLines(content)}</${tag}></div>\n`;
}

/**
 * A part for editors that keep no more than headings, lists, tables, links and pictures: the same that its Markdown says.
 *
 * @param {Part} part
 * @param {string} lang
 */
export const plain = ({name}, lang) =>
  markdownIt({html: true})
    .render(renderMarkdown(/** @type {never} */ (name), {lang}))
    .replaceAll(/ class="language-\w+"/g, '');

/**
 * A page without any script, whose title is its heading.
 *
 * @param {Part} part
 * @param {string} lang
 */
export function page({name, tag, options, title}, lang) {
  const links = languages.map((one) => `<link rel="alternate" hreflang="${one}" href="${name}.${one}.page.html">`);
  return pageOf({lang, title: title(lang), links, content: renderStatic(tag, {lang, headingLevel: 1, standalone: true, ...options})});
}

/**
 * A page for a frame, whose title is its heading: the element in the language that its address asks for, and without JavaScript what it
 * shows, in all languages.
 *
 * @param {Part} part
 */
export function embedded({tag, options = {}, title}) {
  const attributes = attributesOf({'heading-level': 1, ...options});
  const element = (lang) => {
    const content = renderStatic(tag, {lang, idPrefix: `${lang}-`, headingLevel: 1, ...options});
    return `<${tag} lang="${lang}"${attributes}>${content}</${tag}>`;
  };
  return `<!doctype html>
<html lang="en">
${head(languages.map(title).join(' / '), '<meta name="robots" content="noindex">\n<link rel="stylesheet" href="../static/lesson.css">\n<script src="frame.js"></script>')}
<body class="lesson-page lesson-embed">
<main>
${languages.map(element).join('\n')}
</main>
</body>
</html>
`;
}
