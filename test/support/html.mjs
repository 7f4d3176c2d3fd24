/** Reads HTML as parse5 has parsed it. */
import {defaultTreeAdapter as tree} from 'parse5';

/** @typedef {import('parse5').DefaultTreeAdapterTypes.Node} Node */
/** @typedef {import('parse5').DefaultTreeAdapterTypes.Element} Element */

/** @param {Node} node */
const childrenOf = (node) => ('childNodes' in node ? node.childNodes : []);

/**
 * All elements below a node, in document order.
 *
 * @param {Node} node
 * @returns {Element[]}
 */
export const elementsOf = (node) => childrenOf(node).flatMap((child) => (tree.isElementNode(child) ? [child, ...elementsOf(child)] : []));

/**
 * The text below a node, as it is written.
 *
 * @param {Node} node
 * @returns {string}
 */
export const textOf = (node) => (tree.isTextNode(node) ? node.value : childrenOf(node).map(textOf).join(''));

/**
 * The value of an attribute; undefined where the element has none of that name.
 *
 * @param {Element} element
 * @param {string} name
 */
export const attribute = (element, name) => element.attrs.find((one) => one.name === name)?.value;
