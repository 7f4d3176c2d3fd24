/** Names that pages, programs and translations rely on: none vanishes, and each is written down. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {promisedNames, publicNames} from '../../scripts/public-names.mjs';

const lacking = (names, from) =>
  Object.entries(names).flatMap(([kind, list]) => list.filter((name) => !from[kind]?.includes(name)).map((name) => `${kind}: ${name}`));

describe('public names', async () => {
  const [promised, there] = [promisedNames(), await publicNames()];

  it('that were promised are all there', () => {
    assert.deepEqual(lacking(promised, there), []);
  });

  it('that are there are all written down: npm run names', () => {
    assert.deepEqual(lacking(there, promised), []);
  });

  it('are of every kind', () => {
    for (const [kind, names] of Object.entries(there)) assert.ok(names.length > 0 && names.every((name) => name !== undefined), kind);
    assert.ok(there.messages.length > 300 && there.tokens.length > 15 && there.measurements.length > 60);
  });
});
