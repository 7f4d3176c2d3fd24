/** Order in the page, through shadow roots. */

/** The element, before it those in whose shadow roots it stands, outermost first. */
function lineage(element: Element): Element[] {
  const root = element.getRootNode();
  return 'host' in root ? [...lineage((root as ShadowRoot).host), element] : [element];
}

/** Whether an element is another, or in its shadow root, however deep. */
export const isWithin = (element: Element, other: Element): boolean => lineage(element).includes(other);

export function comesBefore(element: Element, other: Element): boolean {
  const [one, two] = [lineage(element), lineage(other)];
  const parting = one.findIndex((step, depth) => step !== two[depth]);
  const [left, right] = [one[parting], two[parting]];
  // One stands in the other.
  if (!left || !right) return !left;
  return Boolean(left.compareDocumentPosition(right) & Node.DOCUMENT_POSITION_FOLLOWING);
}
