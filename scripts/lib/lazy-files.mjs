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
  const files = readdirSync(folder, {recursive: true}).filter((file) => file.endsWith('.js'));
  const content = () => files.sort().reduce((hash, file) => hash.update(readFileSync(`${folder}/${file}`)), createHash('sha256'));
  return (mark ??= content().digest('hex').slice(0, 8));
}

/**
 * Words are called after their area, where the entry speaks more than one language after that too, code after its
 * element: `evidence`, `evidence.en`, `comparison-table-evidence`.
 */
function nameOf(id, prefix) {
  const [name, folder] = [basename(id, '.js'), basename(dirname(id))];
  if (!id.includes('/strings/')) return `${folder}-${name}`;
  return prefix.endsWith(`.${folder}`) ? name : `${name}.${folder}`;
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

const dynamicImportsIn = (tree) => [...nodesOf(tree)].filter(({type, source}) => type === 'ImportExpression' && source.type === 'Literal');

/** The modules that the file of the rest is made of: what is imported statically, and used. */
async function modulesOf(entry, plugins, inlined) {
  const external = {
    name: 'external-lazy-modules',
    resolveDynamicImport: (specifier) => (inlined.test(specifier) ? null : {id: specifier, external: true}),
  };
  const build = await rollup({input: entry, plugins: [external, ...plugins]});
  const {output} = await build.generate({format: 'es', inlineDynamicImports: true});
  await build.close();
  return new Set(output[0].moduleIds);
}

/**
 * A Rollup plugin for one entry.
 *
 * @param {{prefix: string, entry: string, plugins: object[], inlined?: RegExp}} options `prefix` begins the names of the
 *   files, which end in the mark of the build: it keeps an entry from files of another build, however they are cached.
 *   `plugins` are for these files. Modules that match `inlined` become part of the entry.
 */
export function lazyFiles({prefix, entry, plugins, inlined = /^$/}) {
  const files = new Map();
  let ofEntry;

  /** Resolves what the entry has to the entry's own modules. */
  const shared = {
    name: 'shared-with-the-entry',
    async resolveId(source, importedBy, options) {
      const found = importedBy && (await this.resolve(source, importedBy, {...options, skipSelf: true}));
      return found && ofEntry.has(found.id) ? {id: found.id, external: 'absolute'} : null;
    },
  };

  /** @returns the file's code, and the modules and names that it wants of the entry */
  async function bundle(id) {
    const build = await rollup({input: id, plugins: [shared, ...plugins]});
    const {
      output: [{imports}],
    } = await build.generate({format: 'es', inlineDynamicImports: true});
    const parameter = (module) => `shared${imports.indexOf(module)}`;
    const {output} = await build.generate({
      format: 'iife',
      name: 'lazy',
      exports: 'named',
      globals: parameter,
      inlineDynamicImports: true,
      sourcemap: true,
      banner: `export default (${imports.map(parameter).join()}) => {`,
      footer: 'return lazy;};',
    });
    await build.close();
    return {...output[0], wanted: imports.map((module) => [module, output[0].importedBindings[module]])};
  }

  async function emit(context, id) {
    const fileName = `${prefix}.${nameOf(id, prefix)}-${markOfBuild()}.js`;
    const {code, map, wanted} = await bundle(id);
    context.emitFile({
      type: 'prebuilt-chunk',
      fileName,
      exports: ['default'],
      code: code.replace(/(?<=sourceMappingURL=).*/, `${fileName}.map`),
    });
    context.emitFile({type: 'asset', fileName: `${fileName}.map`, source: map.toString()});
    return wanted;
  }

  /** The import of a lazy file, and the imports of what it is handed, as source code. */
  async function handOver(context, id, index) {
    if (!files.has(id)) files.set(id, emit(context, id));
    const handed = (await files.get(id)).map(([module, names], place) => {
      const local = (name) => `lazy${index}_${place}_${name}`;
      return {
        statement: `import {${names.map((name) => `${name} as ${local(name)}`).join()}} from ${JSON.stringify(module)};`,
        object: `{${names.map((name) => `${name}: ${local(name)}`).join()}}`,
      };
    });
    return {
      statements: handed.map(({statement}) => statement).join(' '),
      expression: `lazyFile(${[JSON.stringify(nameOf(id, prefix)), ...handed.map(({object}) => object)].join(', ')})`,
    };
  }

  return {
    name: 'lazy-files',
    async buildStart() {
      ofEntry = await modulesOf(resolve(entry), plugins, inlined);
    },
    resolveId: (id) => (id === importerId ? id : null),
    load: (id) => (id === importerId ? importer(prefix) : null),
    async transform(code, importedBy) {
      if (importedBy === importerId || !code.includes('import(')) return null;
      const found = await Promise.all(
        dynamicImportsIn(this.parse(code)).map(async (node) => ({...node, id: (await this.resolve(node.source.value, importedBy)).id})),
      );
      const lazy = found.filter(({id}) => !inlined.test(id));
      if (lazy.length === 0) return null;
      const handedOver = await Promise.all(lazy.map(({id}, index) => handOver(this, id, index)));
      // On the lines where they stood, so that the source map stays true.
      const changed = lazy.reduceRight(
        (text, {start, end}, index) => text.slice(0, start) + handedOver[index].expression + text.slice(end),
        code,
      );
      const statements = handedOver.map(({statements}) => statements).join(' ');
      return {code: `import lazyFile from ${JSON.stringify(importerId)}; ${statements} ${changed}`, map: null};
    },
  };
}
