import type {LitElement} from 'lit';

/** What an element says of its places. */
export interface Places {
  readonly host: LitElement;
  /** Of the addresses that mean a place of the element. */
  readonly pattern: RegExp;
  /** Sees to it that the place is drawn. */
  bring(place: string): void;
  /** The place, once it is drawn; of one that is drawn in two ways, the one that the styles show. */
  find(place: string): HTMLElement | undefined;
}

/** Those of all elements on the page. One mechanism follows its address, since of two lessons only the first answers. */
export const all = new Set<Places>();
