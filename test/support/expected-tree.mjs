/** What a screen reader ought to be told by each element, a line each, from the words of the data library. */

const words = (...parts) => parts.filter(Boolean).join(' ');
/** @typedef {readonly (readonly [id: string, word: string])[]} Terms the terms that a text marks, and how it says them */
/** @typedef {(text: string | undefined) => Terms} TermsOf */

/**
 * Finds the terms that the texts of the data library mark, which has them without marks.
 *
 * @param {Pick<typeof import('../../src/model/inline.js'), 'inline' | 'plain'>} marks
 * @param {Record<string, Record<string, string>>} areas the strings of a language, by area
 * @returns {TermsOf}
 */
export function markedTerms({inline, plain}, areas) {
  const termsIn = (nodes) =>
    nodes.flatMap((node) => [
      ...(node.kind === 'term' ? [[node.id, node.nodes.map(({text = ''}) => text).join('')]] : []),
      ...(node.kind === 'strong' ? termsIn(node.nodes) : []),
    ]);
  const texts = Object.values(areas).flatMap((area) => Object.values(area));
  const marked = texts.map((text) => ({text: plain(text), terms: termsIn(inline(text))})).filter(({terms}) => terms.length > 0);
  const said = new Map(marked.map(({text, terms}) => [text, terms]));
  const withValues = marked
    .filter(({text}) => /\{\w+\}/.test(text))
    .map(({text, terms}) => ({
      terms,
      pattern: new RegExp(
        `^${text
          .split(/\{\w+\}/)
          .map(escaped)
          .join('.+')}$`,
      ),
    }));
  return (text) => said.get(text) ?? withValues.find(({pattern}) => pattern.test(text))?.terms ?? [];
}

/** @param {string} text */
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The terms of a passage that can be asked for: each where it is said first. */
function passage(termsOf) {
  const said = new Set();
  return (...texts) =>
    texts
      .flatMap((text) => termsOf(text))
      .filter(([id]) => !said.has(id) && said.add(id))
      .map(([, word]) => `button "${word}" expanded=false`);
}

/** What says the explanation of a term that was asked for. */
const asked = 'status ""';

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

function diagram(model, termsOf, state = {}) {
  const all = model.stacks.flatMap(({layers, absent}) => [...layers, ...absent]);
  const storey = state.selected && all.find(({id}) => id === state.selected).storey;
  return [
    `figure "${model.title}"`,
    ...(state.untitled ? [] : headed(state.level, model.title)),
    ...model.stacks.flatMap((stack) => stackLines(model, stack, state)),
    `button "${model.actions.up}"`,
    `button "${model.actions.down}"`,
    ...passage(termsOf)(...all.flatMap((layer) => (layer.storey === storey ? [layer.explanation] : []))),
    `DisclosureTriangle "${model.inWords}" expanded=false`,
    'status ""',
    asked,
  ];
}

const fold = (name) => `DisclosureTriangle "${name}" expanded=false`;

function table({caption, heading, technologies, properties, merits}, termsOf, level) {
  const terms = passage(termsOf);
  const merit = ({rating}) => merits.find((one) => one.rating === rating).name;
  const amount = ({amount, measurement}) => (measurement ? [`button "${amount}" expanded=false`] : []);
  return [
    ...headed(level, caption),
    `table "${caption}"`,
    ...[heading, ...technologies.map(({name}) => name)].map((name) => `columnheader "${name}"`),
    ...properties.flatMap(({name, more, values}) => [
      `rowheader "${name}"`,
      ...technologies.flatMap(({id}) => [`image "${merit(values[id])}"`, ...amount(values[id]), ...terms(values[id].reason)]),
      fold(more),
    ]),
    'status ""',
    asked,
  ];
}

function card({technology, title, picture, story, labels, pairs, trait, limit}, termsOf, {level, compact = false} = {}) {
  const terms = passage(termsOf);
  // In the lesson the drawing, its parts and the limit stand in a fold, a passage of its own.
  const told = compact ? terms(story, trait) : terms(story);
  return [
    ...headed(level, words(technology.name, title)),
    ...(compact ? told : []),
    `image "${picture}"`,
    ...(compact ? [] : told),
    `list "${labels.pairs}" of ${pairs.length}`,
    ...pairs.map(({phrase}) => `button "${phrase}" pressed=false`),
    ...(compact ? passage(termsOf)(limit) : terms(trait, limit)),
    asked,
  ];
}

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
    `group "${index + 1} ${text}"`,
    ...answers.map((answer) => `radio "${answer.text}" checked=false`),
  ]),
  fold(labels.key),
  'status ""',
  asked,
];

/** Of the commands for Linux, with which the browsers of the tests begin: what is open. */
function commands({title, intro, systems, controls}, termsOf, level) {
  const [{name, basis, steps, more}] = systems;
  const terms = passage(termsOf);
  return [
    ...headed(level, title),
    ...terms(intro),
    `group "${controls.system}"`,
    ...systems.map((system, index) => `radio "${system.name}" checked=${index === 0}`),
    ...terms(basis),
    `list "${name}" of ${steps.length}`,
    ...steps.map(({command}) => `button "${controls.copy} ${command}"`),
    fold(more.title),
    'status ""',
    asked,
  ];
}

const checklist = ({legend, tasks, labels}, level) => [
  `group "${legend}"`,
  ...headed(level, legend),
  `list "" of ${tasks.length}`,
  ...tasks.flatMap(({text}) => [`checkbox "${text}" checked=false`, `DisclosureTriangle "${labels.answer}" expanded=false`]),
  `button "${labels.reset}"`,
  'status ""',
  asked,
];

/** What stands in a section below its heading and its text. */
const sectionContent = (lesson, termsOf, level) => ({
  goals: ({points}) => [`list "" of ${points.length}`],
  analogy: () => lesson.analogies.flatMap((analogy) => card(analogy, termsOf, {level, compact: true})),
  // The section's heading is the title of what fills it.
  architecture: () => diagram(lesson.stacks, termsOf, {level: level - 1, untitled: true, selected: 'vm.guest-os'}),
  difference: () => [...difference(lesson.difference), ...lesson.verdicts.flatMap(({name}) => headed(level, name))],
  start: () => startup(lesson.startup),
  comparison: () => table(lesson.comparison, termsOf),
  choice: () => lesson.verdicts.flatMap(({name}) => headed(level, name)),
  web: (_, terms) => [
    `figure "${lesson.web.picture}"`,
    `figure "${lesson.nested.title}"`,
    ...lesson.nested.stacks.flatMap(({name, layers}) => [
      ...headed(level, name),
      `list "${words(name, lesson.nested.order)}" of ${layers.length}`,
    ]),
    ...terms(...lesson.web.places.map(({text}) => text)),
  ],
  try: () => commands(lesson.tryIt, termsOf),
  checklist: () => [...quiz(lesson.quizzes.checklist, level), ...checklist(lesson.checklist, level)],
});

function whole(lesson, termsOf) {
  const content = sectionContent(lesson, termsOf, 4);
  const section = (one) => {
    const terms = passage(termsOf);
    return [
      ...headed(3, one.title),
      // The last sentence stands below the list.
      ...(one.id === 'summary' ? [`list "" of ${one.points.length - 1}`] : []),
      ...terms(...one.points.map(({text}) => text)),
      ...(content[one.id]?.(one, terms) ?? []),
      ...(one.note && one.id !== 'web' ? [`note "${lesson.noteLabel}"`, fold(one.note.title)] : []),
      ...(one.id === 'choice' ? quiz(lesson.quizzes.choice, 4) : []),
    ];
  };
  const pictures = lesson.hero.homes.map(({picture}) => `image "${picture}"`);
  return [...headed(2, lesson.title), ...pictures, ...lesson.sections.flatMap(section), asked];
}

/**
 * By tag: language → lines. Of the card, the one of the VM. All terms are known.
 *
 * @param {typeof import('../../src/library.js')} library
 * @param {Record<string, TermsOf>} terms by language
 * @returns {Record<string, (lang: string) => string[]>}
 */
export const expectedTree = (library, terms) => ({
  'architecture-diagram': (lang) => diagram(library.stacks(lang), terms[lang]),
  'comparison-table': (lang) => table(library.comparison(lang), terms[lang]),
  'analogy-card': (lang) => card(library.analogy(lang, 'vm'), terms[lang]),
  'key-difference': (lang) => difference(library.difference(lang)),
  'startup-timeline': (lang) => startup(library.startup(lang)),
  'lesson-checklist': (lang) => checklist(library.checklist(lang)),
  'lesson-quiz': (lang) => quiz(library.quiz(lang)),
  'try-it': (lang) => commands(library.tryIt(lang), terms[lang]),
  'container-lesson': (lang) => whole(library.lesson(lang), terms[lang]),
});
