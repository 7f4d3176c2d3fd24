import type {StackId} from '../../data/technologies.js';
import {version} from '../../generated/version.js';
import type {Strings} from '../../localization/words/messages.js';
import {translator} from '../../localization/words/translate.js';
import {comparesBoth} from '../../model/lesson.js';
import {isOurSubject} from '../../model/own-data/join-context.js';
import type {OwnData} from '../../model/own-data/types.js';
import {contentForFiles, ownPictures} from '../pictures/picture.js';
import {comparisonTable} from './comparison.js';
import {documentOf, paragraphs, type Document} from './document.js';
import {lesson} from './lesson.js';
import {card, commands, diagram, keyDifference, questions, tasks, timeline} from './parts.js';
import type {ProfileName} from './profiles.js';

/** The lesson and its parts, by the names that exports use. */
export const partNames = [
  'container-lesson',
  'architecture-diagram',
  'comparison-table',
  'analogy-card',
  'analogy-card.container',
  'key-difference',
  'startup-timeline',
  'lesson-checklist',
  'lesson-quiz',
  'try-it',
] as const;
export type ExportedPart = (typeof partNames)[number];

/** The pictures of this version on a CDN. */
export const defaultImages = `https://cdn.jsdelivr.net/npm/container-lesson@${version}/dist/static/`;

export interface MarkdownOptions {
  /** A BCP 47 tag; what is neither Japanese nor a language that was registered is English. Default: `en`. */
  readonly lang?: string;
  /** The site that will show the Markdown. Default: `github`. */
  readonly profile?: ProfileName;
  /** Address of the folder with the package's pictures. Default: this version on a CDN. */
  readonly images?: string;
  /**
   * Address of the folder with the pictures of `data`; `''` is the document's own folder. `renderPicture` makes them from
   * `architecture-diagram`; the files are called `architecture-diagram.<lang>.<scheme>.svg`, or `.png` for Qiita and Zenn.
   * Without this option the diagram is described in words and has no picture.
   */
  readonly ownImages?: string;
  /** Level of the title, 1 to 6. Default: 2, below the title of an article. */
  readonly headingLevel?: number;
  /** Stacks of the diagram, in order, each with a picture of its own. Default: `vm` and `container` in one. Not used with `data` that have stacks. */
  readonly technologies?: readonly StackId[];
  /** Sentences of this document alone, by message id. */
  readonly strings?: Strings;
  /** An author's data, in place of the package's. */
  readonly data?: OwnData;
}

const contents: Readonly<Record<ExportedPart, (document: Document) => string[]>> = {
  'container-lesson': lesson,
  'architecture-diagram': diagram,
  'comparison-table': comparisonTable,
  'analogy-card': (document) => card(document, 'vm'),
  'analogy-card.container': (document) => card(document, 'container'),
  'key-difference': keyDifference,
  'startup-timeline': timeline,
  'lesson-checklist': tasks,
  'lesson-quiz': questions,
  'try-it': commands,
};

/** The licence note: texts and drawings may be changed and passed on with a reference to their source. */
const origin = `container-lesson ${version} · [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/)`;

/** Whether a part contains only an author's words: then the package's licence does not apply. */
const isAuthors = (part: ExportedPart, data: OwnData | undefined, hasOwnDiagram: boolean): boolean =>
  data !== undefined &&
  !isOurSubject(data) &&
  (part === 'comparison-table' ||
    (part === 'architecture-diagram' && hasOwnDiagram) ||
    (part === 'lesson-checklist' && data.tasks !== undefined));

/** Renders a part as Markdown. */
export function markdown(part: ExportedPart, options: MarkdownOptions): string {
  const {profile = 'github', images = defaultImages, ownImages, headingLevel: level = 2, technologies, strings, data} = options;
  const content = contentForFiles(options);
  const ofPackage = translator(content.locale, ['technologies'], strings);
  const hasOwnDiagram = ownPictures(content).length > 0;
  const showsBoth = comparesBoth(content.models.shown());
  const document = documentOf({
    t: content.t,
    models: content.models,
    ofPackage,
    profile,
    images,
    ownImages,
    hasOwnDiagram,
    comparesBoth: showsBoth,
    technologies,
    level,
  });
  return `${paragraphs([...contents[part](document), !isAuthors(part, data, hasOwnDiagram) && origin])}\n`;
}
