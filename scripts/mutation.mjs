/**
 * `npm run mutation`: makes faults in the source, one at a time, and looks whether a test notices. Fails below 85 % or
 * where a fault that nobody noticed is not explained in test/mutation-survivors.json. See docs/decisions/mutation.md.
 *
 *     npm run mutation -- --files model/inline,words/marks   only files with one of these in their path
 *     npm run mutation -- --again                            only what was not killed before
 *     npm run mutation -- --json                             the whole report as JSON
 *     npm run mutation -- --workers 2                        so many browsers (1)
 *     npm run mutation -- --budget 10                        so many seconds of tests for a mutant, twice (3)
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';

import {root} from './lib/run.mjs';
import {baseline} from './mutation/baseline.mjs';
import {TestBrowser} from './mutation/browser.mjs';
import {browserTests, bundleTests, mutantsOf} from './mutation/bundle.mjs';
import {Hunt} from './mutation/hunt.mjs';
import {explanations, judged, keyOf, scores} from './mutation/survivors.mjs';

const least = 85;
const scope = /^src\/(model|localization|elements\/own-data)\/.*\.(ts|js)$|^src\/progress\/.*\.ts$/;
const reportPath = `${root}.cache/mutation/report.json`;

const {values: options} = parseArgs({
  options: {
    files: {type: 'string'},
    again: {type: 'boolean'},
    json: {type: 'boolean'},
    workers: {type: 'string', default: '1'},
    budget: {type: 'string', default: '3'},
  },
});
const wanted = options.files?.split(',');
const isAsked = (file) => scope.test(file) && (wanted?.some((part) => file.includes(part)) ?? true);
const say = (text) => options.json || console.log(text);

/** What earlier runs found, by key. A run keeps what it did not ask for. */
function found() {
  const {results} = existsSync(reportPath) ? JSON.parse(readFileSync(reportPath, 'utf8')) : {results: []};
  return new Map(results.map((result) => [keyOf(result), result]));
}

function keep(known, results) {
  for (const result of results) if (result.state) known.set(keyOf(result), result);
  writeFileSync(reportPath, JSON.stringify({results: [...known.values()]}, null, 1));
}

/** Asks for every mutant; each browser takes the next one. */
async function outcomes(mutants, browsers, files) {
  const known = found();
  const killedBefore = (mutant) => options.again && known.get(keyOf(mutant))?.state === 'killed';
  const results = mutants.map((mutant) => (killedBefore(mutant) ? {...known.get(keyOf(mutant)), ...mutant} : {...mutant}));
  const open = results.filter(({state}) => !state);
  const queue = open.values();
  let done = 0;
  const work = async (hunt) => {
    for (const mutant of queue) {
      Object.assign(mutant, await hunt.outcome(mutant));
      if (++done % 50 > 0) continue;
      keep(known, results);
      say(`${done} of ${open.length} …`);
    }
  };
  await Promise.all(browsers.map((browser) => work(new Hunt(browser, files, 1000 * Number(options.budget)))));
  keep(known, results);
  return results;
}

const started = Date.now();
// All are built, whatever is asked: what the tests reach need not be measured again for other files.
const {sources, mutants} = mutantsOf((file) => scope.test(file));
const asked = mutants.filter(({file}) => isAsked(file));
say(`${asked.length} mutants in ${new Set(asked.map(({file}) => file)).size} files`);
const hashes = await bundleTests(sources, browserTests());
const browsers = await Promise.all(Array.from({length: Number(options.workers)}, () => new TestBrowser().open()));
const files = await baseline(browsers, hashes);
for (const {file, failed} of files) if (failed.length > 0) say(`left out: ${file}: ${failed.join('; ')}`);
say(`the tests are measured after ${Math.round((Date.now() - started) / 1000)} s`);
const results = await outcomes(asked, browsers, files);
await Promise.all(browsers.map((browser) => browser.close()));

const {unexplained, idle} = judged(explanations(), results, isAsked);
const table = scores(results);
if (options.json) console.log(JSON.stringify({table, results, unexplained: unexplained.map(keyOf), idle}, null, 1));
for (const mutant of unexplained)
  say(`${mutant.state} ${mutant.file}:${mutant.line} (${mutant.in}) ${mutant.from} → ${mutant.to || 'left out'}`);
for (const key of idle) say(`explains nothing any more: ${key}`);
for (const {area, killed, survived, uncovered, score} of table)
  say(`${score.toFixed(1).padStart(5)} %  ${area}: ${killed} killed, ${survived} survived, ${uncovered} uncovered`);
say(`${Math.round((Date.now() - started) / 1000)} s`);
process.exitCode = unexplained.length > 0 || idle.length > 0 || table.some(({area, score}) => area === 'all' && score < least) ? 1 : 0;
