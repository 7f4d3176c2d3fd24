/**
 * Brings what is missing: packages when the lockfile has changed, and a browser (`--no-browser`: none,
 * `--all`: Firefox, WebKit and programs for Markdown too).
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
  const {chromium, installEngines} = await import('./lib/browsers.mjs');
  const {installMarkdownPrograms} = await import('./lib/markdown-programs.mjs');
  await chromium();
  if (process.argv.includes('--all')) installEngines();
  if (process.argv.includes('--all')) installMarkdownPrograms();
}
