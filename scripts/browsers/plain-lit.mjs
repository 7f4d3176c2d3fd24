import {writeFileSync} from 'node:fs';

import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';

import {minify} from '../rollup/minify.mjs';

/** In a page: the markup and styles of each element that is shown, with `plain-0`, `plain-1` … for tags. */
function read(tag) {
  const found = [];
  const take = (element) => {
    const name = `plain-${found.length}`;
    const one = {name};
    found.push(one);
    const {shadowRoot} = element;
    const nested = [...shadowRoot.querySelectorAll('*')].map((inner) => (inner.shadowRoot ? take(inner) : undefined));
    const copy = document.createElement('template');
    copy.content.append(...[...shadowRoot.childNodes].map((node) => node.cloneNode(true)));
    [...copy.content.querySelectorAll('*')].forEach((inner, index) => {
      if (nested[index]) inner.replaceWith(document.createElement(nested[index]));
    });
    one.markup = copy.innerHTML.replaceAll(/<!--.*?-->/gs, '');
    one.css = shadowRoot.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules].map(({cssText}) => cssText)).join('');
    return name;
  };
  take(document.querySelector(tag));
  return found;
}

const literal = (text) => text.replaceAll(/[\\`]|\$\{/g, '\\$&');

const definition = ({name, markup, css}) => `
  customElements.define('${name}', class extends LitElement {
    static styles = css\`${literal(css)}\`;
    render() { return html\`${literal(markup)}\`; }
  });`;

/**
 * Writes the module that somebody would write by hand with Lit to show just what an element shows: one language,
 * one state, nothing to choose. The same markup and styles, a literal for each element. Lit is included.
 *
 * @param {import('puppeteer-core').Page} tab shows `tag`, rendered
 * @returns {Promise<string>} the tag to show it by
 */
export async function writePlainLit(tab, tag, file) {
  const elements = await tab.evaluate(read, tag);
  writeFileSync(file, `import {css, html, LitElement} from 'lit';${elements.map(definition).join('')}`);
  const build = await rollup({input: file, plugins: [nodeResolve({exportConditions: ['production']}), minify()]});
  await build.write({file});
  await build.close();
  return elements[0].name;
}
