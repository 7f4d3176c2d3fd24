import {expect} from '@open-wc/testing';

import {checklist, comparison, stacks} from '../../src/library.js';
import {defineData, validateData} from '../../src/own-data.js';

const data = defineData({
  technologies: ['vm', {id: 'microvm', name: 'MicroVM', layers: ['machine', 'app']}],
  properties: ['size', {id: 'price', name: 'Price', values: {microvm: {value: 'Low'}, vm: {value: 'High', rating: 1}}}],
  tasks: ['analogy', {id: 'choose', text: 'I can choose'}],
});

/** The compiler checks the lines marked as errors; the values that they read are checked here. */
describe('the types of the data library', () => {
  it('promise a rating and a note where the package compares', () => {
    for (const {values, note} of comparison('en').properties) {
      expect(values.vm?.rating.toFixed()).to.match(/^[0-4]$/);
      expect(note.title.length).to.be.above(0);
    }
  });

  it('know the ids that an author defined, and that a cell may have no rating, a row no note', () => {
    const {technologies, properties} = comparison('en', {data});
    expect(technologies.find(({id}) => id === 'microvm')?.name).to.equal('MicroVM');
    const price = properties.find(({id}) => id === 'price');
    expect(price?.values.vm?.rating).to.equal(1);
    // @ts-expect-error perhaps nobody judged it
    expect(() => price?.values.microvm?.rating.toFixed()).to.throw(TypeError);
    // @ts-expect-error perhaps there is no note
    expect(() => price?.note.letter).to.throw(TypeError);
    // @ts-expect-error the author does not compare containers
    expect(price?.values.container).to.equal(undefined);
  });

  it('know the layers and the tasks that an author defined', () => {
    const layers = stacks('en', {data}).stacks.flatMap((stack) => stack.layers);
    expect(layers.find(({id}) => id === 'microvm.app')?.technology).to.equal('microvm');
    expect(checklist('en', {data}).tasks.find(({id}) => id === 'choose')?.text).to.equal('I can choose');
    // @ts-expect-error the author has no such task
    expect(checklist('en', {data}).tasks.find(({id}) => id === 'lightness')).to.equal(undefined);
  });

  it('let any id be there in data that were read', async () => {
    const read = validateData(await (await fetch('/examples/microvm.json')).json()).data;
    const {technologies, properties} = comparison('en', {data: read!});
    expect(technologies.map(({id}) => id)).to.include('microvm');
    expect(properties.map(({values}) => values.microvm?.rating)).to.deep.equal([4, undefined, undefined, undefined, undefined, undefined]);
    // @ts-expect-error perhaps nobody judged it
    expect(() => properties[1]?.values.microvm?.rating.toFixed()).to.throw(TypeError);
  });
});
