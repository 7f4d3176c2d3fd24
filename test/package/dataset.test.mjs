/** The dataset: the files of `container-lesson/data/*.csv` and `*.json`, read by a parser that is not ours. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {parse} from 'csv-parse/sync';

import {root} from '../../scripts/lib/run.mjs';

const library = await import('../../dist/library.js');
const folder = `${root}dist/dataset/`;
const read = (file) => readFileSync(folder + file, 'utf8');
const facts = parse(read('facts.csv'), {bom: true, columns: true});
const sources = parse(read('sources.csv'), {bom: true, columns: true});
const languages = JSON.parse(readFileSync(`${root}locales/built-in.json`, 'utf8'));

/** Without what is undefined. */
const defined = (object) => JSON.parse(JSON.stringify(object));
const listOf = (text, separator) => (text === '' ? [] : text.split(separator));
const numberOf = (text) => (text === '' ? undefined : Number(text));
/** What is not said of a quantity is no: a column of both words is read as truth values. */
const flagOf = (text) => (assert.match(text, /^(true|false)$/), text === 'true' || undefined);

function quantityOf(row) {
  const numbers = ['low', 'typical', 'high', 'p99', 'bytes', 'deviation'].map((key) => [key, numberOf(row[key])]);
  const {kind, unit, approximate, derived, formula} = row;
  assert.equal(flagOf(derived), formula !== '' || undefined);
  return defined({kind, unit, ...Object.fromEntries(numbers), approximate: flagOf(approximate), derived: formula || undefined});
}

/** A row of the table as the library has it. */
const factOf = (row) =>
  defined({
    id: row.id,
    property: row.property,
    technology: row.technology,
    what: row.what,
    ...(row.kind === 'finding' ? {value: row.value} : {quantity: quantityOf(row)}),
    software: listOf(row.software, '; '),
    conditions: JSON.parse(row.conditions),
    ...(row.basis === 'own' ? {basis: 'own'} : {sources: listOf(row.sources, ' ')}),
    comparableWith: row.comparable_with || undefined,
  });

describe('facts.csv', () => {
  it('has every measurement and finding of the library, in its order, with nothing lost', () => {
    const rows = facts.filter(({kind}) => kind !== 'rating').map(factOf);
    const expected = [...library.measurements, ...library.findings];
    assert.ok(expected.length > 90, String(expected.length));
    expected.forEach((fact, index) => assert.deepEqual(rows[index], defined(fact)));
    const bases = facts.filter(({kind}) => kind !== 'rating').map(({basis}) => basis);
    assert.deepEqual(bases, expected.map(library.standingOf));
    assert.equal(rows.length, expected.length);
  });

  it('has our judgement of each technology on each property, and says that it is one', () => {
    const judged = facts.filter(({kind}) => kind === 'rating');
    assert.deepEqual(
      judged.map(({id, typical, unit, value, basis, sources}) => [id, Number(typical), unit, value, basis, listOf(sources, ' ')]),
      library.properties.flatMap(({id, values}) =>
        Object.entries(values).map(([technology, {rating, value}]) => {
          const name = `${id}.${technology}`;
          return [name, rating, 'step', value, 'judgement', [...library.citations[name]]];
        }),
      ),
    );
  });

  it('keeps its columns', () => {
    const words = languages.flatMap((lang) => [`amount_${lang}`, `what_${lang}`, `conditions_${lang}`]);
    const columns = 'id property technology what kind low typical high p99 unit bytes deviation value approximate derived formula basis';
    const others = 'comparable_with software conditions sources urls';
    assert.deepEqual(Object.keys(facts[0]), [...columns.split(' '), ...others.split(' '), ...words]);
  });

  for (const lang of languages)
    it(`says in ${lang} what the lesson says, for each fact that it shows`, () => {
      const {properties} = library.evidence(lang);
      const shown = properties.flatMap(({groups}) => groups.flatMap(({values}) => Object.values(values).flat()));
      assert.ok(shown.length > 70, String(shown.length));
      for (const {id, amount, what, conditions} of shown) {
        const row = facts.find((fact) => fact.id === id);
        assert.deepEqual([row[`amount_${lang}`], row[`what_${lang}`], row[`conditions_${lang}`]], [amount, what, conditions]);
      }
    });
});

describe('sources.csv', () => {
  it('has every source, with the address that leads to it', () => {
    assert.deepEqual(
      sources.map(({id, kind, title, authors, more_authors, publisher, year, date, read, doi, commit}) =>
        defined({
          id,
          kind,
          title,
          ...(authors && {authors: authors.split('; ')}),
          ...(more_authors && {more: true}),
          ...(publisher && {publisher}),
          year: Number(year),
          ...(date && {date}),
          ...(read && {read}),
          ...(doi && {doi}),
          ...(commit && {commit}),
        }),
      ),
      library.sources.map((source) => defined({...source, url: undefined})),
    );
    for (const {id, url, doi} of library.sources)
      assert.equal(sources.find((row) => row.id === id).url, url ?? (doi ? `https://doi.org/${doi}` : ''));
  });

  it('has each source that a fact names, and each of its addresses', () => {
    const byId = new Map(sources.map((source) => [source.id, source.url]));
    for (const {id, sources: ids, urls, basis} of facts) {
      assert.equal(ids === '', basis === 'own', id);
      assert.deepEqual(
        listOf(urls, ' '),
        listOf(ids, ' ')
          .map((one) => byId.get(one))
          .filter((url) => url !== ''),
        id,
      );
    }
  });
});

describe('every cell', () => {
  it('is plain text: no mark, no break point, nothing that a spreadsheet takes for a formula', () => {
    for (const row of [...facts, ...sources])
      for (const [column, text] of Object.entries(row)) {
        assert.doesNotMatch(text, /[\u200B\u2060\uFEFF*]|\]\(|\{[^{}|"]+\|/, `${row.id} ${column}`);
        assert.doesNotMatch(text, /^[=+@\t\r-]/, `${row.id} ${column}`);
        assert.doesNotMatch(text, /undefined|NaN|\[object/, `${row.id} ${column}`);
      }
  });
});

describe('the JSON files', () => {
  for (const lang of languages)
    for (const model of ['lesson', 'comparison', 'evidence'])
      it(`${model}.${lang}.json holds what ${model}('${lang}') gives`, () => {
        assert.deepEqual(JSON.parse(read(`${model}.${lang}.json`)), library[model](lang));
      });

  it('are all there is besides the tables', () => {
    const models = languages.flatMap((lang) => ['lesson', 'comparison', 'evidence'].map((model) => `${model}.${lang}.json`));
    assert.deepEqual(readdirSync(folder).sort(), [...models, 'facts.csv', 'moved-ids.json', 'schema.json', 'sources.csv'].sort());
  });
});

describe('CITATION.cff', () => {
  const citation = readFileSync(`${root}CITATION.cff`, 'utf8');
  const {license, version} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

  it('names the version and the licences of the package', () => {
    assert.match(citation, /^cff-version: 1\.2\.0$/m);
    assert.equal(/^version: (.+)$/m.exec(citation)[1], version);
    const [, licences] = /^license:\n((?: {2}- .+\n)+)/m.exec(citation);
    assert.equal(
      `(${licences
        .trim()
        .replace(/^- /, '')
        .split(/\n {2}- /)
        .join(' AND ')})`,
      license,
    );
    for (const key of ['message', 'title', 'authors']) assert.match(citation, new RegExp(`^${key}:`, 'm'));
  });
});

describe('the Python of the document', () => {
  const [, example] = /```python\n(.*?)```/s.exec(readFileSync(`${root}docs/data.md`, 'utf8'));
  const {status, stdout, stderr} = spawnSync('python3', ['-'], {cwd: folder, input: example, encoding: 'utf8'});

  // A machine without Python has ENOENT, and no status.
  if (status === null) console.log('The Python of the document is not declared in this run: there is no python3.');
  else
    it('prints every start-up time that was measured, in milliseconds', () => {
      assert.equal(stderr, '');
      const timed = library.measurements.filter(
        ({property, quantity}) => property === 'startup' && quantity.unit === 'millisecond' && quantity.typical,
      );
      assert.deepEqual(
        stdout.trim().split(/\r?\n/),
        timed.map(({technology, quantity, sources}) => `${technology} ${quantity.typical.toFixed(1)} ${sources.join(' ')}`),
      );
    });
});
