/** `npm run build`: words, types and modules, static HTML, the files for pages without a build step, the manifest. */
import {copyFileSync, rmSync} from 'node:fs';

import {root, run} from './lib/run.mjs';

for (const folder of ['build', 'dist']) rmSync(root + folder, {recursive: true, force: true});
await import('./strings.mjs');
run('tsc', ['-p', '.']);
run('rollup', ['-c', '--silent']);
await import('./static.mjs');
copyFileSync(`${root}src/generated/messages.json`, `${root}dist/locales/messages.json`);
run('npm', ['run', '--silent', 'manifest']);
