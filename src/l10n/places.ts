/** Says where a message is shown, for its translator. */

/** Area of src/text → what shows it, and the page of `npm start` on which to look. */
const places: Readonly<Record<string, readonly [shownBy: string, page: string]>> = {
  terms: ['in brackets after a word that is explained at its first use', '/demo/'],
  technologies: ['<architecture-diagram>, <comparison-table>', '/demo/parts.html'],
  layers: ['<architecture-diagram>', '/demo/parts.html#architecture-diagram'],
  diagram: ['<architecture-diagram>', '/demo/parts.html#architecture-diagram'],
  nested: ['<architecture-diagram technologies="container-in-vm">', '/demo/parts.html#nested'],
  explanations: [
    '<architecture-diagram>, when a layer is chosen, or “The picture in words” is open',
    '/demo/parts.html#architecture-diagram',
  ],
  properties: ['<comparison-table>', '/demo/parts.html#comparison-table'],
  table: ['<comparison-table>', '/demo/parts.html#comparison-table'],
  evidence: ['<comparison-table evidence>, below the table', '/demo/parts.html#evidence'],
  expert: ['<architecture-diagram depth="expert">, and notes of <container-lesson depth="expert">', '/demo/?depth=expert'],
  analogies: ['<analogy-card>', '/demo/parts.html#analogy-card'],
  card: ['<analogy-card>', '/demo/parts.html#analogy-card'],
  tasks: ['<lesson-checklist>', '/demo/parts.html#lesson-checklist'],
  answers: ['<lesson-checklist>, when “Model answer” is open', '/demo/parts.html#lesson-checklist'],
  checklist: ['<lesson-checklist>', '/demo/parts.html#lesson-checklist'],
  keeping: ['<lesson-checklist> and <lesson-quiz>, where the lesson was opened in a course system', 'docs/lms.md'],
  difference: ['<key-difference>', '/demo/parts.html#key-difference'],
  timeline: ['<startup-timeline>', '/demo/parts.html#startup-timeline'],
  quiz: ['<lesson-quiz>', '/demo/parts.html#lesson-quiz'],
  reasons: ['<lesson-quiz>, when a question is answered, or “Answers and reasons” is open', '/demo/parts.html#lesson-quiz'],
  terminal: ['<try-it>', '/demo/parts.html#try-it'],
  further: ['<try-it>, when the fold with further commands is open', '/demo/parts.html#try-it'],
  own: ['an element with the attribute src or the property data', '/demo/own-data.html'],
  command: ['npx container-lesson export, on the command line', 'docs/without-script.md, “Into GitHub, Qiita or Zenn”'],
  handout: ['the handout for a class, dist/static/handout.<lang>.page.html', 'docs/without-script.md, “For class”'],
  course: ['<container-lesson course>, above its title and at its end', '/demo/'],
};
/** An area without an entry belongs to the lesson itself. */
const inTheLesson: readonly [string, string] = ['<container-lesson>', '/demo/'];

/** @param id `lesson.<area>.<key>` */
const placesOf = (id: string): readonly [string, string] => places[id.split('.')[1] ?? ''] ?? inTheLesson;

/** What shows the message. */
export const shownBy = (id: string): string => placesOf(id)[0];

/** What shows the message, and a page to look at. */
export const placeOf = (id: string): string => placesOf(id).join(': ');
