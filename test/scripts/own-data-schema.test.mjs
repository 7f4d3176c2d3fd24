/** The schema by which editors know an author's file: it takes what the elements take, and the files in the documents are good. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import Ajv from 'ajv';

import {root} from '../../scripts/lib/run.mjs';
import {readData, validateData} from '../../dist/own-data.js';
import {bad, example, good} from '../support/own-files.mjs';

const read = (file) => readFileSync(`${root}${file}`, 'utf8');
const schema = JSON.parse(read('dist/dataset/schema.json'));
const accepts = new Ajv({strict: false}).compile(schema);

describe('the schema for editors', () => {
  for (const [what, data] of Object.entries(good))
    it(`accepts what the elements accept: ${what}`, () => assert.deepEqual([accepts(data), validateData(data).problems], [true, []]));
  for (const [what, data] of Object.entries(bad))
    it(`refuses what the elements refuse: ${what}`, () => {
      assert.equal(accepts(data), false);
      assert.ok(validateData(data).problems.length > 0);
    });

  it('has an address, and tells of each key what it is', () => {
    assert.equal(example.$schema, schema.$id);
    for (const [key, {description}] of Object.entries(schema.properties)) if (key !== '$schema') assert.ok(description, key);
  });

  it('proposes languages, technologies and ids', () => {
    const [, own] = schema.properties.properties.items.anyOf;
    assert.deepEqual(Object.keys(own.properties.values.properties), ['vm', 'container']);
    assert.deepEqual(Object.keys(schema.properties.caption.anyOf[1].properties), ['en', 'ja']);
    assert.ok(own.properties.id.examples.includes('startup'));
  });
});

for (const file of ['docs/own-comparison.md', 'docs/own-comparison.ja.md'])
  describe(`the file in ${file}`, () => {
    const [, json] = /```json\n(\{\n {2}"\$schema".*?)```/s.exec(read(file));

    it('is good, and known to editors', () => {
      const {data, problems} = readData(json);
      assert.deepEqual([problems, accepts(data), data.$schema], [[], true, schema.$id]);
    });
  });
