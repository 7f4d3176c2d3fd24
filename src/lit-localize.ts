/**
 * `container-lesson/lit-localize`: makes elements follow the locale of a host that uses Lit Localize. It imports nothing
 * and leaves Lit Localize's configuration to the host.
 */

type Status = CustomEvent<{readonly status: 'loading' | 'error'} | {readonly status: 'ready'; readonly readyLocale: string}>;

/**
 * Sets the `lang` of an element, and so the language of everything in it, each time the host's locale is
 * ready. Call it before the host's first `setLocale`; until then the page's own `lang` counts.
 *
 * @param target the element whose `lang` is set; by default the page's root
 * @returns a function that ends it
 */
export function followLitLocalize(target: HTMLElement = document.documentElement): () => void {
  const follow = ({detail}: Event & Partial<Status>): void => {
    if (detail?.status === 'ready') target.lang = detail.readyLocale;
  };
  addEventListener('lit-localize-status', follow);
  return () => removeEventListener('lit-localize-status', follow);
}
