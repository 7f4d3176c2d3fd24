/* global test, expect, process */
/** In a test runner, Vitest or Jest: it has made the window. */
import {importAll} from './import-all.js';
import {faultsIn, lateFaultsIn} from './look.js';

test('every entry can be imported', async () => {
  expect(await importAll(JSON.parse(process.env.ENTRIES))).toEqual([]);
});

for (const lang of ['ja', 'en']) {
  test(`the elements show their words in ${lang}`, async () => {
    await import('container-lesson');
    expect(await faultsIn(lang)).toEqual([]);
  });
  test(`what comes late is shown in ${lang}`, async () => {
    await import('container-lesson');
    expect(await lateFaultsIn(lang)).toEqual([]);
  });
}
