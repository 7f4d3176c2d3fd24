/** What a download of the package weighs, with the PNG that `npm pack` makes first. */
import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';

import {makeImages, pictures} from '../../scripts/generate/images.mjs';
import {pack} from '../support/install.mjs';
import {root} from '../../scripts/lib/run.mjs';
import {serveStage} from '../../scripts/browsers/stage.mjs';
import {inBrowser} from '../support/in-browser.mjs';

/** In bytes. */
const ceiling = 3_700_000;
const sizeOf = (path) => statSync(path).size;

describe('the tarball', () => {
  const there = inBrowser(serveStage);
  const folder = mkdtempSync(join(tmpdir(), 'container-lesson-size-'));
  after(() => rmSync(folder, {recursive: true, force: true}));

  it(`weighs at most ${ceiling / 1e6} MB, with every picture for sites that take no SVG`, async () => {
    const files = await makeImages(there.browser, there.url, pictures(), folder);
    assert.ok(files.length > 10, String(files.length));
    const images = files.reduce((sum, file) => sum + sizeOf(join(folder, file)), 0);
    // Where they have been made, the tarball holds them.
    const isMade = readdirSync(`${root}dist/static`).some((file) => file.endsWith('.png'));
    const size = sizeOf(pack(folder)) + (isMade ? 0 : images);
    assert.ok(size <= ceiling, `${size} bytes`);
    assert.ok(images < size / 2, `${images} of ${size} bytes are PNG`);
  });
});
