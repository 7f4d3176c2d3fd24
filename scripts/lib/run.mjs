import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';

/** Absolute path of the repository, with a slash at the end. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs a program of node_modules in the repository; ends this process with its code if it fails. */
export function run(program, args, options = {}) {
  const result = spawnSync(program, args, {cwd: root, stdio: 'inherit', shell: process.platform === 'win32', ...options});
  if (result.error)
    console.error(`${program} could not be run: ${result.error.message}. Is node_modules/.bin on the PATH, as npm sets it?`);
  if (result.status !== 0) process.exit(result.status ?? 1);
}

/** @returns the path of the first of these programs that there is; undefined where there is none */
export function onPath(...names) {
  for (const name of names) {
    const found = spawnSync('which', [name], {encoding: 'utf8'});
    if (found.status === 0) return found.stdout.trim();
  }
  return undefined;
}

/** Runs a program and returns its exit code and what it printed, both streams together. */
export function capture(program, args, options = {}) {
  const result = spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 64 * 2 ** 20,
    ...options,
  });
  return {code: result.status ?? 1, output: `${result.stdout ?? ''}${result.stderr ?? ''}${result.error ?? ''}`};
}
