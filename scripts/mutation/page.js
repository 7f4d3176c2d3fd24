import {mocha} from '@web/test-runner-mocha/dist/standalone.js';

/**
 * Runs a test file in the page, as Web Test Runner does, with one mutant awake. In the address: `test`, the file;
 * `mutant`, its number; `timeout` of one test in milliseconds. `only` are the titles of the tests to run; without it all
 * run, and none is stopped at the first failure: that is how the runner learns which tests reach which mutants.
 */
const params = new URL(location.href).searchParams;
const awake = Number(params.get('mutant') ?? -1);
const {only, records} = await globalThis.orders();

/** Mutants that were reached since the last test began; what is reached before the first, or by hooks, is all tests'. */
let reached = new Set();
const shared = reached;
globalThis.__mutant = records ? (id) => (reached.add(id), false) : (id) => id === awake;

function keepOnly(suite, titles) {
  suite.tests = suite.tests.filter((test) => titles.has(test.fullTitle()));
  for (const below of suite.suites) keepOnly(below, titles);
}

function run() {
  const tests = [];
  const runner = mocha.run();
  runner.on('suite', () => (reached = shared));
  runner.on('test', () => (reached = new Set()));
  runner.on('test end', (test) => {
    // It goes on being filled until the next test: by the hooks after it.
    tests.push({title: test.fullTitle(), ms: test.duration ?? 0, state: test.state ?? 'skipped', error: test.err?.message, reached});
  });
  const hookErrors = [];
  runner.on('fail', (failed) => failed.type === 'hook' && hookErrors.push(failed.fullTitle()));
  return new Promise((resolve) => {
    runner.on('end', () => resolve({tests: tests.map((test) => ({...test, reached: [...test.reached]})), hookErrors, shared: [...shared]}));
  });
}

async function result() {
  mocha.setup({ui: 'bdd', reporter: class {}, timeout: Number(params.get('timeout')), bail: !records});
  try {
    await import(new URL(`/.cache/mutation/tests/${params.get('test')}`, location.href).href);
  } catch (error) {
    return {tests: [], hookErrors: [String(error)], shared: []};
  }
  if (only) keepOnly(mocha.suite, new Set(only));
  return run();
}

await globalThis.report(await result());
