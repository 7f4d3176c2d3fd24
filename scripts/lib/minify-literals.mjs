/**
 * A Rollup plugin: in modules of elements, what stands in html`` and css`` for the reader of the code
 * (indentation, comments, long names of private custom properties) does not travel.
 */
import {readdirSync, readFileSync} from 'node:fs';

import {transformSync} from 'esbuild';

import {nodesOf} from './syntax-tree.mjs';

const privateProperty = /--_[a-z-]+/g;

/** A short name for each private custom property below a folder: `--_surface` → `--_k`, the same in every build. */
function shortNames(folder) {
  const files = readdirSync(folder, {recursive: true}).filter((file) => file.endsWith('.js'));
  const names = files.flatMap((file) => readFileSync(`${folder}/${file}`, 'utf8').match(privateProperty) ?? []);
  return new Map([...new Set(names)].sort().map((name, index) => [name, `--_${index.toString(36)}`]));
}

/** A piece of css`` must be whole rules. */
const foldCss = (text, names) =>
  transformSync(text, {loader: 'css', minify: true, logOverride: {'css-syntax-error': 'error'}})
    .code.trim()
    .replace(privateProperty, (name) => names.get(name) ?? name);

/** A line break before a tag, or after one at the end of a piece, only serves the reader of the code. */
const foldHtml = (text) =>
  text
    .replace(/\s*\n\s*(?=<)/g, '')
    .replace(/(?<=>)\s*\n\s*$/, '')
    .replace(/\s+/g, ' ')
    .replace(/(?<="|<\w+) \/>/g, '/>');

const isTemplate = (tags) => (node) => node.type === 'TaggedTemplateExpression' && tags.includes(node.tag.name);

/** What to write in place of what stands from `start` to `end`. */
function edits(program, code, names) {
  const nodes = [...nodesOf(program)];
  const folded =
    (fold) =>
    ({start, end}) => ({start, end, text: fold(code.slice(start, end), names)});
  const styles = nodes.filter(isTemplate(['css']));
  const imports = nodes.filter(({type, imported}) => type === 'ImportSpecifier' && imported.name === 'css');
  const checked = imports.length > 0 ? styles : [];
  return [
    ...nodes.filter(isTemplate(['html', 'svg'])).flatMap(({quasi}) => quasi.quasis.map(folded(foldHtml))),
    ...styles.flatMap(({quasi}) => quasi.quasis.map(folded(foldCss))),
    // The tag brings a check of its values, with a long message; ours are our own styles. unsafeCSS does without.
    ...checked.flatMap(({quasi: {start, end}}) => [
      {start, end: start, text: '('},
      {start: end, end, text: ')'},
    ]),
    ...imports.map(({start, end}) => ({start, end, text: 'unsafeCSS as css'})),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * @param options.folder where the modules of elements are
 * @param options.keepNames whether private custom properties keep their names, for those who read the styles
 */
export function minifyLiterals({folder = 'build/elements', keepNames = false} = {}) {
  let names;
  return {
    name: 'minify-literals',
    buildStart() {
      names = keepNames ? new Map() : shortNames(folder);
    },
    transform(code, id) {
      if (!id.includes('/elements/')) return undefined;
      let result = '';
      let at = 0;
      for (const {start, end, text} of edits(this.parse(code), code, names)) {
        result += code.slice(at, start) + text;
        at = end;
      }
      return at === 0 ? undefined : {code: result + code.slice(at), map: null};
    },
  };
}
