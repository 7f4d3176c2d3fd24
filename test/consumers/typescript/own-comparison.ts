/** A strict program that reads an author's comparison: written in TypeScript, and read from JSON. */
import {checklist, comparison, lesson, stacks, type Comparison, type TechnologyId} from 'container-lesson/data';
import {defineData, readData, validateData} from 'container-lesson/own-data';
import example from './microvm.json' with {type: 'json'};

// The package's own: each cell is judged, each row has a note
for (const {values, note} of comparison('en').properties) {
  values.vm?.rating.toFixed();
  note.title.toUpperCase();
  // @ts-expect-error no such technology
  void values.microvm;
}

// Written in TypeScript: ids are inferred
const data = defineData({
  technologies: ['vm', {id: 'microvm', name: 'MicroVM', layers: ['machine', 'app']}],
  properties: ['size', {id: 'price', name: 'Price', values: {microvm: {value: 'Low'}}}],
  tasks: ['analogy', {id: 'choose', text: 'I can choose'}],
});
const own = comparison('en', {data});
export const same: Comparison<'vm' | 'microvm', 'size' | 'price'> = own;
export const column = own.technologies.find(({id}) => id === 'microvm');
// @ts-expect-error the author has no such technology
own.technologies.find(({id}) => id === 'container');
export const row = own.properties.find(({id}) => id === 'price');
// @ts-expect-error the author has no such property
own.properties.find(({id}) => id === 'startup');
for (const {values, note} of own.properties) {
  const {microvm} = values;
  if (microvm?.rating !== undefined) microvm.rating.toFixed();
  // @ts-expect-error perhaps nobody judged it
  microvm?.rating.toFixed();
  note?.title.toUpperCase();
  // @ts-expect-error perhaps there is no note
  note.title.toUpperCase();
  // @ts-expect-error the author has no such technology
  void values.container;
}
export const layer = stacks('en', {data}).stacks[1]?.layers.find(({id, technology}) => id === 'microvm.app' && technology === 'microvm');
// @ts-expect-error no such storey
stacks('en', {data}).stacks[1]?.layers.find(({id}) => id === 'microvm.kernel');
export const task = checklist('en', {data}).tasks.find(({id}) => id === 'choose');
// @ts-expect-error the author has no such task
checklist('en', {data}).tasks.find(({id}) => id === 'lightness');
const whole = lesson('en', {data});
whole.comparison.properties[0]?.values.microvm?.value.toUpperCase();
// @ts-expect-error perhaps nobody judged it
whole.comparison.properties[0]?.values.microvm?.rating.toFixed();

// What an author leaves out is the package's
export const ofPackage: TechnologyId | undefined = comparison('en', {data: defineData({tasks: ['analogy']})}).technologies[0]?.id;

// Read from JSON: any id may be there
for (const {data: read} of [validateData(example), readData(JSON.stringify(example))]) {
  if (!read) continue;
  const {technologies, properties} = comparison('en', {data: read});
  technologies.find(({id}) => id === 'microvm');
  for (const {values} of properties) {
    values['microvm']?.value.toUpperCase();
    values.microvm?.rating?.toFixed();
    // @ts-expect-error perhaps nobody judged it
    values.microvm?.rating.toFixed();
    // @ts-expect-error perhaps there is no such column
    values.microvm.value.toUpperCase();
  }
}
