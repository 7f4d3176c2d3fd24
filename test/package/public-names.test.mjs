/** Names that pages, programs and translations rely on: none vanishes, and each is written down. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {currentId, movedIds} from 'container-lesson/data';

import {promisedNames, publicNames} from '../../scripts/generate/public-names.mjs';

/** Kinds of names that are ids: where one is renamed, `movedIds` leads from the old one to the new one. */
const kindsOfIds = new Set(
  'technologies stacks layers properties measurements findings corrections sources sections tasks terms notes towers messages'.split(' '),
);

const lacking = (names, from, current = (name) => name) =>
  Object.entries(names).flatMap(([kind, list]) =>
    list.filter((name) => !from[kind]?.includes(kindsOfIds.has(kind) ? current(name) : name)).map((name) => `${kind}: ${name}`),
  );

/** What is wrong with renamed ids, where these names are there. */
function problems(moved, there) {
  const ids = new Set([...kindsOfIds].flatMap((kind) => there[kind]));
  return [...moved].flatMap(([old, current]) => [
    ...(ids.has(old) ? [`"${old}" is an id still, and no old one`] : []),
    ...(ids.has(current) ? [] : [`"${old}" leads to "${current}", which is no id`]),
  ]);
}

describe('public names', async () => {
  const [promised, there] = [promisedNames(), await publicNames()];

  it('that were promised are all there, ids by the name that they have today', () => {
    assert.deepEqual(lacking(promised, there, currentId), []);
  });

  it('that are there are all written down: npm run names', () => {
    assert.deepEqual(lacking(there, promised), []);
  });

  it('are of every kind', () => {
    for (const [kind, names] of Object.entries(there)) assert.ok(names.length > 0 && names.every((name) => name !== undefined), kind);
    assert.ok(there.messages.length > 300 && there.tokens.length > 15 && there.measurements.length > 60);
  });

  it('that were renamed lead to an id that there is, in one step, and mean nothing else', () => {
    assert.deepEqual(problems(movedIds, there), []);
    const wrong = [
      ['startup', 'size'],
      ['boot', 'begin'],
    ];
    assert.deepEqual(problems(wrong, there), ['"startup" is an id still, and no old one', '"boot" leads to "begin", which is no id']);
  });

  it('would be missed', () => {
    const without = {...there, properties: there.properties.filter((id) => id !== 'startup')};
    assert.deepEqual(lacking(promised, without, currentId), ['properties: startup']);
    assert.deepEqual(
      lacking({properties: ['boot']}, there, (id) => (id === 'boot' ? 'startup' : id)),
      [],
    );
  });
});
