import type {Glossary} from '../../model/glossary.js';
import {inline, plain, type InlineNode} from '../../model/inline.js';

/** Draws a message with its marks, as Markdown. */
export type MarkdownWords = (message: string) => string;

/** Escapes every character that has a meaning in Markdown. */
export const literal = (text: string): string => text.replace(/[\u200B\u2060]/g, '').replace(/[\\`*_[\]<>|~$&]/g, '\\$&');

/** A beginning that Markdown would take for a list or a heading. */
const firstMark = /^(?:(\d+)([.)])|([-+#]))(?=\s)/;
const protect = (text: string): string => text.replace(firstMark, (_, number = '', dot = '', sign = '') => `${number}\\${dot}${sign}`);

/**
 * Returns the function that draws messages in one document. It explains a term the first time the document uses it.
 *
 * @param explained terms that have been explained so far; the function adds to them
 */
export function markdownWords(glossary: Glossary, explained: Set<string>): MarkdownWords {
  const draw = (node: InlineNode): string => {
    switch (node.kind) {
      case 'break':
        return '';
      case 'code':
        return `\`${node.text}\``;
      case 'strong':
        return `**${node.nodes.map(draw).join('')}**`;
      case 'term':
        return drawTerm(node.id, node.nodes.map(draw).join(''));
      default:
        return literal(node.text);
    }
  };
  const drawTerm = (id: string, word: string): string => {
    const explanation = (glossary as Readonly<Record<string, unknown>>)[id];
    if (typeof explanation !== 'string' || explained.has(id)) return word;
    explained.add(id);
    const [before = '', after = ''] = explanation.split('{word}').map((piece) => literal(plain(piece)));
    return before + word + after;
  };
  return (message) => protect(inline(message).map(draw).join(''));
}
