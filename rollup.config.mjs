import {readdirSync, readFileSync} from 'node:fs';

import {nodeResolve} from '@rollup/plugin-node-resolve';

import {classic} from './scripts/rollup/classic.mjs';
import {lazyFiles} from './scripts/rollup/lazy-files.mjs';
import {licences} from './scripts/rollup/licences.mjs';
import {minify} from './scripts/rollup/minify.mjs';
import {minifyLiterals} from './scripts/rollup/minify-literals.mjs';
import {privateLit} from './scripts/rollup/private-lit.mjs';
import {fromTypeScript, sourceMaps} from './scripts/rollup/source-maps.mjs';

const {exports: entries} = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** A file of its own, below: it is for Node. */
const staticEntry = './dist/static/index.js';

/** `container-lesson/locales/*`. */
const locales = readdirSync(new URL('build/locales', import.meta.url)).filter((file) => file.endsWith('.js'));

/** The modules behind `exports`, and the words of the command: dist/x.js is made from build/x.js. */
const input = [...new Set(Object.values(entries).flatMap((entry) => (typeof entry === 'object' ? Object.values(entry) : [])))]
  .filter((file) => file.startsWith('./dist/') && file.endsWith('.js') && !file.includes('*') && file !== staticEntry)
  .map((file) => file.replace('./dist/', 'build/'))
  .concat(
    locales.map((file) => `build/locales/${file}`),
    'build/generated/node-words.js',
  );

// Our own package.json lists the modules of dist/ that have side effects; the inputs are in build/.
const resolve = (options) => nodeResolve({ignoreSideEffectsForRoot: true, ...options});

/** One for all builds. */
const noted = licences('dist/THIRD-PARTY-LICENSES.txt');

/** One licence line instead of one a module. */
const preamble =
  '/* container-lesson, MIT and CC BY 4.0. Contains Lit, (c) Google LLC, BSD-3-Clause, and more: THIRD-PARTY-LICENSES.txt in its package. */';

const format = {comments: false, preamble};

const standalonePlugins = () => [
  fromTypeScript(),
  resolve({exportConditions: ['production']}),
  privateLit(),
  minifyLiterals(),
  minify({compress: {passes: 3}, format}),
  noted,
];

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
    minifyLiterals(),
    minify({format}),
    noted,
  ],
  output: {file: staticEntry, format: 'es', inlineDynamicImports: true},
  // Helpers that TypeScript wrote into the stand-ins for the DOM.
  onwarn: (warning, warn) => (warning.code === 'THIS_IS_UNDEFINED' ? undefined : warn(warning)),
};

/** The files for pages without a build step, and their entries. */
const standaloneEntries = {'container-lesson': 'index', 'container-lesson.ja': 'ja', 'container-lesson.en': 'en'};

const lazy = lazyFiles({
  prefix: 'container-lesson',
  entries: Object.values(standaloneEntries).map((name) => `build/${name}.js`),
  plugins: standalonePlugins(),
  output: {...sourceMaps, dir: 'dist/cdn'},
});

/**
 * Lit included: one file, and beside it what comes later. All share the files beside them.
 *
 * @param {keyof typeof standaloneEntries} file
 * @param {RegExp} [inlined] modules that are part of the file, though they are imported dynamically
 */
const standalone = (file, inlined) => ({
  input: {[file]: `build/${standaloneEntries[file]}.js`},
  plugins: [lazy(inlined), ...standalonePlugins()],
  output: {...sourceMaps, dir: 'dist/cdn', format: 'es', entryFileNames: '[name].min.js', inlineDynamicImports: true},
});

/** All of a language in one script that needs no module: for disks, sandboxed frames, and servers that send scripts as anything. */
const classicFile = (lang) => ({
  input: `build/${lang}.js`,
  plugins: [classic(), ...standalonePlugins()],
  output: {file: `dist/cdn/container-lesson.${lang}.classic.js`, format: 'iife', inlineDynamicImports: true},
});

/** Beside them, for pages that record what a reader does. */
const tracking = {
  input: 'build/tracking.js',
  plugins: standalonePlugins(),
  output: {...sourceMaps, file: 'dist/cdn/container-lesson.tracking.min.js', format: 'es'},
};

export default [
  {
    input,
    external: /^(lit|lit-html|lit-element|@lit\/reactive-element)(\/|$)/,
    plugins: [fromTypeScript(), resolve(), minifyLiterals(), noted],
    output: {
      ...sourceMaps,
      dir: 'dist',
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: 'build',
      entryFileNames: ({name}) => `${name.replace('node_modules/', 'vendor/')}.js`,
    },
  },
  forNode,
  standalone('container-lesson', /explanations|answers|authoring|places/),
  standalone('container-lesson.ja'),
  standalone('container-lesson.en'),
  classicFile('ja'),
  classicFile('en'),
  tracking,
];
