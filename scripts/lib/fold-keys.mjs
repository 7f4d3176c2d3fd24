/**
 * A Rollup plugin: modules of words travel as lines `key=text`. A dot before a key stands for a part
 * that it shares with the key above: `startup.vm=…`, then `..reason=…` for `startup.vm.reason`.
 */

/** What stands in the file, once, and makes an object of the lines again. */
const unfolding = `export default (lines) => {
  let path = [];
  return Object.fromEntries(lines.split('\\n').map((line) => {
    const [, dots, key, text] = /^(\\.*)(.*?)=(.*)/.exec(line);
    path = [...path.slice(0, dots.length), ...key.split('.')];
    return [path.join('.'), text];
  }));
};`;
const unfoldingId = '\0unfold-keys';

function fold(strings) {
  let above = [];
  return Object.entries(strings).map(([key, text]) => {
    if (/[=\n]/.test(key) || /[\n\r\u2028\u2029]/.test(text))
      throw new Error(`${key}: neither "=" in a key nor a line break in a text can be folded.`);
    const path = key.split('.');
    let shared = 0;
    while (shared < path.length - 1 && path[shared] === above[shared]) shared++;
    above = path;
    return `${'.'.repeat(shared)}${path.slice(shared).join('.')}=${text}`;
  });
}

export const foldKeys = () => ({
  name: 'fold-keys',
  resolveId: (id) => (id === unfoldingId ? id : null),
  load: (id) => (id === unfoldingId ? unfolding : null),
  async transform(code, id) {
    if (!id.includes('/generated/strings/')) return null;
    const {default: strings} = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    const lines = JSON.stringify(fold(strings).join('\n'));
    return {
      code: `import unfold from ${JSON.stringify(unfoldingId)};\nexport default /* @__PURE__ */ unfold(${lines});`,
      map: {mappings: ''},
    };
  },
});
