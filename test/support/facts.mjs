/** What a model says, and whether a page shows it. */
import {squeezed} from './text.mjs';

/** No facts: ids and the like, what only a script can do, pieces of another text of the model, names of boxes. */
const structure = new Set(['id', 'lang', 'kind', 'storey', 'technology', 'owner', 'glossary', 'course', 'measurement', 'right', 'address']);
const forScripts = new Set([
  'controls',
  'actions',
  'said',
  // What a reader is told who said another number.
  'kernels.reason',
  'hint',
  'reset',
  'saved',
  'unkept',
  'unsaved',
  'verdicts',
  'sign',
  'full',
  'scale',
  'labels.all',
  'labels.close',
]);
const joined = new Set(['phrase', 'order', 'noteLabel', 'more']);
/** A compact drawing, whose layers the lesson does not explain: nested-diagram.test.ts and pictures.test.mjs have it. */
const compact = new Set(['nested']);
/** Heads and scales of a drawing, which narrow places and pages without a style sheet do without. */
const drawn = new Set(['spine', 'axis', 'instances', 'short', 'role', 'heading', 'labels.part', 'labels.concept']);
const noFacts = [structure, forScripts, joined, compact, drawn];

/** Every text of a model. */
export function textsOf(model, name = '') {
  if (typeof model === 'string') return [model];
  if (typeof model !== 'object' || model === null) return [];
  const isFact = (key) => Array.isArray(model) || !noFacts.some((names) => names.has(key) || names.has(`${name}.${key}`));
  // Where there is little room a shorter name stands for the name.
  const isThere = (key) => isFact(key) && !(key === 'name' && 'short' in model);
  return Object.entries(model).flatMap(([key, value]) => (isThere(key) ? textsOf(value, key) : []));
}

/**
 * The texts of a model that a page neither shows nor names something by. Explanations of terms, which stand within
 * sentences, are taken out of the page.
 *
 * @param {import('puppeteer-core').Page} tab
 * @param {string} within a selector
 * @returns {Promise<string[]>}
 */
export async function factsMissing(tab, model, within = 'body') {
  const page = await tab.$eval(within, (element) => {
    element.querySelectorAll('.lesson-gloss').forEach((gloss) => gloss.remove());
    const names = [...element.querySelectorAll('[aria-label]')].filter((one) => one.checkVisibility()).map((one) => one.ariaLabel);
    const addresses = [...element.querySelectorAll('a[href]')].map((link) => link.getAttribute('href'));
    return [element.innerText, ...names, ...addresses].join('\n');
  });
  const seen = squeezed(page);
  return textsOf(model).filter((text) => !seen.includes(squeezed(text)));
}
