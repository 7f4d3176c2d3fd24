import {createHash} from 'node:crypto';

import {rollup} from 'rollup';

/** What must exist once on a page: Lit, and modules with state. Late code is handed what it needs of them. */
const once = /node_modules|\/localization\/(?!format|locale|authoring\/)|\/elements\/lesson-element/;

/**
 * A Rollup plugin: each module that is imported dynamically becomes a file that imports nothing. A
 * file that imported its entry would load that a second time where a page asks for it as `x.js?v=2`.
 *
 * @param prefix begins the files' names; their hash keeps an entry from those of another version, however it is cached
 * @param plugins for these files
 * @param inlined which of them are left to Rollup, to become part of the entry
 */
export function lateModules(prefix, plugins, inlined = /^$/) {
  const files = new Map();
  async function build(id) {
    const bundle = await rollup({input: id, plugins});
    const {output} = await bundle.generate({format: 'es', inlineDynamicImports: true, sourcemap: true});
    await bundle.close();
    const [{code, map, moduleIds, exports, name}] = output;
    const wrong = moduleIds.filter((module) => once.test(module));
    if (wrong.length > 0) throw new Error(`${id} comes late and must not bring ${wrong.join(', ')}: hand it what it needs.`);
    const fileName = `${prefix}.${name}-${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`;
    return {fileName, map: map.toString(), exports, code: code.replace(/(?<=sourceMappingURL=).*/, `${fileName}.map`)};
  }
  return {
    name: 'late-modules',
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
