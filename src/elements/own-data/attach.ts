import type {OwnDataElement} from '../own-data-element.js';
import {OwnDataController, type OwnDataTools} from './controller.js';

/**
 * Lets an element draw its author's data. Waits for the first ones, so that the element changes once; not for a file
 * that its author has meanwhile exchanged.
 */
export async function attach(
  host: OwnDataElement,
  lateWords: OwnDataTools['lateWords'],
  translator: OwnDataTools['translator'],
  warnOnce: OwnDataTools['warnOnce'],
): Promise<OwnDataController> {
  const controller = new OwnDataController(host, {lateWords, translator, warnOnce});
  const observer = new MutationObserver(() => controller.hostUpdate());
  observer.observe(host, {attributes: true, attributeFilter: ['src']});
  await controller.settled;
  observer.disconnect();
  return controller;
}
