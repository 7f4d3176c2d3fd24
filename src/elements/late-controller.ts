import type {CSSResult, LitElement, ReactiveController} from 'lit';

import type {Late} from '../localization/late.js';

interface LateControllerHost extends LitElement {
  /** Rules of what came late; `adoptedCallback` puts them into force. */
  lateRules: string;
  adoptedCallback(): void;
}

/**
 * Brings what a host draws only when asked for. Until it is there the host keeps what it shows, at
 * first what the author put between its tags, and then changes once. Where it cannot be had the host
 * does without, and every later update tries again.
 */
export class LateController implements ReactiveController {
  /** Whether the host is to keep what it shows. */
  waits = false;
  /** Whether the host is asked for something late and has all of it. */
  isReady = false;
  readonly #host: LateControllerHost;
  readonly #needs: () => readonly (Late | undefined)[];
  #attempted = false;

  /** @param needs what the host is asked to draw at the moment: words, code, data */
  constructor(host: LateControllerHost, needs: () => readonly (Late | undefined)[]) {
    this.#host = host;
    this.#needs = needs;
    host.addController(this);
  }

  hostUpdate(): void {
    const needs = this.#needs();
    const missing = needs.filter((one) => one && one.value === undefined);
    this.isReady = needs.length > 0 && missing.length === 0;
    this.waits = !this.#attempted && missing.some((one) => !one!.failed);
    if (missing.length > 0 && !this.#attempted) void Promise.all(missing.map(async (one) => one!.load())).then(() => this.#over());
    this.#attempted = false;
  }

  /** Adds rules that came late to those of the host. */
  adopt({cssText}: CSSResult): void {
    if (this.#host.lateRules === cssText) return;
    this.#host.lateRules = cssText;
    this.#host.adoptedCallback();
  }

  #over(): void {
    this.#attempted = true;
    this.#host.requestUpdate();
  }
}
