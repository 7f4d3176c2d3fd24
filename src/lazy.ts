/**
 * `container-lesson/lazy`: for sites that also render on a server. In a browser it registers every element with Japanese and
 * English. Without an `HTMLElement` it loads nothing, since Lit throws if a bundler resolves it for browsers and
 * runs it in Node.
 */

/** Resolves once the elements are registered; at once on a server. Rejects if they can't be fetched. */
export const defined: Promise<void> =
  typeof HTMLElement === 'undefined' ? Promise.resolve() : import('./index.js').then(({defineElements}) => defineElements());
