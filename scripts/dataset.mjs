/** Makes dist/dataset, the files of `container-lesson/data/*`, from the built library. */
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';

import {ownDataSchema} from './generate/own-data-schema.mjs';
import {root} from './lib/run.mjs';

const folder = `${root}dist/dataset/`;
const languages = JSON.parse(readFileSync(`${root}locales/built-in.json`, 'utf8'));
const {csv} = await import('../dist/cli/csv.js');
const library = await import('../dist/library.js');
const {factRows, sourceRows} = await import('../build/dataset.js');
const {schema} = await import('../build/model/own-data/schema.js');

rmSync(folder, {recursive: true, force: true});
mkdirSync(folder);
for (const model of ['lesson', 'comparison', 'evidence'])
  for (const lang of languages) writeFileSync(`${folder}${model}.${lang}.json`, `${JSON.stringify(library[model](lang), null, 1)}\n`);
writeFileSync(`${folder}moved-ids.json`, `${JSON.stringify(Object.fromEntries(library.movedIds), null, 1)}\n`);
writeFileSync(`${folder}facts.csv`, csv(factRows(languages)));
const id = 'https://cdn.jsdelivr.net/npm/container-lesson/dist/dataset/schema.json';
writeFileSync(`${folder}schema.json`, `${JSON.stringify(ownDataSchema(schema, {technologyIds: library.technologyIds, id}), null, 1)}\n`);
writeFileSync(`${folder}sources.csv`, csv(sourceRows()));
