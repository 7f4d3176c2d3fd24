/** What an editor does for the author of a file: by the language service of VS Code, which knows the file by its `$schema`. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import editor from 'vscode-json-languageservice';

import {root} from '../../scripts/lib/run.mjs';
import {properties, tasks, technologies} from '../../dist/library.js';
import {validateData} from '../../dist/own-data.js';

const read = (file) => readFileSync(`${root}${file}`, 'utf8');
const ids = (rows) => rows.map(({id}) => id);
const schema = JSON.parse(read('dist/dataset/schema.json'));

const service = editor.getLanguageService({
  schemaRequestService: (url) => (url === schema.$id ? Promise.resolve(JSON.stringify(schema)) : Promise.reject(new Error(url))),
});

/** A file with the schema, and more. */
const file = (more) => `{"$schema": "${schema.$id}", ${more}}`;

function opened(text) {
  const document = editor.TextDocument.create('file:///my.json', 'json', 1, text);
  return [document, service.parseJSONDocument(document)];
}

/** What is offered at the `|` of a file. */
async function offered(more) {
  const text = file(more);
  const [document, parsed] = opened(text.replace('|', ''));
  const {items} = await service.doComplete(document, document.positionAt(text.indexOf('|')), parsed);
  return items;
}
const labels = async (more) => (await offered(more)).map(({label}) => label.replaceAll('"', ''));

/** What is marked as wrong, and the text that is marked. */
async function marked(text) {
  const [document, parsed] = opened(text);
  return (await service.doValidation(document, parsed)).map(({message, range}) => [document.getText(range), message]);
}

const own = '{id: …} of your own';

describe('the editor of a JSON file with "$schema"', () => {
  it('offers the keys, and says what each is for', async () => {
    const keys = await offered('|');
    assert.deepEqual(
      keys.map(({label}) => label),
      Object.keys(schema.properties).filter((key) => key !== '$schema'),
    );
    for (const {label, documentation} of keys) assert.match(String(documentation), /^[A-Z].{15,}\.$/, label);
  });

  it('offers what the package has, and an entry to fill in', async () => {
    assert.deepEqual(await labels('"technologies": [|]'), [...ids(technologies), own]);
    assert.deepEqual(await labels('"properties": ["size", |]'), [...ids(properties), own]);
    assert.deepEqual(await labels('"tasks": [|]'), [...ids(tasks), own]);
    assert.deepEqual(await labels('"properties": [{"id": |}]'), ids(properties));
  });

  it('completes a microVM down to its cells and its stack', async () => {
    assert.deepEqual(await labels('"technologies": ["vm", {|}]'), ['id', 'name', 'tagline', 'layers']);
    assert.deepEqual(await labels('"technologies": [{"id": "microvm", "layers": [{"storey": |}]}]'), [
      'machine',
      'host-os',
      'manager',
      'guest-os',
      'app',
    ]);
    assert.deepEqual(await labels('"properties": [{"id": "startup", "values": {"microvm": {|}}}]'), [
      'value',
      'amount',
      'reason',
      'rating',
    ]);
    assert.deepEqual(await labels('"properties": [{"id": "startup", "values": {"microvm": {"rating": |}}}]'), ['0', '1', '2', '3', '4']);
    assert.deepEqual(await labels('"caption": {|}'), ['en', 'ja']);
  });

  for (const list of ['technologies', 'properties', 'tasks'])
    it(`offers an entry of ${list} that is good once it is filled in`, async () => {
      const {textEdit} = (await offered(`"${list}": [|]`)).find(({label}) => label.replaceAll('"', '') === own);
      const filled = textEdit.newText.replace(/\$\{\d:technology\}/, 'vm').replace(/\$\d/g, 'mine');
      const text = file(`"${list}": [${filled}]`);
      assert.deepEqual(await marked(text), []);
      assert.deepEqual(validateData(JSON.parse(text)).problems, []);
    });

  it('finds nothing wrong with the example', async () => {
    assert.deepEqual(await marked(read('examples/microvm.json')), []);
  });

  const mistakes = {
    '"technologie": ["vm"]': ['"technologie"', 'Property technologie is not allowed.'],
    '"technologies": ["qemu"]': ['"qemu"', 'Value is not accepted. Valid values: "vm", "container".'],
    '"technologies": [{"id": "microvm"}]': ['{', 'Missing property "name".'],
    '"properties": [{"id": "size", "values": {"vm": {"value": "x", "rating": 9}}}]': [
      '9',
      'Value is not accepted. Valid values: 0, 1, 2, 3, 4.',
    ],
    '"properties": [{"id": "size", "values": {"vm": {"rating": 1}}}]': ['"vm"', 'Missing property "value".'],
    '"tasks": []': ['[]', 'Array has too few items. Expected 1 or more.'],
  };
  for (const [more, problem] of Object.entries(mistakes))
    it(`marks what is wrong: ${more}`, async () => assert.deepEqual(await marked(file(more)), [problem]));
});
