import {readFileSync} from 'node:fs';

import * as library from '../library.js';
import type {OwnData} from '../own-data.js';
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
  html: ({part, lang, data}) => [
    {name: `${part}.${lang}.html`, text: `${html(part, lang, data)}\n`},
    {name: 'lesson.css', text: built('static/lesson.css')},
  ],
  md: ({part, lang, profile = 'github', images, data}) => [
    {name: `${part}.${lang}.${profile}.md`, text: renderMarkdown(part, {lang, profile, ...(images && {images}), ...(data && {data})})},
  ],
  svg: ({part, lang}) => picturesOf(part).flatMap((name) => pictures(name, lang)),
  json: ({part, lang, data}) =>
    Object.entries(models[part](lang, data && {data})).map(([name, model]) => ({
      name: `${name}.${lang}.json`,
      text: `${JSON.stringify(model, null, 1)}\n`,
    })),
  csv: () => ['facts.csv', 'sources.csv'].map((name) => ({name, text: built(`dataset/${name}`)})),
};

/** A file that came with the package. */
const built = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

function html(part: ExportedPart, lang: string, data: OwnData | undefined): string {
  const [tag, technology] = part.split('.') as [StaticTag, 'container' | undefined];
  return tag === 'analogy-card'
    ? renderStatic(tag, {lang, technology: technology ?? 'vm'})
    : renderStatic(tag, {lang, ...(data && {data})});
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
const models: Readonly<Record<ExportedPart, (lang: string, own?: library.WithData) => Readonly<Record<string, object>>>> = {
  'container-lesson': (lang, own) => ({'container-lesson': library.lesson(lang, own), evidence: library.evidence(lang)}),
  'architecture-diagram': (lang, own) => ({'architecture-diagram': library.stacks(lang, own)}),
  'comparison-table': (lang, own) => ({'comparison-table': library.comparison(lang, own), evidence: library.evidence(lang)}),
  'analogy-card': (lang) => ({'analogy-card': library.analogy(lang, 'vm')}),
  'analogy-card.container': (lang) => ({'analogy-card.container': library.analogy(lang, 'container')}),
  'lesson-checklist': (lang, own) => ({'lesson-checklist': library.checklist(lang, own)}),
};
