/**
 * The declarations of the package: those of its entries, and what these import. TypeScript writes one for every module into
 * build/, and most of them describe code that nobody can import.
 */
import {copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

import ts from 'typescript';

import {root} from '../lib/run.mjs';

/** The files that `types` of an entry in package.json names, relative to dist/; `*` stands for every file of a folder. */
function entries() {
  const {exports} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const named = Object.values(exports).flatMap(({types}) => types?.replace('./dist/', '') ?? []);
  return named.flatMap((file) => {
    if (!file.endsWith('/*.d.ts')) return file;
    const folder = dirname(file);
    return readdirSync(`${root}build/${folder}`)
      .filter((name) => name.endsWith('.d.ts'))
      .map((name) => `${folder}/${name}`);
  });
}

/** The declarations that a declaration imports from the package itself. */
const importsOf = (file) =>
  ts
    .preProcessFile(readFileSync(`${root}build/${file}`, 'utf8'))
    .importedFiles.filter(({fileName}) => fileName.startsWith('.'))
    .map(({fileName}) => join(dirname(file), fileName.replace(/\.js$/, '.d.ts')));

/** Copies the declarations into dist/. Those that are not in build/ are written there by `scripts/editors.mjs`. */
export function shipDeclarations() {
  const wanted = new Set(entries());
  // A set that grows is walked to its end.
  for (const file of wanted) {
    if (!existsSync(`${root}build/${file}`)) continue;
    for (const imported of importsOf(file)) wanted.add(imported);
    mkdirSync(dirname(`${root}dist/${file}`), {recursive: true});
    copyFileSync(`${root}build/${file}`, `${root}dist/${file}`);
  }
}
