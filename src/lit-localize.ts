/**
 * `container-lesson/lit-localize`: elements follow a host that uses Lit Localize. Imports nothing, and
 * configures nothing: that is the host's.
 */

type Status = CustomEvent<{readonly status: 'loading' | 'error'} | {readonly status: 'ready'; readonly readyLocale: string}>;

/**
 * Sets `lang` of an element, and with it the language of all that stands in it, each time the host's
 * locale is ready. Call it before the host's first `setLocale`; until then the page's own `lang` counts.
 *
 * @param target what follows; by default the page
 * @returns a function that ends it
 */
export function followLitLocalize(target: HTMLElement = document.documentElement): () => void {
  const follow = ({detail}: Event & Partial<Status>): void => {
    if (detail?.status === 'ready') target.lang = detail.readyLocale;
  };
  addEventListener('lit-localize-status', follow);
  return () => removeEventListener('lit-localize-status', follow);
}
