/** The page has loaded: until then the browser itself may go to an id. */
const loaded = new Promise<unknown>((resolve) => {
  if (document.readyState === 'complete') resolve(undefined);
  else addEventListener('load', resolve, {once: true});
});

/**
 * Takes the ids from the ready-made HTML between an element's tags, once the element has taken over and the page has
 * loaded: a router of the site would find them, and what has them is not shown any more. What an author wrote there
 * is left alone.
 */
export async function takeIds(host: HTMLElement): Promise<void> {
  await loaded;
  if (host.shadowRoot!.querySelector('slot:not([name])')) return;
  for (const element of host.querySelectorAll('.lesson-element:not(:scope > [slot] *) [id]')) element.removeAttribute('id');
}
