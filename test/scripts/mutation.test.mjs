/** The runner of `npm run mutation`: which faults it makes of a source, and how it judges what nobody noticed. */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {describe, it} from 'node:test';

import {root} from '../../scripts/lib/run.mjs';
import {instrument} from '../../scripts/mutation/mutants.mjs';
import {judged, scores} from '../../scripts/mutation/survivors.mjs';

const faultsIn = (text) => instrument('src/x.ts', text).mutants.map(({from, to}) => `${from} → ${to}`);

/** What a function of the source returns while a mutant is awake. */
function resultOf(code, awake) {
  const run = new Function('__mutant', `${code.replaceAll('export ', '')}; return f();`);
  return run((id) => id === awake);
}

describe('the mutants of a source', () => {
  for (const [name, text, faults] of [
    ['fix a condition', 'if (a === 1) f();', ['a === 1 → true', 'a === 1 → false']],
    ['fix each part of a condition once', 'if (a && b) f();', ['a && b → false', 'a → true', 'b → true']],
    ['move a limit', 'const x = a < b ? 1 : y;', ['a < b → true', 'a < b → false', 'a < b → a <= b', '1 → 1 + 1']],
    ['take one side of a fallback', 'const x = a ?? b;', ['a ?? b → a', 'a ?? b → b']],
    ['leave out a step', 'const x = list.filter(f);', ['list.filter(f) → list']],
    ['take for granted what may be missing', 'const x = a?.b?.c;', ['a?.b?.c → a?.b.c', 'a?.b?.c → a.b?.c']],
    ['change a pattern', 'const x = /^a+$/;', ['/^a+$/ → /a+$/', '/^a+$/ → /^a+/', '/^a+$/ → /^a*$/']],
    ['leave out a statement', 'first(); second();', ['first(); → ', 'second(); → ']],
    ['return nothing where a function may', 'function f(): string | undefined { return x; }', ['return x; → return undefined;']],
    [
      'ask a callback for yes and no',
      'const x = list.some((one) => one.ok);',
      ['list.some((one) => one.ok) → list.every((one) => one.ok)', 'one.ok → true', 'one.ok → false'],
    ],
  ])
    it(name, () => assert.deepEqual(faultsIn(text), faults));

  it('leave types, imports, names of messages and what is equal to a number alone', () => {
    for (const text of [`import {x} from './x.js';`, `type X = 'a' | 'b';`, `const x = t('table.caption');`, 'export {x};'])
      assert.deepEqual(faultsIn(text), []);
  });

  it('sleep until they are called, and then change what is done', () => {
    const {code, mutants} = instrument(
      'src/x.js',
      'export function f() { const list = [3, 1]; if (list.length > 1) list.sort(); return list.join("-"); }',
      7,
    );
    assert.equal(resultOf(code, -1), '1-3');
    const {id} = mutants.find(({to}) => to === 'false');
    assert.equal(id >= 7 && resultOf(code, id), '3-1');
  });

  it('keep the `else` of an `if` with its `if`', () => {
    const {code} = instrument('src/x.js', 'function f() { let x = 0; if (false) throw x; else x = 2; return x; }');
    assert.equal(resultOf(code, -1), 2);
  });

  it('are known by the function around them, not by their line', () => {
    const text = 'const a = () => { const b = (x) => x > 1; };';
    assert.equal(instrument('src/x.ts', text).mutants[0].in, 'a.b');
    assert.equal(instrument('src/x.ts', `\n\n${text}`).mutants[0].line, 3);
    assert.deepEqual(
      instrument('src/x.ts', 'const a = () => [g(1), h(1)];')
        .mutants.filter(({from}) => from === '1')
        .map(({nth}) => nth),
      [undefined, 2],
    );
  });
});

describe('what lives', () => {
  const mutant = {file: 'src/model/x.ts', in: 'f', from: 'a', to: 'b'};
  const everywhere = () => true;

  it('has to be explained', () => {
    assert.deepEqual(judged([], [{...mutant, state: 'survived'}], everywhere).unexplained.length, 1);
    assert.deepEqual(judged([], [{...mutant, state: 'killed'}], everywhere).unexplained, []);
    const explained = judged([{why: 'same', mutants: [mutant]}], [{...mutant, state: 'uncovered'}], everywhere);
    assert.deepEqual(explained, {unexplained: [], idle: []});
  });

  it('has no explanation any more when it is killed; what was not asked for may have one', () => {
    const groups = [{why: 'same', mutants: [mutant]}];
    assert.deepEqual(judged(groups, [{...mutant, state: 'killed'}], everywhere).idle, ['src/model/x.ts › f: a → b']);
    assert.deepEqual(judged(groups, [], () => false).idle, []);
  });

  it('is counted by area', () => {
    const results = ['killed', 'killed', 'survived', 'uncovered'].map((state) => ({...mutant, state}));
    assert.deepEqual(scores(results)[0], {area: 'model', killed: 2, survived: 1, uncovered: 1, score: 50});
    assert.equal(scores(results)[1].area, 'all');
  });
});

describe('a run', () => {
  it('ends on SIGTERM though a page never reports', {timeout: 60_000}, async (test) => {
    const program = `
      import {TestBrowser} from './scripts/mutation/browser.mjs';
      const browser = await new TestBrowser().open();
      console.log('open');
      await browser.run({test: 'test/none.test.ts', timeout: 600_000, deadline: 600_000});`;
    const run = spawn(process.execPath, ['--input-type=module', '-e', program], {cwd: root, stdio: ['ignore', 'pipe', 'inherit']});
    test.after(() => run.kill('SIGKILL'));
    await once(run.stdout, 'data');
    const exited = once(run, 'exit');
    run.kill('SIGTERM');
    assert.deepEqual(await exited, [143, null]);
  });
});
