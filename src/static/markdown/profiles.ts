import {escaped} from '../escaped.js';
import type {Scheme} from '../pictures/palette.js';

/** A picture that text refers to. */
export interface LinkedPicture {
  /** Its address in a colour scheme. */
  readonly address: (scheme: Scheme, format: 'svg' | 'png') => string;
  readonly alt: string;
  /** Pixels. */
  readonly width: number;
}

/** The differences between sites. Every text parameter is Markdown already, except `alt`. */
export interface Profile {
  readonly image: (picture: LinkedPicture) => string;
  readonly fold: (summary: string, blocks: readonly string[]) => string;
  readonly note: (title: string, text: string) => string;
}

const attribute = (text: string): string => escaped(text).replace(/\n+/g, ' ');
const details = (summary: string, blocks: readonly string[]): string =>
  [`<details>\n<summary>${summary}</summary>`, ...blocks, '</details>'].join('\n\n');
const quote = (title: string, text: string): string => `> **${title}**\n>\n> ${text}`;

/** GitHub shows the picture of the reader's colour scheme. */
const github: Profile = {
  image: ({address, alt, width}) => `<picture>
  <source media="(prefers-color-scheme: dark)" srcset="${address('dark', 'svg')}">
  <img src="${address('light', 'svg')}" alt="${attribute(alt)}" width="${width}">
</picture>`,
  fold: details,
  note: quote,
};

/** Qiita has one colour scheme and removes `<picture>`. */
const qiita: Profile = {
  image: ({address, alt, width}) => `<img src="${address('light', 'png')}" alt="${attribute(alt)}" width="${width}">`,
  fold: details,
  note: (title, text) => `:::note info\n**${title}**\n\n${text}\n:::`,
};

/** Zenn shows HTML as text and has a syntax of its own. */
const zenn: Profile = {
  image: ({address, alt, width}) => `![${alt.replace(/[[\]\\]/g, '\\$&')}](${address('light', 'png')} =${width}x)`,
  fold: (summary, blocks) => [`:::details ${summary}`, ...blocks, ':::'].join('\n\n'),
  note: (title, text) => `:::message\n**${title}**\n\n${text}\n:::`,
};

export const profiles = {github, qiita, zenn} as const;
export type ProfileName = keyof typeof profiles;
