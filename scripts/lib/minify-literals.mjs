/**
 * A Rollup plugin: in modules of elements, what stands in html`` and css`` for the reader of the code
 * (indentation, comments) does not travel.
 */
const foldCss = (text) =>
  text
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}');

/** A line break before a tag, or after one at the end of a piece, only serves the reader of the code. */
const foldHtml = (text) =>
  text
    .replace(/\s*\n\s*(?=<)/g, '')
    .replace(/(?<=>)\s*\n\s*$/, '')
    .replace(/\s+/g, ' ');

/** Where the quasis of tagged templates stand: [start, end, is css]. */
function* quasis(node) {
  if (!node || typeof node !== 'object') return;
  if (node.type === 'TaggedTemplateExpression' && ['css', 'html', 'svg'].includes(node.tag.name))
    for (const {start, end} of node.quasi.quasis) yield [start, end, node.tag.name === 'css'];
  for (const value of Object.values(node))
    if (value && typeof value === 'object') yield* Array.isArray(value) ? arrayQuasis(value) : quasis(value);
}

function* arrayQuasis(nodes) {
  for (const node of nodes) yield* quasis(node);
}

export function minifyLiterals() {
  return {
    name: 'minify-literals',
    transform(code, id) {
      if (!id.includes('/elements/')) return undefined;
      let result = '';
      let at = 0;
      for (const [start, end, isCss] of [...quasis(this.parse(code))].sort((a, b) => a[0] - b[0])) {
        result += code.slice(at, start) + (isCss ? foldCss : foldHtml)(code.slice(start, end));
        at = end;
      }
      return at === 0 ? undefined : {code: result + code.slice(at), map: null};
    },
  };
}
