/** What editors know of the elements: by VS Code's own language service, and as web-types. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import html from 'vscode-html-languageservice';

import {root} from '../../scripts/lib/run.mjs';

const library = await import('../../dist/library.js');
const read = (file) => JSON.parse(readFileSync(root + file, 'utf8'));
const ids = (rows) => rows.map(({id}) => id);
const {modules} = read('custom-elements.json');
const elements = modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);

/** Attributes whose values have names, and those names as the data library has them. */
const named = {
  'analogy-card technology': ids(library.technologies),
  'architecture-diagram technologies': [...library.stackIds],
  'architecture-diagram selected': ids([...library.layers, ...library.nestedLayers]),
  'architecture-diagram depth': ['outline', 'expert'],
  'comparison-table technologies': ids(library.technologies),
  'comparison-table properties': ids(library.properties),
  'container-lesson sections': ids(library.sections),
  'container-lesson depth': ['outline', 'expert'],
  'container-lesson ruby': ['on', 'off'],
};
const booleans = ['architecture-diagram compact', 'comparison-table evidence', 'container-lesson course'];

describe('the manifest', () => {
  it('has the elements, and the events that they fire', () => {
    assert.deepEqual(
      elements.map(({tagName, events = []}) => [tagName, ...events.map(({name}) => name)]),
      [
        ['analogy-card'],
        ['architecture-diagram', 'lesson-layer-select', 'lesson-instances-change', 'lesson-predict', 'lesson-data-error'],
        ['comparison-table', 'lesson-data-error'],
        ['container-lesson', 'lesson-section-view', 'lesson-data-error'],
        ['key-difference'],
        ['lesson-checklist', 'lesson-checklist-change', 'lesson-data-error'],
        ['lesson-quiz', 'lesson-quiz-answer'],
        ['startup-timeline'],
        ['try-it'],
      ],
    );
  });
});

describe('VS Code', () => {
  const service = html.getLanguageService({
    customDataProviders: [html.newHTMLDataProvider('container-lesson', read('dist/vscode.html-custom-data.json'))],
    useDefaultDataProvider: false,
  });

  /** What is offered at the `|` of a text. */
  function offered(marked) {
    const offset = marked.indexOf('|');
    const document = html.TextDocument.create('file:///page.html', 'html', 1, marked.replace('|', ''));
    return service.doComplete(document, document.positionAt(offset), service.parseHTMLDocument(document)).items;
  }
  const labels = (marked) => offered(marked).map(({label}) => label.replaceAll('"', ''));

  it('offers the tags, and says what they are', () => {
    const tags = offered('<|').filter(({label}) => !/^[/!]/.test(label));
    assert.deepEqual(
      tags.map(({label}) => label).sort(),
      elements.map(({tagName}) => tagName),
    );
    for (const {label, documentation} of tags)
      assert.ok(documentation.value.includes(elements.find(({tagName}) => tagName === label).summary), label);
  });

  it('offers every attribute of a tag, with what it does', () => {
    for (const {tagName, attributes} of elements) {
      const items = offered(`<${tagName} |`);
      for (const {name, description} of attributes) {
        const item = items.find(({label}) => label === name);
        assert.ok(item?.documentation.value.includes(description), `${tagName} ${name}`);
      }
    }
  });

  for (const [attribute, values] of Object.entries(named))
    it(`offers the values of ${attribute}`, () => {
      assert.deepEqual(labels(`<${attribute}="|"`).sort(), [...values].sort());
    });

  it('writes attributes that are there or not without a value', () => {
    for (const attribute of booleans) {
      const [tag, name] = attribute.split(' ');
      assert.equal(offered(`<${tag} |`).find(({label}) => label === name).textEdit.newText, name);
    }
  });
});

describe('web-types', () => {
  const webTypes = read('dist/web-types.json');
  const tags = webTypes.contributions.html.elements;
  const attributeOf = (path) => {
    const [tag, name] = path.split(' ');
    return tags.find((one) => one.name === tag).attributes.find((one) => one.name === name);
  };

  it('are those of this version, where package.json says', () => {
    const manifest = read('package.json');
    assert.deepEqual([webTypes.name, webTypes.version], [manifest.name, manifest.version]);
    assert.equal(manifest['web-types'], './dist/web-types.json');
  });

  it('have every tag, attribute, property and event of the manifest, each with what it is', () => {
    for (const {tagName, attributes, events = [], members} of elements) {
      const tag = tags.find(({name}) => name === tagName);
      const settable = members.filter(({kind, readonly}) => kind === 'field' && !readonly);
      for (const [of, all] of [
        [tag.attributes, attributes],
        [tag.js.properties, settable],
        [tag.js.events, events],
      ])
        assert.deepEqual(
          of.map(({name, description}) => [name, description]),
          all.map(({name, description}) => [name, description]),
        );
    }
    assert.equal(tags.length, elements.length);
  });

  it('name the values of an attribute that takes one, and leave a list to be text', () => {
    for (const [path, values] of Object.entries(named)) {
      const {type} = attributeOf(path).value;
      if (/technologies|properties|sections/.test(path)) assert.equal(type, 'string', path);
      else assert.deepEqual([...type.matchAll(/'([^']+)'/g)].map(([, value]) => value).sort(), [...values].sort(), path);
    }
    for (const path of booleans) assert.deepEqual(attributeOf(path).value, {kind: 'no-value', type: 'boolean'});
  });

  it('name no type that an editor can’t know', () => {
    for (const {name, attributes} of tags)
      for (const attribute of attributes)
        assert.match(attribute.value.type, /^(string|number|boolean|'[^']+'( \| '[^']+')+)$/, `${name} ${attribute.name}`);
  });
});
