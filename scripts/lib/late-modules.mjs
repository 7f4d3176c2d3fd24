import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {basename, dirname, resolve} from 'node:path';

import {rollup} from 'rollup';

import {sourceMaps} from './source-maps.mjs';
import {nodesOf} from './syntax-tree.mjs';

/** What must exist once on a page: Lit, and modules with state. Late code is handed what it needs of them. Of valibot and jsonc-parser it needs no state. */
const once =
  /node_modules\/(?!(valibot|jsonc-parser)\/)|\/localization\/(?!entries|format|locale|marks|authoring\/)|\/elements\/lesson-element/;

/** A module with all that it imports, and a source map for a file in `dir`. */
async function bundle(id, plugins, dir, maps = {sourcemap: true}) {
  const build = await rollup({input: id, plugins});
  const {output} = await build.generate({...maps, dir, format: 'es', inlineDynamicImports: true});
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
      const {code, map} = await bundle(id, plugins, dirname(id));
      return {code: code.replace(/\n\/\/# sourceMappingURL=.*/, ''), map};
    },
  };
}

/** Words are called after their area and language, code after its element: `evidence.en`, `comparison-table-evidence`. */
function nameOf(id) {
  const [name, folder] = [basename(id, '.js'), basename(dirname(id))];
  return id.includes('/strings/') ? `${name}.${folder}` : `${folder}-${name}`;
}

/** The same for all files of one build, another when anything in it changes. */
let mark;
function markOfBuild(folder = 'build') {
  const files = readdirSync(folder, {recursive: true}).filter((file) => file.endsWith('.js'));
  const content = () => files.sort().reduce((hash, file) => hash.update(readFileSync(`${folder}/${file}`)), createHash('sha256'));
  return (mark ??= content().digest('hex').slice(0, 8));
}

const lateFileId = '\0late-file';

/** Its name ends in the mark of the build, which keeps an entry from files of another one, however they are cached. */
const fileOf = (name) => `container-lesson.${name}-${markOfBuild()}.js`;

/**
 * Fetches a late file. Its name stands at each import, what all names share only here. Many browsers keep a
 * failure by its address until the page is loaded again: after one, each file is asked for by another address.
 */
const lateFile = () => `let again = '';
export default (name) => import(\`./${fileOf('${name}')}\${again}\`).catch((error) => {
  again += '?';
  throw error;
});`;

const importsIn = (tree) => [...nodesOf(tree)].filter(({type, source}) => type === 'ImportExpression' && source.type === 'Literal');

/** Module → what became of it: the same file serves all entries. */
const made = new Map();

async function make(id, plugins) {
  const {code, map, exports} = await bundle(id, plugins, 'dist/cdn', sourceMaps);
  const fileName = fileOf(nameOf(id));
  return [
    {type: 'prebuilt-chunk', fileName, exports, code: code.replace(/(?<=sourceMappingURL=).*/, `${fileName}.map`)},
    {type: 'asset', fileName: `${fileName}.map`, source: map.toString()},
  ];
}

/**
 * A Rollup plugin: each module that is imported dynamically becomes a file that imports nothing, beside
 * the one file of the rest. If it imported that, it would load it again where a page asks for `x.js?v=2`.
 *
 * @param plugins for these files
 * @param inlined which of them are left to Rollup, to become part of the entry
 */
export function lateFiles(plugins, inlined = /^$/) {
  const written = new Set();
  async function write(context, id) {
    if (written.has(id)) return;
    written.add(id);
    if (!made.has(id)) made.set(id, make(id, plugins));
    for (const file of await made.get(id)) context.emitFile(file);
  }
  return {
    name: 'late-files',
    resolveId: (id) => (id === lateFileId ? id : null),
    load: (id) => (id === lateFileId ? lateFile() : null),
    async transform(code, importer) {
      if (importer === lateFileId || !code.includes('import(')) return null;
      const late = [];
      for (const {start, end, source} of importsIn(this.parse(code))) {
        const {id} = await this.resolve(source.value, importer);
        if (!inlined.test(id)) late.push({start, end, id});
      }
      if (late.length === 0) return null;
      await Promise.all(late.map(({id}) => write(this, id)));
      // On the lines where they stood, so that the source map stays true.
      const changed = late.reduceRight(
        (text, {start, end, id}) => `${text.slice(0, start)}lateFile('${nameOf(id)}')${text.slice(end)}`,
        code,
      );
      return {code: `import lateFile from ${JSON.stringify(lateFileId)}; ${changed}`, map: null};
    },
  };
}
