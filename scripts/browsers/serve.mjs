import {createReadStream, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, resolve, sep} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';

import {root} from '../lib/run.mjs';

const usualTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/**
 * @param {import('node:net').Server} server that listens
 * @returns {number}
 */
export function portOf(server) {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server listens at no port.');
  return address.port;
}

/** The path that a request asks for; undefined where it is none (a stray `%`, `//`): a typing error must not end the server. */
function pathOf(address) {
  try {
    const path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
    return path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

/** The file at a path of the folder; undefined where there is none, or where the path leads out of the folder. */
function fileOf(folder, path) {
  // With the separator: a folder beside it may begin with the same letters.
  const home = join(resolve(folder), sep);
  const file = join(home, path);
  if (!`${file}${sep}`.startsWith(home)) return undefined;
  const stats = statSync(file, {throwIfNoEntry: false});
  if (stats?.isDirectory()) return fileOf(folder, join(path, 'index.html'));
  return stats && file;
}

/**
 * Serves the repository's files, and pages that a caller makes up.
 *
 * @typedef {object} Options
 * @property {number} [port] 0, the default, takes any that is free
 * @property {string} [folder] the repository, where it is no other
 * @property {Record<string, string>} [pages] path → text: HTML, unless the path ends otherwise
 * @property {Record<string, string>} [headers] sent with every page
 * @property {Record<string, string>} [types] extension → type, in place of the usual one
 * @property {(path: string) => number} [delay] milliseconds after which a path is answered, as on a slow network
 *
 * @param {Options} [options]
 * @returns {Promise<{url: string, close: () => void}>}
 */
export function serve({port = 0, folder = root, pages = {}, headers = {}, types = {}, delay = () => 0} = {}) {
  const typeOf = (file) => types[extname(file)] ?? usualTypes[extname(file)] ?? 'application/octet-stream';
  const server = createServer(async (request, response) => {
    const path = pathOf(request.url);
    if (path !== undefined && delay(path) > 0) await wait(delay(path));
    if (path === undefined) return response.writeHead(400).end('Bad request');
    if (path in pages)
      return response.writeHead(200, {'content-type': usualTypes[extname(path)] ?? usualTypes['.html'], ...headers}).end(pages[path]);
    const file = fileOf(folder, path);
    if (!file) return response.writeHead(404).end('Not found');
    response.writeHead(200, {
      'content-type': typeOf(file),
      'cache-control': 'no-cache',
      ...(file.endsWith('.html') ? headers : {}),
    });
    return createReadStream(file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, 'localhost', () => resolve({url: `http://localhost:${portOf(server)}`, close: () => server.close()}));
  });
}
