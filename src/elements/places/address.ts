import {formerFacts} from '../../data/former-facts.js';
import {currentId} from '../../data/moved-ids.js';
import {addRules} from '../apply-rules.js';
import {arrive, endArrival, isArriving, mark} from './arrival.js';
import {comesBefore, isWithin} from './document-order.js';
import {forgetSteps, isTakingStep, knowsEntries, noteEntry, retraceStep, scrollPositions, takeStep} from './history.js';
import {isPlainClick} from './link-controller.js';
import {all, type Places} from './registry.js';
import {placeStyles} from './styles.js';
import {addressOf, isOfThisPage} from './url.js';

/** The address that has been gone to. An element that comes later is no reason to scroll again. */
let done: string | undefined;
/** An address that the reader went back to, and that an event still announces. */
let retraced: string | undefined;

/**
 * The id of the place that an address leads to today: it may name what is called otherwise now, or a fact that is shown no
 * more, which leads to the row of its property.
 */
function placeOf(address: string): string {
  const [, kind, id] = /^(\w+)-(.+)$/.exec(address)!;
  const property = kind === 'fact' ? formerFacts.get(id!) : undefined;
  return property ? `property-${property}` : `${kind}-${currentId(id!)}`;
}

let isListening = false;

/**
 * Follows the page's address as long as there are places.
 *
 * @param isNew whether an element has just come; moving it is no reason to scroll
 */
export function begin(isNew: boolean): void {
  if (all.size === 0) return;
  if (!isListening) {
    isListening = true;
    listen(addEventListener);
    noteEntry();
  }
  if (isNew && !isArriving() && done !== location.href) followAddress();
}

/** Leaves nothing behind where there are no places any more. */
export function end(): void {
  if (all.size > 0 || !isListening) return;
  isListening = false;
  listen(removeEventListener);
  endArrival();
  forgetSteps();
  mark();
  done = undefined;
}

/** Whose place it may be: those below `near` first, then as they stand in the page. */
function claimants(address: string, near?: Element): Places[] {
  const isNear = ({host}: Places): boolean => near !== undefined && isWithin(host, near);
  return [...all]
    .filter(({pattern}) => pattern.test(address))
    .sort((one, other) => Number(isNear(other)) - Number(isNear(one)) || (comesBefore(one.host, other.host) ? -1 : 1));
}

function goTo(address: string, near?: Element): void {
  const asked = new Set<Places>();
  const place = placeOf(address);
  const find = (): HTMLElement | undefined => {
    for (const places of claimants(address, near)) {
      if (!asked.has(places)) places.bring(place);
      asked.add(places);
      const found = places.find(place);
      if (found) addRules(places.host, placeStyles);
      // One that still waits for what it needs may have it later.
      if (found || places.host.isUpdatePending) return found;
    }
    return undefined;
  };
  arrive({find, done: () => (done = location.href)});
}

/** What the page itself calls so is the page's, unless an element has taken over from it. */
function isOfHost(address: string): boolean {
  const found = document.getElementById(address);
  return found !== null && ![...all].some(({host}) => host.contains(found));
}

function followAddress(): void {
  noteEntry();
  const address = addressOf(location);
  endArrival();
  mark();
  if (claimants(address).length > 0 && !isOfHost(address)) goTo(address);
}

/** Follows a link within an element: a step in the history, and a way back to the link. */
export function followLink(link: HTMLElement, address: string, near: Element): void {
  begin(false);
  if (claimants(address, near).length === 0) {
    // What is elsewhere in the page is the browser's to find.
    location.hash = address;
    return;
  }
  const show = scrollPositions(link);
  const forward = (): void => goTo(address, near);
  takeStep(address, {back: () => arrive({find: () => link, show}), forward});
  forward();
}

/** By everything that changes the end of an address. Browsers tell of `pushState` only where they know entries. */
function listen(change: typeof addEventListener | typeof removeEventListener): void {
  change('click', onClick as EventListener, {capture: true});
  change('popstate', onPopstate);
  change('hashchange', onHashchange);
  (globalThis as {navigation?: Navigation}).navigation?.[change === addEventListener ? 'addEventListener' : 'removeEventListener'](
    'currententrychange',
    onEntryChange as EventListener,
  );
}

const onEntryChange = ({navigationType, from}: NavigationCurrentEntryChangeEvent): void => {
  if (isTakingStep()) return;
  if (navigationType === 'traverse') onTraverse();
  else if (from.url !== location.href) followAddress();
};

/** The browser, or the site's router, brings readers back to where they were. */
const onTraverse = (): void => {
  done = retraced = location.href;
  if (retraceStep()) return;
  endArrival();
  mark();
};

const onPopstate = (): void => {
  if (!knowsEntries() && retraceStep()) retraced = location.href;
};

const onHashchange = (): void => {
  if (!knowsEntries() && retraced !== location.href) followAddress();
  retraced = undefined;
};

/** A second click on the same link changes no address, and no event tells where a router of the site leads. */
const onClick = (event: MouseEvent): void => {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (!link || !isPlainClick(event) || !isOfThisPage(link) || [...all].some(({host}) => host.renderRoot === link.getRootNode())) return;
  noteEntry('');
  const frames = (count: number): unknown => requestAnimationFrame(() => (count > 1 ? frames(count - 1) : follow()));
  const follow = (): void => {
    noteEntry();
    if (link.hash === location.hash && !isArriving()) followAddress();
  };
  frames(2);
};
