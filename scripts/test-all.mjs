/**
 * `npm run test:all`: what `npm test` leaves out because it takes programs and time that not everyone
 * has. The browser tests in the other engines, then each file of `test/slow`, one step each.
 */
import {root} from './lib/run.mjs';
import {nodeTests, runSteps} from './lib/steps.mjs';

/** Storybook is built once for all of its tests. */
const site = `${root}.cache/storybook`;

const steps = [
  {name: 'browser tests in Firefox', command: ['web-test-runner'], env: {ENGINE: 'firefox'}},
  {name: 'browser tests in WebKit', command: ['web-test-runner'], env: {ENGINE: 'webkit'}},
  {name: 'Storybook as static files', command: ['npm', 'run', '--silent', 'build-storybook', '--', '--output-dir', site]},
  ...nodeTests().slow.map((file) => ({name: file, command: ['node', '--test', file], env: {STORYBOOK_SITE: site}})),
];
await runSteps([[steps]]);
