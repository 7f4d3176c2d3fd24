import {html, nothing, render, type LitElement, type ReactiveController} from 'lit';

import type {TermId} from '../../data/terms.js';
import type {Translate} from '../../localization/words/translate.js';
import {plain} from '../../model/inline.js';
import {offered} from './choose.js';
import {place} from './place.js';

/** Firefox has popovers since 125. Without them the box lies above what stands around it, as far as the page lets it. */
const hasPopover = (): boolean => 'showPopover' in HTMLElement.prototype;

/** Explains a term of its host again, in a box beside it: one at a time. Pressing it again, Escape, or what else has the focus closes it. */
export class AskController implements ReactiveController {
  readonly #host: LitElement;
  /** Says what the box shows. Screen readers know it before there is something to say. */
  readonly #status = document.createElement('div');
  #t!: Translate;
  /** The term that is explained, and what is said of it. */
  #open: {readonly word: HTMLElement; readonly said: string; readonly until: AbortController} | undefined;
  /** The term that was explained when the pointer went down: a popover closes before the click. */
  #pressed: HTMLElement | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#status.setAttribute('role', 'status');
    this.#status.className = 'asked';
    const root = host.renderRoot;
    root.addEventListener('pointerdown', () => (this.#pressed = this.#open?.word));
    root.addEventListener('click', (event) => this.#onClick(event));
    // Before the element's own keys: Escape closes what was opened last, Enter and Space are the word's.
    root.addEventListener('keydown', (event) => this.#onKey(event as KeyboardEvent), {capture: true});
    root.addEventListener('focusout', (event) => this.#onFocusOut(event as FocusEvent));
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#close();
  }

  /** The host has been drawn. */
  follow(t: Translate): void {
    this.#t = t;
    // What Lit draws in its place may have taken it away.
    if (!this.#status.parentNode) this.#host.renderRoot.append(this.#status);
    const {word, said} = this.#open ?? {};
    if (word && !(word.isConnected && word.matches(offered) && said === this.#textOf(word))) this.#close();
  }

  #explanationOf(word: HTMLElement): string {
    return plain(this.#t(`terms.${word.dataset['term'] as TermId}`));
  }

  #textOf(word: HTMLElement): string {
    return `${word.textContent} ${this.#explanationOf(word)}`;
  }

  #onClick({target}: Event): void {
    const word = (target as Element).closest<HTMLElement>(offered);
    const wasOpen = this.#pressed;
    this.#pressed = undefined;
    if (word && word !== wasOpen) this.#toggle(word);
    else if (word) this.#close();
  }

  #onKey(event: KeyboardEvent): void {
    const {target, key} = event;
    const word = (target as Element).closest<HTMLElement>(offered);
    if (key === 'Escape' && this.#open) {
      const {word: asked} = this.#open;
      this.#close();
      asked.focus();
    } else if (word && (key === 'Enter' || key === ' ')) {
      if (!event.repeat) this.#toggle(word);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #onFocusOut({relatedTarget}: FocusEvent): void {
    const goesOn = [this.#open?.word, this.#status].some((one) => one?.contains(relatedTarget as Node | null));
    if (!goesOn) this.#close();
  }

  #toggle(word: HTMLElement): void {
    const isOpen = word === this.#open?.word;
    this.#close();
    if (!isOpen) this.#show(word);
  }

  #show(word: HTMLElement): void {
    word.focus({preventScroll: true});
    const until = new AbortController();
    this.#open = {word, said: this.#textOf(word), until};
    word.setAttribute('aria-expanded', 'true');
    render(this.#boxView(word), this.#status);
    const box = this.#status.querySelector<HTMLElement>('.explained')!;
    if (hasPopover()) box.showPopover();
    this.#keepBeside(box, word, until.signal);
  }

  #boxView(word: HTMLElement): unknown {
    const {lang, dir} = word.closest<HTMLElement>('.root')!;
    const onToggle = ({newState}: ToggleEvent): void => {
      if (newState === 'closed') this.#close();
    };
    return html`<div class="explained" popover=${hasPopover() ? 'auto' : nothing} tabindex="-1" lang=${lang} dir=${dir} @beforetoggle=${onToggle}>
      <b>${[...word.cloneNode(true).childNodes]}</b> ${this.#explanationOf(word)}
    </div>`;
  }

  /** The box goes with the page that scrolls. Where a pane scrolls, the word goes and the box does not: it closes. */
  #keepBeside(box: HTMLElement, word: HTMLElement, signal: AbortSignal): void {
    const away = (): number => box.getBoundingClientRect().top - word.getBoundingClientRect().top;
    let distance: number;
    const stand = (): void => {
      place(box, word);
      distance = away();
    };
    stand();
    addEventListener('resize', stand, {signal});
    const onScroll = (): void => {
      if (Math.abs(away() - distance) > 1) this.#close();
    };
    // A pane may be within an element: its events do not leave the shadow root.
    for (let root = word.getRootNode(); ; root = root.host.getRootNode()) {
      root.addEventListener('scroll', onScroll, {capture: true, passive: true, signal});
      if (!(root instanceof ShadowRoot)) break;
    }
  }

  #close(): void {
    const open = this.#open;
    if (!open) return;
    this.#open = undefined;
    open.until.abort();
    open.word.setAttribute('aria-expanded', 'false');
    render(nothing, this.#status);
  }
}
