/**
 * `npm run build`: words, types and modules, static HTML, the files for pages without a build step, the dataset, the manifest,
 * and what editors and frameworks know by it. `--keep-words`: the words have just been made, and others read them.
 */
import {copyFileSync, cpSync, rmSync} from 'node:fs';

import {shipDeclarations} from './generate/declarations.mjs';
import {root, run} from './lib/run.mjs';
import {shipSources} from './rollup/source-maps.mjs';

for (const folder of ['build', 'dist']) rmSync(root + folder, {recursive: true, force: true});
if (!process.argv.includes('--keep-words')) await import('./strings.mjs');
run('tsc', ['-p', '.']);
run('tsc', ['-p', 'src/cli']);
run('rollup', ['-c', '--silent']);
shipSources();
shipDeclarations();
cpSync(`${root}build/cli`, `${root}dist/cli`, {recursive: true});
await import('./static.mjs');
copyFileSync(`${root}src/generated/messages.json`, `${root}dist/locales/messages.json`);
await import('./dataset.mjs');
run('npm', ['run', '--silent', 'manifest']);
await import('./editors.mjs');
