import {currentId} from '../data/moved-ids.js';
import {mark} from '../localization/words/marks.js';

/**
 * The marks that a sentence may contain, the same for translators and for authors' data: `*strong*`,
 * `` `code` ``, `[word](term)`, `{漢字|かんじ}` and U+200B, where a line may break. A mark that does
 * not close is shown as written.
 */
export type InlineNode =
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'break'}
  | {readonly kind: 'code'; readonly text: string}
  | {readonly kind: 'strong'; readonly nodes: readonly InlineNode[]}
  | {readonly kind: 'term'; readonly id: string; readonly nodes: readonly InlineNode[]}
  | {readonly kind: 'reading'; readonly text: string; readonly reading: string};

/** Parses the marks of a message. */
export function inline(message: string): InlineNode[] {
  const nodes: InlineNode[] = [];
  let end = 0;
  for (const match of message.matchAll(mark)) {
    if (match.index > end) nodes.push({kind: 'text', text: message.slice(end, match.index)});
    nodes.push(nodeOf(match));
    end = match.index + match[0].length;
  }
  if (end < message.length) nodes.push({kind: 'text', text: message.slice(end)});
  return nodes;
}

function nodeOf([, strong, code, word, id, written, reading]: RegExpMatchArray): InlineNode {
  if (strong !== undefined) return {kind: 'strong', nodes: inline(strong)};
  if (code !== undefined) return {kind: 'code', text: code};
  if (word !== undefined) return {kind: 'term', id: currentId(id!), nodes: inline(word)};
  if (written !== undefined) return {kind: 'reading', text: written, reading: reading!};
  return {kind: 'break'};
}

/** The message as plain text: for attributes, JSON, CSV and Markdown. */
export function plain(message: string): string {
  return inline(message).map(plainNode).join('').replaceAll('\u2060', '');
}

function plainNode(node: InlineNode): string {
  if (node.kind === 'break') return '';
  if (node.kind === 'strong' || node.kind === 'term') return node.nodes.map(plainNode).join('');
  return node.text.replaceAll('\u200B', '');
}

/** Ids of all terms that are marked in a model; a link to a place (`#fact-…`) is none. */
export const termsIn = (model: object): Set<string> =>
  new Set(
    stringsIn(model)
      .flatMap((message) => termsOf(inline(message)))
      .filter((id) => !id.startsWith('#')),
  );

/** The texts of a model, without the explanations of its terms. */
const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return Object.entries(value ?? {}).flatMap(([key, one]) => (key === 'glossary' ? [] : stringsIn(one)));
};

const termsOf = (nodes: readonly InlineNode[]): string[] =>
  nodes.flatMap((node) => [...(node.kind === 'term' ? [node.id] : []), ...('nodes' in node ? termsOf(node.nodes) : [])]);
