/**
 * `npm test`: every check, with the browser tests in Chromium. `npm run test:all` has the rest. The browser tests
 * mostly wait for the browser, the others mostly compute: they run beside each other.
 */
import {nodeTests, runSteps} from './lib/steps.mjs';

await runSteps([
  [[{name: 'build', command: ['node', 'scripts/build.mjs']}]],
  [
    [
      {name: 'lint', command: ['eslint', 'src', 'stories', '.storybook']},
      {name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.']},
      {name: 'types', command: ['tsc', '-p', 'tsconfig.test.json']},
      {name: 'localization', command: ['node', 'scripts/l10n.mjs', '--check']},
      {name: 'Japanese', command: ['node', 'scripts/textlint.mjs']},
      {name: 'colours', command: ['node', 'scripts/colours.mjs']},
      {name: 'size', command: ['node', 'scripts/size.mjs'], verbose: true},
      {name: 'package', command: ['publint', '--strict']},
      {name: 'node tests', command: ['node', '--test', ...nodeTests().quick]},
    ],
    [{name: 'browser tests', command: ['web-test-runner']}],
  ],
]);
