import {createHash} from 'node:crypto';
import {existsSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {relative} from 'node:path';

import {build} from 'esbuild';

import {root} from '../lib/run.mjs';
import {instrument} from './mutants.mjs';

/** Where the instrumented tests lie, relative to the repository. */
export const outDir = '.cache/mutation/tests';

const filesBelow = (folder) =>
  readdirSync(root + folder, {recursive: true, encoding: 'utf8'}).map((file) => `${folder}/${file.replaceAll('\\', '/')}`);

/** The tests that run in a browser. */
export const browserTests = () => filesBelow('test').filter((file) => file.endsWith('.test.ts'));

/** @param {(file: string) => boolean} isWanted */
export function mutantsOf(isWanted) {
  const sources = new Map();
  const mutants = [];
  for (const file of filesBelow('src').filter(isWanted).sort()) {
    const {code, mutants: found} = instrument(file, readFileSync(root + file, 'utf8'), mutants.length);
    sources.set(file, code);
    mutants.push(...found);
  }
  return {sources, mutants};
}

/** Files of the source are read with their mutants. */
const mutated = (sources) => ({
  name: 'mutated',
  setup({onLoad}) {
    onLoad({filter: /[\\/]src[\\/].*\.(ts|js)$/}, ({path}) => {
      const contents = sources.get(relative(root, path).replaceAll('\\', '/'));
      return contents === undefined ? undefined : {contents, loader: path.endsWith('.ts') ? 'ts' : 'js'};
    });
  },
});

/** Web Test Runner's connection to its server: here the page calls what Puppeteer gave it. */
const connection = {
  name: 'connection',
  setup({onResolve}) {
    onResolve({filter: /web-dev-server__web-socket\.js$/}, () => ({path: `${root}scripts/mutation/connection.js`}));
  },
};

/** All that a file imports, by itself and through others. */
function closure(file, inputs, found = new Set()) {
  if (found.has(file) || !inputs[file]) return found;
  found.add(file);
  for (const {path} of inputs[file].imports) closure(path, inputs, found);
  return found;
}

/** A hash of all that each test runs. */
function hashesOf(tests, {inputs}, sources) {
  const read = (file) => sources.get(file) ?? (existsSync(root + file) ? readFileSync(root + file) : file);
  const hash = (texts) => texts.reduce((sum, text) => sum.update(text), createHash('sha256')).digest('hex');
  const known = new Map(Object.keys(inputs).map((file) => [file, hash([read(file)])]));
  return new Map(tests.map((test) => [test, hash([...closure(test, inputs)].sort().map((file) => known.get(file)))]));
}

/**
 * Bundles the tests with the instrumented sources; what they share is in files of its own.
 *
 * @returns {Promise<Map<string, string>>} test file → what changes when anything that it runs changes
 */
export async function bundleTests(sources, tests) {
  rmSync(root + outDir, {recursive: true, force: true});
  const {metafile} = await build({
    absWorkingDir: root,
    entryPoints: ['scripts/mutation/page.js', ...tests],
    outbase: '.',
    outdir: outDir,
    bundle: true,
    splitting: true,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    // package.json tells of dist which files have effects; of src all count.
    ignoreAnnotations: true,
    logLevel: 'error',
    plugins: [mutated(sources), connection],
  });
  return hashesOf(tests, metafile, sources);
}
