import {expect} from '@open-wc/testing';

import {comparedMeasurements} from '../../src/data/measurements/compared.js';
import {measurements} from '../../src/data/measurements/index.js';
import {sources} from '../../src/data/sources.js';
import {standingOf} from '../../src/data/standing.js';
import {words as en} from '../../src/generated/words/en.js';
import {words as ja} from '../../src/generated/words/ja.js';
import enEvidence from '../../src/generated/strings/en/evidence.js';
import jaEvidence from '../../src/generated/strings/ja/evidence.js';
import {registerAreas, translator} from '../../src/localization/strings.js';
import {evidence, type Evidence, type EvidenceValue} from '../../src/model/evidence.js';
import {languages} from '../support.js';

registerAreas('en', {...en, evidence: enEvidence});
registerAreas('ja', {...ja, evidence: jaEvidence});

const of = (lang: string): Evidence => evidence(translator(lang, ['properties']));
const groupsOf = ({properties}: Evidence) => properties.flatMap(({groups}) => groups);
const valuesOf = (model: Evidence): EvidenceValue[] => groupsOf(model).flatMap(({values}) => Object.values(values).flat());
const byId = (lang: string, id: string): EvidenceValue => valuesOf(of(lang)).find((value) => value.id === id)!;

describe('evidence', () => {
  it('has every number of VMs and containers on the six properties, each once', () => {
    const shown = valuesOf(of('en')).map(({id}) => id);
    const wanted = measurements
      .filter(
        ({property, technology, id}) => property !== 'density' && /^(vm|container)$/.test(technology) && id !== 'start.uk.lightvm.docker',
      )
      .map(({id}) => id as string);
    expect(new Set(shown).size).to.equal(shown.length);
    expect(shown).to.include.members(wanted);
    expect(wanted).to.have.length(comparedMeasurements.length);
  });

  for (const lang of languages) {
    it(`says of each, in ${lang}, with which unit, what was measured and under which conditions`, () => {
      for (const {id, amount, what, conditions} of valuesOf(of(lang))) {
        expect(amount, id).to.match(/[^\d\s.,–～]/);
        expect(what, id).to.match(/\S{3}/);
        expect(conditions, id).to.match(/\S{3}/);
        expect(`${amount} ${what} ${conditions}`, id).to.not.match(/[{}]|undefined|NaN/);
      }
    });

    it(`marks what is not first-hand, in ${lang}`, () => {
      for (const row of comparedMeasurements) {
        const isPlain = /^(primary|data)$/.test(standingOf(row));
        expect(byId(lang, row.id).conditions.startsWith('*'), row.id).to.equal(!isPlain);
      }
    });
  }

  it('puts like for like apart, and nothing else', () => {
    const alike = groupsOf(of('en')).filter((group) => group.alike);
    expect(alike.map(({values}) => Object.values(values).map((list) => list.map(({id}) => id)))).to.deep.equal([
      [['mem.same.microvm', 'mem.same.microvm.ratio'], ['mem.same.docker']],
      [['size.vm.ubumin', 'size.vm.ubumin.ratio', 'size.vm.ubuntu.download', 'size.vm.ubuntu.ratio'], ['size.ct.ubuntu']],
    ]);
  });

  it('writes amounts in the way of the language', () => {
    expect(byId('en', 'start.vm.qemu.min')).to.include({amount: '198–229.4 ms', spread: 'median 213.9 ms'});
    expect(byId('ja', 'start.vm.qemu.min')).to.include({amount: '198～229.4 ms', spread: '中央値213.9 ms'});
    expect(byId('en', 'start.vm.ec2.windoc').amount).to.equal('15 min or more');
    expect(byId('ja', 'start.vm.ec2.windoc').amount).to.equal('15分以上');
    expect(byId('en', 'mem.vm.fcspec').amount).to.equal('5 MiB or less');
    expect(byId('en', 'iso.cves.vm').amount).to.equal('1 flaw or more');
    expect(byId('en', 'iso.cves.container').amount).to.equal('2 flaws or more');
    expect(byId('ja', 'mem.same.microvm.ratio').amount).to.equal('約4～5倍');
    expect(byId('en', 'size.vm.ubuntu.list').amount, 'MB or MiB, the source does not say').to.equal('599 M');
    expect(byId('en', 'start.vm.ec2.example').spread).to.equal('1.54 + 4.9 + 17.18 + 5.64 added up');
  });

  it('never lets a test kernel pass for a system, nor two seconds stand alone', () => {
    for (const {id, conditions} of comparedMeasurements)
      expect(byId('en', id).conditions.includes('not a usable system'), id).to.equal('minimalGuest' in conditions);
    expect(byId('en', 'start.vm.ec2.cold.warm')).to.include({
      amount: '1.9–3.9 sec',
      what: 'From taking a cloud server out of a prepared pool to a connection by SSH',
    });
  });

  it('numbers the sources as they are cited, and leads only to the web', () => {
    const model = of('en');
    const cited = [...new Set(valuesOf(model).flatMap(({references}) => references.map(({number}) => number)))];
    expect(cited).to.deep.equal(model.sources.map(({number}) => number));
    expect(cited).to.deep.equal(cited.map((_, index) => index + 1));
    expect(model.sources.every(({url}) => url === undefined || /^https?:\/\//.test(url))).to.be.true;
    expect(model.sources.map(({title}) => title)).to.satisfy((titles: string[]) =>
      titles.every((title) => sources.some((source) => source.title === title)),
    );
  });

  it('keeps to the columns and rows it is asked for', () => {
    const model = evidence(translator('en', ['properties']), {technologies: ['container'], properties: ['size']});
    expect(model.properties.map(({id}) => id)).to.deep.equal(['size']);
    expect(groupsOf(model).every(({values}) => Object.keys(values).join() === 'container')).to.be.true;
  });
});
