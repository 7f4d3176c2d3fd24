import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {test} from 'node:test';

const steps = new URL('../../scripts/lib/steps.mjs', import.meta.url).href;

/** What `runSteps` prints of lanes, without the times. */
function printed(lanes) {
  const program = `
    import {runSteps} from ${JSON.stringify(steps)};
    const step = (name, wait, after) => ({name, after, command: [process.execPath, '-e', \`setTimeout(() => {}, \${wait})\`]});
    ${lanes}`;
  const {stdout} = spawnSync(process.execPath, ['--input-type=module', '-e', program], {encoding: 'utf8'});
  return [...stdout.matchAll(/^ok {3}(\w+)/gm)].map(([, name]) => name);
}

test('a step that comes after one of another lane waits for it', () => {
  assert.deepEqual(printed(`const build = step('build', 300); await runSteps([[[build], [step('size', 0, build)]]]);`), ['build', 'size']);
});

test('lanes run beside each other otherwise', () => {
  assert.deepEqual(printed(`await runSteps([[[step('build', 300)], [step('lint', 0)]]]);`), ['lint', 'build']);
});
