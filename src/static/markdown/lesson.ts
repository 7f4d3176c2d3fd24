import {lessonQuestions} from '../../data/lesson-questions.js';
import type {SectionId} from '../../data/sections.js';
import type {Hero} from '../../model/hero.js';
import {lessonFrame, type LessonFrame, type LessonSection} from '../../model/lesson.js';
import type {NoteText} from '../../model/notes.js';
import {comparisonTable} from './comparison.js';
import {heading, dotted, image, list, numbered, paragraphs, strong, type Document} from './document.js';
import {card, commands, diagram, keyDifference, nestedPicture, questions, tasks, timeline} from './parts.js';

/** The whole lesson, with its parts in their places. */
export function lesson(document: Document): string[] {
  const {words} = document;
  const model = lessonFrame(document.t, {}, document.comparesBoth);
  return [
    heading(document, 0, words(model.title)),
    words(model.lead),
    ...(document.comparesBoth ? heroText(model.hero, document) : []),
    ...model.sections.flatMap((section) => [
      heading(document, 1, words(section.title)),
      ...contentOf[section.id](section, model, document),
    ]),
  ];
}

/** The question, the picture that raises it, and its drawings in words, each with the number of its plates. */
const heroText = ({question, homes}: Hero, document: Document): string[] => [
  strong(document.words(question)),
  image(document, 'container-lesson'),
  list(
    homes.map(({technology, caption, picture, figure, count}) =>
      paragraphs([
        dotted([strong(document.words(technology.name)), document.words(caption)]),
        document.words(picture),
        dotted([strong(document.words(figure)), document.words(count)]),
      ]),
    ),
  ),
];

type Section = (section: LessonSection, model: LessonFrame, document: Document) => string[];

const points = ({points}: LessonSection, {words}: Document): string[] => points.map(({text}) => words(text));

const prose: Section = (section, model, document) => [...points(section, document), ...noteText(section.note, model, document)];

const contentOf: Readonly<Record<SectionId, Section>> = {
  goals: ({points}, _, {words}) => [numbered(points.map(({text}) => words(text)))],
  introduction: prose,
  analogy: (section, model, document) => [
    ...prose(section, model, document),
    ...card(document, 'vm', 2),
    ...card(document, 'container', 2),
  ],
  architecture: (section, model, document) => [...prose(section, model, document), ...diagram(document, 2)],
  difference: ({points}, {verdicts}, document) => [
    ...ofBoth(keyDifference, document),
    ...verdicts.flatMap(({id, name}) => [
      heading(document, 2, document.words(name)),
      list(points.filter((point) => point.id.startsWith(`${id}.`)).map(({text}) => document.words(text))),
    ]),
  ],
  start: (section, model, document) => [...prose(section, model, document), ...ofBoth(timeline, document)],
  comparison: (section, model, document) => [...prose(section, model, document), ...comparisonTable(document, 2)],
  choice: ({note}, model, document) => [
    ...model.verdicts.flatMap((verdict) => verdictText(verdict, model, document)),
    ...noteText(note, model, document),
    ...quiz('choice', document),
  ],
  web: (section, model, document) =>
    document.comparesBoth ? [...points(section, document), ...nestedText(model, document)] : prose(section, model, document),
  try: (_, __, document) => commands(document, 2),
  summary: ({points}, _, {words}) => [numbered(points.slice(0, -1).map(({text}) => words(text))), words(points.at(-1)!.text)],
  checklist: (_, __, document) => [...quiz('checklist', document), ...tasks(document, 2)],
};

/** The picture of containers in a VM, its kernels, and the places of which it is true. */
const nestedText = ({web}: LessonFrame, document: Document): string[] => [
  strong(document.words(web.picture)),
  ...nestedPicture(document),
  list(
    web.places.map(({name, title, text}) =>
      paragraphs([dotted([strong(document.words(name)), title && document.words(title)]), document.words(text)]),
    ),
  ),
];

/** A part that shows both technologies, where the lesson does. */
const ofBoth = (part: typeof timeline, document: Document): string[] => (document.comparesBoth ? part(document, 2) : []);

/** The questions of a section, about both technologies. */
const quiz = (section: keyof typeof lessonQuestions, document: Document): string[] =>
  document.comparesBoth ? questions(document, 2, lessonQuestions[section]) : [];

const verdictText = ({name, verdict, use}: LessonFrame['verdicts'][number], {when}: LessonFrame, document: Document): string[] => [
  heading(document, 2, document.words(name)),
  document.words(verdict),
  dotted([strong(document.words(when)), document.words(use)]),
];

const noteText = (note: NoteText | undefined, {noteLabel}: LessonFrame, {words, profile}: Document): string[] =>
  note ? [profile.note(dotted([words(noteLabel), words(note.title)]), words(note.text))] : [];
