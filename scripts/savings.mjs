/**
 * `npm run savings`: what each mechanism that exists for size saves in a first render, in brotli bytes (KB = 1,000 bytes, Lit
 * included). Prints the tables of docs/decisions/lazy-loading.md and build.md. The package must be built.
 */
import {brotliCompressSync} from 'node:zlib';

import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';

import {root} from './lib/run.mjs';
import {minify} from './rollup/minify.mjs';
import {minifyLiterals} from './rollup/minify-literals.mjs';

const lesson = 'ja.js';
const [diagram, table, checklist] = ['architecture-diagram', 'comparison-table', 'lesson-checklist'].map((tag) => `define/${tag}.js`);
const words = (area, ...locales) => locales.map((locale) => `generated/strings/${locale}/${area}.js`);

/** What is lazy: `name`, the entry that a page loads first, the modules that it would load with it. */
const lazy = [
  {name: 'explanations', entry: lesson, modules: words('explanations', 'ja')},
  {name: 'explanations', entry: diagram, modules: words('explanations', 'ja', 'en')},
  {name: 'answers', entry: lesson, modules: words('answers', 'ja')},
  {name: 'answers', entry: checklist, modules: words('answers', 'ja', 'en')},
  {name: 'readings', entry: lesson, modules: ['generated/readings.js']},
  {name: 'help for authors', entry: lesson, modules: ['localization/warnings/authoring/index.js']},
  {name: 'following addresses', entry: lesson, modules: ['elements/places/address.js']},
  {name: 'glossary', entry: lesson, modules: ['elements/terms/asking.js']},
  {name: 'evidence', entry: table, modules: ['elements/comparison-table/evidence.js', ...words('evidence', 'ja', 'en')]},
  {name: 'expert depth', entry: diagram, modules: ['elements/architecture-diagram/expert.js', ...words('expert', 'ja', 'en')]},
  {name: 'own data', entry: table, modules: ['elements/own-data/index.js', ...words('own', 'ja', 'en')]},
  {name: 'measurements beside what cites them', entry: table, modules: ['data/measurements/index.js']},
];

/** Reads a module from a string. */
const virtual = (code) => ({
  name: 'virtual-entry',
  resolveId: (id) => (id === 'entry' ? id : null),
  load: (id) => (id === 'entry' ? code : null),
});

/** Brotli bytes of what a page loads first. All that is imported dynamically stays outside. */
async function bytesOf(code, plugins = []) {
  const build = await rollup({
    input: 'entry',
    plugins: [
      virtual(code),
      {name: 'lazy-modules-stay-outside', resolveDynamicImport: (specifier) => ({id: `lazy:${specifier}`, external: true})},
      nodeResolve({exportConditions: ['production'], ignoreSideEffectsForRoot: true}),
      ...plugins,
      minify({compress: {passes: 3}, format: {comments: false}}),
    ],
    onwarn: () => {},
  });
  const {output} = await build.generate({format: 'es'});
  await build.close();
  return brotliCompressSync(Buffer.from(output[0].code)).length;
}

const path = (file, folder = 'dist') => JSON.stringify(`${root}${folder}/${file}`);

/** The entry, with modules in its first file. */
const withModules = (entry, modules) =>
  [`import ${path(entry)};`, ...modules.map((file, index) => `import * as module${index} from ${path(file)};`)].join('\n') +
  `\nglobalThis.kept = [${modules.map((_, index) => `module${index}`).join()}];`;

function print(name, entry, before, saved) {
  const [kilobytes, share] = [(saved / 1000).toFixed(2), ((100 * saved) / before).toFixed(1)];
  console.log(`${kilobytes.padStart(6)} KB  ${share.padStart(5)} %  ${name}, in ${entry}`);
}

for (const {name, entry, modules} of lazy) {
  const before = await bytesOf(withModules(entry, []));
  print(name, `dist/${entry}`, before, (await bytesOf(withModules(entry, modules))) - before);
}
const modules = `import ${path(lesson, 'build')};`;
const folded = await bytesOf(modules, [minifyLiterals()]);
print('minify-literals', `build/${lesson}`, folded, (await bytesOf(modules)) - folded);
