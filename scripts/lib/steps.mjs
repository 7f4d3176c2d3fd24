import {spawn} from 'node:child_process';
import {readdirSync} from 'node:fs';

import {root} from './run.mjs';

/** The tests for Node: `slow` are those of `test/slow`, which `npm run test:all` runs, `quick` all others. */
export function nodeTests() {
  const files = readdirSync(`${root}test`, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.test.mjs'))
    .map((file) => `test/${file.replaceAll('\\', '/')}`);
  const isSlow = (file) => file.startsWith('test/slow/');
  return {slow: files.filter(isSlow), quick: files.filter((file) => !isSlow(file))};
}

/** Longer than any step takes on the slowest machine; a step that hangs fails with its name instead of hanging all. */
const minutes = 25;

/** What a runner says of itself: Web Test Runner through our reporter, Node's runner in its summary. */
function countOf(output) {
  const plain = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
  if (plain) return {passed: Number(plain[1]), failed: Number(plain[2])};
  const [passed, failed] = ['pass', 'fail'].map((word) => new RegExp(`^(?:#|ℹ) ${word} (\\d+)$`, 'm').exec(output)?.[1]);
  return passed === undefined ? undefined : {passed: Number(passed), failed: Number(failed)};
}

/** Runs a program; resolves with its exit code and what it printed, both streams together. */
function printOf(program, args, options) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(program, args, {cwd: root, shell: process.platform === 'win32', stdio: ['ignore', 'pipe', 'pipe'], ...options});
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    child.on('error', (error) => resolve({code: 1, output: `${output}${error}`}));
    child.on('close', (code) => resolve({code: code ?? 1, output}));
  });
}

/** @param {Step} step */
async function runStep({name, command: [program = '', ...args], env, verbose}) {
  const start = Date.now();
  const {code, output} = await printOf(program, args, {
    env: {...process.env, FORCE_COLOR: '0', ...env},
    timeout: minutes * 60_000,
    killSignal: 'SIGKILL',
  });
  const count = countOf(output) ?? {passed: code === 0 ? 1 : 0, failed: 0};
  if (code !== 0 && count.failed === 0) count.failed = 1;
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${count.passed} passed, ${count.failed} failed, ${seconds} s)`);
  if (code !== 0 || verbose) console.log(output);
  else for (const [line] of output.matchAll(/not declared in .*$/gm)) console.log(`     ${line}`);
  return count;
}

/**
 * `after`: a step of another lane that has to end first.
 *
 * @typedef {{name: string, command: string[], env?: object | undefined, verbose?: boolean | undefined, after?: Step | undefined}} Step
 */

const ends = new WeakMap();

/** When a step ends. Whoever asks first makes it: another step may wait for it before its own lane comes to it. */
function endOf(step) {
  if (!ends.has(step)) {
    const end = {};
    end.promise = new Promise((resolve) => (end.resolve = resolve));
    ends.set(step, end);
  }
  return ends.get(step);
}

/** @param {Step[]} steps one after the other */
async function runInOrder(steps) {
  const counts = [];
  for (const step of steps) {
    if (step.after) await endOf(step.after).promise;
    counts.push(await runStep(step));
    endOf(step).resolve();
  }
  return counts;
}

/**
 * Runs groups of steps one after the other, the lanes of a group at the same time, and prints one line at the end
 * that sums them up. A step that counts its own tests is counted by them, any other step as one.
 *
 * @param {Step[][][]} groups
 */
export async function runSteps(groups) {
  const counts = [];
  for (const lanes of groups) counts.push(...(await Promise.all(lanes.map(runInOrder))).flat());
  const [passed, failed] = ['passed', 'failed'].map((key) => counts.reduce((sum, count) => sum + count[key], 0));
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
