import type {LitElement} from 'lit';

import {registerStrings} from '../../src/localization/words/store.js';
import {kinds} from './catalogue.js';
import {piecesIn, type Piece} from './marks.js';

/** The lesson in the translation of the workshop. */

/** `ko` → `ko-workshop`: a variant of the language, so that other stories do not show unfinished translations. */
export function localeOf(language: string): string {
  const {language: code, script, region} = new Intl.Locale(language);
  return [code, script, region, 'workshop'].filter(Boolean).join('-');
}

/** @param texts message id → text with its marks */
export const speak = (language: string, texts: Readonly<Record<string, string>>): void => registerStrings(localeOf(language), texts);

function* elementsIn(node: Element | ShadowRoot): Generator<LitElement> {
  for (const element of node.querySelectorAll<LitElement>('*')) {
    if ('updateComplete' in element) yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
  }
}

/** Waits until everything below is drawn: an element may render further elements. */
export async function drawn(node: ShadowRoot): Promise<void> {
  for (let before = -1, all = [...elementsIn(node)]; before < all.length; all = [...elementsIn(node)]) {
    before = all.length;
    await Promise.all(all.map(async ({updateComplete}) => updateComplete));
  }
}

/** How each kind of problem is highlighted in the lesson; the list says the same in words. */
const highlights = new CSSStyleSheet();
highlights.replaceSync(`
  ::highlight(workshop-missing) {background-color: #ffd7d2; color: #4a0b05}
  ::highlight(workshop-damaged) {background-color: #ffb9ec; color: #47003a}
  ::highlight(workshop-stale) {background-color: #ffe9a8; color: #3d2c00}
  ::highlight(workshop-suspicious) {background-color: #dde3ea; color: #191c20}
  ::highlight(workshop-wording) {background-color: #d8f0d2; color: #0f3a08}
  ::highlight(workshop-overlong) {background-color: #d5e6ff; color: #0a2a55}
  ::highlight(workshop-found) {background-color: #1d4fd7; color: #ffffff}
`);

function adopt(node: ShadowRoot): void {
  for (const {shadowRoot} of elementsIn(node))
    if (shadowRoot && !shadowRoot.adoptedStyleSheets.includes(highlights)) shadowRoot.adoptedStyleSheets.push(highlights);
}

/** Firefox before 140 has no highlights; the list says the same. */
const canHighlight = 'highlights' in CSS;

function show(name: string, pieces: readonly Piece[]): void {
  if (canHighlight) CSS.highlights.set(`workshop-${name}`, new Highlight(...pieces.map(({range}) => range)));
}

/** Highlights in the lesson the messages that have problems. */
export function highlight(node: ShadowRoot, kindOf: (number: number) => string | undefined): void {
  adopt(node);
  const pieces = piecesIn(node);
  for (const kind of kinds)
    show(
      kind,
      pieces.filter(({number}) => kindOf(number) === kind),
    );
}

export function clearHighlights(): void {
  if (canHighlight) for (const name of [...kinds, 'found']) CSS.highlights.delete(`workshop-${name}`);
}

const outside = (node: Node): Node | null => node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);

/** Scrolls to the first piece of a message and opens the fold around it. */
export function reveal(node: ShadowRoot, number: number): boolean {
  const pieces = piecesIn(node).filter((piece) => piece.number === number);
  show('found', pieces);
  const [first] = pieces;
  if (!first) return false;
  for (let one: Node | null = first.range.startContainer; one; one = outside(one)) if (one instanceof HTMLDetailsElement) one.open = true;
  first.range.startContainer.parentElement?.scrollIntoView({block: 'center'});
  return true;
}
