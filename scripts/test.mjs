/**
 * `npm test`: every check in order, and one line at the end that sums them up. A step that counts its
 * own tests is counted by them, any other step as one. What takes longer is in test/all.
 */
import {capture, root} from './lib/run.mjs';
import {readdirSync} from 'node:fs';

const nodeTests = readdirSync(`${root}test`, {recursive: true})
  .filter((file) => file.endsWith('.test.mjs') && !file.startsWith('all'))
  .map((file) => `test/${file}`);

const steps = [
  ['build', 'node', ['scripts/build.mjs']],
  ['lint', 'eslint', ['src', 'stories', '.storybook']],
  ['format', 'prettier', ['--check', '--log-level', 'warn', '.']],
  ['types', 'tsc', ['-p', 'tsconfig.test.json']],
  ['localization', 'node', ['scripts/l10n.mjs', '--check']],
  ['colours', 'node', ['scripts/colours.mjs']],
  ['size', 'node', ['scripts/size.mjs']],
  ['package', 'publint', ['--strict']],
  ['node tests', 'node', ['--test', ...nodeTests]],
  ['browser tests', 'web-test-runner', []],
];

/** What a runner says of itself: Web Test Runner through our reporter, Node's runner in its summary. */
function countOf(output) {
  const plain = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
  if (plain) return {passed: Number(plain[1]), failed: Number(plain[2])};
  const [passed, failed] = ['pass', 'fail'].map((word) => new RegExp(`^(?:#|ℹ) ${word} (\\d+)$`, 'm').exec(output)?.[1]);
  return passed === undefined ? undefined : {passed: Number(passed), failed: Number(failed)};
}

const total = {passed: 0, failed: 0};
for (const [name, program, args] of steps) {
  const start = Date.now();
  const {code, output} = capture(program, args, {env: {...process.env, FORCE_COLOR: '0'}});
  const count = countOf(output) ?? {passed: code === 0 ? 1 : 0, failed: 0};
  if (code !== 0 && count.failed === 0) count.failed = 1;
  total.passed += count.passed;
  total.failed += count.failed;
  console.log(
    `${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${count.passed} passed, ${count.failed} failed, ${((Date.now() - start) / 1000).toFixed(1)} s)`,
  );
  if (code !== 0 || name === 'size') console.log(output);
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
