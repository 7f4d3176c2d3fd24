/**
 * `npm run strings` makes src/generated and src/locales, the words as data, from src/text and locales/. Before that it
 * compiles src/l10n and src/text, which are TypeScript and run here in Node.
 */
import {rmSync} from 'node:fs';

import {root, run} from './lib/run.mjs';

rmSync(`${root}.cache/strings`, {recursive: true, force: true});
run('tsc', ['-p', 'src/l10n']);
run('tsc', ['-p', 'tsconfig.text.json']);
await import('./l10n/write-words.mjs');
