/**
 * The browsers that tests and scripts drive. Chromium: `CHROME_PATH`, else one that is installed, else,
 * on Linux x64, a pinned one from npm that needs neither root nor a package of the system. Firefox:
 * `FIREFOX_PATH`, else one that is installed. WebKit: that of WebKitGTK, so on Linux only.
 */
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {homedir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';

import {onPath, root, run} from '../lib/run.mjs';

const tool = `${root}tools/chromium`;

/** Options for Puppeteer's launch. `--no-sandbox`, since CI is often root. */
const options = (executablePath, extra = {}) => ({
  executablePath,
  headless: true,
  args: ['--no-sandbox', '--disable-background-networking'],
  ...extra,
});

/** Unpacks the pinned browser into the user's cache, once; returns its path. */
async function bundled() {
  const version = JSON.parse(readFileSync(`${tool}/package.json`, 'utf8')).dependencies['@sparticuz/chromium'];
  const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'container-lesson');
  const home = join(cache, `chromium-${version}`);
  if (!existsSync(join(home, 'chromium'))) {
    console.log(`setup: no browser found, unpacking Chromium ${version} …`);
    run('npm', ['ci', '--prefix', tool, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
    mkdirSync(cache, {recursive: true});
    // It unpacks into the temporary folder and trusts what lies there: so it gets one of its own, and
    // the result is renamed, whole or not at all.
    const folder = mkdtempSync(`${home}-`);
    process.env.TMPDIR = folder;
    const {default: chromium, inflate} = await import(pathToFileURL(createRequire(`${tool}/`).resolve('@sparticuz/chromium')).href);
    await chromium.executablePath();
    await inflate?.(join(tool, 'node_modules/@sparticuz/chromium/bin/al2023.tar.br'));
    renameSync(folder, home);
    rmSync(`${tool}/node_modules`, {recursive: true, force: true});
  }
  return options(join(home, 'chromium'), {
    headless: 'shell',
    env: {...process.env, LD_LIBRARY_PATH: [join(home, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':')},
  });
}

/**
 * @returns {Promise<import('puppeteer-core').LaunchOptions>}
 * @throws {Error} one clear sentence where no browser can be had
 */
export async function chromium() {
  const path = process.env.CHROME_PATH || onPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome');
  if (path) return options(path);
  if (process.platform === 'darwin' || process.platform === 'win32') return {channel: 'chrome', headless: true};
  if (process.platform === 'linux' && process.arch === 'x64') return bundled();
  throw new Error('No browser: install Chromium or Google Chrome, or set CHROME_PATH to one.');
}

/** Where Firefox lies on systems that don't put it on the path. */
const firefoxPaths = ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'];

/**
 * Puppeteer speaks WebDriver BiDi with Firefox.
 *
 * @returns {import('puppeteer-core').LaunchOptions | undefined} undefined where there is none
 */
export function firefox() {
  const executablePath = process.env.FIREFOX_PATH || onPath('firefox-esr', 'firefox') || firefoxPaths.find((path) => existsSync(path));
  return executablePath ? {browser: 'firefox', executablePath, headless: true} : undefined;
}

/** WebKitGTK's small browser lies beside its library, not on the path. */
function miniBrowser() {
  const folders = ['/usr/lib', '/usr/libexec'].filter((folder) => existsSync(folder));
  return folders
    .flatMap((folder) => [folder, ...readdirSync(folder).map((name) => join(folder, name))])
    .flatMap((folder) => ['4.1', '4.0', '6.0'].map((version) => join(folder, `webkit2gtk-${version}/MiniBrowser`)))
    .find((path) => existsSync(path));
}

/** @returns the programs that `webkitLauncher` starts; undefined where one of them is missing. */
export function webkit() {
  const programs = {driver: onPath('WebKitWebDriver'), browser: miniBrowser(), display: onPath('Xvfb')};
  return Object.values(programs).every(Boolean) ? programs : undefined;
}
