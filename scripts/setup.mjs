/**
 * Brings what is missing: packages when the lockfile has changed, and a browser (`--no-browser`: none,
 * `--all`: all that `npm run test:all` needs too).
 */
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';

import {root, run} from './lib/run.mjs';

const stamp = `${root}node_modules/.lock-hash`;
const hash = createHash('sha256')
  .update(readFileSync(`${root}package-lock.json`))
  .digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== hash) {
  console.log('setup: installing packages …');
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(stamp, hash);
}

if (!process.argv.includes('--no-browser')) {
  const {chromium} = await import('./browsers/browsers.mjs');
  await chromium();
}

if (process.argv.includes('--all')) {
  const {installPrograms} = await import('./lib/programs.mjs');
  installPrograms();
}
