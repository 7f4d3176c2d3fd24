import type {Translate} from '../../localization/strings.js';
import {pictureText, type PictureName} from '../pictures/picture.js';
import {profiles, type Profile, type ProfileName} from './profiles.js';
import {literal, markdownWords, type Words} from './words.js';
import {glossary} from '../../model/glossary.js';

/** What the pieces of one document share. */
export interface Document {
  readonly t: Translate;
  readonly words: Words;
  readonly profile: Profile;
  /** Where the pictures are: ends in a slash. */
  readonly images: string;
  /** Level of the document's title, 1 to 6. */
  readonly level: number;
}

export const documentOf = (t: Translate, profile: ProfileName, images: string, level: number): Document => ({
  t,
  words: markdownWords(glossary(t), new Set()),
  profile: profiles[profile],
  images: images.endsWith('/') ? images : `${images}/`,
  level,
});

/** A heading, `deeper` than the document's title. */
export const heading = ({level}: Document, deeper: number, text: string): string => `${'#'.repeat(Math.min(level + deeper, 6))} ${text}`;

/** Texts that belong together, in one line. */
export const joined = (texts: readonly (string | undefined | false)[]): string => texts.filter(Boolean).join(' · ');

export const strong = (text: string): string => `**${text}**`;

export const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

/** A list with numbers. Lines and blocks of an item stand below its first word. */
export const numbered = (items: readonly string[]): string => items.map((item, index) => indented(item, `${index + 1}. `)).join('\n');

function indented(item: string, mark: string): string {
  const [first = '', ...others] = item.split('\n');
  return [mark + first, ...others.map((line) => (line === '' ? '' : ' '.repeat(mark.length) + line))].join('\n');
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The picture of that name, or, where a site shows none, its words. */
export function image({t, profile, images}: Document, name: PictureName): string {
  const {alt, lang, width} = pictureText(t, name);
  return profile.image({alt, width, address: (scheme, format) => `${images}${name}.${lang}.${scheme}.${format}`});
}

/** A link; the text alone where there is no address. */
export const link = (text: string, address: string | undefined): string =>
  address === undefined ? literal(text) : `[${literal(text)}](<${address.replace(/[<>\s]/g, encodeURIComponent)}>)`;
