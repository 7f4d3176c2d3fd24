/** The installed package where there is no browser: in Node and Bun, and in the windows of jsdom and happy-dom, with Vitest and Jest. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {cpSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';

import {install} from '../support/install.mjs';
import {capture, root} from '../../scripts/lib/run.mjs';

const place = `${process.platform}-${process.arch}`;
/** Programs as npm brings them, without their install scripts. */
const runtimes = {
  'Node 20': {spec: `node20@npm:node-${place}@20.20.2`, program: 'node20/bin/node'},
  'Node 22': {spec: `node22@npm:node-${place}@22.23.3`, program: 'node22/bin/node'},
  'Node 24': {spec: `node24@npm:node-${place}@24.21.0`, program: 'node24/bin/node'},
  Bun: {spec: `bun@npm:@oven/bun-${place.replace('arm64', 'aarch64')}@1.4.5`, program: 'bun/bin/bun'},
};
const tools = [
  ...['jsdom@31.0.1', 'happy-dom@21.0.4', '@happy-dom/global-registrator@21.0.4', 'vitest@5.1.2'],
  ...['jest@30.5.2', 'jest-environment-jsdom@30.5.2', '@happy-dom/jest-environment@20.14.5'],
];
const {exports, name} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

let folder, home, remove, consumer;
before(() => {
  ({folder, home, remove} = install());
  const specs = [...Object.values(runtimes).map(({spec}) => spec), ...tools];
  const args = ['install', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error', ...specs];
  execFileSync('npm', args, {cwd: folder, stdio: ['ignore', 'ignore', 'inherit']});
  consumer = join(folder, 'environments');
  cpSync(`${root}test/consumers/environments`, consumer, {recursive: true});
});
after(() => remove?.());

const programOf = (runtime) => join(folder, 'node_modules', runtimes[runtime].program);

/** Scripts that a page loads by `<script>`, not modules for programs: see README, "Use it". */
const forPages = new Set(['./cdn/*', './embed/*']);

/** What can be imported, patterns written out: modules, and with `json` JSON files too. */
function specifiers({json = false} = {}) {
  const isImported = (file) => file.endsWith('.js') || (json && file.endsWith('.json'));
  return Object.entries(exports).flatMap(([entry, target]) => {
    const path = target.default ?? target;
    if (typeof path !== 'string' || forPages.has(entry)) return [];
    if (!path.includes('*')) return isImported(path) ? [name + entry.slice(1)] : [];
    const [start, end] = path.split('/').at(-1).split('*');
    return readdirSync(join(home, dirname(path)))
      .filter((file) => file.startsWith(start) && file.endsWith(end) && isImported(file))
      .map((file) => name + entry.slice(1).replace('*', file.slice(start.length, file.length - end.length)));
  });
}

/** Runs a program in the consumer's folder. */
const run = (program, args, env = {}) => capture(program, args, {cwd: consumer, timeout: 180_000, env: {...process.env, ...env}});

/** The list of faults that a script prints last; all it printed where it does not get so far. */
function faultsOf(program, args) {
  const {output} = run(program, args);
  const last = output.trim().split('\n').at(-1);
  return last.startsWith('[') ? JSON.parse(last) : output;
}

describe('without a window', () => {
  it('is a table of all entries but those for pages', () => {
    const all = specifiers({json: true});
    for (const entry of ['container-lesson', 'container-lesson/lazy', 'container-lesson/static', 'container-lesson/locales/zh-Hans'])
      assert.ok(all.includes(entry), entry);
    assert.ok(all.includes('container-lesson/data/lesson.ja.json') && all.length > 30, all.join(' '));
  });

  for (const runtime of Object.keys(runtimes))
    it(`every entry can be imported in ${runtime}, alone`, () =>
      assert.deepEqual(faultsOf(programOf(runtime), ['imports.js', JSON.stringify(specifiers({json: true}))]), []));
});

describe('in a window without a browser', () => {
  for (const [library, runtime] of [
    // jsdom itself needs Node 22.
    ['jsdom', 'Node 22'],
    ['jsdom', 'Node 24'],
    ['happy-dom', 'Node 20'],
    ['happy-dom', 'Node 24'],
    ['happy-dom', 'Bun'],
  ])
    it(`${library} in ${runtime}: every entry is imported, the elements show their words, and nothing is said`, () =>
      assert.deepEqual(faultsOf(programOf(runtime), ['page.js', library, JSON.stringify(specifiers())]), []));

  for (const environment of ['jsdom', 'happy-dom']) {
    it(`${environment} in Vitest`, () => {
      const {code, output} = run(
        programOf('Node 24'),
        [
          join(folder, 'node_modules/vitest/vitest.mjs'),
          'run',
          '--globals',
          `--environment=${environment}`,
          '--no-color',
          '--testTimeout=60000',
        ],
        {ENTRIES: JSON.stringify(specifiers())},
      );
      assert.equal(code, 0, output);
      assert.match(output, /Tests\s+5 passed/);
      // Lit itself says that it is in dev mode, and nothing else.
      assert.doesNotMatch(output, /Unhandled|Error:|deprecated/);
    });

    it(`${environment} in Jest`, () => {
      const testEnvironment = {jsdom: 'jest-environment-jsdom', 'happy-dom': '@happy-dom/jest-environment'}[environment];
      const {code, output} = run(
        programOf('Node 24'),
        [join(folder, 'node_modules/jest/bin/jest.js'), '--config', JSON.stringify({testEnvironment, testTimeout: 60_000, transform: {}})],
        {ENTRIES: JSON.stringify(specifiers()), NODE_OPTIONS: '--experimental-vm-modules'},
      );
      assert.equal(code, 0, output);
      assert.match(output, /Tests:\s+5 passed/);
      assert.doesNotMatch(output, /torn down|Unhandled/);
    });
  }
});
