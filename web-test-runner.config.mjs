import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher, puppeteerCore} from '@web/test-runner-chrome';
import {defaultReporter} from '@web/test-runner';

import {chromium, firefox, webkit} from './scripts/browsers/browsers.mjs';
import {webkitLauncher} from './scripts/browsers/webkit-launcher.mjs';

// One page at a time: a page in the background gets no focus and no animation frames.
const puppeteer = (launchOptions) => chromeLauncher({puppeteer: puppeteerCore, launchOptions, concurrency: 1});

function needed(found, name) {
  if (!found) throw new Error(`There is no ${name} on this machine, or a part of it is missing: its tests fail. See scripts/setup.mjs.`);
  return found;
}

/** Which engine runs the tests: `ENGINE=firefox`, `ENGINE=webkit`, else Chromium. */
const engines = {
  chromium: async () => puppeteer(await chromium()),
  firefox: () => puppeteer(needed(firefox(), 'Firefox')),
  webkit: () => webkitLauncher(needed(webkit(), 'WebKitGTK')),
};
const engine = process.env.ENGINE ?? 'chromium';

/** Prints `N passed, N failed` when the run is over: `npm test` reads it. */
function plainCount() {
  return {
    onTestRunFinished({sessions}) {
      const counts = {passed: 0, failed: 0};
      const visit = ({suites, tests}) => {
        for (const test of tests) if (!test.skipped) counts[test.passed ? 'passed' : 'failed']++;
        suites.forEach(visit);
      };
      for (const {testResults, errors, status} of sessions) {
        if (testResults) visit(testResults);
        if (errors?.length || status !== 'FINISHED') counts.failed++;
      }
      process.on('exit', () => console.log(`${counts.passed} passed, ${counts.failed} failed`));
    },
  };
}

const sessions = new WeakMap();

/** One session a page: what another session emulates would stay. */
async function sessionOf(page) {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  return sessions.get(page);
}

/**
 * What WTR does not pass on to the browser: any media feature. `[]` ends it. Says whether the engine can
 * be told at all: it takes Chromium's own protocol.
 */
const emulateMediaFeature = {
  name: 'emulate-media-feature',
  async executeCommand({command, payload, session}) {
    if (command !== 'emulate-media-feature') return undefined;
    if (engine !== 'chromium') return {emulated: false};
    const client = await sessionOf(session.browser.getPage(session.id));
    await client.send('Emulation.setEmulatedMedia', payload);
    return {emulated: true};
  },
};

/** A test that an engine cannot run is not declared there; this says so, each once. */
const undeclared = {
  name: 'undeclared',
  async executeCommand({command, payload}) {
    if (command !== 'undeclared') return undefined;
    console.log(`not declared in ${engine}: ${payload}`);
    return true;
  },
};

export default {
  files: 'test/**/*.test.ts',
  nodeResolve: {exportConditions: ['production', 'default']},
  testFramework: {config: {timeout: 20_000}},
  // For a whole file: CI may be busy.
  testsFinishTimeout: 300_000,
  plugins: [esbuildPlugin({ts: true, target: 'es2022', tsconfig: './tsconfig.json'}), emulateMediaFeature, undeclared],
  browsers: [await engines[engine]()],
  reporters: [defaultReporter({reportTestProgress: false}), plainCount()],
};
