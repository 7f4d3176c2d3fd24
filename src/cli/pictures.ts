import * as library from '../library.js';
import type {OwnData} from '../own-data.js';
import {pictureNames, pictureNamesOf, renderPicture, schemes, type PictureName, type Scheme} from '../static/index.js';
import {nameOf, type ExportedFile, type Part} from './formats.js';
import type {ExportOptions} from './options.js';

type Asked = Pick<ExportOptions, 'lang' | 'technologies'> & {readonly data?: OwnData | undefined};

/** The pictures of a part. If an author's data have stacks, the diagram shows those. */
export function picturesOf(part: Part, data?: OwnData): readonly PictureName[] {
  const own = data ? pictureNamesOf(data) : [];
  const all = own.length > 0 ? [...own, ...pictureNames.filter((name) => !isDiagram(name))] : pictureNames;
  if (part === 'container-lesson') return data && !showsBoth(data) ? all.filter((name) => !isOfBoth(name)) : all;
  return part === 'architecture-diagram' ? all.filter(isDiagram) : all.filter((name) => name === part);
}

/** Whether a lesson of an author's data shows both technologies of the package. */
const showsBoth = (data: OwnData): boolean => library.lesson('en', {data}).startup !== undefined;
const isOfBoth = (name: PictureName): boolean => ['container-lesson', 'key-difference', 'startup-timeline'].includes(name);

const isDiagram = (name: PictureName): boolean => name.startsWith('architecture-diagram');

export const pictureFiles = (name: PictureName, asked: Asked): ExportedFile[] =>
  [undefined, ...schemes].map((scheme) => pictureFile(name, asked, scheme));

function pictureFile(name: PictureName, {lang, technologies, data}: Asked, scheme?: Scheme): ExportedFile {
  return {
    name: [nameOf(name, technologies), languageOf(name, {lang, data}), scheme, 'svg'].filter(Boolean).join('.'),
    text: renderPicture(name, {lang, ...(technologies && {technologies}), ...(scheme && {scheme}), ...(data && {data})}),
  };
}

/** The language of a picture: the language of the author's words if it shows any. */
const languageOf = (name: PictureName, {lang, data}: Asked): string =>
  isDiagram(name) ? library.stacks(lang, data && {data}).lang : library.analogy(lang, 'vm').lang;

/** Whether the Markdown needs pictures that the package does not contain. */
export const hasOwnDiagram = ({part, data}: Pick<ExportOptions, 'part' | 'data'>): boolean =>
  data !== undefined && picturesOf(part).some(isDiagram) && pictureNamesOf(data).length > 0;

/** Sites other than GitHub need PNG files, which only a browser can draw. These SVG files are the source for them. */
export const needsPng = (options: Omit<ExportOptions, 'out'>): string | undefined =>
  options.format === 'md' && options.profile !== undefined && options.profile !== 'github' && hasOwnDiagram(options)
    ? pictureFile('architecture-diagram', options, 'light').name
    : undefined;

/** The pictures of an author's data that the Markdown refers to. They are written beside it, or into the folder that `--images` names. */
export function picturesBeside({images, profile = 'github', ...asked}: Omit<ExportOptions, 'out'>): ExportedFile[] {
  const folder = images === undefined || /^([a-z][a-z\d+.-]*:|\/)/i.test(images) ? '' : images.replace(/\/*$/, '/');
  const shown = profile === 'github' ? schemes : (['light'] as const);
  return shown.map((scheme) => {
    const {name, text} = pictureFile('architecture-diagram', asked, scheme);
    return {name: folder + name, text};
  });
}
