import {lazy} from '../localization/lazy/lazy.js';

const ids = lazy('what takes the ids from ready-made HTML', () => import('./ready-made-ids.js'));

/** Whether there is ready-made HTML of ours between an element's tags. */
export const hasReadyMade = (host: HTMLElement): boolean => host.querySelector('.lesson-element') !== null;

/** Called when an element has drawn. Loads the code only if the element has replaced ready-made HTML of ours. */
export function takeOver(host: HTMLElement): void {
  if (!host.querySelector('.lesson-element [id]')) return;
  const take = (): void => void ids.value?.takeIds(host);
  void Promise.resolve(ids.load()).then(take);
}
