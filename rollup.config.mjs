import {readdirSync, readFileSync} from 'node:fs';

import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

import {foldKeys} from './scripts/lib/fold-keys.mjs';
import {lateFiles, lateLeaves} from './scripts/lib/late-modules.mjs';
import {minifyLiterals} from './scripts/lib/minify-literals.mjs';
import {privateLit} from './scripts/lib/private-lit.mjs';

const {exports: entries} = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** A file of its own, below: it is for Node. */
const staticEntry = './dist/static/index.js';

/** `container-lesson/locales/*`. */
const locales = readdirSync(new URL('build/locales', import.meta.url)).filter((file) => file.endsWith('.js'));

/** The modules behind `exports`, and the words of the command: dist/x.js is made from build/x.js. */
const input = Object.values(entries)
  .map((entry) => entry.default)
  .filter((file) => file?.startsWith('./dist/') && file.endsWith('.js') && !file.includes('*') && file !== staticEntry)
  .map((file) => file.replace('./dist/', 'build/'))
  .concat(
    locales.map((file) => `build/locales/${file}`),
    'build/generated/node-words.js',
  );

// Our own package.json lists the modules of dist/ that have side effects; the inputs are in build/.
const resolve = (options) => nodeResolve({ignoreSideEffectsForRoot: true, ...options});

/** What Lit's modules, and our classes, call each other by; here they are all in one file, and no late file says it. */
const internalNames = [
  ...['renderView', 'viewState', 'isComplete', 'needs'],
  ...['addInitializer', 'createProperty', 'createRenderRoot', 'elementStyles', 'enableUpdating', 'finalizeStyles', 'getPropertyDescriptor'],
  ...['getPropertyOptions', 'getUpdateComplete', 'performUpdate', 'scheduleUpdate', 'shouldUpdate'],
];

/** One licence line instead of one a module. */
const minify = () =>
  terser({
    ecma: 2021,
    module: true,
    compress: {passes: 3},
    mangle: {properties: {regex: new RegExp(`^(_\\$|(${internalNames.join('|')})$)`)}},
    format: {comments: false, preamble: '/* container-lesson, MIT and CC BY 4.0. Contains Lit, (c) Google LLC, BSD-3-Clause. */'},
  });

const standalonePlugins = () => [resolve({exportConditions: ['production']}), privateLit(), minifyLiterals(), foldKeys(), minify()];

/**
 * For Node alone, with all that it needs, taken as Node takes it: with the conditions of a browser it would ask
 * for a document.
 */
const forNode = {
  input: 'build/static/index.js',
  external: /^(node:|buffer$|stream$)/,
  plugins: [
    resolve({exportConditions: ['node', 'production'], preferBuiltins: true}),
    privateLit(),
    minifyLiterals({keepNames: true}),
    terser({ecma: 2021, module: true, format: {comments: false}}),
  ],
  output: {file: staticEntry, format: 'es', inlineDynamicImports: true},
  // Helpers that TypeScript wrote into the stand-ins for the DOM.
  onwarn: (warning, warn) => (warning.code === 'THIS_IS_UNDEFINED' ? undefined : warn(warning)),
};

/** For pages without a build step, Lit included: one file, and beside it what comes late, unless it is `inlined`. */
const standalone = (name, entry, {inlined} = {}) => ({
  input: {[name]: `build/${entry}.js`},
  plugins: [lateFiles(name, standalonePlugins(), inlined), ...standalonePlugins()],
  output: {dir: 'dist/cdn', format: 'es', sourcemap: true, entryFileNames: '[name].min.js', inlineDynamicImports: true},
});

export default [
  {
    input,
    external: /^(lit|lit-html|lit-element|@lit\/reactive-element)(\/|$)/,
    plugins: [lateLeaves([resolve()]), resolve(), minifyLiterals()],
    output: {
      dir: 'dist',
      format: 'es',
      sourcemap: true,
      preserveModules: true,
      preserveModulesRoot: 'build',
      entryFileNames: ({name}) => `${name.replace('node_modules/', 'vendor/')}.js`,
    },
  },
  forNode,
  standalone('container-lesson', 'index', {inlined: /explanations|answers|authoring/}),
  standalone('container-lesson.ja', 'ja'),
  standalone('container-lesson.en', 'en'),
];
