import * as v from 'valibot';

import {storeys} from '../../data/layers.js';
import {propertyIds} from '../../data/properties.js';
import {tasks} from '../../data/tasks.js';
import {technologyIds} from '../../data/technologies.js';
import {maxRating} from '../../data/types.js';

/** The schema of an author's file. Editors show the titles and descriptions. */

const taskIds = tasks.map(({id}) => id);

const words = v.pipe(v.string(), v.nonEmpty(), v.maxLength(4000));
export const tagPattern = /^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*$/;
const tag = v.pipe(v.string(), v.regex(tagPattern));
const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/), v.maxLength(40));
const text = (description: string) => v.pipe(v.union([words, v.pipe(v.record(tag, words), v.minEntries(1))]), v.description(description));
const optionalText = (description: string) => v.optional(text(description));

const value = v.strictObject({
  value: text('The value, in a word or two.'),
  amount: optionalText('Order of magnitude in words.'),
  reason: optionalText('Why: half a sentence, below the value.'),
  rating: v.optional(
    v.pipe(
      v.picklist([0, 1, 2, 3, maxRating]),
      v.description('A judgement of 0 to 4 steps; more is better. Leave it out and no mark is drawn.'),
    ),
  ),
});

const layer = v.strictObject({
  storey: v.pipe(v.picklist(storeys), v.description('Height in the diagram. Layers of one storey are each other’s counterparts.')),
  name: optionalText('Needed for the storey "manager".'),
  role: optionalText('What it does, in a few words.'),
  explanation: optionalText('What it is: shown when it is chosen.'),
  repeated: v.optional(v.pipe(v.boolean(), v.description('Whether each instance has its own.'))),
  kernel: v.optional(
    v.pipe(
      v.boolean(),
      v.description(
        'Whether a kernel is inside. Default: in each OS; where you compare neither "vm" nor "container", not in one that you name.',
      ),
    ),
  ),
});

const technology = v.strictObject({
  id: v.pipe(id, v.description('An id of the package, "vm" or "container", or your own.')),
  name: optionalText('Heading of the column. Needed for a technology of your own.'),
  tagline: optionalText('What it is, in a line below its name in the diagram.'),
  layers: v.optional(
    v.pipe(
      v.array(v.union([v.picklist(storeys), layer])),
      v.minLength(1),
      v.maxLength(storeys.length),
      v.description('The stack, from the bottom to the top.'),
    ),
  ),
});

const property = v.strictObject({
  id: v.pipe(id, v.description('An id of the package, such as "startup", or your own.')),
  name: optionalText('Heading of the row. Needed for a property of your own.'),
  question: optionalText('What a reader may ask, below the name: “How long until it can be used?”'),
  values: v.optional(v.pipe(v.record(id, value), v.description('By the id of a technology. What is left out is drawn as not stated.'))),
  note: v.optional(
    v.pipe(v.strictObject({title: text('Its title.'), text: text('Its text.')}), v.description('A note, in a fold of the row.')),
  ),
});

const task = v.strictObject({
  id: v.pipe(id, v.description('An id of the package, or your own. Marks are kept under it: never rename it.')),
  text: optionalText('What a reader should be able to do. Needed for a task of your own.'),
  answer: optionalText('A model answer.'),
});

const list = <const I extends string, S extends v.GenericSchema>(ids: readonly I[], own: S, most: number, description: string) =>
  v.optional(v.pipe(v.array(v.union([v.picklist(ids), own])), v.minLength(1), v.maxLength(most), v.description(description)));

export const schema = v.pipe(
  v.strictObject({
    $schema: v.optional(v.string()),
    lang: v.optional(v.pipe(tag, v.description('The language of texts that are the same for all languages. Default: that of the page.'))),
    caption: optionalText('Caption of the table.'),
    title: optionalText('Title of the diagram.'),
    legend: optionalText('Title of the checklist.'),
    technologies: list(technologyIds, technology, 12, 'Columns of the table and stacks of the diagram: ids of the package, or your own.'),
    properties: list(propertyIds, property, 26, 'Rows of the table: ids of the package, or your own.'),
    tasks: list(taskIds, task, 50, 'The checklist: ids of the package, or your own.'),
  }),
  v.title('A comparison of your own'),
  v.description('For the elements of container-lesson. A text is a string, or one for each language: {"en": "…", "ja": "…"}.'),
);
