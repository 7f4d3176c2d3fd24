/**
 * `container-lesson/lazy`: for sites whose pages are made on a server too. Registers every element, with
 * Japanese and English, where there is an `HTMLElement`; elsewhere it loads nothing, since Lit itself
 * throws where a bundler resolves it for browsers and runs it in Node.
 */

/** Resolves once the elements are registered; at once where there are none. Rejects if they can't be fetched. */
export const defined: Promise<void> = typeof HTMLElement === 'undefined' ? Promise.resolve() : import('./index.js').then(() => undefined);
