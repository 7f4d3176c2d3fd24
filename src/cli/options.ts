import {basename} from 'node:path';
import {parseArgs} from 'node:util';

import {languages, profiles, stackIds, type ProfileName, type StackId} from '../static/index.js';
import {readFile} from './own-data.js';
import {languagesOf, type OwnData} from '../own-data.js';
import type {Translate} from '../localization/words/translate.js';
import type {Completion} from '../tracking/completion.js';
import {completions, courseFormats, isCourseFormat, isIri, isPackageId, refusedFormats} from './course/formats.js';
import {longestState, stateLimit} from './course/longest-state.js';
import {formats, packageName, parts, partsOf, type Format, type Part} from './formats.js';

/** The options of the command after they have been checked. */
export interface ExportOptions {
  readonly format: Format;
  readonly lang: string;
  readonly part: Part;
  /** The stacks of the diagram, where the part is the diagram. */
  readonly technologies?: readonly StackId[];
  readonly profile?: ProfileName;
  readonly images?: string;
  /** When a package counts as complete. */
  readonly complete?: Completion;
  /** The name of a package. */
  readonly id?: string;
  /** The IRI with which the ids of a package begin. */
  readonly base?: string;
  readonly data?: OwnData;
  readonly out: string;
}

const options = {
  format: {type: 'string'},
  lang: {type: 'string'},
  part: {type: 'string'},
  technologies: {type: 'string'},
  profile: {type: 'string'},
  images: {type: 'string'},
  complete: {type: 'string'},
  id: {type: 'string'},
  base: {type: 'string'},
  data: {type: 'string'},
  out: {type: 'string'},
  help: {type: 'boolean'},
  version: {type: 'boolean'},
} as const;
type Name = keyof typeof options;

/** The options of the command as the user typed them. */
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

/** The language of a tag or of a POSIX locale, if the command knows it: `ja-JP`, `JA` and `ja_JP.UTF-8` are `ja`. */
export const languageAmong = (possible: readonly string[], tag: string): string | undefined =>
  possible.find((lang) => lang === tag) ?? possible.find((lang) => new RegExp(`^${lang}(?![a-z])`, 'i').test(tag));

/** The language of the terminal, if the lesson has it. */
export const terminalLanguage = (env: Readonly<Record<string, string | undefined>>): string =>
  languageAmong(languages, env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '') ?? 'en';

/** An option that the command cannot follow. */
export class UsageError extends Error {}

/**
 * @param fallback the language if `--lang` is not given
 * @throws UsageError that names the possible values
 */
export function checked({values, commands, unknown}: Typed, fallback: string, t: Translate): ExportOptions {
  const fail = (message: string): never => {
    throw new UsageError(message);
  };
  const list = (possible: readonly string[]): string => possible.join(', ');
  const flag = (name: string): string => `--${name}`;
  const textOf = (name: Name): string | undefined => {
    const value = values[name];
    return typeof value === 'boolean' || value === '' ? fail(t('command.needs-value', {option: flag(name)})) : value;
  };
  const choice = <T extends string>(name: Name, possible: readonly T[], value = textOf(name)): T | undefined =>
    value === undefined || possible.includes(value as T)
      ? (value as T | undefined)
      : fail(t('command.no-value', {option: flag(name), value, possible: list(possible)}));

  const wrong = commands[0] === 'export' ? commands[1] : (commands[0] ?? '');
  if (unknown[0] !== undefined) fail(t('command.no-option', {name: unknown[0], possible: list(Object.keys(options).map(flag))}));
  if (wrong !== undefined) fail(t('command.no-command', {name: wrong, possible: 'export'}));
  const refused = refusedFormats.find((name) => name === values['format']);
  if (refused) fail(t(`command.instead.${refused}`));
  const format = choice('format', formats) ?? fail(t('command.missing', {option: flag('format'), possible: list(formats)}));
  const file = textOf('data');
  const data = file === undefined ? undefined : readFile(file, t, fail);
  const part = choice('part', parts) ?? 'container-lesson';
  const inFormat = partsOf(format, data);
  if (!inFormat.includes(part)) fail(t('command.not-in-format', {format: `--format ${format}`, part, possible: list(inFormat)}));
  const technologies = textOf('technologies')
    ?.split(/[\s,]+/)
    .filter(Boolean)
    .map((id) => choice('technologies', stackIds, id)!);
  if (technologies && part !== 'architecture-diagram')
    fail(t('command.only-markdown', {option: flag('technologies'), format: '--part architecture-diagram'}));
  const profile = choice('profile', Object.keys(profiles) as ProfileName[]);
  const images = textOf('images');
  if (images !== undefined && !isAddress(images)) fail(t('command.no-address', {option: flag('images'), value: images}));
  const complete = choice('complete', completions);
  const base = textOf('base');
  if (base !== undefined && !isIri(base)) fail(t('command.no-iri', {option: flag('base'), value: base}));
  for (const [name, of] of Object.entries(formatsOf))
    if (values[name] !== undefined && !of.includes(format))
      fail(t('command.only-markdown', {option: flag(name), format: `--format ${of.join('|')}`}));
  const possible = [...new Set([...languages, ...(data ? languagesOf(data) : [])])];
  const tag = textOf('lang');
  const lang = choice('lang', possible, tag && (languageAmong(possible, tag) ?? tag)) ?? fallback;
  const id = textOf('id') ?? (file === undefined ? undefined : packageName(lang, basename(file).replace(/\.json$/i, '')));
  if (isCourseFormat(format)) {
    if (id !== undefined && !isPackageId(id)) fail(t('command.no-id', {option: flag('id'), value: id}));
    const length = longestState(lang, data);
    if (length > stateLimit) fail(t('command.too-long', {length: String(length), limit: String(stateLimit)}));
  }
  return {
    format,
    part,
    lang,
    ...(data && {data}),
    ...(technologies && {technologies}),
    ...(profile && {profile}),
    ...(images && {images}),
    ...(complete && {complete}),
    ...(id !== undefined && {id}),
    ...(base !== undefined && {base}),
    out: textOf('out') ?? '.',
  };
}

/** The formats in which an option has a meaning. */
const formatsOf: Readonly<Partial<Record<Name, readonly Format[]>>> = {
  profile: ['md'],
  images: ['md'],
  complete: ['scorm12', 'scorm2004', 'cmi5'],
  id: courseFormats,
  base: ['cmi5'],
};

/** The address is written into Markdown and into HTML attributes, so it must not end either. */
const isAddress = (text: string): boolean =>
  !/[\s"'<>()[\]\\]/.test(text) && (/^https?:\/\//i.test(text) || !/^[a-z][a-z\d+.-]*:/i.test(text));
