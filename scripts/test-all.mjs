/**
 * `npm run test:all`: what `npm test` leaves out because it takes programs and time that not everyone
 * has. The browser tests in the other engines, then each file of `test/all`, one step each.
 */
import {nodeTest, nodeTests, runSteps} from './lib/steps.mjs';

runSteps([
  {name: 'browser tests in Firefox', command: ['web-test-runner'], env: {ENGINE: 'firefox'}},
  {name: 'browser tests in WebKit', command: ['web-test-runner'], env: {ENGINE: 'webkit'}},
  ...nodeTests().slow.map((file) => ({name: file, command: nodeTest([file])})),
]);
