/** The package as its users get it: packed, and installed outside the repository. It must be built. */
import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {root} from '../../scripts/lib/run.mjs';

const shell = process.platform === 'win32';

/** Makes the tarball in `folder` and returns its path. */
export function pack(folder) {
  const args = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
  return join(folder, execFileSync('npm', args, {cwd: root, encoding: 'utf8', shell}).trim());
}

/**
 * Installs the tarball, and Lit with it, by `npm install` in an empty folder.
 *
 * @returns {{folder: string, home: string, remove: () => void}} `home` is where the package lies in it
 */
export function install() {
  const folder = mkdtempSync(join(tmpdir(), 'container-lesson-installed-'));
  const args = ['install', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error', pack(folder)];
  execFileSync('npm', args, {cwd: folder, shell, stdio: ['ignore', 'ignore', 'inherit']});
  return {
    folder,
    home: join(folder, 'node_modules/container-lesson'),
    remove: () => rmSync(folder, {recursive: true, force: true}),
  };
}
