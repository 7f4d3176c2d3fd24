import {terms} from '../../data/terms.js';
import {inline, type InlineNode} from '../inline.js';
import {problemAt, type PathKey, type Problem} from './problem.js';
import {sentencesIn} from './texts.js';
import type {OwnData} from './types.js';

/** Marks of Markdown and HTML that the package does not read, and what to write instead. */
const foreignMarks: readonly (readonly [mark: RegExp, write: (found: string, ...parts: string[]) => string])[] = [
  [/!?\[([^[\]]*)\]\(<?([^\s()<>]+)[^()]*\)/g, (_, words, address) => (words ? `${words} (${address})` : address)],
  [/<a\b[^<>]*?href=["']?([^\s"'<>]+)[^<>]*>(.*?)<\/a>/gi, (_, address, words) => `${words} (${address})`],
  [/<(b|strong|i|em)>(.*?)<\/\1>/gi, (_, _tag, words) => `*${words}*`],
  [/<\/?[a-z][^<>]*>/gi, (tag) => `\`${tag}\``],
  [/(?<![\w/])__?([^\s_](?:[^_]*[^\s_])?)__?(?![\w/])/g, (_, words) => `*${words}*`],
  [/~~(\S(?:[^~]*\S)?)~~/g, (_, words) => words],
  [/^#{1,6} +(.+)$/gm, (_, words) => words],
];

const termIds: readonly string[] = terms.map(({id}) => id);

/** Hints on texts that readers will see in another way than the author may expect. The data are valid. */
export const hintsIn = (data: OwnData): Problem[] =>
  sentencesIn(data).flatMap(({path, text}) => inline(text).flatMap((node) => hintsOf(node, path)));

function hintsOf(node: InlineNode, path: readonly PathKey[]): Problem[] {
  const mark = (found: string, write: string): Problem => problemAt(path, 'own.hint.mark', {found, write});
  if (node.kind === 'text') return foreignIn(node.text).map(([found, write]) => mark(found, write));
  if (!('nodes' in node)) return [];
  const words = node.nodes.map(wordOf).join('');
  // `**word**` parses as a strong word within a strong one.
  if (node.kind === 'strong' && node.nodes[0]?.kind === 'strong') return [mark(`**${words}**`, `*${words}*`)];
  const deeper = node.nodes.flatMap((one) => hintsOf(one, path));
  if (node.kind === 'strong' || node.id.startsWith('#') || termIds.includes(node.id)) return deeper;
  const values = {found: `[${words}](${node.id})`, write: words, id: node.id, possible: termIds.join(', ')};
  return [problemAt(path, 'own.hint.term', values), ...deeper];
}

const wordOf = (node: InlineNode): string => ('nodes' in node ? node.nodes.map(wordOf).join('') : node.kind === 'break' ? '' : node.text);

/** The foreign marks in a text, each once, with what to write instead. */
function foreignIn(text: string): [found: string, write: string][] {
  let rest = text;
  return foreignMarks.flatMap(([mark, write]) => {
    const found = [...rest.matchAll(mark)].map(([whole, ...parts]): [string, string] => [whole, write(whole, ...parts)]);
    rest = rest.replace(mark, '');
    return found;
  });
}
