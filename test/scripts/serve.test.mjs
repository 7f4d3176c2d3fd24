/** The server of `npm start` and of the tests: what it gives, and that no address ends it or leads out of its folder. */
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {get} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {text} from 'node:stream/consumers';
import {after, before, describe, it} from 'node:test';

import {serve} from '../../scripts/browsers/serve.mjs';

const home = mkdtempSync(join(tmpdir(), 'container-lesson-serve-'));
const folder = join(home, 'site');

before(() => {
  for (const name of ['site', 'site/a folder', 'site-beside']) mkdirSync(join(home, name));
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, 'a folder/index.html'), 'inner');
  writeFileSync(join(home, 'site-beside/secret.txt'), 'secret');
  writeFileSync(join(home, 'secret.txt'), 'secret');
});
after(() => rmSync(home, {recursive: true, force: true}));

for (const [what, served] of [
  ['a folder', folder],
  ['a folder with a slash at its end', `${folder}/`],
])
  describe(`the server of ${what}`, {timeout: 30_000}, () => {
    let server;
    before(async () => (server = await serve({folder: served, pages: {'/made': 'made up'}})));
    after(() => server.close());

    /** The status and the text of an answer to an address as it stands: `fetch` would tidy it up. */
    async function ask(address) {
      const [response] = await once(get({port: new URL(server.url).port, path: address, agent: false}), 'response');
      return [response.statusCode, await text(response)];
    }

    it('gives files, the index of a folder, and pages that are made up', async () => {
      for (const [address, content] of [
        ['/', 'home'],
        ['/index.html?v=2', 'home'],
        ['/a%20folder/', 'inner'],
        ['/made', 'made up'],
      ]) {
        assert.deepEqual(await ask(address), [200, content], address);
      }
      assert.equal((await ask('/missing'))[0], 404);
    });

    for (const address of ['/%', '/a%2', '/%E3%81', '//', '/%00'])
      it(`refuses ${address}, and lives on`, async () => {
        assert.equal((await ask(address))[0], 400);
        assert.equal((await ask('/'))[0], 200);
      });

    for (const address of [
      '/../secret.txt',
      '/..%2Fsecret.txt',
      '/..%2Fsite-beside%2Fsecret.txt',
      '/%2E%2E%2Fsite-beside/secret.txt',
      '/..%2F',
    ])
      it(`does not leave the folder: ${address}`, async () => {
        assert.deepEqual(await ask(address), [404, 'Not found']);
      });
  });
