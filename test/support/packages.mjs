/** Packages for course systems as the command writes them. */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after} from 'node:test';

import {root} from '../../scripts/lib/run.mjs';
import {unpack} from './zip.mjs';

const home = mkdtempSync(join(tmpdir(), 'container-lesson-packages-'));
after(() => rmSync(home, {recursive: true, force: true}));

/** Runs `export` in a folder of its own. */
export function exported(format, ...args) {
  const folder = mkdtempSync(join(home, 'export-'));
  const {status, stdout, stderr} = spawnSync(process.execPath, [`${root}dist/cli/index.js`, 'export', '--format', format, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: {PATH: process.env.PATH, LANG: 'en_GB.UTF-8'},
  });
  const [name] = readdirSync(folder);
  return {status, stdout, stderr, name, archive: name === undefined ? undefined : readFileSync(join(folder, name))};
}

/** Unpacks what the command writes; returns the folder. */
export function unpacked(...args) {
  const {archive, stderr} = exported(...args);
  if (!archive) throw new Error(stderr);
  const folder = mkdtempSync(join(home, 'package-'));
  unpack(archive, folder);
  return folder;
}
