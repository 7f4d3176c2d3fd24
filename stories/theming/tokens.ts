import type {CSSResultGroup} from 'lit';

import japanese from '../../docs/theming.ja.md?raw';
import english from '../../docs/theming.md?raw';
import * as elements from '../../src/elements/index.js';
import {styles as ownDataStyles} from '../../src/elements/own-data/styles.js';
import {placeStyles} from '../../src/elements/places/styles.js';

/** The custom properties of the package, with their defaults as the elements' own styles have them. */

export interface Token {
  readonly name: string;
  readonly byDefault: string;
  /** Both colours of a token that follows the colour scheme. */
  readonly colours?: readonly [light: string, dark: string];
}

const usesOf = (document: string): ReadonlyMap<string, string> =>
  new Map([...document.matchAll(/^\| `(--lesson-[\w-]+)` \| (.*) \|$/gm)].map(([, name, use]) => [name!, use!]));
const [inJapanese, inEnglish] = [usesOf(japanese), usesOf(english)];

/** What each token is for, by its name, as the document says it. */
export const usesIn = (lang: string): ReadonlyMap<string, string> => (lang === 'ja' ? inJapanese : inEnglish);

const cssOf = (group: CSSResultGroup): string =>
  Array.isArray(group) ? group.map(cssOf).join('') : 'cssText' in group ? group.cssText : '';

const classes = Object.values(elements).filter((one): one is typeof elements.ComparisonTable => 'elementStyles' in one);
/** Lazy code adds the last two to an element. */
const written = [...classes.map(({styles}) => cssOf(styles)), ownDataStyles.cssText, placeStyles.cssText].join('');

function tokenOf([, name, byDefault]: RegExpMatchArray): Token {
  const pair = /^light-dark\((.+), (.+)\)$/.exec(byDefault!);
  return {
    name: name!,
    byDefault: byDefault!,
    ...(pair && {colours: [pair[1]!, pair[2]!]}),
  };
}

/** Colours first, each once: a second default of the same token belongs to a language. */
export const tokens: readonly Token[] = [
  ...new Map(
    [...written.matchAll(/var\((--lesson-[\w-]+), ((?:light-dark\([^)]*\))|[^()]+)\)/g)].map((match) => [match[1]!, tokenOf(match)]),
  ).values(),
].sort((a, b) => Number(!a.colours) - Number(!b.colours));
