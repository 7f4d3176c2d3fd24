/** Makes a site of an example as its README tells a course author to, with the packed package. */
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

import {capture, onPath, root} from '../lib/run.mjs';

const minutes = 5;
const env = {
  ...process.env,
  ...{CI: 'true', NO_COLOR: '1', NEXT_TELEMETRY_DISABLED: '1', NUXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1'},
  NG_CLI_ANALYTICS: 'false',
};

/** @throws {Error} with all that the program printed, where it fails */
function must(cwd, program, ...args) {
  const {code, output} = capture(program, args, {cwd, env, timeout: minutes * 60_000});
  if (code !== 0) throw new Error(`${[program, ...args].join(' ')}\n${output}`);
}

/** Puts static HTML where a file says `<!-- paste: static/container-lesson.en.html -->`. */
function paste(home, unpacked) {
  for (const file of readdirSync(home, {recursive: true, encoding: 'utf8'}).filter((one) => /\.(html|mdx?)$/.test(one))) {
    const text = readFileSync(join(home, file), 'utf8');
    const pasted = text.replace(/<!-- paste: (\S+) -->/g, (_, path) => readFileSync(join(unpacked, 'dist', path), 'utf8').trimEnd());
    if (pasted !== text) writeFileSync(join(home, file), pasted);
  }
}

/** Installs what the example depends on, our package from the tarball. */
function installAll(home, tarball, {node = 0}) {
  const file = join(home, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.dependencies['container-lesson'] = `file:${tarball}`;
  // A program of node_modules takes the Node that lies beside it.
  if (node > Number(process.versions.node.split('.')[0])) manifest.dependencies.node = String(node);
  writeFileSync(file, JSON.stringify(manifest));
  must(home, 'npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error');
  if (manifest.scripts?.build) must(home, 'npm', 'run', 'build');
}

/** @param {Record<string, string[]>} [programs] */
function needed(programs = {}) {
  const missing = Object.keys(programs).filter((program) => !onPath(program));
  if (missing.length === 0) return;
  const packages = missing.flatMap((program) => programs[program] ?? []);
  throw new Error(`needs ${missing.join(', ')}: on Debian apt-get install ${packages.join(' ')}`);
}

/**
 * @param {string} name of the example
 * @param {import('./hosts.mjs').Host} host
 * @param {{tarball: string, unpacked: string, folder: string}} place `folder` is where the site is made
 * @returns {string} the folder to serve
 * @throws {Error} where a program is missing, or fails
 */
export function prepare(name, host, {tarball, unpacked, folder}) {
  needed(host.debian);
  const home = join(folder, name);
  cpSync(join(root, 'examples', name), home, {recursive: true});
  for (const [from, to] of Object.entries(host.copies ?? {})) {
    mkdirSync(dirname(join(home, to)), {recursive: true});
    cpSync(join(unpacked, from), join(home, to), {recursive: true});
  }
  paste(home, unpacked);
  if (existsSync(join(home, 'package.json'))) installAll(home, tarball, host);
  if (host.build) must(home, ...host.build);
  return join(home, host.site ?? '.');
}
