import {html} from 'lit';

import type {AnswerId, QuestionId} from '../../data/questions.js';
import {lazyWords} from '../../localization/lazy/lazy-words.js';
import {lazy, type Lazy} from '../../localization/lazy/lazy.js';
import type {LazyArea} from '../../localization/words/messages.js';
import type {Translate} from '../../localization/words/translate.js';
import {plain} from '../../model/inline.js';
import {keepingIn, type CourseKeeping} from '../../model/keeping.js';
import {answersTo, isRight, standing, type Answers, type Quiz, type QuizQuestion} from '../../model/quiz.js';
import {progressStore, type ProgressStore} from '../../progress/store.js';
import {wordList} from '../attributes.js';
import type {LessonQuestion} from '../container-lesson/contents.js';
import {formInternals} from '../environment.js';
import {LessonElement} from '../lesson-element.js';
import {leadsToPlace} from '../places/registry.js';
import {PlaceController} from '../places/place-controller.js';
import {Status} from '../status.js';
import {subjectStyles} from '../subject-styles.js';
import {listenForAnswers} from './answering.js';
import {areas} from './areas.js';
import {draw, quizFor} from './draw.js';
import {styles} from './styles.js';

/** The reader has answered a question, for the first time or again. */
export class LessonQuizAnswerEvent extends Event {
  static readonly eventName = 'lesson-quiz-answer';

  constructor(
    readonly question: QuestionId,
    readonly answer: AnswerId,
    readonly isRight: boolean,
  ) {
    super(LessonQuizAnswerEvent.eventName, {bubbles: true, composed: true});
  }
}

const reasons = lazy('the reasons', () => import('./reasons.js'));

/** Without a name a form submits nothing, but a browser keeps the state. */
const stateName = 'answers';

function entriesOf(name: string | undefined, answers: Answers): FormData {
  const entries = new FormData();
  if (name) for (const [question, answer] of Object.entries(answers)) entries.append(`${name}.${question}`, answer);
  return entries;
}

/** The answers among the entries of a form. */
const answersIn = (entries: FormData): Answers =>
  Object.fromEntries([...entries].map(([name, answer]) => [name.slice(stateName.length + 1), answer as string]));

/**
 * Questions: cases (VM, container, or both?) and statements (true, or a myth?). Each answer gets its reason at once, with what
 * speaks against it, the sources, and a link to the part of the lesson that teaches it. An answer can be changed; the first one
 * counts. Answers are kept in the reader's browser and nowhere else. Each question has an anchor, `#question-` and its id.
 *
 * @tag lesson-quiz
 * @summary Cases and misconceptions, with a reason for every answer.
 * @slot - Shown until the element has its words, and without JavaScript.
 * @fires {LessonQuizAnswerEvent} lesson-quiz-answer - The reader answered a question (`question`, `answer`, `isRight`), for the first time or again. Not for changes by script.
 * @csspart title - The title of the questions.
 * @csspart progress - How many are answered, in words and as a row of boxes.
 * @csspart question - A question with its answers and the reason.
 * @csspart answer - An answer to choose.
 * @csspart reason - Below an answered question: the verdict, the reason and its sources.
 * @csspart result - When all questions are answered: how many were right, and what to read again.
 * @csspart key - The fold with all answers and reasons.
 */
export class LessonQuiz extends LessonElement {
  static readonly formAssociated = true;
  static override styles = [LessonElement.styles, subjectStyles, styles];
  static override properties = {
    questions: {type: Array, converter: wordList},
    seed: {type: String},
    storageKey: {type: String, attribute: 'storage-key', useDefault: true},
    name: {type: String, reflect: true},
    // After storageKey: answers set before the tag is defined are kept under that.
    value: {type: Object, attribute: false},
    keeping: {type: String, attribute: false},
    isDisabled: {state: true},
  };

  override readonly areas = areas;

  /** Ids of the questions to ask, in this order: `small-vm five-kernels`. Default: all, cases first. */
  questions: readonly QuestionId[] | undefined;

  /** Shuffles the questions. The same text gives the same order. Default: they are not shuffled. */
  seed: string | undefined;

  /** Under which key of localStorage the answers are kept. Empty: they live as long as the page. */
  storageKey = 'container-lesson';

  /** Name under which a form submits the answers, one entry each: for `quiz`, `quiz.small-vm=false`. */
  name: string | undefined;

  /**
   * Where a course keeps the reader's progress, which readers are told in place of what the browser does: `course` keeps it, `tried`
   * lets it be tried and keeps nothing, `reopen` has ended, so the lesson has to be opened from the course again. `track()` of
   * `container-lesson/tracking` sets it on a lesson, which hands it on. Default: undefined, no course keeps anything.
   */
  keeping: CourseKeeping | undefined;

  private isDisabled = false;

  /** Its questions are stable anchors. */
  protected override readonly places = new PlaceController(this, /^question-./);
  readonly #internals = formInternals(this);
  /** Of two copies in step, only that in which the reader acts says something. */
  readonly #status = new Status(this);
  /** Answers that the reader has given after the first. They are shown and do not count. */
  #later: Answers = {};
  /** The store that is listened to. */
  #heard: ProgressStore | undefined;
  #unsubscribe: (() => void) | undefined;

  /** The first answers to its questions, by question: `{'small-vm': 'false'}`. Setting it fires no event. */
  get value(): Readonly<Partial<Record<QuestionId, AnswerId>>> {
    return answersTo(this.#model.questions, this.#progress.record.answers);
  }
  set value(answers: Answers | null | undefined) {
    const {questions} = this.#model;
    this.#progress.forget(questions.map(({id}) => id));
    for (const [question, answer] of Object.entries(answersTo(questions, answers ?? {}))) this.#progress.answer(question, answer);
  }

  /** The questions in plain words, for programs that record what a reader did. */
  get items(): readonly LessonQuestion[] {
    const {lang, questions} = this.#model;
    return questions.map(({id, text, answers, right}) => ({
      kind: 'question',
      id,
      text: plain(text),
      lang,
      answers: answers.map((answer) => ({id: answer.id, text: plain(answer.text)})),
      right,
    }));
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

  /** Forgets all answers to its questions, as the form's reset does. Fires no event. */
  formResetCallback(): void {
    this.value = {};
  }

  /**
   * The browser brings back what a form held: after Back, after a reload. Where answers are kept, those are newer.
   *
   * @param state the answers, as `#submitValue` left them
   */
  formStateRestoreCallback(state: FormData): void {
    if (!this.#progress.kept) this.value = answersIn(state);
  }

  formDisabledCallback(disabled: boolean): void {
    this.isDisabled = disabled;
  }

  /**
   * Pages that register all elements fetch the words of the questions when an element asks for them; in a course, also those that
   * say where answers are kept.
   */
  protected override resources(): readonly Lazy[] {
    const areas: readonly LazyArea[] = this.keeping ? ['quiz', 'keeping'] : ['quiz'];
    return [...super.resources(), ...areas.map((area) => lazyWords(this.language.lang, area))];
  }

  protected override firstUpdated(): void {
    listenForAnswers(this.renderRoot, ({name, value}) => this.#answer(name.replace('question-', '') as QuestionId, value as AnswerId));
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
      answers: this.#progress.record.answers,
      later: this.#later,
      keeping: this.keeping ?? keepingIn(this.#progress, this.storageKey),
      disabled: this.isDisabled,
      isLive: true,
      late: this.isWhole ? reasons.value : undefined,
      leadsTo: leadsToPlace,
      onRepeat: (which) => void this.#repeat(which),
    });
    return html`${drawn}${this.#status.draw(t)}`;
  }

  /** What is needed only after an answer: the words of the reasons, and the code that draws them. */
  protected override lateResources(): readonly Lazy[] {
    return [lazyWords(this.language.lang, 'reasons'), reasons];
  }

  get #model(): Quiz {
    return quizFor(this.t, this.localName, this);
  }

  get #progress(): ProgressStore {
    return progressStore(this.storageKey);
  }

  #listen(): void {
    this.#unsubscribe?.();
    if (this.#heard !== this.#progress) this.#later = {};
    this.#heard = this.#progress;
    this.#unsubscribe = this.#heard.subscribe(() => {
      const {answers} = this.#progress.record;
      this.#later = Object.fromEntries(Object.entries(this.#later).filter(([question]) => answers[question] !== undefined));
      this.#submitValue();
      this.requestUpdate();
    });
  }

  /** The first answer goes to the store, which keeps only that; what is shown is the last one. */
  #answer(id: QuestionId, answer: AnswerId): void {
    const question = this.#model.questions.find((one) => one.id === id)!;
    const shown = this.#later[id] ?? this.value[id];
    if (answer === shown) return;
    this.#progress.answer(id, answer);
    this.#later = {...this.#later, [id]: answer};
    this.requestUpdate();
    void this.#tell(question, answer);
    this.dispatchEvent(new LessonQuizAnswerEvent(id, answer, isRight(question, answer)));
  }

  /** Says the verdict and the reason, and at the end the result. */
  async #tell(question: QuizQuestion, answer: AnswerId): Promise<void> {
    await Promise.all(this.lateResources().map(async (resource) => resource.load()));
    const {right, wrong} = question.verdicts;
    const reason = reasons.value?.reasonText(this.t, question.id);
    const {result} = standing(this.t, this.#model, this.value);
    this.#status.say(plain([isRight(question, answer) ? right : wrong, reason, result].filter(Boolean).join(' ')));
  }

  /** Forgets answers, and leads to the first question that can be answered again. */
  async #repeat(which: 'all' | 'missed'): Promise<void> {
    const {value} = this;
    const again = this.#model.questions.filter((question) => which === 'all' || !isRight(question, value[question.id]));
    this.#progress.forget(again.map(({id}) => id));
    await this.updateComplete;
    const places = again.map(({id}) => this.renderRoot.querySelector(`#question-${id}`)!);
    for (const radio of places.flatMap((place) => [...place.querySelectorAll('input')])) radio.checked = false;
    places[0]?.querySelector('input')?.focus({preventScroll: true});
    places[0]?.scrollIntoView({block: 'nearest'});
  }

  #submitValue(): void {
    this.#internals.setFormValue(entriesOf(this.name, this.value), entriesOf(stateName, this.value));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lesson-quiz': LessonQuiz;
  }
  interface GlobalEventHandlersEventMap {
    'lesson-quiz-answer': LessonQuizAnswerEvent;
  }
}
