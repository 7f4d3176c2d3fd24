import type {LitElement} from 'lit';

import type {SectionId} from '../../data/sections.js';
import {nestedId} from '../../data/technologies.js';
import {lazyWords} from '../../localization/lazy/lazy-words.js';
import {isLoaded, lazy, loadWhenIdle, type Lazy} from '../../localization/lazy/lazy.js';
import {warn} from '../../localization/warnings/warn.js';
import type {Translate} from '../../localization/words/translate.js';
import type {CourseKeeping} from '../../model/keeping.js';
import {emptyRecord, isRecord, readRecord, type ProgressRecord} from '../../progress/record.js';
import {progressStore} from '../../progress/store.js';
import {addRules} from '../apply-rules.js';
import {flag, wordList} from '../attributes.js';
import type {Depth} from '../depth.js';
import {expertResources} from '../expert-depth.js';
import {guard} from '../guard.js';
import {laterParts} from '../parts.js';
import {nestedResources} from '../nested-diagram.js';
import {hasReadyMade} from '../ready-made.js';
import {noteStyles} from '../note-styles.js';
import {OwnDataElement} from '../own-data-element.js';
import {PlaceController} from '../places/place-controller.js';
import {subjectStyles} from '../subject-styles.js';
import {areas} from './areas.js';
import type {LessonContents, LessonItem} from './contents.js';
import {defaultHeadingLevel, draw} from './draw.js';
import {heroStyles} from './hero-styles.js';
import {roomStyles} from './room-styles.js';
import {styles} from './styles.js';
import type {PartAttributes, PartName} from './view.js';

export {LessonSectionViewEvent} from './section-view-event.js';

const tag = 'container-lesson';
const expertNotes = lazy('the expert notes', () => import('./expert.js'));
const views = lazy('section code', () => import('./section-views.js'));

/** A part as it stands in the lesson; where its tag belongs to another library, it has none of this. */
type Part = HTMLElement & Partial<Pick<LitElement, 'updateComplete'>> & {readonly items?: readonly LessonItem[]};

/** The words and code that a part asks for before it is drawn. */
function askedBy(name: PartName, {technologies = ''}: PartAttributes, lang: string): readonly Lazy[] {
  if (name === 'lesson-quiz') return [lazyWords(lang, 'quiz')];
  if (name === 'try-it') return [lazyWords(lang, 'terminal')];
  return nestedResources([technologies], lang);
}

/**
 * The whole lesson, "containers and virtual machines", drawn with the other elements. Each
 * section has a stable anchor, `#lesson-` and its id: `#lesson-architecture`.
 *
 * @tag container-lesson
 * @summary The lesson "containers and virtual machines", whole or in parts.
 * @slot - Shown until the element has its words, and without JavaScript.
 * @slot previous - With `course`: what came before in your course. Default: the section about Docker.
 * @slot next - With `course`: what comes next in your course. Default: the section about Docker's benefits.
 * @fires {LessonSectionViewEvent} lesson-section-view - A section (`section`) came on the screen, each once as long as the element lives.
 * @csspart header - Title, lead, hero, goals and introduction.
 * @csspart hero - The lesson's question, and the two drawings that raise it. Left out where an author's data do not compare both `vm` and `container`.
 * @csspart section - A section with its heading.
 * @csspart note - A "good to know" note.
 */
export class ContainerLesson extends OwnDataElement {
  static override styles = [OwnDataElement.styles, subjectStyles, noteStyles, heroStyles, styles, roomStyles];
  static override properties = {
    headingLevel: {type: Number, attribute: 'heading-level', useDefault: true},
    sections: {type: Array, converter: wordList},
    course: {type: Boolean, converter: flag, useDefault: true},
    depth: {type: String, useDefault: true},
    controls: {type: Boolean, converter: flag, useDefault: true},
    predict: {type: Boolean, converter: flag, useDefault: true},
    storageKey: {type: String, attribute: 'storage-key', useDefault: true},
    // After storageKey: progress that is set before the tag is defined is kept under that.
    value: {type: Object, attribute: false},
    keeping: {type: String, attribute: false},
  };

  override readonly areas = areas;

  /** Level of the lesson's title, 1 to 6; its sections are one level deeper. Default: 2. */
  override headingLevel: number | undefined = defaultHeadingLevel;

  /**
   * Sections to show: `goals`, `introduction`, `analogy`, `architecture`, `difference`, `start`,
   * `comparison`, `choice`, `web`, `try`, `summary`, `checklist`. They keep the lesson's order. Default: all.
   * Empty, as in `sections=""`: none, the header stands alone.
   */
  sections: readonly SectionId[] | undefined;

  /** Shows where the lesson stands in its course: a number, what came before, what comes next. `"false"` in the attribute is off. */
  course = false;

  /**
   * `outline`: what the lesson's plan has. `expert`: also what it simplifies, as notes that close its sections,
   * with their sources, and in the diagram; what that takes is fetched first, the outline stays until then.
   */
  depth: Depth = 'outline';

  /** Gives readers buttons to add and remove a VM and a container in the diagram. On; `"false"` in the attribute is off. */
  controls = true;

  /**
   * Asks readers how many kernels each stack of the diagram has, before it shows them. On; `"false"` in the attribute is off.
   * Not used over ready-made HTML, which has given the answer.
   */
  predict = true;

  /** Under which key of localStorage the reader's progress is kept. */
  storageKey = 'container-lesson';

  /**
   * The reader's progress as it is kept under `storageKey`: `{version: 2, done: TaskId[], answers: {[question]: answer}}`.
   * Setting it replaces that and fires no event; one that is no record is warned of and changes nothing.
   */
  get value(): ProgressRecord {
    return progressStore(this.storageKey).record;
  }
  set value(value: ProgressRecord | null | undefined) {
    const record = value ? readRecord({...value}) : emptyRecord;
    if (isRecord(record)) progressStore(this.storageKey).replace(record);
    else warn(({noRecord}) => noRecord(this.localName, record));
  }

  /**
   * Where a course keeps the reader's progress, which readers are told in place of what the browser does: `course` keeps it, `tried`
   * lets it be tried and keeps nothing, `reopen` has ended, so the lesson has to be opened from the course again. `track()` of
   * `container-lesson/tracking` sets it on a lesson, which hands it on. Default: undefined, no course keeps anything.
   */
  keeping: CourseKeeping | undefined;

  /**
   * What the lesson shows, for programs that record what a reader does: `sections`, those that have been on the screen (`seen`),
   * and as `items` the tasks and questions in plain words, as soon as they are drawn. There are no sections until the browser has been idle.
   */
  get contents(): LessonContents {
    return {sections: [], seen: [], ...this.#sections?.(), items: this.#drawnParts().flatMap(({items = []}) => items)};
  }

  /** The sections that are drawn, and those that have been on the screen. */
  #sections: (() => Pick<LessonContents, 'sections' | 'seen'>) | undefined;
  /** Its sections are stable anchors. */
  protected override readonly places = new PlaceController(this, /^lesson-./);
  /** Each part, and the attributes that it was given last: what a reader has changed since stays. */
  readonly #parts = new Map<string, readonly [HTMLElement, PartAttributes]>();

  /** None: the lesson's frame speaks the page's language. Its parts draw the data, in theirs. */
  protected override get ownLanguage(): undefined {
    return undefined;
  }

  /**
   * In expert depth also what the diagram waits for, so that the lesson is not drawn with an empty one; and where it
   * replaces ready-made HTML, the parts that come later and what they ask for, so that nothing that was there is gone meanwhile.
   */
  protected override resources(): readonly Lazy[] {
    const {lang} = this.language;
    const asked = [...askedBy('lesson-quiz', {}, lang), ...askedBy('try-it', {}, lang), ...nestedResources([nestedId], lang)];
    const replaced = !this.hasUpdated && hasReadyMade(this) ? [...Object.values(laterParts), ...asked] : [];
    return [...super.resources(), ...this.#expertResources, ...replaced];
  }

  get #expertResources(): readonly Lazy[] {
    return expertResources(this.depth, this.language.lang, expertNotes, laterParts['architecture-diagram']);
  }

  /** Also its parts have rendered: whoever waits for that does not wait for an idle browser. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await Promise.all(Object.values(laterParts).map(async (part) => part.load()));
    // One that has never stood in a page never renders, and a tag of another version may be no element of Lit.
    for (const part of this.#drawnParts()) await part.updateComplete;
    return isComplete;
  }

  #drawnParts(): Part[] {
    return [...this.#parts.values()].map(([part]) => part).filter(({isConnected}) => isConnected);
  }

  protected override firstUpdated(): void {
    void loadWhenIdle(views).then(() => (this.#sections = views.value?.watchSections(this)));
  }

  protected override renderView(t: Translate): unknown {
    return draw(t, this, {
      tag: this.localName,
      ownData: this.ownData,
      expert: this.#expertResources.every(isLoaded) ? expertNotes.value : undefined,
      shown: this.models.shown?.(),
      isReadyMade: hasReadyMade(this),
      part: (name, attributes) => this.#part(name, attributes),
      addRules: (rules) => addRules(this, rules),
    });
  }

  /** The part's element, made once: under the lesson's own prefix, with nothing but its documented interface. */
  #part(name: PartName, attributes: PartAttributes): HTMLElement {
    const key = [name, attributes.technology, attributes.technologies, attributes.questions].join(' ');
    const known = this.#parts.get(key);
    const [element, given] = known ?? [document.createElement(this.localName.replace(tag, name)), {}];
    // It comes with the code of the part rather than after it.
    if (!known) for (const resource of askedBy(name, attributes, this.language.lang)) void loadWhenIdle(resource);
    // An author's data are not about containers in a VM. The tag may belong to another library.
    const data = attributes.technologies === nestedId ? undefined : this.ownData;
    guard(element.localName, () => Object.assign(element, {strings: this.strings, data, keeping: this.keeping}));
    const all: PartAttributes = {...attributes, lang: this.language.lang || this.locale, ruby: this.readings ? 'on' : 'off'};
    this.#parts.set(key, [element, all]);
    for (const [attribute, value] of Object.entries(all)) if (given[attribute] !== value) element.setAttribute(attribute, value);
    return element;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'container-lesson': ContainerLesson;
  }
}
