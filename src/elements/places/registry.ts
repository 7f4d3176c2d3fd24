import type {LitElement} from 'lit';

/** The places of an element. */
export interface Places {
  readonly host: LitElement;
  /** Matches the addresses that may lead to a place of the element. */
  readonly pattern: RegExp;
  /** Makes the element draw the place. */
  bring(place: string): void;
  /** Returns the place if it is drawn, with the folds around it open. */
  find(place: string): HTMLElement | undefined;
}

/** The places of all elements on the page. They are followed together, since of two lessons only the first answers an address. */
export const all = new Set<Places>();

/** Whether an address leads to a place of an element, or to an id of the page. An element that still waits may draw the place later. */
export const leadsToPlace = (address: string): boolean =>
  document.getElementById(address) !== null || [...all].some(({pattern, host}) => pattern.test(address) && mayDraw(host, address));

const mayDraw = ({isUpdatePending, renderRoot}: LitElement, address: string): boolean =>
  isUpdatePending || renderRoot.querySelector(`[id="${CSS.escape(address)}"]`) !== null;
