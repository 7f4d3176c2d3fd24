import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Draws its element again for paper, where nothing can be pressed, and after that as it was. */
export class PrintController implements ReactiveController, EventListenerObject {
  /** Whether the page is being printed. */
  isPrinting = false;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this);
    addEventListener('afterprint', this);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this);
    removeEventListener('afterprint', this);
  }

  handleEvent({type}: Event): void {
    this.isPrinting = type === 'beforeprint';
    this.#host.requestUpdate();
  }
}
