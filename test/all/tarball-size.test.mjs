/** What a download of the package weighs, with the pictures that `npm pack` makes. */
import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';

import {pack} from '../../scripts/lib/install.mjs';
import {capture, root} from '../../scripts/lib/run.mjs';

/** In bytes. */
const ceiling = 2_200_000;

describe('the tarball', () => {
  const folder = mkdtempSync(join(tmpdir(), 'container-lesson-size-'));
  const made = `${root}dist/static/`;
  before(() => {
    const {code, output} = capture('node', [`${root}scripts/images.mjs`]);
    assert.equal(code, 0, output);
  });
  after(() => rmSync(folder, {recursive: true, force: true}));

  it('has every picture for sites as PNG too, of at most 256 colours', () => {
    const files = readdirSync(made);
    const pictures = files.filter((file) => /\.(?:light|dark)\.svg$/.test(file)).map((file) => file.replace(/svg$/, 'png'));
    assert.ok(pictures.length > 10);
    const indexed = 3;
    for (const file of pictures) assert.equal(readFileSync(made + file)[25], indexed, file);
  });

  it(`weighs at most ${ceiling / 1e6} MB`, () => {
    const {size} = statSync(pack(folder));
    assert.ok(size <= ceiling, `${size} bytes`);
  });
});
