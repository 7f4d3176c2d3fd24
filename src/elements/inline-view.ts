import {html} from 'lit';

import {inline, plain, type InlineNode} from '../model/inline.js';
import type {NoteText} from '../model/notes.js';
import type {ViewState} from './view-state.js';

/** Draws a message with its marks. */
export type Words = (message: string) => unknown;

/**
 * Returns the function that draws messages in one view, from top to bottom. It draws a term in bold with its explanation
 * the first time, and as a plain word after that, by which readers can ask for it again (`terms/offer.ts`). (Not as a `<dfn>`: screen readers announce that as "description term,
 * 0 values".) Break points and readings are hidden from accessible names.
 *
 * @param glossary term → its explanation with `{word}` in it
 * @param state.readings whether readings are drawn over the words that have one
 * @param explained terms that have been explained so far; the function adds to them
 * @param link draws a link to a place: `#` and its address
 */
export function wordsWith(
  glossary: Readonly<Record<string, string | undefined>>,
  {knownTerms, readings}: Pick<ViewState, 'knownTerms' | 'readings'>,
  explained = new Set(knownTerms),
  link = (href: string, word: unknown): unknown => html`<a href=${href}>${word}</a>`,
): Words {
  const draw = (node: InlineNode): unknown => {
    switch (node.kind) {
      case 'text':
        return node.text;
      case 'break':
        return html`<wbr aria-hidden="true" />`;
      case 'code':
        return html`<code translate="no">${node.text}</code>`;
      case 'strong':
        return html`<strong>${node.nodes.map(draw)}</strong>`;
      case 'reading':
        return readings ? ruby(node) : node.text;
      case 'term':
        return drawTerm(node.id, node.nodes.map(draw));
    }
  };
  const drawTerm = (id: string, word: unknown[]): unknown => {
    if (id.startsWith('#')) return link(id, word);
    const explanation = glossary[id];
    // An author may write `[word](constructor)`: an inherited property is not an explanation.
    if (typeof explanation !== 'string') return word;
    if (explained.has(id)) return html`<span data-term=${id}>${word}</span>`;
    explained.add(id);
    const [before = '', after = ''] = explanation.split('{word}').map(plain);
    return html`${before}<b data-term=${id}>${word}</b><span class="gloss">${after}</span>`;
  };
  return (message) => drawAll(inline(message), draw);
}

/**
 * After a name that is only read aloud. It is no text of a template, after a value: what translates pages puts another node in
 * its place, and Lit would look for the first.
 */
export const colon = ': ';

const ruby = ({text, reading}: {readonly text: string; readonly reading: string}): unknown =>
  html`<ruby>${text}<rp aria-hidden="true">(</rp><rt aria-hidden="true">${reading}</rt><rp aria-hidden="true">)</rp></ruby>`;

/** A message without marks needs no template of its own. */
const drawAll = (nodes: readonly InlineNode[], draw: (node: InlineNode) => unknown): unknown =>
  nodes.length === 1 ? draw(nodes[0]!) : nodes.map(draw);

/** A "good to know" note; nothing if it is undefined. */
export const noteView = (note: NoteText | undefined, label: string, words: Words): unknown =>
  note &&
  html`<div class="note" part="note" role="note" aria-label=${plain(label)}>
    <p class="note-title">${words(note.title)}</p>
    <p>${words(note.text)}</p>
  </div>`;

/** The title of an element: a heading of its level. One that is not seen still names the figure, table or group around it. */
export const titleView = ({headingLevel, untitled}: Pick<ViewState, 'headingLevel' | 'untitled'>, content: unknown): unknown =>
  untitled ? html`<span class="visually-hidden">${content}</span>` : heading(headingLevel, content);

/** A heading of the level, at most the sixth; the content alone if there is no level. */
export const heading = (level: number | undefined, content: unknown): unknown =>
  [
    content,
    html`<h1>${content}</h1>`,
    html`<h2>${content}</h2>`,
    html`<h3>${content}</h3>`,
    html`<h4>${content}</h4>`,
    html`<h5>${content}</h5>`,
    html`<h6>${content}</h6>`,
  ][Math.min(level ?? 0, 6)];
