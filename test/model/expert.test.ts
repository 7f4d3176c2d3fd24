import {expect} from '@open-wc/testing';

import {corrections, expertNotes as rows, measurements, sections, sources, towers} from '../../src/data/index.js';
import {expertStacks, lessonExpertNotes} from '../../src/library.js';
import {languages} from '../support/page.js';

const numbers = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);

describe('the stacks as they really stand', () => {
  for (const lang of languages)
    for (const instances of [1, 2, 3, 4, 5, 6])
      it(`have ${instances} + 1, ${instances} + 1 and 1 kernels in ${lang}, in figures and in words`, () => {
        const [hosted, bareMetal, container] = expertStacks(lang, {instances}).stacks;
        for (const stack of [hosted!, bareMetal!]) {
          expect(stack.kernels).to.include({total: instances + 1, figure: `1 + ${instances}`});
          expect(numbers(stack.kernels.words)).to.deep.equal([instances + 1]);
          expect(numbers(stack.description.join(' '))).to.include.members([instances, instances + 1]);
        }
        expect(bareMetal!.kernels.places).to.include('Windows');
        expect(container!.kernels).to.include({total: 1, figure: '1'});
        expect(numbers(container!.description.join(' '))).to.include(instances);
        for (const stack of [hosted!, bareMetal!, container!]) expect(stack.instances).to.have.length(instances);
      });

  it('differ in where the hypervisor is: on the host OS, or right on the machine', () => {
    const [hosted, bareMetal] = expertStacks('en').stacks;
    expect(hosted!.layers.map(({kind}) => kind)).to.deep.equal(['machine', 'host-os', 'hypervisor', 'guest-os', 'app']);
    expect(bareMetal!.layers.map(({kind}) => kind)).to.deep.equal(['machine', 'hypervisor', 'guest-os', 'app']);
    expect(bareMetal!.manager).to.include({kind: 'root', kernel: true}).and.not.have.property('control');
  });

  it('have the engine beside the containers, handing work from dockerd to runc, and nothing between app and host OS', () => {
    const container = expertStacks('en').stacks.at(-1)!;
    expect(container.layers.map(({kind}) => kind)).to.deep.equal(['machine', 'host-os', 'app']);
    expect(container.manager!.names).to.deep.equal(['dockerd', 'containerd', 'runc']);
    expect(container.manager!.control).to.equal('creates, stops');
  });

  for (const lang of languages)
    it(`say in ${lang} everything that is drawn, without a mark or a value left over`, () => {
      const {stacks} = expertStacks(lang);
      for (const {layers, manager, description, reading} of stacks) {
        const said = description.join(' ').toLowerCase();
        for (const {name} of layers) expect(said).to.include(name.toLowerCase());
        for (const name of manager?.names ?? []) expect(said).to.include(name.toLowerCase());
        expect(reading).to.not.equal('');
      }
      expect(JSON.stringify(stacks)).to.not.match(/[*`\u200B]|\]\(|\{\w+\}|""/);
    });

  it('are those of the technologies that are asked for, in that order, serializable and frozen', () => {
    const model = expertStacks('ja', {technologies: ['container', 'vm']});
    expect(model.stacks.map(({id}) => id)).to.deep.equal(['container', 'hosted', 'bare-metal']);
    expect(JSON.parse(JSON.stringify(model))).to.deep.equal(model);
    expect(Object.isFrozen(model.stacks[0]!.layers)).to.be.true;
  });

  it('cite only sources that exist', () => {
    const known = new Set<string>(sources.map(({id}) => id));
    for (const {id, sources: cited} of [...towers, ...rows])
      expect(
        (cited as readonly string[]).filter((one) => !known.has(one)),
        id,
      ).to.deep.equal([]);
  });
});

describe('the expert notes', () => {
  it('stand in the order of the lesson, and each has sources', () => {
    const order = sections.map(({id}) => id as string);
    const places = rows.map(({section}) => order.indexOf(section));
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    for (const {id, sources: cited} of lessonExpertNotes('en').notes) expect(cited, id).to.not.be.empty;
  });

  for (const lang of languages)
    it(`are whole in ${lang}, and link only by http(s)`, () => {
      const model = lessonExpertNotes(lang);
      expect(JSON.stringify(model)).to.not.match(/[*`\u200B]|\]\(|\{(?!word)\w+\}|""/);
      for (const {sources: cited} of model.notes) for (const {url} of cited) if (url) expect(new URL(url).protocol).to.match(/^https?:$/);
    });

  it('rest on sources of the corrections that they carry further', () => {
    for (const {id, corrections: ids, sources: cited} of rows)
      for (const one of cited) {
        const correction = corrections.find(
          (row) => (ids as readonly string[]).includes(row.id) && 'sources' in row && (row.sources as readonly string[]).includes(one),
        );
        const others = ['docker-what-is-a-container', 'microsoft-isolation-modes'];
        if (!others.includes(one)) expect(correction, `${id}: ${one}`).to.exist;
      }
  });

  it('say which of their sources are no primary ones', () => {
    const marks = lessonExpertNotes('en').notes.map(({sources: cited}) => cited.map(({mark}) => mark));
    const marked = rows.flatMap(({sources: cited}, note) => cited.flatMap((id, at) => (marks[note]![at] ? [[id, marks[note]![at]]] : [])));
    expect(marked).to.deep.equal([
      ['techtarget-hosted-hypervisor', 'press report'],
      ['techtarget-kvm', 'press report'],
      ['firecracker-specification', 'vendor’s claim'],
    ]);
  });

  it('name the figures of the measurements', () => {
    const named = rows.flatMap((row) => ('figures' in row ? Object.values(row.figures) : []));
    const figures = named.filter((figure) => 'id' in figure);
    expect(figures.map(({id}) => id)).to.have.members(['iso.namespaces', 'iso.syscalls', 'iso.syscalls.known']);
    for (const {id, value, unit} of figures) {
      const {
        typical,
        low,
        unit: measuredUnit,
      } = measurements.find((one) => one.id === id)!.quantity as {typical?: number; low?: number; unit: string};
      expect({value, unit}, id).to.deep.equal({value: typical ?? low, unit: measuredUnit});
    }
    expect(named.filter((figure) => !('id' in figure))).to.deep.equal([{value: 95, unit: 'percent'}]);
  });
});
