import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {basename, dirname, resolve} from 'node:path';

import {rollup} from 'rollup';

/** What must exist once on a page: Lit, and modules with state. Late code is handed what it needs of them. */
const once = /node_modules|\/localization\/(?!format|locale|authoring\/)|\/elements\/lesson-element/;

/** A module with all that it imports. */
async function bundle(id, plugins) {
  const build = await rollup({input: id, plugins});
  const {output} = await build.generate({format: 'es', inlineDynamicImports: true, sourcemap: true});
  await build.close();
  const wrong = output[0].moduleIds.filter((module) => once.test(module));
  if (wrong.length > 0) throw new Error(`${id} comes late and must not bring ${wrong.join(', ')}: hand it what it needs.`);
  return output[0];
}

/**
 * A Rollup plugin: each module that is imported dynamically imports nothing itself, so that an author's
 * bundler has no reason to make further files of what it shares with the first render. An entry that
 * another one imports so is no late module.
 *
 * @param plugins for these modules
 */
export function lateLeaves(plugins) {
  const late = new Set();
  let entries;
  return {
    name: 'late-leaves',
    buildStart({input}) {
      entries = new Set(input.map((file) => resolve(file)));
    },
    async resolveDynamicImport(specifier, importer) {
      const {id} = await this.resolve(specifier, importer);
      if (!entries.has(id)) late.add(id);
      return null;
    },
    async load(id) {
      if (!late.has(id)) return null;
      const {code, map} = await bundle(id, plugins);
      return {code: code.replace(/\n\/\/# sourceMappingURL=.*/, ''), map};
    },
  };
}

/** Words are called after their area, code after its element too: `evidence`, `comparison-table-evidence`. */
function nameOf(id) {
  const name = basename(id, '.js');
  return id.includes('/strings/') ? name : `${basename(dirname(id))}-${name}`;
}

/** The same for all files of one build, another when anything in it changes. */
let mark;
function markOfBuild(folder = 'build') {
  const files = readdirSync(folder, {recursive: true}).filter((file) => file.endsWith('.js'));
  const content = () => files.sort().reduce((hash, file) => hash.update(readFileSync(`${folder}/${file}`)), createHash('sha256'));
  return (mark ??= content().digest('hex').slice(0, 8));
}

/**
 * A Rollup plugin: each module that is imported dynamically becomes a file that imports nothing, beside
 * the one file of the rest. If it imported that, it would load it again where a page asks for `x.js?v=2`.
 *
 * @param prefix begins the files' names; they end in the mark of the build, which keeps an entry from files of another one,
 *   however they are cached, and costs an entry less than a mark for each would
 * @param plugins for these files
 * @param inlined which of them are left to Rollup, to become part of the entry
 */
export function lateFiles(prefix, plugins, inlined = /^$/) {
  const files = new Map();
  async function build(id) {
    const {code, map, exports} = await bundle(id, plugins);
    const fileName = `${prefix}.${nameOf(id)}-${markOfBuild()}.js`;
    return {fileName, map: map.toString(), exports, code: code.replace(/(?<=sourceMappingURL=).*/, `${fileName}.map`)};
  }
  return {
    name: 'late-files',
    async resolveDynamicImport(specifier, importer) {
      const {id} = await this.resolve(specifier, importer);
      if (inlined.test(id)) return null;
      if (!files.has(id)) {
        const {map, ...file} = await build(id);
        files.set(id, file.fileName);
        this.emitFile({type: 'prebuilt-chunk', ...file});
        this.emitFile({type: 'asset', fileName: `${file.fileName}.map`, source: map});
      }
      return {id: `./${files.get(id)}`, external: true};
    },
  };
}
