/** Resolves when the page has loaded. Until then the browser itself may scroll to an id. */
const loaded = new Promise<unknown>((resolve) => {
  if (document.readyState === 'complete') resolve(undefined);
  else addEventListener('load', resolve, {once: true});
});

/**
 * Removes the ids from the ready-made HTML between an element's tags, after the element has replaced it and the page has
 * loaded. A router of the site would find these ids, although their elements are no longer shown. Content that an author
 * wrote keeps its ids.
 */
export async function takeIds(host: HTMLElement): Promise<void> {
  await loaded;
  if (host.shadowRoot!.querySelector('slot:not([name])')) return;
  for (const element of host.querySelectorAll('.lesson-element:not(:scope > [slot] *) [id]')) element.removeAttribute('id');
}
