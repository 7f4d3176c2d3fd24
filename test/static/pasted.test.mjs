/** Static HTML pasted into Markdown: markdown-it and MDX. test/slow/pasted.test.mjs has the others. The package must be built. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {evaluate} from '@mdx-js/mdx';
import markdownIt from 'markdown-it';

import {articles, assertOnce} from '../support/pasted.mjs';

const escaped = (text) => String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const fragment = Symbol('fragment');

/** What JSX is, as HTML. */
function jsx(type, {children, ...attributes}) {
  const content = [children].flat(Infinity).map((child) => (typeof child === 'string' ? escaped(child) : (child?.html ?? '')));
  if (typeof type === 'function') return type({children, ...attributes});
  if (type === fragment) return {html: content.join('')};
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return {html: `<${type}${written.join('')}>${content.join('')}${['wbr', 'br', 'hr', 'img', 'input'].includes(type) ? '' : `</${type}>`}`};
}

const processors = {
  'markdown-it': (markdown) => markdownIt({html: true}).render(markdown),
  async MDX(markdown) {
    const {default: content} = await evaluate(markdown, {jsx, jsxs: jsx, Fragment: fragment});
    return content({}).html;
  },
};

for (const [processor, render] of Object.entries(processors))
  describe(`pasted into Markdown for ${processor}`, () => {
    for (const {markdown, ...part} of articles)
      it(`${part.file}.html is there once, between its tags`, async () => assertOnce(await render(markdown), part));
  });

describe('pasted without the block around it', () => {
  it('it would stand beside its tags: the test can fail', () => {
    const [{markdown, ...part}] = articles;
    const without = markdown.replace('<div>', '').replace('</div>\n\nAfter', '\n\nAfter');
    assert.throws(() => assertOnce(processors['markdown-it'](without), part));
  });
});
