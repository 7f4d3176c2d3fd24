import {html, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';

import {download} from '../files.js';
import {toolStyles} from '../tool-styles.js';
import {countsOf} from './catalogue.js';
import {read, toJson, toXliff, type Translations} from './files.js';
import {shipped} from './languages.js';
import {pieceAt, piecesIn} from './marks.js';
import {clearHighlights, drawn, highlight, reveal, speak} from './preview.js';
import {Session} from './session.js';
import {styles} from './styles.js';
import {barView, lessonView, listView, type State} from './view.js';
import {wordsOf} from './words.js';

const firstLanguage = 'ko';

/** The translator's workshop: a translation beside the lesson in this translation. It needs no server. */
export class TranslatorsWorkshop extends LitElement {
  static override styles = [toolStyles, styles];
  static override properties: PropertyDeclarations = {ui: {}, state: {state: true}};

  /** `ja` or `en`: the language of the workshop itself. */
  declare ui: string;
  declare state: State;
  session = new Session(firstLanguage);

  /** Declared without a value: Storybook's compiler makes class fields that would hide Lit's accessors. */
  constructor() {
    super();
    this.ui = 'en';
    this.state = {filter: {kind: 'all', find: ''}, view: 'outline', says: '', kept: undefined};
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearHighlights();
  }

  #set(changes: Partial<State>): void {
    this.state = {...this.state, ...changes};
  }

  /** Takes a language tag. While the tag is half typed, the last valid one stays. */
  setLanguage(tag: string): void {
    try {
      this.session.language = new Intl.Locale(tag).baseName;
      this.#set({});
    } catch {
      // The tag is not complete yet.
    }
  }

  /** Loads a file and reports the result. */
  take(content: Uint8Array | string, file: string): void {
    const words = wordsOf(this.ui);
    try {
      const translations = read(content, file);
      this.#begin(translations.locale ?? this.session.language, translations);
      this.#set({says: words.loaded(file, countsOf(translations.units))});
    } catch (error) {
      this.#set({says: words.failed((error as Error).message)});
    }
  }

  #begin(language: string, translations?: Translations): void {
    this.session = new Session(language, translations);
    this.#set({kept: undefined, says: ''});
  }

  beginWith(code: string): void {
    const file = shipped[code];
    if (file) this.take(file.xliff, `${code}.xlf`);
    else this.#begin(firstLanguage);
  }

  save(format: 'xliff' | 'json'): void {
    const {language, units} = this.session;
    if (format === 'json') download(`${language}.json`, toJson(units));
    else download(`${language}.xlf`, toXliff(language, units));
  }

  write(number: number, text: string): void {
    this.session.write(number, text);
    this.#set({kept: number});
  }

  toLesson(number: number): void {
    this.#set({says: reveal(this.renderRoot as ShadowRoot, number) ? '' : wordsOf(this.ui).notSeen});
  }

  /** Selects the message of the text that was pressed in the lesson. */
  async toMessage({clientX, clientY}: MouseEvent): Promise<void> {
    const piece = pieceAt(piecesIn(this.renderRoot.querySelector('.lesson')!), clientX, clientY);
    if (!piece) return;
    this.#set({kept: piece.number});
    await this.updateComplete;
    const row = this.renderRoot.querySelector(`#message-${piece.number}`);
    row?.scrollIntoView({block: 'center'});
    row?.querySelector('textarea')?.focus({preventScroll: true});
  }

  filter(changes: Partial<State['filter']>): void {
    this.#set({filter: {...this.state.filter, ...changes}, kept: undefined});
  }

  setView(view: State['view']): void {
    this.#set({view});
  }

  protected override render(): TemplateResult {
    const words = wordsOf(this.ui);
    speak(this.session.language, this.session.texts());
    return html`${barView(this, words)}
      <div class="panes">${listView(this, words)} ${lessonView(this, words)}</div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    void this.#mark();
  }

  async #mark(): Promise<void> {
    const {entries} = this.session;
    await drawn(this.renderRoot as ShadowRoot);
    if (this.isConnected) highlight(this.renderRoot as ShadowRoot, (number) => entries[number]?.findings[0]?.kind);
  }
}
