/**
 * `npm run test:quick`: what finds most mistakes in a minute, without a build. The second run is the faster one: types,
 * lint and format keep what they found. It says what it leaves to `npm test`.
 */
import {browserTests, cachedSourceChecks, words} from './lib/checks.mjs';
import {runSteps} from './lib/steps.mjs';

await runSteps([[[words]], [[browserTests('data', 'define', 'elements', 'embed', 'localization', 'model')], cachedSourceChecks]]);
console.log(`
Left to npm test: the build and all that reads it (the node tests of test/**/*.test.mjs, size, package), the browser
tests of test/pages, the translations, Japanese, colours. Left to npm run test:all: Firefox, WebKit, test/slow.`);
