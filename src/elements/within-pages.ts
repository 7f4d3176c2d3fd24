import type {LitElement} from 'lit';

import {keepKeys} from './keys.js';
import {tellLost} from './lost-attributes.js';

export {takeBackTexts} from './translated.js';

/** Makes an element at home in its page: its keys are its own, and attributes that a framework has lost are told. */
export function settleIn(
  element: LitElement,
  {elementProperties, observedAttributes}: Pick<typeof LitElement, 'elementProperties' | 'observedAttributes'>,
): void {
  keepKeys(element);
  tellLost(element, {elementProperties, observedAttributes});
}
