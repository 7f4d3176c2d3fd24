import {existsSync} from 'node:fs';

import {root, run} from './run.mjs';

/**
 * Installs what is big and wanted by one script alone, and so is no package that everybody installs: each has a
 * package of its own in `tools`.
 *
 * @param {string} name of its folder
 * @param {string} what it is, for whoever waits
 * @returns {string} the path of its node_modules in the repository
 */
export function installTool(name, what) {
  const tool = `tools/${name}`;
  if (!existsSync(`${root}${tool}/node_modules`)) {
    console.log(`setup: installing ${what} …`);
    run('npm', ['ci', '--prefix', tool, '--omit=optional', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  }
  return `${tool}/node_modules`;
}
