import {expect} from '@open-wc/testing';

import {
  citations,
  commands,
  corrections,
  expertNotes,
  findings,
  furtherCommands,
  layers,
  measurements,
  notes,
  properties,
  questions,
  sections,
  sources,
  tasks,
  technologies,
  terms,
  type Citation,
  type NotePlace,
  type Property,
  type PropertyValue,
  type Quantity,
} from '../../src/data/index.js';

const ids = (rows: readonly {readonly id: string}[]): string[] => rows.map(({id}) => id);
const lists = {technologies, layers, properties, tasks, terms, sections, notes, corrections, measurements, findings, questions, sources};
/** What has sources of its own, or says whose word it is. */
const sourced = [...corrections, ...measurements, ...findings, ...questions];

/** Kind of quantity → its units: no more and no fewer than the type has, or this file does not compile. */
const units: {readonly [kind in Quantity['kind']]: Readonly<Record<Extract<Quantity, {readonly kind: kind}>['unit'], true>>} = {
  time: {microsecond: true, millisecond: true, second: true, minute: true},
  memory: {megabyte: true, mebibyte: true, gigabyte: true, gibibyte: true},
  size: {megabyte: true, mebibyte: true, gigabyte: true, gibibyte: true},
  share: {percent: true},
  ratio: {times: true},
  count: {
    'system-call': true,
    'namespace-type': true,
    'cpu-variant': true,
    pod: true,
    node: true,
    container: true,
    vm: true,
  },
  rate: {'vm-per-second': true, 'vm-per-core-second': true},
};

describe('the facts', () => {
  for (const [name, rows] of Object.entries(lists)) {
    it(`have unique ids in ${name}`, () => {
      expect(rows.length).to.be.greaterThan(0);
      expect(new Set(ids(rows)).size).to.equal(rows.length);
    });
  }

  it('cite only sources that exist, and every source is cited', () => {
    const cited = new Set<string>();
    for (const citation of Object.values(citations)) if (typeof citation !== 'string') citation.forEach((id) => cited.add(id));
    for (const row of sourced) if ('sources' in row) row.sources.forEach((id) => cited.add(id));
    for (const {sources: own, kernels = []} of [...commands, ...furtherCommands])
      for (const id of [...own, ...kernels.map(({source}) => source)]) cited.add(id);
    const known = new Set(ids(sources));
    expect([...cited].filter((id) => !known.has(id))).to.deep.equal([]);
    expect([...known].filter((id) => !cited.has(id))).to.deep.equal([]);
  });

  it('have sources, or say whose word they are', () => {
    for (const [id, citation] of Object.entries<Citation>(citations))
      expect(typeof citation === 'string' ? ['outline', 'own'].includes(citation) : citation.length > 0, id).to.be.true;
    for (const row of sourced) expect('sources' in row ? row.sources.length > 0 : row.basis === 'own', row.id).to.be.true;
  });

  it('name a source by title, and link only by http(s)', () => {
    for (const source of sources) {
      expect(source.title, source.id).to.not.equal('');
      if ('url' in source) expect(new URL(source.url).protocol, source.id).to.match(/^https?:$/);
    }
  });

  it('have ordered ranges in known units, with at least one figure', () => {
    for (const {id, quantity} of measurements) {
      const {low, typical, high} = quantity as {low?: number; typical?: number; high?: number};
      const figures = [low, typical, high].filter((figure) => figure !== undefined);
      expect(figures.length, id).to.be.greaterThan(0);
      expect(figures, id).to.deep.equal([...figures].sort((a, b) => a - b));
      expect(Object.keys(units[quantity.kind]), id).to.include(quantity.unit);
    }
  });

  it('measure what the lesson knows: a property, the density or the whole', () => {
    for (const {id, property} of measurements) expect([...ids(properties), 'density', 'overall'], id).to.include(property);
  });

  it('put every layer at its place, bottom to top, without a gap', () => {
    for (const {id} of technologies) {
      const stack = layers.filter(({technology}) => technology === id);
      expect(stack.map(({place}) => place)).to.deep.equal(stack.map((_, index) => index + 1));
      expect(stack.filter(({key}) => key)).to.have.length(1);
    }
    expect(layers.filter(({kernel}) => kernel).map(({id}) => id)).to.deep.equal(['vm.host-os', 'vm.guest-os', 'container.host-os']);
    expect(layers.filter(({repeated}) => repeated).map(({id}) => id)).to.deep.equal(['vm.guest-os', 'vm.app', 'container.app']);
    expect(layers.filter(({stands}) => stands === 'beside').map(({id}) => id)).to.deep.equal(['container.engine']);
  });

  it('have the six properties in the order of the outline', () => {
    expect(ids(properties)).to.deep.equal(['isolation', 'startup', 'resources', 'size', 'portability', 'os-diversity']);
  });

  it('judge a property so that the word and the steps agree: none for what is impossible, all for what is possible', () => {
    for (const {id, values} of properties)
      for (const {value, rating} of Object.values(values)) {
        expect(rating === 0, `${id}: ${value}`).to.equal(value === 'impossible');
        if (value === 'possible' || value === 'very-fast') expect(rating, `${id}: ${value}`).to.equal(4);
      }
  });

  it('give an order of magnitude from the low end to the high end, which is better where the rating is', () => {
    const powers: Readonly<Record<string, number>> = {second: 0, megabyte: 6, gigabyte: 9};
    const measured = (properties as readonly Property[]).filter(({values}) => values.vm.magnitude ?? values.container.magnitude);
    expect(measured.length).to.be.greaterThan(0);
    for (const {id, values} of measured) {
      const most = ({magnitude}: PropertyValue): number => powers[magnitude!.unit]! + magnitude!.to;
      for (const {magnitude} of Object.values(values)) expect(magnitude!.from, id).to.be.below(magnitude!.to);
      expect(most(values.container) < most(values.vm), id).to.equal(values.container.rating > values.vm.rating);
    }
  });
});

const placeOf = (place: NotePlace): string => Object.entries(place).map(([kind, id]) => `${kind} ${id}`)[0]!;

describe('a correction of the outline', () => {
  it('is attached to what its note is attached to', () => {
    for (const correction of corrections.filter((one) => 'note' in one)) {
      const note = notes.find(({id}) => id === correction.note)!;
      expect(correction.places.map(placeOf), correction.id).to.include(placeOf(note.place));
    }
  });

  it('without a note is told by an expert note, or by the sentences of an analogy', () => {
    const byExperts = expertNotes.flatMap(({corrections}): readonly string[] => corrections);
    for (const {id, places} of corrections.filter((one) => !('note' in one)))
      expect(byExperts.includes(id) || places.every((place) => 'analogy' in place), id).to.be.true;
  });

  it('is what each note is there for', () => {
    const told = corrections.flatMap((one) => ('note' in one ? [one.note] : []));
    expect(ids(notes).filter((id) => !(told as string[]).includes(id))).to.deep.equal([]);
  });
});
