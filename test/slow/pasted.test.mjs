/** Static HTML pasted into Markdown for programs that are no packages of npm. The package must be built. */
import {spawnSync} from 'node:child_process';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {markdownPrograms} from '../../scripts/lib/markdown-programs.mjs';
import {articles, assertOnce} from '../support/pasted.mjs';

for (const [name, {find, missing}] of Object.entries(markdownPrograms))
  describe(`pasted into Markdown for ${name}`, () => {
    const command = find();
    for (const {markdown, ...part} of articles)
      it(`${part.file}.html is there once, between its tags`, () => {
        assert.ok(command, missing);
        const [program, ...args] = command;
        const {stdout, stderr, status} = spawnSync(program, args, {input: markdown, encoding: 'utf8'});
        assert.equal(status, 0, stderr);
        assertOnce(stdout, part);
      });
  });
