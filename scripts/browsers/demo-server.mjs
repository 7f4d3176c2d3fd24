/** The demo pages drawn from the sources, and drawn again when a source or a word changes. */
import {spawn} from 'node:child_process';

import {createServer} from 'vite';

import {root} from '../lib/run.mjs';

/** The demo pages name built files, as an author's page does; here the sources stand for them. */
function sourceOf(address) {
  if (address === '/dist/cdn/container-lesson.min.js') return `${root}src/index.ts`;
  const [, module] = /^\/dist\/(?!cdn\/)(.+)\.js$/.exec(address) ?? [];
  return module && `${root}src/${module}.ts`;
}

/** @type {import('vite').Plugin} */
const sourcesForBuiltFiles = {
  name: 'sources-for-built-files',
  enforce: 'pre',
  resolveId: (id) => sourceOf(id.replace(/\?.*/, '')),
  configureServer({middlewares}) {
    middlewares.use((request, _, next) => {
      if (request.url === '/dist/locales/messages.json') request.url = '/src/generated/messages.json';
      next();
    });
  },
};

const isText = (file) => /[\\/](src[\\/]text|locales)[\\/].*\.(ts|xlf|json)$/.test(file);

/**
 * Words become modules by a script: it runs again when one of them is edited, and the page is loaded anew.
 *
 * @returns {import('vite').Plugin}
 */
function wordsFromText() {
  let isRunning = false;
  let isStale = false;
  function makeWords() {
    isStale = isRunning;
    if (isRunning) return;
    isRunning = true;
    spawn('node', ['scripts/strings.mjs'], {cwd: root, stdio: 'inherit'}).on('exit', () => {
      isRunning = false;
      if (isStale) makeWords();
    });
  }
  return {
    name: 'words-from-text',
    configureServer({watcher}) {
      watcher.add([`${root}src/text`, `${root}locales`]);
      watcher.on('change', (file) => isText(file) && makeWords());
    },
  };
}

/**
 * @param {{port?: number}} [options] another port is taken where this one is in use; 0 takes any
 * @returns {Promise<{url: string, close: () => Promise<void>}>}
 */
export async function serveDemo({port = 0} = {}) {
  const server = await createServer({
    root,
    configFile: false,
    appType: 'mpa',
    logLevel: 'warn',
    cacheDir: `${root}.cache/demo`,
    server: {port},
    // The examples name packages of their own.
    optimizeDeps: {entries: ['demo/*.html']},
    resolve: {
      alias: {
        'container-lesson/localization': `${root}src/localization/index.ts`,
        'container-lesson': `${root}src/index.ts`,
      },
      conditions: ['production', 'module', 'browser', 'default'],
    },
    plugins: [sourcesForBuiltFiles, wordsFromText()],
  });
  await server.listen();
  const [url] = server.resolvedUrls?.local ?? [];
  if (!url) throw new Error('The server has no address of this machine.');
  return {url: url.replace(/\/$/, ''), close: () => server.close()};
}
