/** The documents: their links lead somewhere, their tables are those of the package, and the Japanese has all that the English has. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path/posix';
import {describe, it} from 'node:test';

import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';

import {withTables} from '../../scripts/generate/document-tables.mjs';
import {elementsOf} from '../../scripts/generate/elements.mjs';
import {localesFolder, readGlossary} from '../../scripts/l10n/locales.mjs';
import {rejectedIn} from '../../.cache/compiled/l10n/rejected-writings.js';
import {documents, isJapanese, twinOf} from '../../scripts/lib/documents.mjs';
import {root} from '../../scripts/lib/run.mjs';

const read = (file) => readFileSync(root + file, 'utf8');
const elements = elementsOf(JSON.parse(read('custom-elements.json')));

const markdown = unified().use(remarkParse).use(remarkGfm);
const nodesOf = (text) => {
  const all = (node) => [node, ...(node.children ?? []).flatMap(all)];
  return all(markdown.parse(text));
};
const textOf = ({value, children = []}) => value ?? children.map(textOf).join('');

/** The anchor that GitHub gives a heading. */
const anchorOf = (heading) =>
  textOf(heading)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\- _]/gu, '')
    .replaceAll(' ', '-');
const anchorsOf = (text) =>
  nodesOf(text)
    .filter(({type}) => type === 'heading')
    .map(anchorOf);

/** Links that lead to no file of the repository, or to no heading of it. */
function brokenLinks(file, text) {
  const links = nodesOf(text).filter(({type, url}) => ['link', 'image', 'definition'].includes(type) && !/^[a-z]+:/.test(url));
  return links
    .map(({url}) => url)
    .filter((url) => {
      const [path, anchor] = url.split('#');
      const target = path ? join(dirname(file), path) : file;
      return !existsSync(root + target) || (anchor && !anchorsOf(read(target)).includes(decodeURIComponent(anchor)));
    });
}

describe('a link in the documents', () => {
  for (const file of documents()) it(`leads to a file and a heading: ${file}`, () => assert.deepEqual(brokenLinks(file, read(file)), []));

  it('is found to be broken without its file, or without its heading', () => {
    const text = '[a](nowhere.md) [b](CONTRIBUTING.md#nowhere) [c](#support) [d](docs/data.md#as-files)';
    assert.deepEqual(brokenLinks('README.md', text), ['nowhere.md', 'CONTRIBUTING.md#nowhere']);
  });
});

/** Pages for users: each has a twin. */
const pages = documents().filter((file) => /^(?:docs\/[^/]+|README|TRANSLATING)\.md$/.test(file) && !isJapanese(file));

const kinds = ['heading', 'code', 'tableRow'];
const outline = (text) => nodesOf(text).filter(({type}) => kinds.includes(type));
const counts = (text) => kinds.map((kind) => outline(text).filter(({type}) => type === kind).length);
/** The first cell of each row, where it is a name. */
const names = (text) =>
  nodesOf(text)
    .filter(({type}) => type === 'tableRow')
    .map(({children: [first]}) => first.children)
    .filter((cell) => cell.length === 1 && cell[0].type === 'inlineCode')
    .map(([{value}]) => value.replace('<lang>', '<言語>').replace('<tag>', '<タグ>'));

describe('the Japanese twin', () => {
  for (const page of pages)
    it(`has the headings, code and tables of ${page}, about the same names`, () => {
      const [english, japanese] = [read(page), read(twinOf(page))];
      assert.deepEqual(counts(japanese), counts(english));
      assert.deepEqual(names(japanese), names(english));
    });

  const glossary = readGlossary(localesFolder, 'ja');
  for (const file of documents().filter(isJapanese))
    it(`has no writing that the glossary rejects: ${file}`, () => {
      const prose = read(file)
        .replace(/^```.*?^```$/gms, '')
        .replace(/`[^`]*`/g, '');
      assert.deepEqual(rejectedIn(prose, glossary), []);
    });
});

describe('the tables of attributes and events', () => {
  for (const [lang, file] of [
    ['en', 'docs/attributes.md'],
    ['ja', 'docs/attributes.ja.md'],
  ])
    it(`say what the elements have now, and describe each: ${file} (else: npm run docs)`, () => {
      assert.equal(withTables(read(file), elements, lang), read(file));
      const rows = nodesOf(read(file)).filter(({type}) => type === 'tableRow');
      assert.ok(rows.length > 50);
      for (const {children} of rows) assert.ok(textOf(children.at(-1)).length > 1, textOf({children}));
    });

  it('keep a description that was written, and have none for what is new', () => {
    const [element] = elements;
    const block = '<!-- generated: analogy-card -->\n<!-- /generated -->';
    const empty = withTables(block, [element], 'ja');
    assert.match(empty, /^\| `technology` \| `container` `vm` \| `vm` \| \|$/m);
    const written = empty.replace('| `vm` | |', '| `vm` | 家です。 |');
    assert.equal(withTables(written, [element], 'ja'), written);
  });
});

describe('the table of custom properties', () => {
  for (const file of ['docs/theming.md', 'docs/theming.ja.md'])
    it(`has each that is promised: ${file}`, () => {
      const {tokens} = JSON.parse(read('docs/public-names.json'));
      assert.deepEqual(names(read(file)).sort(), tokens);
    });
});
