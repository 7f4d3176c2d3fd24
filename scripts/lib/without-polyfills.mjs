/**
 * A Rollup plugin: Lit looks for support of polyfills (ShadyDOM, declarative hydration) that a page may
 * have loaded before. What our files need, `adoptedStyleSheets`, is newer than all that need them.
 */
const hook = /\w+\.(?:reactiveElementPolyfillSupport|litHtmlPolyfillSupport|litElementPolyfillSupport|litElementHydrateSupport)\b/g;

export const withoutPolyfills = () => ({
  name: 'without-polyfills',
  transform: (code, id) => (id.includes('/node_modules/') ? {code: code.replace(hook, '(void 0)'), map: null} : null),
});
