import type {LitElement} from 'lit';

/** For stories in which the reader has done something. */

/** The elements of a story, as soon as they are drawn: they are registered when the browser is idle. */
export async function drawn(canvas: HTMLElement, tag: string): Promise<ShadowRoot[]> {
  await customElements.whenDefined(tag);
  const elements = [...canvas.querySelectorAll<LitElement>(tag)];
  for (const element of elements) await element.updateComplete;
  return elements.map((element) => element.shadowRoot!);
}

/** What comes late, for 300 frames: it stays away where its code cannot be loaded. */
export async function late<E extends Element = HTMLElement>(root: ShadowRoot, selector: string): Promise<E | null> {
  const find = (): E | null => root.querySelector<E>(selector);
  for (let frame = 0; frame < 300 && !find(); frame++) await new Promise(requestAnimationFrame);
  return find();
}
