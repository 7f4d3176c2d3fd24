/** The opt-in types of the installed package in programs of each framework, which also refuse wrong values. */
import assert from 'node:assert/strict';
import {cpSync, mkdirSync, readFileSync, symlinkSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';

import {install} from '../support/install.mjs';
import {capture, root} from '../../scripts/lib/run.mjs';

/** What the programs import, which is here already. */
const frameworks = ['@types/react', 'csstype', 'vue', '@vue', 'svelte', 'preact', 'solid-js', 'seroval', 'seroval-plugins'];

let folder, remove;
before(() => {
  ({folder, remove} = install());
  for (const name of frameworks) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), {recursive: true});
    symlinkSync(`${root}node_modules/${name}`, link, 'junction');
  }
  for (const program of ['typescript', 'react', 'vue', 'svelte', 'preact', 'preact-compat', 'solid'])
    cpSync(`${root}test/consumers/${program}`, join(folder, program), {recursive: true});
});
after(() => remove?.());

const check = (program, args) => capture(program, args).output;

describe('types of the elements', () => {
  for (const [place, program] of [
    ['JSX of React 19', 'react'],
    ['JSX of Preact', 'preact'],
    ['JSX of React with Preact in its place', 'preact-compat'],
    ['JSX of Solid', 'solid'],
  ])
    it(`in ${place}`, () => assert.equal(check('tsc', ['-p', join(folder, program)]), ''));

  it('in templates of Vue', () => assert.equal(check('vue-tsc', ['-p', join(folder, 'vue')]), ''));

  it('in templates of Svelte, whose checker knows no expected errors: those it finds are those that are marked', () => {
    const output = check('svelte-check', ['--workspace', join(folder, 'svelte'), '--tsconfig', './tsconfig.json', '--output', 'machine']);
    const lines = readFileSync(join(folder, 'svelte/Consumer.svelte'), 'utf8').split('\n');
    const marked = lines.flatMap((line, index) => (line.startsWith('<!-- wrong') ? [index + 2] : []));
    assert.ok(marked.length > 10);
    assert.match(output, /COMPLETED/);
    assert.deepEqual(
      [...output.matchAll(/ERROR "Consumer\.svelte" (\d+):/g)].map(([, line]) => Number(line)),
      marked,
      output,
    );
    assert.match(output, new RegExp(`${marked.length} ERRORS 0 WARNINGS`));
  });
});
