import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';

import {root} from '../lib/run.mjs';

/**
 * What the tests do while every mutant sleeps: how long each takes and which mutants it reaches. A file whose tests fail
 * here (they ask for what only Web Test Runner's server has) cannot tell anything of mutants and is left out. Kept until
 * anything changes that the file runs.
 *
 * @typedef {object} TestFile
 * @property {string} file
 * @property {string[]} failed titles of the tests that are left out
 * @property {{title: string, ms: number, reached: Set<number>}[]} tests
 * @property {Set<number>} shared mutants that are reached when the file is loaded, or by hooks
 */

const store = `${root}.cache/mutation/baseline.json`;

function stored() {
  try {
    return JSON.parse(readFileSync(store, 'utf8'));
  } catch {
    return {};
  }
}

async function measured(browser, file) {
  const report = await browser.run({test: file, records: true, timeout: 20_000, deadline: 180_000});
  return report ?? {tests: [], hookErrors: ['does not end'], shared: []};
}

/** @returns {TestFile} */
function testFile(file, {tests, hookErrors, shared}) {
  const passed = hookErrors.length > 0 ? [] : tests.filter(({state}) => state === 'passed');
  return {
    file,
    failed: hookErrors.length > 0 ? hookErrors : tests.filter(({state}) => state === 'failed').map(({title}) => title),
    tests: passed.map(({title, ms, reached}) => ({title, ms, reached: new Set(reached)})),
    shared: new Set(shared),
  };
}

/**
 * @param {import('./browser.mjs').TestBrowser[]} browsers each takes the next file
 * @param {Map<string, string>} hashes test file → what changes when anything that it runs changes
 */
export async function baseline(browsers, hashes) {
  const known = stored();
  const kept = Object.fromEntries([...hashes].filter(([file, hash]) => known[file]?.hash === hash).map(([file]) => [file, known[file]]));
  const queue = [...hashes].filter(([file]) => !kept[file]).values();
  const work = async (browser) => {
    for (const [file, hash] of queue) kept[file] = {hash, report: await measured(browser, file)};
  };
  await Promise.all(browsers.map(work));
  mkdirSync(`${root}.cache/mutation`, {recursive: true});
  writeFileSync(store, JSON.stringify(kept));
  return [...hashes.keys()].map((file) => testFile(file, kept[file].report));
}
