import * as library from '../library.js';
import type {OwnData} from '../own-data.js';
import type {Cell} from './csv.js';

/** Tables for spreadsheets, with one row for each thing. No column is renamed within a major version. */
type Rows = readonly Readonly<Record<string, Cell>>[];
type Table = (lang: string, data: OwnData) => Rows;

/** The values of an author's comparison, one row for each property and technology. A cell that the author left empty has no row. */
export const cellRows: Table = (lang, data) => {
  const {lang: language, technologies, properties} = library.comparison(lang, {data});
  return properties.flatMap(({id: property, name, question, values, note}) =>
    technologies.map(({id: technology, name: technologyName}) => {
      const {value, amount, reason, rating} = values[technology]!;
      const isStated = value !== library.notStated;
      return {
        id: `${property}.${technology}`,
        language,
        property,
        property_name: name,
        technology,
        technology_name: technologyName,
        value: isStated ? value : undefined,
        amount,
        reason: isStated ? reason : undefined,
        rating,
        note_title: note?.title,
        note: note?.text,
        question,
      };
    }),
  );
};

/** The layers of each stack, from the bottom to the top. */
export const layerRows: Table = (lang, data) => {
  const {lang: language, stacks} = library.stacks(lang, {data});
  return stacks.flatMap(({id: technology, name: technologyName, layers}) =>
    layers.map(({id, storey, name, role, explanation, repeated, kernel}) => ({
      id,
      language,
      technology,
      technology_name: technologyName,
      storey,
      name,
      role,
      explanation,
      repeated,
      kernel,
    })),
  );
};

export const taskRows: Table = (lang, data) => {
  const {lang: language, tasks} = library.checklist(lang, {data});
  return tasks.map(({id, text, answer}) => ({id, language, text, answer}));
};
