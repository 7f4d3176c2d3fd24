import type {OwnDataElement} from '../own-data-element.js';
import {OwnDataController, type OwnDataTools} from './controller.js';

/**
 * Lets an element draw its author's data. Waits for the first ones, so that the element changes once; not for a file
 * that its author has meanwhile exchanged.
 */
export async function attach(
  host: OwnDataElement,
  lazyWords: OwnDataTools['lazyWords'],
  translator: OwnDataTools['translator'],
  warnOnce: OwnDataTools['warnOnce'],
): Promise<OwnDataController> {
  const controller = new OwnDataController(host, {lazyWords, translator, warnOnce});
  const requestUpdate = host.requestUpdate.bind(host);
  // The update that waits for the first data is under way: a further request would be put off until it ends.
  host.requestUpdate = (...change) => {
    requestUpdate(...change);
    controller.hostUpdate();
  };
  await controller.settled;
  Reflect.deleteProperty(host, 'requestUpdate');
  return controller;
}
