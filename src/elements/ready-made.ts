import {lazy} from '../localization/lazy/lazy.js';

const ids = lazy('what takes the ids from ready-made HTML', () => import('./ready-made-ids.js'));

/** Called when an element has drawn. Most stand in no ready-made HTML of ours, and need nothing of it. */
export function takeOver(host: HTMLElement): void {
  if (!host.querySelector('.lesson-element [id]')) return;
  const take = (): void => void ids.value?.takeIds(host);
  void Promise.resolve(ids.load()).then(take);
}
