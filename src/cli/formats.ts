import {readFileSync} from 'node:fs';

import * as library from '../library.js';
import {
  partNames,
  pictureNames,
  renderMarkdown,
  renderPicture,
  renderStatic,
  schemes,
  type ExportedPart,
  type StaticTag,
} from '../static/index.js';
import type {ExportOptions} from './options.js';

export const formats = ['html', 'md', 'svg', 'json', 'csv'] as const;
export type Format = (typeof formats)[number];

/** The parts that there are in a format. */
export const partsOf: Readonly<Record<Format, readonly ExportedPart[]>> = {
  html: partNames,
  md: partNames,
  svg: partNames.filter((part) => picturesOf(part).length > 0),
  json: partNames,
  csv: ['container-lesson', 'comparison-table'],
};

export interface ExportedFile {
  readonly name: string;
  readonly text: string;
}

/** The files of an export, in the order in which they are written. */
export const filesOf = (options: Omit<ExportOptions, 'out'>): ExportedFile[] => makers[options.format](options);

const makers: Readonly<Record<Format, (options: Omit<ExportOptions, 'out'>) => ExportedFile[]>> = {
  html: ({part, lang}) => [
    {name: `${part}.${lang}.html`, text: `${html(part, lang)}\n`},
    {name: 'lesson.css', text: built('static/lesson.css')},
  ],
  md: ({part, lang, profile = 'github', images}) => [
    {name: `${part}.${lang}.${profile}.md`, text: renderMarkdown(part, {lang, profile, ...(images && {images})})},
  ],
  svg: ({part, lang}) => picturesOf(part).flatMap((name) => pictures(name, lang)),
  json: ({part, lang}) =>
    Object.entries(models[part](lang)).map(([name, model]) => ({
      name: `${name}.${lang}.json`,
      text: `${JSON.stringify(model, null, 1)}\n`,
    })),
  csv: () => ['facts.csv', 'sources.csv'].map((name) => ({name, text: built(`dataset/${name}`)})),
};

/** A file that came with the package. */
const built = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

function html(part: ExportedPart, lang: string): string {
  const [tag, technology] = part.split('.') as [StaticTag, 'container' | undefined];
  return tag === 'analogy-card' ? renderStatic(tag, {lang, technology: technology ?? 'vm'}) : renderStatic(tag, {lang});
}

function picturesOf(part: ExportedPart): readonly (typeof pictureNames)[number][] {
  if (part === 'container-lesson') return pictureNames;
  if (part === 'architecture-diagram') return pictureNames.filter((name) => name.startsWith(part));
  return pictureNames.filter((name) => name === part);
}

const pictures = (name: (typeof pictureNames)[number], lang: string): ExportedFile[] =>
  [undefined, ...schemes].map((scheme) => ({
    name: [name, lang, scheme, 'svg'].filter(Boolean).join('.'),
    text: renderPicture(name, {lang, ...(scheme && {scheme})}),
  }));

/** What a part says, by the names of its files; as `container-lesson/data` gives it. */
const models: Readonly<Record<ExportedPart, (lang: string) => Readonly<Record<string, object>>>> = {
  'container-lesson': (lang) => ({'container-lesson': library.lesson(lang), evidence: library.evidence(lang)}),
  'architecture-diagram': (lang) => ({'architecture-diagram': library.stacks(lang)}),
  'comparison-table': (lang) => ({'comparison-table': library.comparison(lang), evidence: library.evidence(lang)}),
  'analogy-card': (lang) => ({'analogy-card': library.analogy(lang, 'vm')}),
  'analogy-card.container': (lang) => ({'analogy-card.container': library.analogy(lang, 'container')}),
  'lesson-checklist': (lang) => ({'lesson-checklist': library.checklist(lang)}),
};
