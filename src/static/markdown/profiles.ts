import {escaped} from '../pictures/shapes.js';
import type {Scheme} from '../pictures/palette.js';

/** A picture that text refers to. */
export interface LinkedPicture {
  /** Where it is in the colours of a scheme. */
  readonly address: (scheme: Scheme, format: 'svg' | 'png') => string;
  readonly alt: string;
  /** Pixels. */
  readonly width: number;
}

/** What sites do differently. Text that is handed over is Markdown already, but for `alt`. */
export interface Profile {
  readonly image: (picture: LinkedPicture) => string;
  readonly fold: (summary: string, blocks: readonly string[]) => string;
  readonly note: (title: string, text: string) => string;
}

const attribute = (text: string): string => escaped(text).replace(/\n+/g, ' ');
const details = (summary: string, blocks: readonly string[]): string =>
  [`<details>\n<summary>${summary}</summary>`, ...blocks, '</details>'].join('\n\n');
const quote = (title: string, text: string): string => `> **${title}**\n>\n> ${text}`;

/** GitHub follows the scheme that the reader has chosen. */
const github: Profile = {
  image: ({address, alt, width}) => `<picture>
  <source media="(prefers-color-scheme: dark)" srcset="${address('dark', 'svg')}">
  <img src="${address('light', 'svg')}" alt="${attribute(alt)}" width="${width}">
</picture>`,
  fold: details,
  note: quote,
};

/** Qiita has one scheme, and drops `<picture>`. */
const qiita: Profile = {
  image: ({address, alt, width}) => `<img src="${address('light', 'png')}" alt="${attribute(alt)}" width="${width}">`,
  fold: details,
  note: (title, text) => `:::note info\n**${title}**\n\n${text}\n:::`,
};

/** Zenn takes HTML for text, and has marks of its own. */
const zenn: Profile = {
  image: ({address, alt, width}) => `![${alt.replace(/[[\]\\]/g, '\\$&')}](${address('light', 'png')} =${width}x)`,
  fold: (summary, blocks) => [`:::details ${summary}`, ...blocks, ':::'].join('\n\n'),
  note: (title, text) => `:::message\n**${title}**\n\n${text}\n:::`,
};

export const profiles = {github, qiita, zenn} as const;
export type ProfileName = keyof typeof profiles;
