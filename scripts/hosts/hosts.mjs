/**
 * The hosts of `examples`, and what `npm run test:hosts` has to know of each. Everything else stands in the example's own
 * `package.json`: what it depends on, and how it is built.
 *
 * @typedef {object} Host
 * @property {{home: string, en: string, ja: string}} [pages] addresses within the site; folders, where nothing else is said
 * @property {string} [site] the folder that is served after the build; the example's own, where nothing is said
 * @property {Record<string, string>} [copies] path in the package → where its README says to put it
 * @property {[string, ...string[]]} [build] a command that makes the site, where no package.json says one
 * @property {boolean} [ready] whether its pages hold static HTML, so that they are read without script
 * @property {boolean} [framed] whether the lesson is in a frame: an address of the page leads to no place of it
 * @property {number} [node] the Node that it needs, where that is newer than ours
 * @property {Record<string, string[]>} [debian] program → the packages of Debian that bring it
 * @property {string | false} [dark] code that makes its page dark, where that does not follow the reader's system; false: it is never dark
 * @property {RegExp[]} [says] what the host itself writes into the console of a reader
 */

const folders = {home: '/', en: '/en/', ja: '/ja/'};
const files = {home: '/', en: '/en.html', ja: '/ja.html'};
const queries = {home: '/', en: '/?lang=en', ja: '/?lang=ja'};

/** The static HTML of the lesson in both languages, for hosts that include a file. */
const included = (folder) =>
  Object.fromEntries(['container-lesson.en.html', 'container-lesson.ja.html'].map((file) => [`dist/static/${file}`, `${folder}/${file}`]));

/** @type {Record<string, Host>} */
export const hosts = {
  'plain-files': {pages: files, copies: {'dist/cdn': 'cdn', 'dist/static/lesson.css': 'lesson.css'}, ready: true},
  'plain-import-map': {pages: files, copies: {'dist/static/lesson.css': 'lesson.css'}, ready: true},
  iframe: {
    pages: files,
    copies: {'dist/embed': 'embed', 'dist/cdn': 'cdn', 'dist/static/lesson.css': 'static/lesson.css'},
    ready: true,
    framed: true,
  },
  'vite-react': {pages: queries, site: 'dist'},
  next: {site: 'out', ready: true},
  'vite-vue': {pages: queries, site: 'dist'},
  preact: {pages: queries, site: 'dist'},
  solid: {pages: queries, site: 'dist'},
  vitepress: {site: '.vitepress/dist', ready: true},
  astro: {site: 'dist', ready: true, node: 24},
  starlight: {pages: {home: '/', en: '/lesson/', ja: '/ja/lesson/'}, site: 'dist', ready: true, node: 24},
  nuxt: {site: '.output/public', ready: true, node: 24},
  docusaurus: {site: 'build', ready: true, copies: {'dist/static/lesson.css': 'static/lesson.css'}},
  sveltekit: {site: 'build', ready: true, node: 24},
  angular: {pages: queries, site: 'dist', node: 24},
  rspress: {pages: files, site: 'doc_build', ready: true},
  eleventy: {site: '_site', ready: true},
  hugo: {
    copies: {'dist/cdn': 'static/cdn', 'dist/static/lesson.css': 'static/lesson.css', ...included('lesson')},
    build: ['hugo'],
    debian: {hugo: ['hugo']},
    site: 'public',
    ready: true,
  },
  jekyll: {
    copies: {'dist/cdn': 'cdn', 'dist/static/lesson.css': 'lesson.css', ...included('_includes')},
    build: ['jekyll', 'build'],
    debian: {jekyll: ['jekyll']},
    site: '_site',
    ready: true,
  },
  mkdocs: {
    copies: {'dist/cdn': 'docs/cdn', 'dist/static/lesson.css': 'docs/lesson.css'},
    build: ['mkdocs', 'build'],
    debian: {mkdocs: ['mkdocs', 'mkdocs-material']},
    site: 'site',
    ready: true,
    dark: `document.body.setAttribute('data-md-color-scheme', 'slate')`,
  },
  sphinx: {
    pages: files,
    copies: {'dist/cdn': '_static/cdn', 'dist/static/lesson.css': '_static/lesson.css'},
    build: ['sphinx-build', '-b', 'html', '.', '_build'],
    debian: {'sphinx-build': ['python3-sphinx', 'python3-myst-parser']},
    site: '_build',
    ready: true,
    dark: false,
  },
  turbo: {pages: files, copies: {'dist/cdn': 'cdn', 'dist/static/lesson.css': 'lesson.css'}, ready: true},
  htmx: {pages: files, copies: {'dist/cdn': 'cdn', 'dist/static/lesson.css': 'lesson.css'}, ready: true},
};

/** @param {Host} host */
export const pagesOf = ({pages = folders}) => pages;
