import {expect} from '@open-wc/testing';

import {comparedMeasurements} from '../../src/data/measurements/compared.js';
import {sources} from '../../src/data/sources.js';
import {standingOf} from '../../src/data/standing.js';
import {words as en} from '../../src/generated/words/en.js';
import {words as ja} from '../../src/generated/words/ja.js';
import enEvidence from '../../src/generated/strings/en/evidence.js';
import jaEvidence from '../../src/generated/strings/ja/evidence.js';
import {registerAreas} from '../../src/localization/words/store.js';
import {translator} from '../../src/localization/words/translate.js';
import {evidence, type Evidence, type EvidenceValue} from '../../src/model/evidence.js';
import {languages} from '../support/page.js';

registerAreas('en', {...en, evidence: enEvidence});
registerAreas('ja', {...ja, evidence: jaEvidence});

const of = (lang: string): Evidence => evidence(translator(lang, ['properties']));
const groupsOf = ({properties}: Evidence) => properties.flatMap(({groups}) => groups);
const valuesOf = (model: Evidence): EvidenceValue[] => groupsOf(model).flatMap(({values}) => Object.values(values).flat());
const byId = (lang: string, id: string): EvidenceValue => valuesOf(of(lang)).find((value) => value.id === id)!;

describe('evidence', () => {
  it('has every number of VMs and containers on the six properties, each once', () => {
    const shown = valuesOf(of('en')).map(({id}) => id);
    expect(new Set(shown).size).to.equal(shown.length);
    expect(shown).to.include.members(comparedMeasurements.map(({id}) => id));
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
      [
        [
          'size.vm.ubumin',
          'size.vm.ubumin.ratio',
          'size.vm.ubuntu.download',
          'size.vm.ubuntu.ratio',
          'size.own.vm.unpacked',
          'size.own.vm.packed',
        ],
        ['size.ct.ubuntu', 'size.own.container.unpacked', 'size.own.container.packed'],
      ],
    ]);
  });

  it('writes amounts in the way of the language', () => {
    expect(byId('en', 'start.vm.qemu.min')).to.include({amount: '198–229.4 ms', spread: 'median 213.9 ms'});
    expect(byId('ja', 'start.vm.qemu.min')).to.include({amount: '198～229.4 ms', spread: '中央値213.9 ms'});
    expect(byId('en', 'start.vm.ec2.windoc').amount).to.equal('15 min or more');
    expect(byId('ja', 'start.vm.ec2.windoc').amount).to.equal('15分以上');
    expect(byId('en', 'mem.vm.fcspec').amount).to.equal('5 MiB or less');
    expect(byId('ja', 'mem.same.microvm.ratio').amount).to.equal('4倍以上');
    expect(byId('en', 'start.ct.docker.ssd')).to.include({amount: '567.6 ms', spread: 'standard deviation 19.2 ms'});
    expect(byId('ja', 'start.ct.docker.ssd').spread).to.equal('標準偏差19.2 ms');
  });

  it('says of a number of several runs which statistic it is, once', () => {
    expect(byId('en', 'start.ct.docker.ssd').conditions).to.include('mean of 50 runs');
    expect(byId('ja', 'start.ct.docker.ssd').conditions).to.include('50回の平均');
    expect(byId('en', 'start.ct.borg').conditions).to.include('median');
    expect(byId('en', 'start.vm.qemu.min').conditions).to.not.include('median');
  });

  it('says how a number was computed', () => {
    expect(byId('en', 'start.vm.ec2.example').conditions).to.include('computed from the source: 1.543 + 4.905 + 17.176 + 5.643 s');
    expect(byId('ja', 'mem.same.microvm.ratio').conditions).to.include('出典の数値から計算：29 ÷ 7 MB');
  });

  it('says what is promised, recorded by us, or available, in words that do not exclude each other', () => {
    expect(byId('en', 'mem.vm.fcspec').conditions).to.equal(
      '*Claimed by the vendor*, Firecracker, on AWS i3.metal, guest with 1 CPU, 128 MiB of memory for the guest, promised, not measured by others, checked by automatic tests of the maker, 2020',
    );
    expect(byId('en', 'mem.own.nginx')).to.deep.include({references: []});
    expect(byId('en', 'mem.own.nginx').conditions).to.match(/^\*Recorded for this lesson\*, .*Nov 27, 2026$/);
    expect(byId('en', 'iso.userns').conditions).to.equal('Docker Engine, available since Docker 1.10, 2026');
  });

  for (const [lang, fromTo] of Object.entries({en: /^(Time|Part of the time) .*from .+ (to|until) /, ja: /から.*まで.*時間/}))
    it(`says of each time, in ${lang}, from when to when`, () => {
      const times = comparedMeasurements.filter(({quantity}) => quantity.kind === 'time');
      expect(times.length).to.be.greaterThan(20);
      for (const {id} of times) expect(byId(lang, id).what, id).to.match(fromTo);
    });

  it('says what was measured in a noun phrase', () => {
    for (const {id, what} of valuesOf(of('en')))
      expect(what, id)
        .to.match(/^(Time|Part|Share|Memory|Smallest memory|Size|System calls|Kinds|Mapping|Use) /)
        .and.not.match(/\.$/);
  });

  it('never lets a test kernel pass for a system', () => {
    for (const {id, conditions} of comparedMeasurements)
      expect(byId('en', id).conditions.includes('not a usable system'), id).to.equal('minimalGuest' in conditions);
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

  it('says when a source was published, where it says so, and which version of what can change was read', () => {
    const origin = (lang: string, title: string) => of(lang).sources.find((source) => source.title === title)!.origin;
    expect(origin('en', 'Docker Engine security')).to.equal('Docker, 2026, commit 135870f');
    expect(origin('ja', 'Docker Engine security')).to.equal('Docker、2026、コミット135870f');
    expect(origin('en', 'Comparing startup times of Linux distros in the cloud')).to.equal('ADMIN 65, 2021, read Nov 27, 2026');
    expect(origin('ja', 'namespaces(7), man-pages 6.16')).to.equal('Linux man-pages project、2026年11月27日閲覧');
    expect(origin('en', 'Large-scale cluster management at Google with Borg')).to.equal('Verma et al., EuroSys, 2015');
  });

  it('keeps to the columns and rows it is asked for', () => {
    const model = evidence(translator('en', ['properties']), {technologies: ['container'], properties: ['size']});
    expect(model.properties.map(({id}) => id)).to.deep.equal(['size']);
    expect(groupsOf(model).every(({values}) => Object.keys(values).join() === 'container')).to.be.true;
  });
});
