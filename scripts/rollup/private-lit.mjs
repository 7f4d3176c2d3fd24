/**
 * A Rollup plugin: the Lit within our files is theirs alone, and a page notices nothing of it. Each of its modules adds
 * its version to a list of the page, by which a development build tells an author "Multiple versions of Lit loaded":
 * they could load one only where they bundle it themselves, and then they take the package's modules, which import it.
 */
const versions = /\(\w+\.(?:reactiveElementVersions|litHtmlVersions|litElementVersions)\s*\?\?=\s*\[\]\)\.push\([^)]*\)/g;

export const privateLit = () => ({
  name: 'private-lit',
  transform: (code, id) => (id.includes('/node_modules/') ? {code: code.replace(versions, '(void 0)'), map: null} : null),
});
