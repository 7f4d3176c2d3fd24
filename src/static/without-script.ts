import {defaultTreeAdapter as tree, parseFragment, serialize, type DefaultTreeAdapterTypes} from 'parse5';

import {formerFacts} from '../data/former-facts.js';
import {movedIds} from '../data/moved-ids.js';
import {forTheEye, needsScript, reserved} from './hidden-classes.js';
import type {CommonOptions} from './options.js';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What only scripts, and styles of a shadow root, read. */
const scripted = new Set('part checked aria-expanded aria-controls aria-pressed data-layer data-pair data-place'.split(' '));

/** Attributes that hold ids. */
const references = new Set(['id', 'aria-labelledby', 'href']);

/** Ids that addresses of pages end in: they stay as they are. */
const isAnchor = /^(lesson|fact|note|property)-/;

/**
 * Makes of what a view draws HTML that promises nothing that it can't keep: buttons become text, links have a target,
 * and no class or id is another's on the page, since each begins with `lesson-`.
 */
export function withoutScript(drawn: string, {standalone = false, idPrefix = ''}: CommonOptions): string {
  const root = parseFragment(drawn);
  const all = [...elementsOf(root)];
  const ids = new Set(all.map((element) => attribute(element, 'id')));
  tidy(root);
  for (const element of all) {
    if (is(element, ...needsScript)) reserve(element, standalone);
    if (element.tagName === 'slot') unwrap(element);
    // A link that leads nowhere keeps its place in the line: without a box there, lines may break elsewhere.
    if (element.tagName === 'a' && !leadsSomewhere(element, ids)) become('span', element, 'href');
    adapt(element, standalone);
    markFormerPlaces(element, idPrefix);
    rename(element, idPrefix);
  }
  return closed(serialize(root).trim());
}

/** Elements without content end in a slash, which HTML allows, and MDX and JSX want. */
const closed = (html: string): string => html.replace(/<(?:wbr|br|hr|img|input)\b(?:"[^"]*"|[^">])*/g, '$&/');

function* elementsOf(parent: Parent): Generator<Element> {
  for (const node of parent.childNodes) {
    if (!tree.isElementNode(node)) continue;
    yield node;
    yield* elementsOf(node);
  }
}

/** Takes out comments, which are Lit's, and folds white space. */
function tidy(parent: Parent): void {
  for (const node of [...parent.childNodes] as Node[]) {
    if (tree.isCommentNode(node)) tree.detachNode(node);
    else if (tree.isTextNode(node)) node.value = node.value.replace(/[ \t\n\r]+/g, ' ');
    else if (tree.isElementNode(node)) tidy(node);
  }
}

const attribute = (element: Element, name: string): string | undefined => element.attrs.find((one) => one.name === name)?.value;
const classes = (element: Element): string[] => (attribute(element, 'class') ?? '').split(/\s+/).filter(Boolean);
const is = (element: Element, ...names: readonly string[]): boolean => classes(element).some((name) => names.includes(name));

function set(element: Element, name: string, value: string): void {
  const existing = element.attrs.find((one) => one.name === name);
  if (existing) existing.value = value;
  else element.attrs.push({name, value});
}

/**
 * Its value is never empty: React, and so MDX, would take that for no. What our style sheet shows again is `until-found`,
 * which Tailwind 4 spares; it does nothing to what stands in a line.
 */
const hide = (element: Element, value: 'hidden' | 'until-found' = 'until-found'): void => set(element, 'hidden', value);

/** What the style sheet shows again stays hidden from assistive technology; HTML wants that said of what is in it. */
function hideForTheEye(element: Element): void {
  if (element.tagName === 'span') become('div', element);
  hide(element);
  if (attribute(element, 'aria-hidden') === undefined) return;
  element.attrs = element.attrs.filter(({name}) => name !== 'aria-hidden');
  for (const child of element.childNodes) if (tree.isElementNode(child)) set(child, 'aria-hidden', 'true');
}

/** Keeps the room that the element will take: nothing must move when it comes. */
function reserve(element: Element, standalone: boolean): void {
  if (standalone) tree.detachNode(element);
  set(element, 'class', [...classes(element), reserved].join(' '));
  hide(element);
}

function become(tag: 'div' | 'span', element: Element, without?: string): void {
  element.tagName = element.nodeName = tag;
  element.attrs = element.attrs.filter(({name}) => name !== without);
}

function adapt(element: Element, standalone: boolean): void {
  element.attrs = element.attrs.filter(({name}) => !scripted.has(name));
  if (element.tagName === 'button') {
    become(element.parentNode?.nodeName === 'p' ? 'span' : 'div', element, 'type');
    set(element, 'class', [...classes(element), 'button'].join(' '));
  }
  if (element.tagName === 'details' && standalone) set(element, 'open', '');
  if (attribute(element, 'hidden') === '') hide(element, 'hidden');
  if (is(element, ...forTheEye)) hideForTheEye(element);
  for (const [name, value] of Object.entries(plainDrawing(element))) set(element, name, value);
}

/** Without a style sheet a drawing is lines in the colour of the text, a mark as large as a letter. */
function plainDrawing(element: Element): Readonly<Record<string, string>> {
  if (is(element, 'mark')) return {width: '16', height: '16', fill: 'currentColor'};
  if (element.tagName === 'svg') return {width: '432', height: '280', fill: 'none', stroke: 'currentColor'};
  if (element.tagName === 'text') return {fill: 'currentColor', stroke: 'none'};
  return is(element, 'area') ? {stroke: 'none'} : {};
}

/**
 * What an address may still end in that leads here: what the place was called before, or facts that it showed. A row can
 * hold no such mark: HTML puts it before the table.
 */
function formerPlaces(id: string): string[] {
  const [, kind, name] = /^(lesson-|fact-|note-|measured-)(.+)$/.exec(id) ?? [];
  const [table, begin] = kind === 'measured-' ? [formerFacts, 'fact-'] : [movedIds, kind];
  return [...table].filter(([, current]) => current === name).map(([old]) => `${begin}${old}`);
}

function markFormerPlaces(element: Element, idPrefix: string): void {
  for (const old of formerPlaces(attribute(element, 'id') ?? '')) {
    const place = tree.createElement('a', element.namespaceURI, [{name: 'id', value: `${idPrefix}${old}`}]);
    tree.insertBefore(element, place, element.childNodes[0]!);
  }
}

function rename(element: Element, idPrefix: string): void {
  const names = classes(element);
  if (names.length > 0) set(element, 'class', names.map((name) => `lesson-${name}`).join(' '));
  else element.attrs = element.attrs.filter(({name}) => name !== 'class');
  for (const one of element.attrs) {
    if (!references.has(one.name) || /^https?:/i.test(one.value)) continue;
    const ids = one.value.split(/\s+/).map((id) => renameId(id, idPrefix));
    one.value = ids.join(' ');
  }
}

/** An id, or a link to one. */
function renameId(reference: string, idPrefix: string): string {
  const [, hash, id] = /^(#?)(.*)$/.exec(reference)!;
  return `${hash}${idPrefix}${isAnchor.test(id!) ? '' : 'lesson-'}${id}`;
}

/** A place in this HTML, or a page on the web. */
function leadsSomewhere(link: Element, ids: ReadonlySet<string | undefined>): boolean {
  const href = attribute(link, 'href') ?? '';
  return href.startsWith('#') ? ids.has(href.slice(1)) : /^https?:\/\//i.test(href);
}

function unwrap(element: Element): void {
  const parent = element.parentNode!;
  for (const child of [...element.childNodes]) {
    tree.detachNode(child);
    tree.insertBefore(parent, child, element);
  }
  tree.detachNode(element);
}
