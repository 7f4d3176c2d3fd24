/** For pages that load Lit from the repository's own packages: no bundler, no CDN. */

const imports = {
  lit: '/node_modules/lit/index.js',
  'lit/': '/node_modules/lit/',
  'lit-html': '/node_modules/lit-html/lit-html.js',
  'lit-html/': '/node_modules/lit-html/',
  'lit-element/': '/node_modules/lit-element/',
  '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
  '@lit/reactive-element/': '/node_modules/@lit/reactive-element/',
};

/**
 * The text of an import map with Lit.
 *
 * @param {Record<string, string>} [more] other modules: name → address
 */
export const importMap = (more) => JSON.stringify({imports: {...imports, ...more}});
