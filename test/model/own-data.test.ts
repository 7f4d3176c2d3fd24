import {expect} from '@open-wc/testing';

import {words as en, lazyWords as lazyEn} from '../../src/generated/words/en.js';
import {words as ja, lazyWords as lazyJa} from '../../src/generated/words/ja.js';
import {registerAreas} from '../../src/localization/words/store.js';
import {translator, type Translate} from '../../src/localization/words/translate.js';
import type {AnyChecklist} from '../../src/model/checklist.js';
import {comparison, type AnyComparison} from '../../src/model/comparison.js';
import {ownModels} from '../../src/model/own-data/models.js';
import {problemLine, describeProblem} from '../../src/model/own-data/problem.js';
import {languageFor} from '../../src/model/own-data/texts.js';
import type {OwnData} from '../../src/model/own-data/types.js';
import {validated} from '../../src/model/own-data/validate.js';
import {stacks, type AnyStacks, type StacksOptions} from '../../src/model/stacks.js';

const areas = ['own'] as const;
const speak = (lang: string): Translate => translator(lang, areas);

const speakFor = (data: unknown, lang: string): Translate => speak(languageFor(data as OwnData, lang) ?? lang);
const ownComparison = (data: unknown, lang = 'en'): AnyComparison => ownModels(data as OwnData, {lang}).comparison(speakFor(data, lang));
const ownStacks = (data: unknown, options?: StacksOptions, explained?: boolean): AnyStacks =>
  ownModels(data as OwnData, {lang: 'en'}).stacks(speakFor(data, 'en'), options, explained);
const ownChecklist = (data: unknown, answered?: boolean): AnyChecklist =>
  ownModels(data as OwnData, {lang: 'en'}).checklist(speakFor(data, 'en'), answered);

let example: unknown;

/** What is wrong, as an author reads it. */
const problems = (data: unknown, lang = 'en'): string[] =>
  (validated(data).problems ?? []).map((one) => problemLine(describeProblem(speak(lang), one)));

const third = (more: object = {}): object => ({technologies: ['vm', {id: 'wasm', name: 'Wasm', ...more}]});

describe('an author’s own data', () => {
  before(async () => {
    example = await (await fetch('/examples/microvm.json')).json();
    registerAreas('en', {...en, own: (await lazyEn.own()).default, explanations: (await lazyEn.explanations()).default});
    registerAreas('ja', {...ja, own: (await lazyJa.own()).default, explanations: (await lazyJa.explanations()).default});
  });

  it('are good in the example', () => {
    expect(problems(example)).to.deep.equal([]);
  });

  it('bring a third column with their own cells, beside those of the package', () => {
    const {technologies, properties, caption} = ownComparison(example);
    expect(technologies.map(({name}) => name)).to.deep.equal(['Virtual machine (VM)', 'Container', 'MicroVM']);
    expect(caption).to.equal('Properties compared, with microVMs');
    const cells = properties.map(({values}) => values['microvm']!);
    expect(cells.map(({value}) => value)).to.deep.equal(['Very high', 'Fast', 'Small', 'As its parts', '—', '—']);
    expect(cells.map(({scale}) => scale)).to.deep.equal(['4 of 4 steps', '', '', '', '', '']);
    expect(properties[0]!.values).to.deep.include(comparison(speak('en')).properties[0]!.values);
  });

  it('have no words that come late, of the package’s stacks neither, until those have loaded', () => {
    const late = ({stacks: all}: AnyStacks): string[] =>
      all.flatMap(({description, layers}) => [...description, ...layers.flatMap(({note}) => (note?.text ? [note.text] : []))]);
    expect(late(ownStacks(example, {}, false))).to.deep.equal([]);
    expect(late(ownStacks(example, {}, true))).to.have.length.greaterThan(4);
  });

  it('say the same in the language of the page', () => {
    const {technologies, properties, lang} = ownComparison(example, 'ja-JP');
    expect(lang).to.equal('ja');
    expect(technologies[2]!.name).to.equal('マイクロVM');
    expect(properties[4]!.values['microvm']).to.deep.include({value: '—', scale: ''});
  });

  it('stay in one language that has all texts, and say which one', () => {
    const name = {en: 'Wasm', ko: '웹어셈블리'};
    const shown = (data: unknown, lang: string): string => ownComparison(data, lang).lang;
    expect(shown(third({name}), 'ja')).to.equal('en');
    expect(shown(third({name}), 'ko-KR')).to.equal('ko');
    expect(shown({...third({name: {ko: 'x'}}), caption: {ko: 'y', en: 'z'}}, 'en')).to.equal('ko');
    expect(shown({...third(), lang: 'ja'}, 'en')).to.equal('ja');
    expect(shown(third(), 'ja')).to.equal('ja');
  });

  it('bring rows of their own, with a note or without', () => {
    const note = {title: 'About it', text: 'So it is.'};
    const rows = ['size', {id: 'price', name: 'Price', values: {vm: {value: 'High', rating: 0}}}, {id: 'age', name: 'Age', note}];
    const {properties} = ownComparison({properties: rows});
    expect(properties.map(({name}) => name)).to.deep.equal(['Size', 'Price', 'Age']);
    expect(properties.map((row) => row.note?.id)).to.deep.equal(['size', undefined, 'age']);
    expect(properties[1]!.values['vm']).to.deep.include({value: 'High', rating: 0, scale: '0 of 4 steps'});
    expect(properties[1]!.values['container']).to.deep.include({value: '—'});
  });

  it('bring a stack, and count its kernels', () => {
    const {stacks: drawn} = ownStacks(example, {instances: 2});
    expect(drawn.map(({id}) => id)).to.deep.equal(['vm', 'container', 'microvm']);
    const own = drawn[2]!;
    expect(own.kernels).to.deep.include({total: 3, figure: '1 + 2', words: '3 kernels in all'});
    expect(own.instances).to.deep.equal(['MicroVM 1', 'MicroVM 2']);
    expect(own.layers.map(({name}) => name)).to.deep.equal(['Physical machine', 'Host OS', 'VMM', 'Guest OS', 'App and libraries']);
    expect(own.description.join(' ')).to.match(/^Shared by all, from the bottom: Physical machine and Host OS\. On top, 2 times: VMM/);
  });

  it('bring tasks with their answers', () => {
    const {tasks, legend} = ownChecklist({tasks: ['analogy', {id: 'own', text: 'I can', answer: 'So'}], legend: 'Now'}, false);
    expect(legend).to.equal('Now');
    expect(tasks.map(({id, answer}) => [id, answer])).to.deep.equal([
      ['analogy', ''],
      ['own', 'So'],
    ]);
  });

  it('leave to the package what they do not have', () => {
    const data = {tasks: ['analogy']};
    expect(ownComparison(data)).to.equal(comparison(speak('en')));
    expect(ownStacks(data)).to.equal(stacks(speak('en')));
  });

  it('are remembered until words change', () => {
    const models = ownModels(example as OwnData, {lang: 'en'});
    const [en, ja] = [speak('en'), speak('ja')];
    expect(models.comparison(en)).to.equal(models.comparison(en));
    expect(models.comparison(en)).to.not.equal(models.comparison(ja));
  });

  it('are not checked again once they were found good', () => {
    const {data} = validated(example);
    expect(data).to.not.equal(example);
    expect(validated(data).data).to.equal(data);
  });

  const value = (cell: unknown): object => ({...third(), properties: ['size', {id: 'startup', values: {vm: cell}}]});
  const mistakes: readonly [what: string, data: unknown, ...told: string[]][] = [
    ['a number', 3, 'expected {…}, got 3'],
    ['a list', [], 'expected {…}, got […]'],
    ['a rating that is too high', value({value: 'x', rating: 9}), 'properties[1].values.vm.rating: expected 0…4, got 9'],
    ['a rating in words', value({value: 'x', rating: 'high'}), 'properties[1].values.vm.rating: expected 0…4, got "high"'],
    ['a cell without a value', value({rating: 1}), 'properties[1].values.vm.value: is missing'],
    ['a key that is not known', value({value: 'x', ratings: 1}), 'properties[1].values.vm.ratings: is not known here'],
    ['a text that is none', value({value: 3}), 'properties[1].values.vm.value: expected "…" | {"en": "…"}, got 3'],
    ['an empty text', value({value: ''}), 'properties[1].values.vm.value: expected "…", got ""'],
    ['a text in no language', value({value: {}}), 'properties[1].values.vm.value: expected {"en": "…"}, got {}'],
    ['an id that is none', {technologies: ['qemu']}, 'technologies[0]: expected "vm" | "container" | {…}, got "qemu"'],
    ['an id with a space', {tasks: [{id: 'a b', text: 'x'}]}, 'tasks[0].id: expected a–z 0–9 -, got "a b"'],
    ['no entry', {technologies: []}, 'technologies: expected ≥ 1, got []'],
    [
      'no name',
      {technologies: [{id: 'wasm'}]},
      'technologies[0].name: is missing. It is needed because “wasm” is none of the package’s ids: vm, container',
    ],
    ['an id twice', {tasks: ['analogy', {id: 'analogy'}]}, 'tasks[1].id: “analogy” is there twice'],
    ['a manager without a name', third({layers: ['manager']}), 'technologies[1].layers[0].name: is missing'],
    ['a storey twice', third({layers: ['app', {storey: 'app'}]}), 'technologies[1].layers[1].storey: “app” is there twice'],
    [
      'a value of no technology',
      {properties: [{id: 'size', values: {wasm: {value: 'x'}}}]},
      'properties[0].values.wasm: is no technology of this data. Possible: vm, container',
    ],
    [
      'languages with gaps',
      {caption: {en: 'x', ja: 'x'}, title: {en: 'x'}, legend: {ja: 'x'}},
      'legend: has no text in “en”. One language must have all texts',
    ],
    ['a prototype', JSON.parse('{"__proto__": {"tasks": 3}}'), '__proto__: is not known here'],
  ];
  for (const [what, data, ...expected] of mistakes)
    it(`say where they are wrong: ${what}`, () => {
      expect(problems(data)).to.deep.equal(expected);
    });

  it('say in Japanese where they are wrong', () => {
    expect(problems(value({value: 'x', rating: 9}), 'ja')).to.deep.equal(['properties[1].values.vm.rating: 0…4のはずが、9になっています']);
  });
});
