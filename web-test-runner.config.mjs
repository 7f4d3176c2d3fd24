import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher, puppeteerCore} from '@web/test-runner-chrome';
import {defaultReporter} from '@web/test-runner';

import {chromium} from './scripts/browsers.mjs';

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

/** What WTR does not pass on to the browser: any media feature. `[]` ends it. */
const emulateMediaFeature = {
  name: 'emulate-media-feature',
  async executeCommand({command, payload, session}) {
    if (command !== 'emulate-media-feature') return undefined;
    const client = await sessionOf(session.browser.getPage(session.id));
    await client.send('Emulation.setEmulatedMedia', payload);
    return true;
  },
};

export default {
  files: 'test/**/*.test.ts',
  nodeResolve: {exportConditions: ['production', 'default']},
  testFramework: {config: {timeout: 20_000}},
  plugins: [esbuildPlugin({ts: true, target: 'es2022', tsconfig: './tsconfig.json'}), emulateMediaFeature],
  // One page at a time: a page in the background gets no focus and no animation frames.
  browsers: [chromeLauncher({puppeteer: puppeteerCore, launchOptions: await chromium(), concurrency: 1})],
  reporters: [defaultReporter({reportTestProgress: false}), plainCount()],
};
