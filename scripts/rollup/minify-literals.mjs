/**
 * A Rollup plugin: in modules of elements, what stands in html`` and css`` for the reader of the code
 * (indentation, comments) does not travel.
 */
import {transformSync} from 'esbuild';

import {nodesOf} from './syntax-tree.mjs';

/** A piece of css`` must be whole rules. */
const foldCss = (text) => transformSync(text, {loader: 'css', minify: true, logOverride: {'css-syntax-error': 'error'}}).code.trim();

/** A line break before a tag, or after one at the end of a piece, only serves the reader of the code. */
const foldHtml = (text) =>
  text
    .replace(/\s*\n\s*(?=<)/g, '')
    .replace(/(?<=>)\s*\n\s*$/, '')
    .replace(/\s+/g, ' ')
    .replace(/(?<="|<\w+) \/>/g, '/>');

const isTemplate = (tags) => (node) => node.type === 'TaggedTemplateExpression' && tags.includes(node.tag.name);

/** What to write in place of what stands from `start` to `end`. */
function edits(program, code) {
  const nodes = [...nodesOf(program)];
  const folded =
    (fold) =>
    ({start, end}) => ({start, end, text: fold(code.slice(start, end))});
  const foldAll = (tags, fold) => nodes.filter(isTemplate(tags)).flatMap(({quasi}) => quasi.quasis.map(folded(fold)));
  return [...foldAll(['html', 'svg'], foldHtml), ...foldAll(['css'], foldCss)].sort((a, b) => a.start - b.start || a.end - b.end);
}

export const minifyLiterals = () => ({
  name: 'minify-literals',
  transform(code, id) {
    if (!id.includes('/elements/')) return undefined;
    let result = '';
    let at = 0;
    for (const {start, end, text} of edits(this.parse(code), code)) {
      result += code.slice(at, start) + text;
      at = end;
    }
    return at === 0 ? undefined : {code: result + code.slice(at), map: null};
  },
});
