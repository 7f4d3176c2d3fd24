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
