import {expect} from '@open-wc/testing';

import {formerFacts} from '../../src/data/former-facts.js';
import {comparedMeasurements} from '../../src/data/measurements/compared.js';
import {measurements as everyMeasurement} from '../../src/data/measurements/index.js';
import type {Measurement, Quantity} from '../../src/data/measurements/types.js';
import {propertyIds} from '../../src/data/properties.js';
import {sources as everySource, type Source} from '../../src/data/sources.js';
import {standingOf} from '../../src/data/standing.js';

const measurements: readonly Measurement[] = everyMeasurement;
const compared: readonly Measurement[] = comparedMeasurements;
const sources: readonly Source[] = everySource;

const byId = (id: string): Measurement => measurements.find((one) => one.id === id)!;
const kindsOf = (row: Measurement): string[] =>
  'sources' in row ? row.sources.map((id) => sources.find((source) => source.id === id)!.kind) : ['own'];
const isRange = ({low, high}: Quantity): boolean => low !== undefined && high !== undefined;

/** Seconds and megabytes. */
const factors: Readonly<Record<string, number>> = {ms: 1e-3, s: 1, MB: 1, MiB: 1.048576, GiB: 1073.741824};
const unitOf: Readonly<Record<string, number>> = {
  millisecond: 1e-3,
  second: 1,
  minute: 60,
  megabyte: 1,
  mebibyte: 1.048576,
  percent: 0.01,
  times: 1,
};

/** What a calculation like `226.75 MiB ÷ 29.8 MB` or `1 + 2 s` comes to. */
function result(formula: string): number {
  const last = /(\w+)$/.exec(formula)![1]!;
  const terms = formula.split(/ [+÷] /).map((term) => {
    const [number, unit = term.includes('÷') ? '' : last] = term.split(' ');
    return Number(number) * (factors[unit] ?? 1);
  });
  return formula.includes('÷') ? terms.reduce((a, b) => a / b) : terms.reduce((a, b) => a + b);
}

describe('every measurement', () => {
  it('has a standing: that of the weakest of its sources, or our own', () => {
    const standing = (id: string) => standingOf(byId(id));
    expect(standing('start.vm.qemu.min'), 'data, and the paper on them').to.equal('data');
    expect(standing('start.vm.ec2.cold')).to.equal('user');
    expect(standing('start.vm.ec2.linux')).to.equal('secondary');
    expect(standing('mem.vm.fcspec')).to.equal('vendor');
    expect(standing('size.vm.ubuntu.ratio'), "one person's listing, and a register").to.equal('user');
    expect(standing('mem.own.nginx')).to.equal('own');
    expect(standing('start.ct.pull')).to.equal('primary');
  });

  it('that is a single number of several runs says which statistic it is; a single run says so', () => {
    for (const row of compared.filter(({quantity: {kind}}) => kind === 'time' || kind === 'memory')) {
      const {id, quantity, conditions} = row;
      const isMeasured = kindsOf(row).some((kind) => ['data', 'report', 'paper', 'own'].includes(kind));
      if (isMeasured && !isRange(quantity) && quantity.typical !== undefined)
        expect(conditions.statistic !== undefined || conditions.runs === 1, id).to.be.true;
      if (conditions.statistic) expect(conditions.runs, id).to.not.equal(1);
      if (quantity.deviation !== undefined) expect(conditions, id).to.include({statistic: 'mean'});
    }
  });

  it('has conditions that do not exclude each other', () => {
    for (const row of measurements) {
      const {id, conditions: is, quantity} = row;
      const ways = [is.expectation, is.promised, is.statistic ?? is.runs].filter((way) => way !== undefined);
      expect(ways.length, `${id}: expected, promised or measured`).to.be.at.most(1);
      expect(is.undated && is.year, `${id}: undated`).to.not.be.ok;
      if (is.testedInCi) expect(is.promised, id).to.be.true;
      if (is.promised) expect(standingOf(row), id).to.equal('vendor');
      if (is.preprint) expect(kindsOf(row), id).to.include('paper');
      if (is.growsWithGuest !== undefined) expect(is.guestMemory, id).to.be.an('array');
      if (is.leastAccepted) expect(quantity.low, id).to.be.at.least(is.leastAccepted.value);
      expect(is.instances && is.parallel, id).to.not.be.ok;
    }
  });

  it('that we computed says how, and the calculation comes to the number', () => {
    const derived = measurements.filter(({quantity}) => quantity.derived !== undefined);
    expect(derived.length).to.be.greaterThan(10);
    for (const {id, quantity} of derived) {
      const {low, typical, high} = quantity;
      for (const formula of quantity.derived!.split('; ').filter((one) => /^[\d.]/.test(one))) {
        const value = result(formula) / unitOf[quantity.unit]!;
        if (typical !== undefined) expect(value, id).to.be.closeTo(typical, 0.03 * typical);
        else expect(value, id).to.be.within(low! * 0.99, (high ?? Infinity) * 1.01);
      }
      expect(quantity.derived, id).to.match(/ [+÷−] /);
    }
  });

  it('that was recorded for this lesson has its day and its machine or files', () => {
    const own = measurements.filter((row) => 'basis' in row);
    expect(own.map(({id}) => id)).to.have.length(6);
    for (const {id, conditions} of own) expect(conditions, id).to.include({year: 2026, month: 11, day: 27});
  });

  it('counts what is there, and not the examples that we chose', () => {
    for (const {id, quantity, conditions} of measurements)
      if (conditions.examples) expect(quantity.typical, id).to.equal(conditions.examples.length);
  });
});

describe('measurements that may stand beside each other', () => {
  const pairs = compared.filter(({comparableWith}) => comparableWith).map((row) => [row, byId(row.comparableWith!)] as const);

  it('are of the two technologies, and alike in what was measured, in form, unit of measure and conditions', () => {
    expect(pairs.length).to.equal(4);
    for (const [one, other] of pairs) {
      const label = `${one.id}, ${other.id}`;
      expect([one.technology, other.technology], label).to.have.members(['vm', 'container']);
      expect(one.what, label).to.equal(other.what);
      expect(one.quantity.kind, label).to.equal(other.quantity.kind);
      const dates = new Set(['year', 'month', 'day', 'undated']);
      const names = new Set([...Object.keys(one.conditions), ...Object.keys(other.conditions)].filter((name) => !dates.has(name)));
      for (const name of names as Set<keyof Measurement['conditions']>) {
        const [left, right] = [one.conditions[name], other.conditions[name]];
        if (left !== undefined && right !== undefined) expect(left, `${label}: ${name}`).to.deep.equal(right);
        else expect(name, `${label}: only one says ${name}`).to.equal('cpu');
      }
    }
  });

  it('are no programs under a limit of Docker beside whole VMs', () => {
    expect(pairs.flat().filter(({id}) => id.startsWith('mem.same'))).to.deep.equal([]);
    expect(byId('mem.same.docker').what).to.not.equal(byId('mem.same.microvm').what);
  });
});

describe('every source', () => {
  it('has an address or a DOI, and a year', () => {
    for (const {id, url, doi, year} of sources) {
      expect(url ?? doi, id)
        .to.be.a('string')
        .and.not.equal('');
      expect(year, id).to.be.within(2009, 2026);
    }
  });

  it('has a commit or a date where it can change', () => {
    const lasting = (source: Source): boolean => ['paper', 'record'].includes(source.kind) || source.doi !== undefined;
    for (const source of sources.filter((one) => !lasting(one)))
      expect(source.commit ?? source.date ?? source.read, source.id).to.be.a('string');
  });

  it('writes commits and days in one way, and the year of its day', () => {
    for (const {id, commit, date, read, year} of sources) {
      if (commit) expect(commit, id).to.match(/^[0-9a-f]{7}$/);
      for (const day of [date, read]) if (day) expect(day, id).to.match(/^20\d\d-[01]\d-[0-3]\d$/);
      if (date) expect(date, id).to.match(new RegExp(`^${year}-`));
    }
  });

  it('that names a commit in its address names that one', () => {
    for (const {id, url, commit} of sources) {
      const [, named] = /\/blob\/([0-9a-f]{40})\//.exec(url ?? '') ?? [];
      if (named) expect(named.slice(0, 7), id).to.equal(commit);
    }
  });
});

describe('facts that the lesson shows no more', () => {
  it('are not shown, and belong to a property', () => {
    expect(formerFacts.size).to.be.greaterThan(20);
    for (const [id, property] of formerFacts) {
      expect(compared.map((one) => one.id)).to.not.include(id);
      expect(propertyIds).to.include(property);
    }
  });
});
