/** The entries of the installed package: each leads to a file, has types, and brings what package.json says. */
import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire, SourceMap} from 'node:module';
import {basename, dirname, join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';

import {build} from 'esbuild';
import resolveByMain from 'resolve';

import {install, pack} from '../support/install.mjs';
import {capture, root} from '../../scripts/lib/run.mjs';

const {exports, name, sideEffects} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

let folder, home, remove;
before(() => ({folder, home, remove} = install()));
after(() => remove?.());

/** What a pattern such as `./data/*.json` stands for: `[specifier, target]`. */
function expanded([entry, target]) {
  const pattern = target.default ?? target.types ?? target;
  const [start, end] = basename(pattern).split('*');
  if (end === undefined) return [[entry, target]];
  const names = readdirSync(join(home, dirname(pattern)), {withFileTypes: true})
    .filter((one) => one.isFile())
    .map((one) => one.name)
    .filter((file) => file.startsWith(start) && file.endsWith(end));
  return names.map((file) => [entry.replace('*', file.slice(0, file.length - end.length)), target]);
}

const entries = () => Object.entries(exports).flatMap(expanded);
const specifierOf = (entry) => name + entry.slice(1);
const hasModule = ([, target]) => typeof target === 'object' && target.default !== undefined;

/** The path in the package to which a specifier leads. */
const fileOf = (specifier) => createRequire(join(folder, 'index.js')).resolve(specifier).slice(home.length).replaceAll('\\', '/');

/** What an import for effects brings into a bundle, without Lit. */
async function bundleOf(specifier) {
  const {outputFiles} = await build({
    stdin: {contents: `import '${specifier}'`, resolveDir: folder},
    bundle: true,
    format: 'esm',
    outdir: folder,
    write: false,
    platform: specifier.endsWith('/static') ? 'node' : 'browser',
    external: ['lit', 'lit/*', 'lit-html', '@lit/*'],
    loader: {'.map': 'empty'},
    legalComments: 'none',
    logLevel: 'error',
  });
  return outputFiles[0].text.replace(/^\s*\/\/.*$/gm, '').trim();
}

describe('the entries', () => {
  it('lead to files, each', () => {
    const resolved = entries().filter(([, target]) => typeof target === 'string' || target.default);
    assert.ok(resolved.length > 30, String(resolved.length));
    for (const [entry] of resolved) assert.ok(existsSync(home + fileOf(specifierOf(entry))), entry);
    for (const {types} of Object.values(exports)) if (types && !types.includes('*')) assert.ok(existsSync(join(home, types)), types);
  });

  it('are all there is', () => {
    for (const deep of ['dist/index.js', 'dist/library.js', 'elements/lesson-element', 'src/index.ts'])
      assert.throws(() => fileOf(`${name}/${deep}`), {code: 'ERR_PACKAGE_PATH_NOT_EXPORTED'});
  });

  for (const [module, moduleResolution] of [
    ['node16', 'node16'],
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])
    it(`have types under ${moduleResolution}, the JSON files too`, () => {
      const program = join(folder, moduleResolution);
      mkdirSync(program);
      const modules = entries().filter(hasModule);
      const json = entries().filter(([entry]) => entry.endsWith('.json'));
      assert.ok(modules.length > 15 && json.length > 6);
      // An import attribute is an error under node16.
      const attribute = module === 'node16' ? '' : " with {type: 'json'}";
      const lines = [
        ...modules.map(([entry], index) => `export type * as m${index} from '${specifierOf(entry)}';`),
        ...json.map(([entry], index) => `import j${index} from '${specifierOf(entry)}'${attribute};\nj${index} satisfies object;`),
      ];
      writeFileSync(join(program, 'entries.ts'), `${lines.join('\n')}\n`);
      writeFileSync(join(program, 'package.json'), '{"type": "module"}');
      const options = {module, moduleResolution, target: 'ES2022', strict: true, resolveJsonModule: true, noEmit: true, types: []};
      writeFileSync(join(program, 'tsconfig.json'), JSON.stringify({compilerOptions: options}));
      assert.equal(capture('tsc', ['-p', program]).output, '');
    });

  it('lead a tool that reads no exports to the whole lesson', () =>
    assert.equal(resolveByMain.sync(name, {basedir: folder}), join(home, 'dist/index.js')));

  it('have types without the DOM, where they are for Node', () => {
    const program = join(folder, 'without-dom');
    mkdirSync(program);
    const lines = [
      "import {renderMarkdown, renderPicture, renderStatic} from 'container-lesson/static';",
      "import {lesson} from 'container-lesson/data';",
    ];
    const uses = [
      "renderStatic('container-lesson', {lang: 'ja', depth: 'expert'})",
      "renderMarkdown('comparison-table')",
      "renderPicture('analogy-card')",
      "lesson('ja').title",
    ];
    writeFileSync(join(program, 'use.ts'), `${lines.join('\n')}\nexport const texts: readonly string[] = [${uses.join(', ')}];\n`);
    writeFileSync(join(program, 'package.json'), '{"type": "module"}');
    const options = {module: 'nodenext', target: 'ES2022', lib: ['ES2022'], strict: true, skipLibCheck: false, noEmit: true, types: []};
    writeFileSync(join(program, 'tsconfig.json'), JSON.stringify({compilerOptions: options}));
    assert.equal(capture('tsc', ['-p', program]).output, '');
  });

  it('have types that arethetypeswrong finds nothing wrong with', () => {
    const {code, output} = capture('attw', [pack(folder), '--profile', 'esm-only', '--no-emoji']);
    assert.equal(code, 0, output);
  });
});

describe('sideEffects', () => {
  const listed = (file) =>
    sideEffects.some((pattern) => new RegExp(`^${pattern.slice(1).replaceAll('.', '\\.').replace('*', '[^/]*')}$`).test(file));

  it('names entries only, and every pattern one', () => {
    const files = new Set(
      entries()
        .filter(([, target]) => target.default ?? typeof target === 'string')
        .map(([entry]) => fileOf(specifierOf(entry))),
    );
    // What an entry is under the other conditions: for servers.
    for (const [, target] of entries())
      for (const path of typeof target === 'object' ? Object.values(target) : []) files.add(path.slice(1));
    for (const pattern of sideEffects) {
      const start = pattern.slice(1).split('*')[0];
      assert.ok(
        [...files].some((file) => file.startsWith(start)),
        pattern,
      );
    }
  });

  it('is true of each entry: one without effects brings nothing unless it is used, one with effects all of them', async () => {
    const modules = entries().filter(([entry, target]) => hasModule([entry, target]) || /^\.\/cdn\/.*\.min\.js$/.test(entry));
    const bundles = await Promise.all(modules.map(async ([entry]) => [entry, await bundleOf(specifierOf(entry))]));
    const empty = bundles.filter(([, code]) => code === '').map(([entry]) => entry);
    assert.deepEqual(
      empty,
      modules.map(([entry]) => entry).filter((entry) => !listed(fileOf(specifierOf(entry)))),
    );
    assert.ok(empty.includes('./data') && empty.includes('./elements') && empty.length < bundles.length);
    // Tracking is listed with its folder, and has none.
    const withEffects = bundles.filter(([entry, code]) => code !== '' && entry !== './cdn/container-lesson.tracking.min.js');
    for (const [entry, code] of withEffects) assert.match(code, /customElements\.define|registerAreas\(|import\(/, entry);
  });
});

describe('source maps', () => {
  it('stand beside every module, and lead to what was written, which the package holds once', () => {
    const files = readdirSync(join(home, 'dist'), {recursive: true}).map((file) => join(home, 'dist', file));
    // One file for Node and one classic file a language, minified, whose maps would weigh more than all else; and three short scripts.
    const classic = ['ja', 'en'].map((lang) => `cdn/container-lesson.${lang}.classic.js`);
    const withoutMap = ['static/index.js', 'embed/frame.js', 'embed/host.js', 'embed/course.js', ...classic].map((file) =>
      join(home, 'dist', file),
    );
    const isModule = (file) => file.endsWith('.js') && !withoutMap.includes(file) && !file.startsWith(join(home, 'dist/src'));
    const modules = files.filter(isModule);
    assert.ok(modules.length > 80, String(modules.length));
    const written = new Set();
    for (const module of modules) {
      const [, url] = /\n\/\/# sourceMappingURL=(\S+)\s*$/.exec(readFileSync(module, 'utf8')) ?? [];
      assert.equal(url, `${basename(module)}.map`, module);
      const {mappings, sources, sourcesContent = []} = JSON.parse(readFileSync(resolve(dirname(module), url), 'utf8'));
      // Files of words alone, and those that only export what others hold, have nothing to map.
      assert.equal(sources.length > 0, mappings.replaceAll(';', '') !== '', module);
      for (const [index, source] of sources.entries()) {
        const path = resolve(dirname(module), source);
        const content = sourcesContent[index];
        const isOurs = !source.includes('node_modules/');
        if (isOurs) assert.ok(content ?? (path.startsWith(join(home, 'dist/src')) && existsSync(path)), `${module}: ${source}`);
        if (content) assert.ok(!written.has(content) && written.add(content), `${source} is there twice`);
      }
    }
  });

  it('lead from a minified name to where it was written', async () => {
    const cdn = join(home, 'dist/cdn');
    const file = join(
      cdn,
      readdirSync(cdn).find((name) => /architecture-diagram-element-.*\.js$/.test(name)),
    );
    const lines = readFileSync(file, 'utf8').split('\n');
    const line = lines.findIndex((text) => text.includes('lesson-layer-select'));
    const map = new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')));
    const {originalSource, originalLine} = map.findEntry(line, lines[line].indexOf('lesson-layer-select'));
    const source = resolve(dirname(file), originalSource);
    assert.ok(readFileSync(source, 'utf8').split('\n')[originalLine].includes('lesson-layer-select'), `${source}:${originalLine}`);
  });
});
