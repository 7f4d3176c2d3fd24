/** Every node of a syntax tree as Rollup's parser makes it, in the order of the code. */
export function* nodesOf(node) {
  if (!node || typeof node !== 'object') return;
  yield node;
  for (const value of Object.values(node)) if (value && typeof value === 'object') yield* nodesOf(value);
}
