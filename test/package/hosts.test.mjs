/** The table of hosts, their examples and what `npm run test:hosts` knows of them say the same. What the examples do, that command tests. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';

import {hosts} from '../../scripts/hosts/hosts.mjs';
import {root} from '../../scripts/lib/run.mjs';

const read = (file) => readFileSync(root + file, 'utf8');
const examples = readdirSync(`${root}examples`, {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name)
  .toSorted();

/** The rows of the table below a heading, by the example that the first cell links to. */
function rowsOf(text, table) {
  const rows = text.split('\n## ')[table].matchAll(/^\| \[[^\]]+\]\(\.\.\/examples\/([\w-]+)\/README(?:\.ja)?\.md\) \|(.*)\|$/gm);
  return new Map([...rows].map(([, name, cells]) => [name, cells.split(' | ').map((cell) => cell.trim())]));
}

describe('the examples', () => {
  it('are those that test:hosts builds', () => assert.deepEqual(examples, Object.keys(hosts).toSorted()));

  for (const name of examples)
    it(`say in two languages what is copied where, and bring no lock: ${name}`, () => {
      const files = readdirSync(`${root}examples/${name}`);
      assert.deepEqual(files.filter((file) => /^README/.test(file)).toSorted(), ['README.ja.md', 'README.md']);
      assert.ok(!files.some((file) => /lock/.test(file)));
      assert.ok(files.length > 2);
    });
});

for (const file of ['docs/hosts.md', 'docs/hosts.ja.md'])
  describe(`the tables of ${file}`, () => {
    const text = read(file);
    const lines = rowsOf(text, 0);
    const tried = rowsOf(text, 1);

    it('have a row for each example', () =>
      assert.deepEqual(
        [lines, tried].map((rows) => [...rows.keys()].toSorted()),
        [examples, examples],
      ));

    it('say who has static HTML as the tests do', () => {
      for (const [name, {ready = false}] of Object.entries(hosts)) assert.equal(/^(yes|あり)/.test(lines.get(name)[1]), ready, name);
    });

    it('name the versions that the examples ask for', () => {
      for (const [name, [versions]] of tried) {
        if (!existsSync(`${root}examples/${name}/package.json`)) continue;
        const {dependencies, devDependencies} = JSON.parse(read(`examples/${name}/package.json`));
        const asked = Object.values({...dependencies, ...devDependencies});
        for (const [version] of versions.matchAll(/\d+\.\d+\.\d+/g)) assert.ok(asked.includes(version), `${name} ${version}`);
      }
    });
  });
