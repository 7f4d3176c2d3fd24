import type {CSSResultGroup} from 'lit';

import * as elements from '../../src/elements/index.js';
import {styles} from '../../src/elements/own-data/styles.js';

/** The custom properties of the package, with their defaults as the elements' own styles have them. */

export interface Token {
  readonly name: string;
  readonly byDefault: string;
  readonly use: string;
  /** Both colours of a token that follows the colour scheme. */
  readonly colours?: readonly [light: string, dark: string];
}

const uses: Readonly<Record<string, string>> = {
  surface: 'The paper below everything; marks on a solid shape are cut out in it.',
  sunken: 'Layers that both technologies have, and a row that is lit.',
  text: 'Text and ink lines of the drawings.',
  muted: 'Conditions, captions, what is said besides.',
  hairline: 'Rules between things. It never carries meaning.',
  outline: 'Neutral outlines: what both technologies have.',
  vm: 'The virtual machine: outlines, names, steps.',
  'vm-tint': 'The ground of its layers.',
  container: 'The container: outlines, names, steps.',
  'container-tint': 'The ground of its layers.',
  third: 'A technology of your own data: outlines, names, steps.',
  'third-tint': 'The ground of its layers.',
  reached: 'The ground of a place that an address or a link led to.',
  kernel: 'The only solid shape of a diagram.',
  'on-kernel': 'Mark and word on it.',
  focus: 'The ring around what has the focus.',
  space: 'The unit that all distances are made of.',
  radius: 'Corners.',
  stroke: 'Outlines; what is chosen has twice as much.',
  measure: 'The width of running text.',
  wide: 'The width of figures and tables.',
  gutter: 'Between the side of the virtual machine and that of the container.',
  leading: 'The height of a line.',
  small: 'The size of small text.',
};

const cssOf = (group: CSSResultGroup): string =>
  Array.isArray(group) ? group.map(cssOf).join('') : 'cssText' in group ? group.cssText : '';

const classes = Object.values(elements).filter((one): one is typeof elements.ComparisonTable => 'elementStyles' in one);
/** The rules for an author's data are loaded lazily. */
const late = styles(([css]) => css!);
const written = [...classes.map(({styles}) => cssOf(styles)), late].join('');

function tokenOf([, name, byDefault]: RegExpMatchArray): Token {
  const pair = /^light-dark\((.+), (.+)\)$/.exec(byDefault!);
  return {
    name: name!,
    byDefault: byDefault!,
    use: uses[name!.slice('--lesson-'.length)] ?? '',
    ...(pair && {colours: [pair[1]!, pair[2]!]}),
  };
}

/** Colours first, each once: a second default of the same token belongs to a language. */
export const tokens: readonly Token[] = [
  ...new Map(
    [...written.matchAll(/var\((--lesson-[\w-]+), ((?:light-dark\([^)]*\))|[^()]+)\)/g)].map((match) => [match[1]!, tokenOf(match)]),
  ).values(),
].sort((a, b) => Number(!a.colours) - Number(!b.colours));
