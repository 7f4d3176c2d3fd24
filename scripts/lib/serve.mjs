import {createReadStream, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';

import {root} from './run.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

function fileOf(folder, pathname) {
  const path = join(folder, normalize(decodeURIComponent(pathname)));
  if (!path.startsWith(folder)) return undefined;
  const stats = statSync(path, {throwIfNoEntry: false});
  if (stats?.isDirectory()) return fileOf(folder, join(pathname, 'index.html'));
  return stats && path;
}

/**
 * Serves the repository's files, and pages that a caller makes up.
 *
 * @param options.port 0 takes any that is free
 * @param options.pages path → HTML text
 * @param options.headers sent with every page
 * @returns {Promise<{url: string, close: () => void}>}
 */
export function serve({port = 0, folder = root, pages = {}, headers = {}} = {}) {
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url, 'http://localhost');
    if (pathname in pages) return response.writeHead(200, {'content-type': types['.html'], ...headers}).end(pages[pathname]);
    const file = fileOf(folder, pathname);
    if (!file) return response.writeHead(404).end('Not found');
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
      ...(file.endsWith('.html') ? headers : {}),
    });
    return createReadStream(file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, 'localhost', () => resolve({url: `http://localhost:${server.address().port}`, close: () => server.close()}));
  });
}
