import {parseArgs} from 'node:util';

import {languages, partNames, profiles, type ExportedPart, type ProfileName} from '../static/index.js';
import {formats, partsOf, type Format} from './formats.js';
import type {CommandWords} from './words.js';

/** What was asked for, once it is known to be possible. */
export interface ExportOptions {
  readonly format: Format;
  readonly lang: string;
  readonly part: ExportedPart;
  readonly profile?: ProfileName;
  readonly images?: string;
  readonly out: string;
}

const options = {
  format: {type: 'string'},
  lang: {type: 'string'},
  part: {type: 'string'},
  profile: {type: 'string'},
  images: {type: 'string'},
  out: {type: 'string'},
  help: {type: 'boolean'},
  version: {type: 'boolean'},
} as const;
type Name = keyof typeof options;

/** What was typed, not yet checked. */
export interface Typed {
  readonly values: Readonly<Partial<Record<string, string | boolean>>>;
  readonly commands: readonly string[];
  /** As typed: `--colour`. */
  readonly unknown: readonly string[];
}

export function read(args: readonly string[]): Typed {
  const {values, positionals, tokens} = parseArgs({args: [...args], options, strict: false, allowPositionals: true, tokens: true});
  const unknown = tokens.flatMap((token) => (token.kind === 'option' && !Object.hasOwn(options, token.name) ? [token.rawName] : []));
  return {values, commands: positionals, unknown};
}

/** The language of the terminal, where there is one of the lesson's. */
export const terminalLanguage = (env: Readonly<Record<string, string | undefined>>): string => {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return languages.find((lang) => new RegExp(`^${lang}(?![a-z])`, 'i').test(locale)) ?? 'en';
};

/** Something that was typed cannot be. */
export class UsageError extends Error {}

/**
 * @param fallback the language where none is asked for
 * @throws UsageError that says what would be possible
 */
export function checked({values, commands, unknown}: Typed, fallback: string, words: CommandWords): ExportOptions {
  const fail = (message: string): never => {
    throw new UsageError(message);
  };
  const list = (possible: readonly string[]): string => possible.join(', ');
  const textOf = (name: Name): string | undefined => {
    const value = values[name];
    return typeof value === 'boolean' || value === '' ? fail(words.needsValue(name)) : value;
  };
  const choice = <T extends string>(name: Name, possible: readonly T[], value = textOf(name)): T | undefined =>
    value === undefined || possible.includes(value as T) ? (value as T | undefined) : fail(words.noSuchValue(name, value, list(possible)));

  const wrong = commands[0] === 'export' ? commands[1] : (commands[0] ?? '');
  if (unknown[0] !== undefined) fail(words.noSuchOption(unknown[0], list(Object.keys(options).map((name) => `--${name}`))));
  if (wrong !== undefined) fail(words.noSuchCommand(wrong));
  const format = choice('format', formats) ?? fail(words.missing('format', list(formats)));
  const part = choice('part', partNames) ?? 'container-lesson';
  if (!partsOf[format].includes(part)) fail(words.notInFormat(format, part, list(partsOf[format])));
  const profile = choice('profile', Object.keys(profiles) as ProfileName[]);
  const images = textOf('images');
  if (images !== undefined && !isAddress(images)) fail(words.noAddress(images));
  for (const name of ['profile', 'images'] as const) if (values[name] !== undefined && format !== 'md') fail(words.onlyMarkdown(name));
  return {
    format,
    part,
    lang: choice('lang', languages) ?? fallback,
    ...(profile && {profile}),
    ...(images && {images}),
    out: textOf('out') ?? '.',
  };
}

/** It is written into Markdown and into attributes of HTML. */
const isAddress = (text: string): boolean =>
  !/[\s"'<>()[\]\\]/.test(text) && (/^https?:\/\//i.test(text) || !/^[a-z][a-z\d+.-]*:/i.test(text));
