import {waitUntil as waitFor} from '@open-wc/testing';

/**
 * Waits until something holds. A second, the default of Open Web Components, is not enough on a machine that does much
 * else: the limit is near that of a whole test, so that only what never comes fails.
 */
export const waitUntil = (holds: () => unknown, what?: string): Promise<void> => waitFor(holds as () => boolean, what, {timeout: 15_000});
