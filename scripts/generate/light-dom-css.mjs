import postcss from 'postcss';

import {hiddenClasses} from '../../build/static/hidden-classes.js';

/**
 * Matches everything, and weighs more than what a site's theme says of tags within its articles: `#content .post h2 + p`. No
 * element has this id.
 */
const weight = ':not(#lesson-never#lesson-never)';

/**
 * The box that stands for a tag, which need not be its own. An element that is not defined yet stands for it, too, and a
 * page's own rules for its tag win, as they win over `:host`.
 */
const host = (name, condition) => `.lesson-${name}${condition}${weight}, :where(:not(:defined):has(> .lesson-${name})${condition})`;

/**
 * Lightning CSS, by which Vite and Next build, writes `light-dark()` for older browsers with two custom properties that it sets
 * where a rule says `color-scheme`. Where no rule of a site does, these are set here, to what it means by light.
 */
export const lightUnlessSaid = ':where(:root) {--lightningcss-light: initial; --lightningcss-dark: ;}';

/** What has parts in it. */
const frames = ['container-lesson', 'handout'];

/** Matches what is not in a part within a part, whose styles are its own. */
const notWithin = ':where(:not(.lesson-element .lesson-element *))';

/** The last piece of a selector, before a pseudo-element. */
const beforePseudoElement = /(?=::[\w-]+$)|$/;

/**
 * What the HTML hides from those without a style sheet, and what of the same class is displayed otherwise: sites hide it
 * again, by an important rule.
 */
const hidden = new RegExp(`\\.(${hiddenClasses.join('|')})(?![\\w-])[^\\s>+~]*$`);

/** @param isNested whether the rule is within another, which is in the part already */
function inLightDom(selector, name, isNested) {
  const renamed = selector
    .replace(/\.(?=[a-z])/g, '.lesson-')
    // What is a button where there is a script.
    .replace(/(?<![\w.:#-])button(?![\w-])/g, ':where(.lesson-button)');
  const own = frames.includes(name) ? renamed.replace(beforePseudoElement, notWithin) : renamed;
  if (isNested) return own;
  if (!renamed.startsWith(':host')) return `.lesson-${name}${weight} ${own}`;
  return renamed.replace(/^:host(?:\((.*)\))?$/, (_, condition = '') => host(name, condition));
}

/**
 * Styles of a shadow root as rules for the same content in a page: each begins with the class of the part, and no
 * class is another's.
 *
 * @param {string} css as an element has it, with `:host`
 * @param {string} name the class of its box without `lesson-`: a tag, or `element` for all of them
 */
export function lightDomCss(css, name) {
  const sheet = postcss.parse(css);
  // Nothing is added without a script, and clean-css loses what follows.
  sheet.walkAtRules('starting-style', (rule) => void rule.remove());
  sheet.walkRules((rule) => {
    // What is in keyframes is no selector.
    if (rule.parent?.type === 'atrule' && rule.parent.name === 'keyframes') return;
    if (/\bbutton\b/.test(rule.selector)) rule.walkDecls('cursor', (cursor) => void cursor.remove());
    if (rule.selectors.some((selector) => hidden.test(selector))) rule.walkDecls('display', (display) => void (display.important = true));
    const isNested = rule.parent?.type === 'rule';
    rule.selectors = rule.selectors.map((selector) => inLightDom(selector, name, isNested));
  });
  return sheet.toString();
}
