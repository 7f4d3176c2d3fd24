import {spawnSync} from 'node:child_process';

import {run} from './run.mjs';

/** Installs packages of Debian, where that is possible; elsewhere says what to do. The tests that need them fail without. */
export function installPackages(what, packages) {
  if (process.getuid?.() !== 0 || spawnSync('which', ['apt-get']).status !== 0) {
    console.log(`setup: install ${what}: on Debian ${packages.join(', ')}.`);
    return;
  }
  console.log(`setup: installing ${what} …`);
  const options = {env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}, stdio: ['ignore', 'ignore', 'inherit']};
  run('apt-get', ['update', '-qq'], options);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
}
