/** What a screen reader ought to be told by each element, a line each, from the words of the data library. */

const words = (...parts) => parts.filter(Boolean).join(' ');
/** The words of a message with marks. */
const heard = (message) => message.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1').replace(/[*`]/g, '');
const headed = (level, name) => (level ? [`heading "${name}" level=${level}`] : []);

/** The name of a layer's button. */
export const layerName = (model, {name, role, kernel, scope}) => words(name, role, kernel && model.kernel, scope);

function stackLines(model, {name, layers, absent}, {level, selected}) {
  const items = layers.length + absent.length;
  return [
    ...headed(level && level + 1, name),
    `list "${words(name, model.order)}" of ${items}`,
    ...layers.map((layer) => `button "${layerName(model, layer)}" expanded=${layer.id === selected}`),
  ];
}

function diagram(model, state = {}) {
  return [
    `figure "${model.title}"`,
    ...(state.untitled ? [] : headed(state.level, model.title)),
    ...model.stacks.flatMap((stack) => stackLines(model, stack, state)),
    `button "${model.actions.up}"`,
    `button "${model.actions.down}"`,
    `DisclosureTriangle "${model.inWords}" expanded=false`,
    'status ""',
  ];
}

const fold = (name) => `DisclosureTriangle "${name}" expanded=false`;

function table({caption, heading, technologies, properties, merits}, level) {
  const merit = ({rating}) => merits.find((one) => one.rating === rating).name;
  const amount = ({amount, measurement}) => (measurement ? [`button "${amount}" expanded=false`] : []);
  return [
    ...headed(level, caption),
    `table "${caption}"`,
    ...[heading, ...technologies.map(({name}) => name)].map((name) => `columnheader "${name}"`),
    ...properties.flatMap(({name, more, values}) => [
      `rowheader "${name}"`,
      ...technologies.flatMap(({id}) => [`image "${merit(values[id])}"`, ...amount(values[id])]),
      fold(more),
    ]),
    'status ""',
  ];
}

const card = ({technology, title, picture, labels, pairs}, level) => [
  ...headed(level, words(technology.name, title)),
  `image "${picture}"`,
  `list "${labels.pairs}" of ${pairs.length}`,
  ...pairs.map(({phrase}) => `button "${phrase}" pressed=false`),
];

/** The container stands in the same place, and is not there until the reader chooses it. */
const difference = ({title, towers: [vm, container], controls}, level) => [
  ...headed(level, title),
  `group "${controls.switch}"`,
  `button "${vm.name}" pressed=true`,
  `button "${container.name}" pressed=false`,
  `list "${vm.name}" of ${vm.layers.length}`,
  'status ""',
];

const startup = ({title, lanes, controls}, level) => [
  ...headed(level, title),
  ...lanes.map(({name, steps}) => `list "${name}" of ${steps.length}`),
  `button "${controls.play}"`,
  'status ""',
];

const quiz = ({title, questions, labels}, level) => [
  ...headed(level, title),
  ...questions.flatMap(({text, answers}, index) => [
    `group "${index + 1} ${heard(text)}"`,
    ...answers.map((answer) => `radio "${answer.text}" checked=false`),
  ]),
  fold(labels.key),
  'status ""',
];

/** Of the commands for Linux, with which the browsers of the tests begin: what is open. */
function commands({title, systems, controls}, level) {
  const [{name, steps, more}] = systems;
  return [
    ...headed(level, title),
    `group "${controls.system}"`,
    ...systems.map((system, index) => `radio "${system.name}" checked=${index === 0}`),
    `list "${name}" of ${steps.length}`,
    ...steps.map(({command}) => `button "${controls.copy} ${command}"`),
    fold(more.title),
    'status ""',
  ];
}

const checklist = ({legend, tasks, labels}, level) => [
  `group "${legend}"`,
  ...headed(level, legend),
  `list "" of ${tasks.length}`,
  ...tasks.flatMap(({text}) => [`checkbox "${text}" checked=false`, `DisclosureTriangle "${labels.answer}" expanded=false`]),
  `button "${labels.reset}"`,
  'status ""',
];

/** What stands in a section below its heading and its text. */
const sectionContent = (lesson, level) => ({
  goals: ({points}) => [`list "" of ${points.length}`],
  analogy: () => lesson.analogies.flatMap((analogy) => card(analogy, level)),
  // The section's heading is the title of what fills it.
  architecture: () => diagram(lesson.stacks, {level: level - 1, untitled: true, selected: 'vm.guest-os'}),
  difference: () => [...difference(lesson.difference), ...lesson.verdicts.flatMap(({name}) => headed(level, name))],
  start: () => startup(lesson.startup),
  comparison: () => table(lesson.comparison),
  choice: () => lesson.verdicts.flatMap(({name}) => headed(level, name)),
  web: () => [
    `figure "${lesson.web.picture}"`,
    `figure "${lesson.nested.title}"`,
    ...lesson.nested.stacks.flatMap(({name, layers}) => [
      ...headed(level, name),
      `list "${words(name, lesson.nested.order)}" of ${layers.length}`,
    ]),
  ],
  try: () => commands(lesson.tryIt),
  // The last sentence stands below the list.
  summary: ({points}) => [`list "" of ${points.length - 1}`],
  checklist: () => [...quiz(lesson.quizzes.checklist, level), ...checklist(lesson.checklist, level)],
});

function whole(lesson) {
  const content = sectionContent(lesson, 4);
  const section = (one) => [
    ...headed(3, one.title),
    ...(content[one.id]?.(one) ?? []),
    ...(one.note && one.id !== 'web' ? [`note "${lesson.noteLabel}"`, fold(one.note.title)] : []),
    ...(one.id === 'choice' ? quiz(lesson.quizzes.choice, 4) : []),
  ];
  const pictures = lesson.hero.homes.map(({picture}) => `image "${picture}"`);
  return [...headed(2, lesson.title), ...pictures, ...lesson.sections.flatMap(section)];
}

/**
 * By tag: language → lines. Of the card, the one of the VM.
 *
 * @param {typeof import('../../src/library.js')} library
 * @returns {Record<string, (lang: string) => string[]>}
 */
export const expectedTree = (library) => ({
  'architecture-diagram': (lang) => diagram(library.stacks(lang)),
  'comparison-table': (lang) => table(library.comparison(lang)),
  'analogy-card': (lang) => card(library.analogy(lang, 'vm')),
  'key-difference': (lang) => difference(library.difference(lang)),
  'startup-timeline': (lang) => startup(library.startup(lang)),
  'lesson-checklist': (lang) => checklist(library.checklist(lang)),
  'lesson-quiz': (lang) => quiz(library.quiz(lang)),
  'try-it': (lang) => commands(library.tryIt(lang)),
  'container-lesson': (lang) => whole(library.lesson(lang)),
});
