/**
 * A Rollup plugin: the Lit within our files is theirs alone, and a page notices nothing of it.
 *
 * Lit looks for support of polyfills (ShadyDOM, declarative hydration) that a page may have loaded before. What our
 * files need, `adoptedStyleSheets`, is newer than all that need them. And each of its modules adds its version to a
 * list of the page, by which a development build tells an author "Multiple versions of Lit loaded": they could load
 * one only where they bundle it themselves, and then they take the package's modules, which import it.
 */
const polyfills = /\w+\.(?:reactiveElementPolyfillSupport|litHtmlPolyfillSupport|litElementPolyfillSupport|litElementHydrateSupport)\b/g;
const versions = /\(\w+\.(?:reactiveElementVersions|litHtmlVersions|litElementVersions)\s*\?\?=\s*\[\]\)\.push\([^)]*\)/g;

export const privateLit = () => ({
  name: 'private-lit',
  transform: (code, id) =>
    id.includes('/node_modules/') ? {code: code.replace(polyfills, '(void 0)').replace(versions, '(void 0)'), map: null} : null,
});
