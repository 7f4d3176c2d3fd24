import type {LitElement} from 'lit';

import {warn} from '../localization/warnings/warn.js';

/** Warns of attributes that a framework wrote because the element had no such property yet: `data="[object Object]"`, `headinglevel`. */
export function tellLost(
  element: Element,
  {elementProperties, observedAttributes}: Pick<typeof LitElement, 'elementProperties' | 'observedAttributes'>,
): void {
  for (const [name, {state}] of elementProperties) {
    const written = String(name).toLowerCase();
    const value = state ? null : element.getAttribute(written);
    if (value === null || (observedAttributes.includes(written) && !value.includes('[object '))) continue;
    warn(({lostAttribute}) => lostAttribute(element.localName, written, value, elementProperties));
  }
}
