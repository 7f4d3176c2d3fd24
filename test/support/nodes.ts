/** All nodes below, shadow roots included, in document order; what is slotted comes where it is written. */
export function* nodesOf(node: Node): Generator<Node> {
  yield node;
  const shadow = (node as Element).shadowRoot;
  if (shadow) yield* nodesOf(shadow);
  for (const child of node.childNodes) yield* nodesOf(child);
}
