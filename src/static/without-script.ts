import {defaultTreeAdapter as tree, parseFragment, serialize, type DefaultTreeAdapterTypes} from 'parse5';

import {formerFacts} from '../data/former-facts.js';
import {movedIds} from '../data/moved-ids.js';
import {forTheEye, needsScript, reserved} from './hidden-classes.js';
import type {CommonOptions} from './options.js';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Attributes that only scripts, the styles of a shadow root, and this file use. */
const scripted = new Set(
  'part checked aria-expanded aria-controls aria-pressed aria-disabled data-technology data-layer data-pair data-term data-id-prefix'.split(
    ' ',
  ),
);

/** HTML gives these a role, and allows no other in their place; in an element the roles hold whatever the styles make of them. */
const tableTags = new Set('table thead tbody tr th td'.split(' '));

/** Attributes that hold ids, or the name of a group of radio buttons. */
const references = new Set(['id', 'name', 'aria-labelledby', 'href']);

/** Ids that are parts of addresses; they are not changed. */
const isAnchor = /^(lesson|fact|note|property|question)-/;

/**
 * Turns the HTML of a view into HTML that works without a script: buttons become text, links without a target become text,
 * and every class and id begins with `lesson-`, so that it cannot clash with the page's.
 */
export function withoutScript(drawn: string, {standalone = false}: CommonOptions): string {
  const root = parseFragment(drawn);
  const all = [...elementsOf(root)];
  const ids = new Set(all.map(([element]) => attribute(element, 'id')));
  tidy(root);
  for (const [element, idPrefix] of all) {
    if (is(element, ...needsScript)) reserve(element, standalone);
    if (element.tagName === 'slot' || isAsked(element)) unwrap(element);
    // A link without a target stays an element: without its box, lines might break elsewhere.
    if (element.tagName === 'a' && !leadsSomewhere(element, ids)) become('span', element, 'href');
    adapt(element, standalone);
    markFormerPlaces(element, idPrefix);
    rename(element, idPrefix);
  }
  return closed(straight(serialize(root).trim()));
}

/** Pandoc makes typographic signs of straight quotes and double hyphens, in commands too, unless they are written as references. */
const straight = (html: string): string => html.replaceAll("'", '&#39;').replaceAll('--', '-&#45;');

/** Closes void elements with a slash, which HTML allows, and MDX and JSX require. */
const closed = (html: string): string => html.replace(/<(?:wbr|br|hr|img|input)\b(?:"[^"]*"|[^">])*/g, '$&/');

/** A word by which readers ask for its explanation, if there is a script. */
const isAsked = (element: Element): boolean => element.tagName === 'span' && attribute(element, 'data-term') !== undefined;

/** All elements, each with the prefix of its ids, which a part's box has for all that is in it. */
function* elementsOf(parent: Parent, prefixAround = ''): Generator<readonly [element: Element, idPrefix: string]> {
  for (const node of parent.childNodes) {
    if (!tree.isElementNode(node)) continue;
    const idPrefix = prefixAround + (attribute(node, 'data-id-prefix') ?? '');
    yield [node, idPrefix];
    yield* elementsOf(node, idPrefix);
  }
}

/** Removes Lit's comments, and collapses white space except in what is preformatted. */
function tidy(parent: Parent, keepsSpace = false): void {
  for (const node of [...parent.childNodes] as Node[]) {
    if (tree.isCommentNode(node)) tree.detachNode(node);
    else if (tree.isTextNode(node) && !keepsSpace) node.value = node.value.replace(/[ \t\n\r]+/g, ' ');
    else if (tree.isElementNode(node)) tidy(node, keepsSpace || node.tagName === 'pre');
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
 * Hides an element. The value is never empty, since React and MDX would read that as false. Elements that our style sheet
 * shows again get `until-found`, which Tailwind 4 leaves alone; it has no effect on inline elements.
 */
const hide = (element: Element, value: 'hidden' | 'until-found' = 'until-found'): void => set(element, 'hidden', value);

/** Keeps an element hidden from assistive technology although the style sheet shows it again. HTML requires `aria-hidden` on
 * its content instead of on the hidden element. */
function hideForTheEye(element: Element): void {
  if (element.tagName === 'span') become('div', element);
  hide(element);
  if (attribute(element, 'aria-hidden') === undefined) return;
  element.attrs = element.attrs.filter(({name}) => name !== 'aria-hidden');
  for (const child of element.childNodes) if (tree.isElementNode(child)) set(child, 'aria-hidden', 'true');
}

/** Reserves the room that the element will need, so that nothing moves when it is drawn. */
function reserve(element: Element, standalone: boolean): void {
  if (standalone) tree.detachNode(element);
  set(element, 'class', [...classes(element), reserved].join(' '));
  // HTML forbids both together.
  element.attrs = element.attrs.filter(({name}) => name !== 'aria-hidden');
  hide(element);
}

function become(tag: 'div' | 'span', element: Element, ...without: readonly string[]): void {
  element.tagName = element.nodeName = tag;
  element.attrs = element.attrs.filter(({name}) => !without.includes(name));
}

function adapt(element: Element, standalone: boolean): void {
  element.attrs = element.attrs.filter(({name}) => !scripted.has(name) && !(name === 'role' && tableTags.has(element.tagName)));
  if (element.tagName === 'button') {
    become(['p', 'span'].includes(element.parentNode?.nodeName ?? '') ? 'span' : 'div', element, 'type', 'aria-label');
    set(element, 'class', [...classes(element), 'button'].join(' '));
  }
  if (element.tagName === 'details' && standalone) set(element, 'open', '');
  if (attribute(element, 'hidden') === '') hide(element, 'hidden');
  if (is(element, ...forTheEye)) hideForTheEye(element);
}

/**
 * Former ids of a place: its own earlier names, and facts that it used to show. A table row cannot contain their anchors,
 * since HTML would move them before the table.
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

/** Whether a link leads to an id in this HTML or to a web page. */
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
