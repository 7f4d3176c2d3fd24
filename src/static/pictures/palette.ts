import {layerStyles} from '../../elements/architecture-diagram/layer-styles.js';
import {baseStyles} from '../../elements/base-styles.js';
import {styles as ownRules} from '../../elements/own-data/styles.js';
import {subjectStyles} from '../../elements/subject-styles.js';

export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

const token = /--_[a-z-]+:\s*var\(--lesson-([a-z-]+),\s*light-dark\((#[0-9a-f]+),\s*(#[0-9a-f]+)\)\)/gi;

/** The colours of the elements, by the name of their custom property without `--lesson-`. */
const colours: Readonly<Record<string, Readonly<Record<Scheme, string>>>> = Object.fromEntries(
  [...`${baseStyles.cssText}${subjectStyles.cssText}${layerStyles.cssText}${ownRules.cssText}`.matchAll(token)].map(
    ([, name, light, dark]) => [name!, {light: light!, dark: dark!}],
  ),
);

/** Replaces `var(--_…)` by the colours of a scheme, because not every SVG program supports custom properties. */
export const coloured = (css: string, scheme: Scheme): string =>
  css.replace(/var\(--_([a-z-]+)\)/g, (whole, name: string) => colours[name]?.[scheme] ?? whole);
