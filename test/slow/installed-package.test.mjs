/** The package as `npm install` brings it into an empty folder: its files, its imports in Node, its types. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {cpSync, existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {after, before, describe, it} from 'node:test';

import {install} from '../support/install.mjs';
import {capture, root} from '../../scripts/lib/run.mjs';
import {parts} from '../../scripts/generate/static-pages.mjs';
import {languages, pictureNames, profiles, schemes} from '../../dist/static/index.js';

const documents = [
  ...['CHANGELOG.md', 'CITATION.cff', 'dist/THIRD-PARTY-LICENSES.txt', 'LICENSE', 'README.ja.md', 'README.md', 'custom-elements.json'],
  ...['docs/public-names.json', 'examples/microvm.json', 'package.json'],
  ...readdirSync(`${root}docs`)
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];
/** What editors find by a path and not by an import. */
const forEditors = ['dist/vscode.html-custom-data.json', 'dist/web-types.json'];
/** What is read as it is: HTML for pages without script and for frames, and what it takes. */
const pages = [
  ...parts.flatMap(({name}) =>
    languages.flatMap((lang) => ['', '.page', '.paste', '.plain'].map((kind) => `static/${name}.${lang}${kind}.html`)),
  ),
  ...languages.flatMap((lang) => [`static/handout.${lang}.page.html`, `static/architecture-diagram.container-in-vm.${lang}.html`]),
  ...parts.map(({name}) => `embed/${name}.html`),
  ...['static/lesson.css', 'embed/frame.js', 'embed/host.js', 'embed/course.js'],
  ...languages.map((lang) => `cdn/container-lesson.${lang}.classic.js`),
  ...languages.flatMap((lang) => [
    ...parts.flatMap(({name}) => Object.keys(profiles).map((profile) => `static/${name}.${lang}.${profile}.md`)),
    ...pictureNames.flatMap((name) =>
      ['', ...schemes.map((scheme) => `.${scheme}`)].map((scheme) => `static/${name}.${lang}${scheme}.svg`),
    ),
  ]),
].map((file) => `dist/${file}`);
/** One file for Node, minified; a map would weigh more than all else. */
const withoutMap = 'dist/static/index.js';
const specifiers = /(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g;

let folder, home, remove;
before(() => ({folder, home, remove} = install()));
after(() => remove?.());

const filesBelow = (path) =>
  readdirSync(path, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(path, join(entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/'));

/** In dist/cdn: a function that imports a file by its short name, and the names it is called with. */
function lateFilesOf(code) {
  const found =
    /(?<late>\w+)=\((?<name>\w),\.\.\.\w\)=>\w+\[\k<name>\]\?\?=import\(`(?<before>\.[^`]*)\$\{\k<name>\}(?<after>[^`]*)\$\{/.exec(
      code,
    )?.groups;
  if (!found) return [];
  const calls = code.matchAll(new RegExp(`\\b${found.late}\\("([\\w.-]+)"[,)]`, 'g'));
  return [...calls].map(([, name]) => found.before + name + found.after);
}

/** Of such a file: others that it imports by the function that it is handed. */
function nestedLateFilesOf(module, code) {
  const [, before, after] = /^dist\/cdn\/(container-lesson\.)[\w.-]+?(-[\da-f]{8}\.js)$/.exec(module) ?? [];
  return before ? [...code.matchAll(/\.default\("([\w.-]+)"[,)]/g)].map(([, name]) => `./${before}${name}${after}`) : [];
}

/** The modules of the package that a module imports; of types too, where it holds types. */
function importsOf(module) {
  // Without comments: those of a loader show an import.
  const code = readFileSync(join(home, module), 'utf8').replace(/\/\*[^]*?\*\//g, '');
  const paths = [...[...code.matchAll(specifiers)].map(([, path]) => path), ...lateFilesOf(code), ...nestedLateFilesOf(module, code)];
  const imported = paths.map((path) => join(dirname(module), path));
  return module.endsWith('.d.ts') ? imported.map((path) => path.replace(/\.js$/, '.d.ts')) : imported;
}

/** What can be reached from the modules, they included. */
function reachedFrom(modules) {
  const reached = new Set(modules);
  for (const module of reached) for (const imported of importsOf(module)) reached.add(imported);
  return reached;
}

/** Our own sources that the maps of modules name. */
const sourcesOf = (modules) =>
  modules
    .map((module) => `${module}.map`)
    .flatMap((map) => JSON.parse(readFileSync(join(home, map), 'utf8')).sources.map((source) => join(dirname(map), source)))
    .filter((path) => path.startsWith('dist/src/'));

describe('the installed package', () => {
  it('comes with Lit and nothing else', () => {
    const {packages} = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
    assert.deepEqual(
      Object.keys(packages).filter((path) => path && !/node_modules\/(@lit|@lit-labs|lit)(\/|-|$)/.test(path)),
      ['node_modules/@types/trusted-types', 'node_modules/container-lesson'],
    );
  });

  it('holds what its entries need, the maps of it and what they lead to, and the documents: no file more, and none missing', () => {
    const {bin, exports} = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
    const patterns = Object.values(exports).flatMap((entry) => {
      if (typeof entry === 'string') return [entry];
      const {types, default: usual, ...conditions} = entry;
      return [usual ?? types, ...Object.values(conditions)];
    });
    const named = patterns.flatMap((path) =>
      path.includes('*.') ? filesBelow(join(home, dirname(path))).map((file) => join(dirname(path), file)) : [path],
    );
    const cdn = ['', '.ja', '.en', '.tracking'].map((language) => `dist/cdn/container-lesson${language}.min.js`);
    const entries = [
      ...named.filter((path) => path.endsWith('.js')).map((path) => path.replace(/^\.\//, '')),
      ...cdn,
      ...Object.values(bin),
    ];
    const modules = [...reachedFrom(entries)];
    const typesOnly = named.filter((path) => path.endsWith('.d.ts') && path.includes('/types/')).map((path) => path.replace(/^\.\//, ''));
    const typesOfModules = modules.map((module) => module.replace(/\.js$/, '.d.ts')).filter((path) => existsSync(join(home, path)));
    const types = reachedFrom([...typesOfModules, ...typesOnly]);
    assert.ok(entries.length > 15 && modules.length > 80 && types.size > 60);
    const expected = new Set([
      ...documents,
      ...forEditors,
      ...named.filter((path) => /\.(json|csv)$/.test(path)).map((path) => path.replace(/^\.\//, '')),
      ...modules,
      ...modules.filter((module) => module !== withoutMap).map((module) => `${module}.map`),
      ...sourcesOf(modules.filter((module) => module !== withoutMap)),
      ...pages,
      ...types,
    ]);
    const there = new Set(filesBelow(home));
    const missing = [...expected].filter((file) => !there.has(file));
    assert.deepEqual({missing, more: [...there].filter((file) => !expected.has(file))}, {missing: [], more: []});
  });

  for (const flags of [[], ['-C', 'browser']])
    it(`gives facts and words in both languages to ${['node', ...flags].join(' ')}`, () => {
      const code = `import {lesson, properties} from 'container-lesson/data';
        console.log([properties.length, ...['ja', 'en'].map((lang) => lesson(lang).title)].join('\\n'))`;
      const [count, ja, en] = execFileSync('node', [...flags, '--input-type=module', '-e', code], {cwd: folder, encoding: 'utf8'}).split(
        '\n',
      );
      assert.equal(count, '6');
      assert.match(ja, /コンテナ/);
      assert.match(en, /containers/i);
    });

  for (const flags of [[], ['-C', 'browser']])
    it(`gives static HTML to ${['node', ...flags].join(' ')}`, () => {
      const code = `import {renderStatic} from 'container-lesson/static'; console.log(renderStatic('analogy-card', {lang: 'ja'}))`;
      assert.match(
        execFileSync('node', [...flags, '--input-type=module', '-e', code], {cwd: folder, encoding: 'utf8'}),
        /^<div class="lesson-element/,
      );
    });

  for (const [module, moduleResolution] of [
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])
    it(`has types for a strict program under ${moduleResolution}, which refuse wrong values`, () => {
      const program = join(folder, 'typescript');
      cpSync(`${root}test/consumers/typescript`, program, {recursive: true});
      cpSync(join(home, 'examples/microvm.json'), join(program, 'microvm.json'));
      const {output} = capture('tsc', ['-p', program, '--module', module, '--moduleResolution', moduleResolution]);
      assert.equal(output, '');
    });
});
