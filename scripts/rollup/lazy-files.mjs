import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {basename, dirname, resolve} from 'node:path';

import {rollup} from 'rollup';

import {nodesOf} from './syntax-tree.mjs';

/**
 * Modules that a source file imports dynamically, as files beside the one file of the rest. They import what they
 * like: the build hands them what that file has already. If they imported it, a page that asks for `x.js?v=2` would
 * load it a second time, with a second Lit and a second store of words.
 */

/** The same for all files of one build, another when anything in it changes. */
let mark;
function markOfBuild(folder = 'build') {
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.js'));
  const content = () => files.sort().reduce((hash, file) => hash.update(readFileSync(`${folder}/${file}`)), createHash('sha256'));
  return (mark ??= content().digest('hex').slice(0, 8));
}

/** Words are called after their area and language, code after its element: `evidence.en`, `comparison-table-evidence`. */
function nameOf(id) {
  const [name, folder] = [basename(id, '.js'), basename(dirname(id))];
  return id.includes('/strings/') ? `${name}.${folder}` : `${folder}-${name}`;
}

const importerId = '\0lazy-file';

/**
 * Fetches a lazy file, and runs it once with what it shares. Its name stands at each import, what all names share only
 * here. Many browsers keep a failure by its address until the page is loaded again: after one, each file is asked
 * for by another address.
 */
const importer = (prefix) => `const files = {};
let again = '';
export default (name, ...shared) =>
  (files[name] ??= import(\`./${prefix}.\${name}-${markOfBuild()}.js\${again}\`).then(
    (file) => file.default(...shared),
    (error) => {
      again += '?';
      delete files[name];
      throw error;
    },
  ));`;

/** The parameters of a lazy file: what it wants of each module of the entry. By their order, since a minifier keeps the names of keys. */
const parametersOf = (wanted) => wanted.flatMap(([, names], place) => names.map((name) => `shared${place}_${name}`)).join();

/** The modules of the entry, as far as they are handed over, as a lazy file refers to them. */
const modulesFrom = (wanted) =>
  wanted.map(([, names], place) => `const shared${place} = {${names.map((name) => `${name}: shared${place}_${name}`).join()}};`).join(' ');

const dynamicImportsIn = (tree) => [...nodesOf(tree)].filter(({type, source}) => type === 'ImportExpression' && source.type === 'Literal');

/** The modules that the file of an entry is made of at least: what is imported statically, and used. */
async function modulesOf(entry, plugins) {
  const build = await rollup({
    input: entry,
    plugins: [{name: 'external-lazy-modules', resolveDynamicImport: (specifier) => ({id: specifier, external: true})}, ...plugins],
  });
  const {output} = await build.generate({format: 'es', inlineDynamicImports: true});
  await build.close();
  return new Set(output[0].moduleIds);
}

/**
 * Makes the Rollup plugin of each of several entries, which share their lazy files.
 *
 * @param {{prefix: string, entries: string[], plugins: object[], output: object}} options `prefix` begins the names of the
 *   files, which end in the mark of the build: it keeps an entry from files of another build, however they are cached.
 *   `plugins` and `output` are for these files.
 */
export function lazyFiles({prefix, entries, plugins, output}) {
  const files = new Map();
  let ofEntries;

  /** What each of the entries has. */
  const sharedModules = () =>
    (ofEntries ??= Promise.all(entries.map((entry) => modulesOf(resolve(entry), plugins))).then(
      ([first = new Set(), ...others]) => new Set([...first].filter((id) => others.every((modules) => modules.has(id)))),
    ));

  /** Leaves to the entries what they have. */
  const shared = {
    name: 'shared-with-the-entry',
    async resolveId(source, importedBy, options) {
      if (source === importerId) return {id: importerId, external: 'absolute'};
      const found = importedBy && (await this.resolve(source, importedBy, {...options, skipSelf: true}));
      return found && (await sharedModules()).has(found.id) ? {id: found.id, external: 'absolute'} : null;
    },
  };

  /** @returns the file's code, the modules and names that it wants of the entry, and the lazy files of its own */
  async function bundle(id) {
    const nested = [];
    const build = await rollup({input: id, plugins: [handingOver((file) => nested.push(file)), shared, ...plugins]});
    const {
      output: [{imports, importedBindings}],
    } = await build.generate({format: 'es', inlineDynamicImports: true});
    const wanted = imports.map((module) => [module, importedBindings[module]]);
    const moduleName = (module) => `shared${imports.indexOf(module)}`;
    const {
      output: [chunk],
    } = await build.generate({
      ...output,
      format: 'iife',
      name: 'lazy',
      exports: 'named',
      // What it is handed are modules as they are.
      interop: 'esModule',
      globals: moduleName,
      inlineDynamicImports: true,
      banner: `export default (${parametersOf(wanted)}) => { ${modulesFrom(wanted)}`,
      footer: 'return lazy;};',
    });
    await build.close();
    return {...chunk, wanted, nested};
  }

  async function make(id) {
    const fileName = `${prefix}.${nameOf(id)}-${markOfBuild()}.js`;
    const {code, map, wanted, nested} = await bundle(id);
    if (!map) throw new Error(`${fileName} has no source map.`);
    const pointed = code.replace(/(?<=sourceMappingURL=).*/, `${fileName}.map`);
    return {
      wanted,
      emitted: [
        {type: 'prebuilt-chunk', fileName, exports: ['default'], code: pointed},
        {type: 'asset', fileName: `${fileName}.map`, source: map.toString()},
        ...nested,
      ],
    };
  }

  /** The import of a lazy file, and the imports of what it is handed, as source code. */
  async function handOver(id, index, emit) {
    if (!files.has(id)) files.set(id, make(id));
    const {wanted, emitted} = await files.get(id);
    for (const file of emitted) emit(file);
    const local = (place, name) => `lazy${index}_${place}_${name}`;
    const statements = wanted.map(([module, names], place) => {
      const imported = names.map((name) => `${name} as ${local(place, name)}`);
      return `import {${imported.join()}} from ${JSON.stringify(module)};`;
    });
    const values = wanted.flatMap(([, names], place) => names.map((name) => local(place, name)));
    return {
      statements: statements.join(' '),
      expression: `lazyFile(${[JSON.stringify(nameOf(id)), ...values].join(', ')})`,
    };
  }

  /**
   * Writes the imports of lazy files, in an entry or in another lazy file.
   *
   * @param {(file: object) => void} [emit] gets the files; in the build of an entry they are emitted
   * @param {RegExp} [inlined] which of the modules become part of the entry instead
   */
  function handingOver(emit, inlined = /^$/) {
    return {
      name: 'lazy-files',
      async transform(code, importedBy) {
        if (importedBy === importerId || !code.includes('import(')) return null;
        const found = await Promise.all(
          dynamicImportsIn(this.parse(code)).map(async (node) => ({...node, id: (await this.resolve(node.source.value, importedBy)).id})),
        );
        const lazy = found.filter(({id}) => !inlined.test(id));
        if (lazy.length === 0) return null;
        const emitOne = emit ?? ((file) => this.emitFile(file));
        const handedOver = await Promise.all(lazy.map(async (node, index) => ({...node, ...(await handOver(node.id, index, emitOne))})));
        // On the lines where they stood, so that the source map stays true.
        const changed = handedOver.reduceRight(
          (text, {start, end, expression}) => text.slice(0, start) + expression + text.slice(end),
          code,
        );
        const statements = handedOver.map(({statements}) => statements).join(' ');
        return {code: `import lazyFile from ${JSON.stringify(importerId)}; ${statements} ${changed}`, map: null};
      },
    };
  }

  /** @param inlined which of the modules become part of the entry instead */
  return (inlined) => ({
    ...handingOver(undefined, inlined),
    resolveId: (id) => (id === importerId ? id : null),
    load: (id) => (id === importerId ? importer(prefix) : null),
  });
}
