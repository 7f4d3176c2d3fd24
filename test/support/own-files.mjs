/** Files of authors, good and bad: the schema for editors and the package's own check say the same of each. */
import {readFileSync} from 'node:fs';

import {root} from '../../scripts/lib/run.mjs';

export const example = JSON.parse(readFileSync(`${root}examples/microvm.json`, 'utf8'));

/** A technology of an author’s beside ours. */
export const mine = (more) => ({technologies: ['vm', {id: 'mine', name: 'Mine', ...more}]});
/** A cell of the comparison. */
export const cell = (value) => ({properties: [{id: 'size', values: {vm: value}}]});

/** What each good file has. */
export const good = {
  nothing: {},
  'the example': example,
  'ids of the package': {technologies: ['container'], properties: ['size'], tasks: ['analogy']},
  'a name for a technology of the package': {technologies: [{id: 'vm', name: {en: 'VM', ja: 'VM', ko: 'VM'}}]},
  'a rating of nothing': cell({value: 'x', rating: 0}),
  'a language as Java writes it': {lang: 'ja_JP', ...cell({value: {ja_JP: '小', en: 'small'}})},
  'as many properties as there are letters': {properties: Array.from({length: 26}, (_, index) => ({id: `p${index}`, name: 'x'}))},
  'a stack': mine({layers: ['machine', {storey: 'manager', name: 'M', repeated: false, kernel: true}]}),
};
/** What is wrong with each bad file. */
export const bad = {
  'a list': [],
  'no object': null,
  'a key that is not known': {technology: ['vm']},
  'no entry': {tasks: []},
  'an id that is none': {technologies: ['qemu']},
  'no name': {technologies: [{id: 'mine'}]},
  'no text of a task': {tasks: [{id: 'mine'}]},
  'an id with a capital': {technologies: [{id: 'Mine', name: 'x'}]},
  'a rating of 5': cell({value: 'x', rating: 5}),
  'a rating of 1.5': cell({value: 'x', rating: 1.5}),
  'no value': cell({rating: 1}),
  'a list of values': {properties: [{id: 'size', values: []}]},
  'an empty text': cell({value: ''}),
  'a text in no language': cell({value: {}}),
  'a language that is none': cell({value: {'en us!': 'x'}}),
  'too many technologies': {technologies: Array.from({length: 13}, (_, index) => ({id: `t${index}`, name: 'x'}))},
  'a property without a letter for its note': {properties: Array.from({length: 27}, (_, index) => ({id: `p${index}`, name: 'x'}))},
  'a storey that is none': mine({layers: ['cellar']}),
};
