/** Ids that were renamed, where no page runs scripts: as if some had had other names before. In browsers: test/pages. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import {formerFacts} from '../../build/data/former-facts.js';
import {movedIds} from '../../build/data/moved-ids.js';
import {analogy, comparison, lesson, stacks} from '../../build/library.js';
import {renderStatic} from '../../build/static/index.js';

const moves = {machine: 'vm', boot: 'startup', outcome: 'summary', 'start.docker': 'start.ct.docker.ssd', 'machine.guest': 'vm.guest-os'};
const ids = (rows) => rows.map(({id}) => id);
const places = (html) => [...html.matchAll(/<(\w+)[^>]* id="([^"]+)"/g)].map(([, tag, id]) => `${tag} ${id}`);

describe('facts that are shown no more', () => {
  it('are places that addresses still lead to: what was measured on their property', () => {
    const table = places(renderStatic('comparison-table', {evidence: true}));
    for (const [id, property] of formerFacts) {
      const at = table.indexOf(`a fact-${id}`);
      assert.equal(
        table[table.findLastIndex((place, index) => index < at && !place.startsWith('a fact-'))],
        `div lesson-measured-${property}`,
        id,
      );
    }
    assert.equal(new Set(table).size, table.length);
  });
});

describe('ids that were renamed', () => {
  before(() => Object.entries(moves).forEach(([old, current]) => movedIds.set(old, current)));
  after(() => movedIds.clear());

  it('are still understood by the functions of the data', () => {
    assert.deepEqual(ids(comparison('en', {properties: ['boot', 'size'], technologies: ['machine']}).properties), ['startup', 'size']);
    assert.deepEqual(ids(stacks('en', {technologies: ['machine']}).stacks), ['vm']);
    assert.deepEqual(ids(lesson('en', {sections: ['outcome']}).sections), ['summary']);
    assert.equal(analogy('en', 'machine').technology.id, 'vm');
  });

  it('are still understood by renderStatic', () => {
    assert.equal(
      renderStatic('architecture-diagram', {selected: 'machine.guest', technologies: ['machine', 'container']}),
      renderStatic('architecture-diagram', {selected: 'vm.guest-os'}),
    );
    assert.equal(renderStatic('analogy-card', {technology: 'machine'}), renderStatic('analogy-card', {technology: 'vm'}));
    const data = {properties: [{id: 'boot', values: {machine: {value: 'Slow'}}}]};
    assert.match(renderStatic('comparison-table', {data}), />Slow</);
  });

  it('are places that addresses still lead to, before what stands there', () => {
    const table = places(renderStatic('comparison-table', {evidence: true, idPrefix: 'my-'}));
    const now = table.indexOf('div my-fact-start.ct.docker.ssd');
    assert.equal(table[now + 1], 'a my-fact-start.docker');
    const whole = places(renderStatic('container-lesson'));
    assert.equal(whole[whole.indexOf('section lesson-summary') + 1], 'a lesson-outcome');
    assert.equal(new Set([...table, ...whole]).size, table.length + whole.length);
  });
});
