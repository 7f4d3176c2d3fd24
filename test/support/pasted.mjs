/** Static HTML that is pasted into Markdown, and what a processor makes of it. */
import assert from 'node:assert/strict';

import {parse} from 'parse5';

import {attribute, elementsOf, textOf} from './html.mjs';
import {files, read as fileOf} from './static-files.mjs';
import {squeezed} from './text.mjs';

const pasted = ({file}) => fileOf(`${file}.paste.html`);

/** An article with the part, and what must come of it. */
export const articles = files.map((part) => ({...part, markdown: `Before.\n\n${pasted(part)}\nAfter.\n`}));

const classOf = (element) => attribute(element, 'class') ?? '';
const outline = (element) => elementsOf(element).map((one) => [one.tagName, classOf(one)].join('.'));
const squeezedText = (node) => squeezed(textOf(node));

/** The element of a page, and the parts that stand beside it. */
function read(html, tag) {
  const page = parse(html);
  const [element, ...more] = elementsOf(page).filter(({tagName}) => tagName === tag);
  assert.ok(element && more.length === 0, `<${tag}> is there once`);
  const parts = (node) => elementsOf(node).filter((one) => classOf(one).split(' ').includes('lesson-element')).length;
  return {outline: outline(element), text: squeezedText(element), beside: parts(page) - parts(element), around: squeezedText(page)};
}

/** Asserts that a processor left the part as it is, between its tags, and nothing of it anywhere else. */
export function assertOnce(html, {name, file}) {
  const [tag] = name.split('.');
  const wanted = read(pasted({file}), tag);
  assert.deepEqual(read(html, tag), {...wanted, around: `Before.${wanted.text}After.`});
}
