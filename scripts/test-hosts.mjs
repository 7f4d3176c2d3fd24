/**
 * `npm run test:hosts [name…]`: builds each project of `examples`, or those that are named, with the packed package in a
 * temporary folder, and opens it in Chromium. `--keep` keeps the folder.
 */
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import puppeteer from 'puppeteer-core';

import {chromium} from './browsers/browsers.mjs';
import {checksOf} from './hosts/checks.mjs';
import {hosts} from './hosts/hosts.mjs';
import {prepare} from './hosts/prepare.mjs';
import {serveSite} from './hosts/visit.mjs';
import {root} from './lib/run.mjs';

const chosen = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = chosen.filter((name) => !(name in hosts));
if (unknown.length > 0) throw new Error(`There is no example ${unknown.join(', ')}. There are ${Object.keys(hosts).join(', ')}.`);
const names = chosen.length > 0 ? chosen : Object.keys(hosts);

/** Packs the package, and unpacks it for those who copy files of it. */
function pack(folder) {
  const shell = process.platform === 'win32';
  const args = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
  const tarball = join(folder, execFileSync('npm', args, {cwd: root, encoding: 'utf8', shell}).trim());
  const unpacked = join(folder, 'unpacked');
  mkdirSync(unpacked);
  execFileSync('tar', ['-xzf', tarball, '-C', unpacked, '--strip-components=1']);
  return {tarball, unpacked};
}

/** @returns {Promise<string[]>} what is wrong, if anything */
async function faultsOf(name, host, place) {
  const server = await serveSite(prepare(name, host, place));
  const faults = [];
  for (const check of checksOf(host))
    await check.run({browser, url: server.url, host}).catch((error) => faults.push(`${check.name}: ${error.message}`));
  server.close();
  return faults;
}

const folder = mkdtempSync(join(tmpdir(), 'container-lesson-hosts-'));
const options = await chromium();
// Puppeteer loses the frames of a page that comes out of this cache.
const browser = await puppeteer.launch({...options, args: [...(options.args ?? []), '--disable-features=BackForwardCache']});
let failed = 0;
try {
  const place = {folder, ...pack(folder)};
  for (const name of names) {
    const start = Date.now();
    const faults = await faultsOf(name, hosts[name], place).catch(({message}) => [message]);
    console.log(`${faults.length === 0 ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
    for (const fault of faults) console.log(`     ${fault.replaceAll('\n', '\n     ')}`);
    if (faults.length > 0) failed += 1;
  }
} finally {
  await browser.close();
  if (process.argv.includes('--keep')) console.log(folder);
  else rmSync(folder, {recursive: true, force: true});
}
console.log(`${names.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
