import type {ReactiveElement} from 'lit';

import {isLoaded, loadWhenIdle, type Lazy} from '../localization/lazy/lazy.js';

/** Loads what a reader sees only after an act, when the browser is idle, and draws the element with it. */
export function loadLate(element: ReactiveElement, resources: readonly Lazy[]): void {
  for (const resource of resources.filter((one) => !isLoaded(one)))
    void loadWhenIdle(resource).then(() => isLoaded(resource) && element.requestUpdate());
}
