import type {Translate} from '../../localization/words/translate.js';
import type {DescribedProblem} from '../../model/own-data/problem.js';

const mostShown = 5;

/**
 * Says below what an element shows what is wrong with its author's data. Text is only ever text. It is no live region:
 * no act of a reader brings it.
 */
export class Notice {
  readonly #box = document.createElement('div');
  #shown = '';

  constructor() {
    this.#box.className = 'problem';
    this.#box.setAttribute('part', 'error');
  }

  show(host: {readonly renderRoot: HTMLElement | DocumentFragment}, t: Translate, problems: readonly DescribedProblem[]): void {
    const shown = JSON.stringify([t.locale, problems]);
    if (shown === this.#shown && this.#box.isConnected) return;
    this.#shown = shown;
    this.#box.lang = t.locale;
    this.#box.dir = t.dir;
    this.#box.replaceChildren(...(problems.length > 0 ? this.#content(t, problems) : []));
    host.renderRoot.append(this.#box);
  }

  #content(t: Translate, problems: readonly DescribedProblem[]): HTMLElement[] {
    const rest = problems.length - mostShown;
    const list = element('ul', ...problems.slice(0, mostShown).map(itemOf));
    return [element('p', t('own.problem')), list, ...(rest > 0 ? [element('p', t('own.problem.more', {count: String(rest)}))] : [])];
  }
}

function itemOf({path, message}: DescribedProblem): HTMLElement {
  if (path === '') return element('li', message);
  const code = element('code', path);
  code.translate = false;
  return element('li', code, `: ${message}`);
}

function element(tag: string, ...content: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  made.append(...content);
  return made;
}
