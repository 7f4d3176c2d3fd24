import {technologyIds} from '../../data/technologies.js';
import {drawingStyles} from '../../elements/analogy-card/drawing-styles.js';
import {coloured, schemes, type Scheme} from './palette.js';

/** What pictures have besides the drawings of the analogies. */
const pictureStyles = `
.sheet {fill: var(--_surface)}
text {fill: var(--_text); font-family: system-ui, 'Hiragino Sans', 'Yu Gothic UI', 'Noto Sans JP', 'Noto Sans CJK JP', sans-serif}
.muted {fill: var(--_muted)}
.name {fill: var(--_subject)}
.slab {fill: var(--_subject-tint); stroke: var(--_subject); stroke-width: 1.5}
.common {fill: var(--_sunken); stroke: var(--_outline); stroke-width: 1.5}
.empty {fill: none; stroke: var(--_outline); stroke-width: 1.5; stroke-dasharray: 4 3}
.kernel {fill: var(--_kernel)}
.on-kernel {fill: var(--_on-kernel)}
.dimension {fill: none; stroke: var(--_outline)}
.hairline {fill: none; stroke: var(--_hairline)}
.badge {fill: none; stroke: var(--_text); stroke-width: 1.25}`;

/** The class of all technologies that are an author's: no id of theirs becomes one, so that no rule of ours meets it. */
export const ownSubject = 'third';

interface Rule {
  readonly selector: string;
  readonly declarations: string;
}

const rulesOf = (css: string): Rule[] =>
  [...css.replace(/\/\*.*?\*\//gs, '').matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector, declarations]) => ({
    selector: selector!.trim(),
    declarations: declarations!.trim().replace(/\s+/g, ' '),
  }));

/** `.a, .b :is(.c, .d)` as `.a`, `.b .c`, `.b .d`: not every program that draws SVG knows `:is`. */
function simple(selector: string): string[] {
  const list = /^(.*):is\(([^)]*)\)$/s.exec(selector);
  return (list ? list[2]! : selector).split(',').map((one) => (list?.[1] ?? '') + one.trim());
}

/** The drawing's rules, for a group `drawing` in place of an `<svg>`; its lines are as heavy in a large picture as in a small one. */
const drawingRules = rulesOf(drawingStyles.cssText).flatMap(({selector, declarations}) =>
  simple(selector).map((one) => ({
    selector: `.drawing ${one.replace(/^svg /, '')}`,
    declarations: declarations.replace(/vector-effect:[^;]*;?/, ''),
  })),
);

/** A rule that names the subject's colour stands for one of each subject. */
const bySubject =
  (subjects: readonly string[]) =>
  ({selector, declarations}: Rule): Rule[] =>
    declarations.includes('--_subject')
      ? subjects.map((id) => ({selector: `.${id} ${selector}`, declarations: declarations.replaceAll('--_subject', `--_${id}`)}))
      : [{selector, declarations}];

const rules = [...rulesOf(pictureStyles), ...drawingRules].flatMap(bySubject(technologyIds));
/** With the colour of what is an author's. */
const ownRules = rulesOf(pictureStyles).flatMap(bySubject([...technologyIds, ownSubject]));

const written = (some: readonly Rule[], id: string, scheme: Scheme): string =>
  some.map(({selector, declarations}) => `#${id} ${selector}{${coloured(declarations, scheme)}}`).join('\n');

/**
 * The style sheet of a picture.
 *
 * @param id the picture's id, so that two pictures in one page keep their looks
 * @param scheme which colours; without one, those that the reader has chosen
 * @param isOwn whether it shows an author's data
 */
export function styleSheet(id: string, scheme: Scheme | undefined, isOwn = false): string {
  const all = isOwn ? ownRules : rules;
  if (scheme) return written(all, id, scheme);
  const [light, dark] = schemes;
  const changing = all.filter(({declarations}) => declarations.includes('var('));
  return `${written(all, id, light)}\n@media (prefers-color-scheme:dark){\n${written(changing, id, dark)}\n}`;
}
