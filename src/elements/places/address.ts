import {formerFacts} from '../../data/former-facts.js';
import {currentId} from '../../data/moved-ids.js';
import {addRules} from '../apply-rules.js';
import {arrive, endArrival, isArriving, mark} from './arrival.js';
import {comesBefore, isWithin} from './document-order.js';
import {
  changeStep,
  forgetSteps,
  isLastStep,
  isTakingStep,
  knowsEntries,
  noteEntry,
  retraceStep,
  scrollPositions,
  takeStep,
  undoStep,
  wayBack,
} from './history.js';
import {isPlainClick} from './link-controller.js';
import {all, type Places} from './registry.js';
import {placeStyles} from './styles.js';
import {addressOf, isOfThisPage} from './url.js';

/** The address that has been reached. An element that connects later must not scroll to it again. */
let done: string | undefined;
/** An address to which the reader went back. A `hashchange` event for it is still to come. */
let retraced: string | undefined;

/**
 * The id of the place that an address leads to. The address may contain an id that was renamed, or a fact that is no longer
 * shown; the latter leads to the row of its property.
 */
function placeOf(address: string): string {
  const [, kind, id] = /^(\w+)-(.+)$/.exec(address)!;
  const property = kind === 'fact' ? formerFacts.get(id!) : undefined;
  return property ? `property-${property}` : `${kind}-${currentId(id!)}`;
}

let isListening = false;

/**
 * Starts to follow the page's address, as long as there are places.
 *
 * @param isNew whether an element has connected for the first time; a moved element must not scroll the page
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

/** Removes all listeners and state when there are no places left. */
export function end(): void {
  if (all.size > 0 || !isListening) return;
  isListening = false;
  listen(removeEventListener);
  endArrival();
  forgetSteps();
  mark();
  done = undefined;
}

/** The elements that may have the place: those inside `near` first, then in the order of the page. */
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
      // An element that still waits for its resources may draw the place later.
      if (found || places.host.isUpdatePending) return found;
    }
    return undefined;
  };
  arrive({find, done: () => (done = location.href)});
}

/** Whether the page itself has an element with this id, other than ready-made HTML that an element has replaced. */
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

/** Follows a link within an element. Adds an entry to the history, so that Back returns to the link. */
export function followLink(link: HTMLElement, address: string, near: Element): void {
  begin(false);
  if (claimants(address, near).length === 0) {
    // The browser finds other places in the page.
    location.hash = address;
    return;
  }
  const show = scrollPositions(link);
  const forward = (): void => goTo(address, near);
  takeStep(address, {back: () => arrive({find: () => link, show}), forward});
  forward();
}

/** The root of what opened in place by the step that was taken last, while that is open. */
let unfolded: Node | undefined;

/** What opening in place does, and its way back. */
interface Unfolding {
  readonly open: () => void;
  readonly close: () => void;
}

/** Takes the step of what has opened while the browser still went back from what had closed before; undefined if there is none. */
let next: (() => void) | undefined;
/** Leads the reader to the control of what has closed last. */
let settle = (): void => {};

/** Tells the history of something that has opened in place. What opens while another of the same element is open takes over its entry. */
export function unfold(address: string, control: HTMLElement, {open, close}: Unfolding): void {
  const before = wayBack();
  next = before && (() => unfold(address, control, {open, close}));
  if (before) {
    void before.then(() => next?.());
    return;
  }
  begin(false);
  const root = control.getRootNode();
  const show = scrollPositions(control);
  const back = (): void => {
    unfolded = undefined;
    close();
    arrive({find: () => control, show, isQuiet: true});
  };
  const forward = (): void => {
    unfolded = root;
    open();
  };
  if (unfolded === root && isLastStep()) changeStep(address, {back, forward});
  else unfolded = takeStep(address, {back, forward}) ? root : undefined;
}

/** After something in place has closed: takes its entry from the history, and the reader to the control. Nothing scrolls. */
export function fold(control: HTMLElement): void {
  next = undefined;
  const show = scrollPositions(control);
  settle = () => arrive({find: () => control, show, isQuiet: true});
  const isStep = unfolded === control.getRootNode() && isLastStep();
  unfolded = undefined;
  if (isStep) undoStep(() => (next ? undefined : settle()));
  else settle();
}

/** Listens to everything that changes the hash. Only the Navigation API reports `pushState`. */
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

/** After Back or Forward: shows the step again if it was one of ours. Else the browser, or the site's router, restores the position. */
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

/** Handles what no event reports: a second click on the same link, and the navigation of a site's router. */
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
