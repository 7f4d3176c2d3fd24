import {technologyIds} from '../../data/technologies.js';
import {drawingStyles} from '../../elements/analogy-card/drawing-styles.js';
import type {Rule} from './paint.js';
import {coloured} from './palette.js';

/** Rules for everything in a picture except what the drawings of the analogies have too. */
const pictureStyles = `
.sheet {fill: var(--_surface)}
text {fill: var(--_text)}
.muted {fill: var(--_muted)}
.name {fill: var(--_subject)}
.slab {fill: var(--_subject-tint); stroke: var(--_subject); stroke-width: 1.5}
.common {fill: var(--_sunken); stroke: var(--_outline); stroke-width: 1.5}
.empty {fill: none; stroke: var(--_outline); stroke-width: 1.5; stroke-dasharray: 4 3}
.kernel {fill: var(--_kernel)}
.on-kernel {fill: var(--_on-kernel)}
.dimension {fill: none; stroke: var(--_outline)}
.hairline {fill: none; stroke: var(--_hairline)}
.axis {fill: none; stroke: var(--_text)}
.arrow {fill: var(--_text)}
.call {fill: none; stroke: var(--_subject); stroke-width: 2}
.call-head {fill: var(--_subject)}
.call-start {fill: var(--_surface); stroke: var(--_subject); stroke-width: 2}
.drawing .plate {fill: var(--_kernel)}
.drawing .sill {stroke: var(--_subject); stroke-width: 1.5}
.badge {fill: none; stroke: var(--_text); stroke-width: 1.25}`;

/** The class of all technologies of an author. An author's id never becomes a class, because it could be the name of one of our rules. */
export const ownSubject = 'third';

const rulesOf = (css: string): Rule[] =>
  [...css.replace(/\/\*.*?\*\//gs, '').matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector, declarations]) => ({
    selector: selector!.trim(),
    declarations: declarations!.trim().replace(/\s+/g, ' '),
  }));

/** Splits `.a, .b :is(.c, .d)` into `.a`, `.b .c`, `.b .d`, because not every SVG program supports `:is`. */
function simple(selector: string): string[] {
  const list = /^(.*):is\(([^)]*)\)$/s.exec(selector);
  return (list ? list[2]! : selector).split(',').map((one) => (list?.[1] ?? '') + one.trim());
}

/** The card's rules for its `<svg>`, rewritten for a `<g class="drawing">`. Line widths do not grow with the picture. */
const drawingRules = rulesOf(drawingStyles.cssText).flatMap(({selector, declarations}) =>
  simple(selector).map((one) => ({
    selector: `.drawing ${one.replace(/^svg /, '')}`,
    declarations: declarations.replace(/(vector-effect|pointer-events):[^;]*;?/, ''),
  })),
);

/** Repeats a rule that uses the subject's colour for every subject. */
const bySubject =
  (subjects: readonly string[]) =>
  ({selector, declarations}: Rule): Rule[] =>
    declarations.includes('--_subject')
      ? subjects.map((id) => ({selector: `.${id} ${selector}`, declarations: declarations.replaceAll('--_subject', `--_${id}`)}))
      : [{selector, declarations}];

const rules = [...rulesOf(pictureStyles), ...drawingRules].flatMap(bySubject(technologyIds));
/** With the colour of an author's technologies. */
const ownRules = rulesOf(pictureStyles).flatMap(bySubject([...technologyIds, ownSubject]));

/** @param isOwn whether the picture shows an author's data */
export const rulesFor = (isOwn: boolean): readonly Rule[] => (isOwn ? ownRules : rules);

/**
 * The style sheet of a picture in light colours that follows a reader who has chosen dark ones.
 *
 * @param id the picture's id, so that two pictures on one page do not style each other. LibreOffice applies the rules of every
 *   media query and does not support `:is`.
 */
export function darkStyleSheet(id: string, all: readonly Rule[]): string {
  const written = all.flatMap(({selector, declarations}) => {
    const changing = declarations.split(';').filter((one) => one.includes('var('));
    return changing.length > 0 ? [`#${id}:is(svg) ${selector}{${coloured(changing.join(';'), 'dark').trim()}}`] : [];
  });
  return `@media (prefers-color-scheme:dark){\n${written.join('\n')}\n}`;
}
