/** Compares positions in the page, across shadow roots. */

/** The hosts of the shadow roots around an element, outermost first, and the element itself. */
function lineage(element: Element): Element[] {
  const root = element.getRootNode();
  return 'host' in root ? [...lineage((root as ShadowRoot).host), element] : [element];
}

/** Whether an element is another one, or in its shadow root at any depth. */
export const isWithin = (element: Element, other: Element): boolean => lineage(element).includes(other);

export function comesBefore(element: Element, other: Element): boolean {
  const [one, two] = [lineage(element), lineage(other)];
  const parting = one.findIndex((step, depth) => step !== two[depth]);
  const [left, right] = [one[parting], two[parting]];
  // One contains the other.
  if (!left || !right) return !left;
  return Boolean(left.compareDocumentPosition(right) & Node.DOCUMENT_POSITION_FOLLOWING);
}
