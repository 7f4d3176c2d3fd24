/**
 * `npm test`: every check, with the browser tests in Chromium. `npm run test:all` has the rest. One lane builds the
 * package and tests what was built, the other reads the sources: they run beside each other.
 */
import {browserTests, build, builtChecks, sourceChecks, words} from './lib/checks.mjs';
import {runSteps} from './lib/steps.mjs';

await runSteps([
  [[words]],
  [
    [build, builtChecks.scripts, builtChecks.node],
    [browserTests(), ...Object.values(sourceChecks), builtChecks.size, builtChecks.package],
  ],
]);
