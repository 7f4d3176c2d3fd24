import {readFileSync} from 'node:fs';

import * as library from '../library.js';
import type {OwnData} from '../own-data.js';
import {
  partNames,
  renderHandout,
  renderMarkdown,
  renderStatic,
  type ExportedPart,
  type PictureName,
  type StackId,
  type StaticTag,
} from '../static/index.js';
import {courseFormats, isCourseFormat} from './course/formats.js';
import {coursePackage} from './course/package.js';
import {csv} from './csv.js';
import type {ExportOptions} from './options.js';
import {hasOwnDiagram, pictureFiles, picturesBeside, picturesOf} from './pictures.js';
import {cellRows, layerRows, taskRows} from './tables.js';

export const formats = ['html', 'md', 'svg', 'json', 'csv', ...courseFormats] as const;
export type Format = (typeof formats)[number];

/** What can be exported: the parts of the lesson, and the handout, which is made for paper and of which there is only the page. */
export const parts = [...partNames, 'handout'] as const;
export type Part = (typeof parts)[number];

/** The parts that a format can export. The tables of facts are the package's; an author's data have tables of their own. */
export function partsOf(format: Format, data?: OwnData): readonly Part[] {
  if (format === 'html') return parts;
  if (isCourseFormat(format)) return ['container-lesson'];
  if (format === 'svg') return partNames.filter((part) => picturesOf(part).length > 0);
  if (format === 'csv') return partNames.filter((part) => (data ? Object.keys(tablesOf(part)).length > 0 : hasFacts(part)));
  return partNames;
}

const hasFacts = (part: ExportedPart): boolean => part === 'container-lesson' || part === 'comparison-table';

export interface ExportedFile {
  readonly name: string;
  /** UTF-8, or the bytes of an archive. */
  readonly text: string | Uint8Array;
}

/** The options for a part of the lesson. */
type PartOptions = Omit<ExportOptions, 'out' | 'part'> & {readonly part: ExportedPart};

/** The files of an export, in the order in which they are written. */
export const filesOf = ({part, ...options}: Omit<ExportOptions, 'out'>): ExportedFile[] =>
  part === 'handout' ? handoutFiles(options) : makers[options.format]({...options, part});

const handoutFiles = ({lang, data}: Pick<ExportOptions, 'lang' | 'data'>): ExportedFile[] => [
  {name: `handout.${lang}.page.html`, text: renderHandout({lang, ...(data && {data})})},
  styleSheet(),
];

const makers: Readonly<Record<Format, (options: PartOptions) => ExportedFile[]>> = {
  html: ({part, lang, technologies, data}) => [
    {name: `${nameOf(part, technologies)}.${lang}.html`, text: `${html(part, lang, technologies, data)}\n`},
    styleSheet(),
  ],
  md: (options) => {
    const {part, lang, technologies, profile = 'github', images, data} = options;
    const isLinked = images !== undefined || profile === 'github';
    const given = {...(images !== undefined && {images}), ...(data && {data}), ...(isLinked && {ownImages: images ?? ''})};
    return [
      {
        name: `${nameOf(part, technologies)}.${lang}.${profile}.md`,
        text: renderMarkdown(part, {lang, profile, ...(technologies && {technologies}), ...given}),
      },
      ...(hasOwnDiagram(options) ? picturesBeside(options) : []),
    ];
  },
  svg: ({part, ...asked}) =>
    (asked.technologies ? [part as PictureName] : picturesOf(part, asked.data)).flatMap((name) => pictureFiles(name, asked)),
  json: ({part, lang, technologies, data}) =>
    Object.entries(models[part](lang, data && {data}, technologies)).map(([name, model]) => ({
      name: `${name === part ? nameOf(part, technologies) : name}.${lang}.json`,
      text: `${JSON.stringify(model, null, 1)}\n`,
    })),
  csv: ({part, lang, data}) =>
    data
      ? Object.entries(tablesOf(part)).map(([name, rows]) => ({name: `${name}.${lang}.csv`, text: csv(rows(lang, data))}))
      : ['facts.csv', 'sources.csv'].map((name) => ({name, text: built(`dataset/${name}`)})),
  scorm12: packed,
  scorm2004: packed,
  cmi5: packed,
  page: packed,
};

/** The name of a package for course systems, where none is asked for. */
export const packageName = (lang: string, of = 'container-lesson'): string => `${of}.${lang}`;

/** One archive. */
function packed({format, lang, id, complete, base, data}: PartOptions): ExportedFile[] {
  if (!isCourseFormat(format)) return [];
  const name = id ?? packageName(lang);
  return [{name: `${name}.${format}.zip`, text: coursePackage({format, lang, id: name, complete, base, data})}];
}

/** The beginning of a file's name. */
export const nameOf = (part: string, technologies: readonly StackId[] = []): string => [part, ...technologies].join('.');

/** Reads a file of the package. */
const built = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

/** For the HTML beside it. */
const styleSheet = (): ExportedFile => ({name: 'lesson.css', text: built('static/lesson.css')});

/** The tags that draw an author's data. */
const withData: readonly StaticTag[] = ['container-lesson', 'architecture-diagram', 'comparison-table', 'lesson-checklist'];

function html(part: ExportedPart, lang: string, technologies: readonly StackId[] | undefined, data: OwnData | undefined): string {
  const [tag, technology] = part.split('.') as [StaticTag, 'container' | undefined];
  return renderStatic(tag, {
    lang,
    ...(technologies && {technologies}),
    ...(technology && {technology}),
    ...(data && withData.includes(tag) && {data}),
  });
}

const tables = {'comparison-table': cellRows, 'architecture-diagram': layerRows, 'lesson-checklist': taskRows};

/** The tables of a part, by file name. */
const tablesOf = (part: ExportedPart): Partial<typeof tables> =>
  part === 'container-lesson' ? tables : Object.fromEntries(Object.entries(tables).filter(([name]) => name === part));

/** The measurements; none if an author compares something else. */
function measured(lang: string, own?: library.WithData): {readonly evidence?: library.Evidence} {
  const evidence = library.evidence(lang, own);
  return evidence.properties.length > 0 ? {evidence} : {};
}

/** The model of a part as JSON, by file name; the same object that `container-lesson/data` returns. */
const models: Readonly<
  Record<ExportedPart, (lang: string, own?: library.WithData, technologies?: readonly StackId[]) => Readonly<Record<string, object>>>
> = {
  'container-lesson': (lang, own) => ({'container-lesson': library.lesson(lang, own), ...measured(lang, own)}),
  'architecture-diagram': (lang, own, technologies) => ({
    'architecture-diagram': library.stacks(lang, {...own, ...(technologies && {technologies})}),
  }),
  'comparison-table': (lang, own) => ({'comparison-table': library.comparison(lang, own), ...measured(lang, own)}),
  'analogy-card': (lang) => ({'analogy-card': library.analogy(lang, 'vm')}),
  'analogy-card.container': (lang) => ({'analogy-card.container': library.analogy(lang, 'container')}),
  'key-difference': (lang) => ({'key-difference': library.difference(lang)}),
  'startup-timeline': (lang) => ({'startup-timeline': library.startup(lang)}),
  'lesson-checklist': (lang, own) => ({'lesson-checklist': library.checklist(lang, own)}),
  'lesson-quiz': (lang) => ({'lesson-quiz': library.quiz(lang)}),
  'try-it': (lang) => ({'try-it': library.tryIt(lang)}),
};
