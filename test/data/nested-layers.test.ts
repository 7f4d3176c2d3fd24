import {expect} from '@open-wc/testing';

import {citations} from '../../src/data/citations.js';
import {nestedLayers} from '../../src/data/nested-layers.js';
import * as library from '../../src/library.js';

describe('containers in a VM as data', () => {
  it('are five layers with two kernels, of which each is cited', () => {
    expect(nestedLayers.map(({id}) => id.split('.')[1])).to.deep.equal(['machine', 'host-os', 'guest-os', 'engine', 'app']);
    expect(nestedLayers.filter(({kernel}) => kernel).map(({kind}) => kind)).to.deep.equal(['host-os', 'guest-os']);
    expect(nestedLayers.filter(({id}) => !(id in citations))).to.deep.equal([]);
  });

  it('are a stack of the library where they are asked for, and nowhere else', () => {
    expect(library.stacks('en').stacks.map(({id}) => id)).to.deep.equal(['vm', 'container']);
    expect(library.expertStacks('en').stacks.map(({id}) => id)).to.deep.equal(['hosted', 'bare-metal', 'container']);
    const [only, ...others] = library.stacks('en', {technologies: ['container-in-vm'], instances: 6}).stacks;
    expect(others).to.deep.equal([]);
    expect(only!.kernels).to.include({total: 2, figure: '1 + 1'});
    expect(only!.description).to.have.length(3);
    expect(library.expertStacks('en', {technologies: ['container-in-vm']}).stacks[0]!.kernels).to.include({total: 2, figure: '1 + 1'});
  });

  it('leave the sentence out that the others are described by', () => {
    const simplified = (technologies: library.StackId[]): string => library.stacks('en', {technologies}).simplified;
    expect(simplified(['container-in-vm'])).to.include('hypervisor, which runs the VM, is left out');
    expect(simplified(['vm', 'container-in-vm'])).to.equal(library.stacks('en').simplified);
  });
});
