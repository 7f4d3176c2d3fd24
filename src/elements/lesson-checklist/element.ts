import {html} from 'lit';

import type {TaskId} from '../../data/tasks.js';
import {lazyWords} from '../../localization/lazy/lazy-words.js';
import type {Lazy} from '../../localization/lazy/lazy.js';
import type {Translate} from '../../localization/words/translate.js';
import {progressText, type Checklist} from '../../model/checklist.js';
import {plain} from '../../model/inline.js';
import {keepingIn, type CourseKeeping} from '../../model/keeping.js';
import {progressStore, type ProgressStore} from '../../progress/store.js';
import type {LessonTask} from '../container-lesson/contents.js';
import {formInternals} from '../environment.js';
import {OwnDataElement} from '../own-data-element.js';
import {Status} from '../status.js';
import {areas} from './areas.js';
import {checklistFor, draw} from './draw.js';
import {styles} from './styles.js';

/** The reader has marked or unmarked a task, or cleared all marks. */
export class LessonChecklistChangeEvent extends Event {
  static readonly eventName = 'lesson-checklist-change';

  constructor(
    /** The task, or undefined where all marks were cleared. */
    readonly task: TaskId | undefined,
    /** Ids of all tasks that are marked now. */
    readonly checked: readonly TaskId[],
  ) {
    super(LessonChecklistChangeEvent.eventName, {bubbles: true, composed: true});
  }
}

/** Without a name a form submits nothing, but a browser keeps the state. */
const stateName = 'done';

function entriesOf(name: string | undefined, ids: readonly TaskId[]): FormData {
  const entries = new FormData();
  if (name) for (const id of ids) entries.append(name, id);
  return entries;
}

/**
 * What the reader should be able to explain, with a model answer to open under each task. Marks are
 * kept in the reader's browser and nowhere else. As a form control its value is the ids of the marked
 * tasks: `architecture`, `lightness`, `analogy`.
 *
 * @tag lesson-checklist
 * @summary A checklist of what to be able to explain, whose marks stay in the browser.
 * @slot - Shown until the element has its words, and without JavaScript.
 * @fires {LessonChecklistChangeEvent} lesson-checklist-change - The reader marked or unmarked a task, or cleared all marks. Not for changes by script.
 * @csspart legend - The title of the list.
 * @csspart progress - Progress in words and as a bar.
 * @csspart task - A task with its model answer.
 */
export class LessonChecklist extends OwnDataElement {
  static readonly formAssociated = true;
  static override styles = [OwnDataElement.styles, styles];
  static override properties = {
    storageKey: {type: String, attribute: 'storage-key', useDefault: true},
    name: {type: String, reflect: true},
    // After storageKey: marks set before the tag is defined are kept under that.
    value: {type: Array, attribute: false},
    keeping: {type: String, attribute: false},
    isDisabled: {state: true},
  };

  override readonly areas = areas;

  /** Under which key of localStorage the marks are kept. Empty: they live as long as the page. */
  storageKey = 'container-lesson';

  /** Name under which a form submits the marked tasks, one entry each. */
  name: string | undefined;

  /**
   * Where a course keeps the reader's progress, which readers are told in place of what the browser does: `course` keeps it, `tried`
   * lets it be tried and keeps nothing, `reopen` has ended, so the lesson has to be opened from the course again. `track()` of
   * `container-lesson/tracking` sets it on a lesson, which hands it on. Default: undefined, no course keeps anything.
   */
  keeping: CourseKeeping | undefined;

  private isDisabled = false;

  readonly #internals = formInternals(this);
  /** Of two copies in step, only that in which the reader acts says something. */
  readonly #status = new Status(this);
  /** The store that is listened to. */
  #heard: ProgressStore | undefined;
  #unsubscribe: (() => void) | undefined;

  /** Ids of the marked tasks, in the order of the list. Setting it fires no event. */
  get value(): readonly TaskId[] {
    return this.#ids.filter((id) => this.#progress.isDone(id));
  }
  set value(ids: readonly TaskId[] | null | undefined) {
    const known: readonly string[] = this.#ids;
    const unknown = this.#progress.record.done.filter((id) => !known.includes(id));
    this.#progress.markOnly([...unknown, ...(ids ?? [])]);
  }

  /** The tasks in plain words, for programs that record what a reader did. */
  get items(): readonly LessonTask[] {
    return this.#model.tasks.map(({id, text}) => ({kind: 'task', id, text: plain(text), lang: this.#model.lang}));
  }

  /** The form that the element belongs to. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listen();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  /** Clears all marks, as the form's reset does. Fires no event. */
  formResetCallback(): void {
    this.#progress.markOnly([]);
  }

  /**
   * The browser brings back what a form held: after Back, after a reload. Where marks are kept, those are newer.
   *
   * @param state ids of the marked tasks, as `#submitValue` left them
   */
  formStateRestoreCallback(state: FormData): void {
    if (!this.#progress.kept) this.value = state.getAll(stateName) as TaskId[];
  }

  formDisabledCallback(disabled: boolean): void {
    this.isDisabled = disabled;
  }

  /** In a course, the words that say where marks are kept. */
  protected override resources(): readonly Lazy[] {
    const inCourse = this.keeping ? [lazyWords(this.ownLanguage ?? this.language.lang, 'keeping')] : [];
    return [...super.resources(), ...inCourse];
  }

  protected override willUpdate(): void {
    if (this.#unsubscribe && this.#heard !== this.#progress) this.#listen();
  }

  protected override updated(): void {
    this.#submitValue();
  }

  protected override renderView(t: Translate): unknown {
    const drawn = draw(t, this, {
      tag: this.localName,
      models: this.models,
      answered: this.isWhole,
      done: this.value,
      keeping: this.keeping ?? keepingIn(this.#progress, this.storageKey),
      disabled: this.isDisabled,
      mark: (task, isDone) => this.#mark(task as TaskId | undefined, isDone),
      onToggle: () => void this.lateResources().map((words) => words.load()),
    });
    return html`${drawn}${this.#status.draw(t)}`;
  }

  /** The words of the model answers. */
  protected override lateResources(): readonly Lazy[] {
    return [lazyWords(this.language.lang, 'answers')];
  }

  /** An author's tasks have ids of their own; properties and events are typed for the package's. */
  get #model(): Checklist {
    return checklistFor(this.t, {models: this.models, answered: this.isWhole}) as Checklist;
  }

  get #ids(): TaskId[] {
    return this.#model.tasks.map(({id}) => id);
  }

  get #progress(): ProgressStore {
    return progressStore(this.storageKey);
  }

  #listen(): void {
    this.#unsubscribe?.();
    this.#heard = this.#progress;
    this.#unsubscribe = this.#heard.subscribe(() => {
      this.#submitValue();
      this.requestUpdate();
    });
  }

  #mark(task: TaskId | undefined, done: boolean): void {
    if (task === undefined) this.#progress.markOnly([]);
    else this.#progress.mark(task, done);
    this.#status.say(plain(progressText(this.t, this.value.length, this.#model.tasks.length)));
    this.dispatchEvent(new LessonChecklistChangeEvent(task, this.value));
  }

  #submitValue(): void {
    this.#internals.setFormValue(entriesOf(this.name, this.value), entriesOf(stateName, this.value));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lesson-checklist': LessonChecklist;
  }
  interface GlobalEventHandlersEventMap {
    'lesson-checklist-change': LessonChecklistChangeEvent;
  }
}
