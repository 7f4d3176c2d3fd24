import * as library from '../library.js';
import type {OwnData} from '../own-data.js';
import {pictureNames, pictureNamesOf, renderPicture, schemes, type ExportedPart, type PictureName, type Scheme} from '../static/index.js';
import type {ExportedFile} from './formats.js';
import type {ExportOptions} from './options.js';

type Asked = Pick<ExportOptions, 'lang'> & {readonly data?: OwnData | undefined};

/** The pictures of a part. Those of the diagram are an author's, where their data have stacks. */
export function picturesOf(part: ExportedPart, data?: OwnData): readonly PictureName[] {
  const own = data ? pictureNamesOf(data) : [];
  const all = own.length > 0 ? [...own, ...pictureNames.filter((name) => !isDiagram(name))] : pictureNames;
  if (part === 'container-lesson') return all;
  return part === 'architecture-diagram' ? all.filter(isDiagram) : all.filter((name) => name === part);
}

const isDiagram = (name: PictureName): boolean => name.startsWith('architecture-diagram');

export const pictureFiles = (name: PictureName, asked: Asked): ExportedFile[] =>
  [undefined, ...schemes].map((scheme) => pictureFile(name, asked, scheme));

function pictureFile(name: PictureName, {lang, data}: Asked, scheme?: Scheme): ExportedFile {
  return {
    name: [name, languageOf(name, {lang, data}), scheme, 'svg'].filter(Boolean).join('.'),
    text: renderPicture(name, {lang, ...(scheme && {scheme}), ...(data && {data})}),
  };
}

/** The language that a picture speaks: that of an author's words where it shows them. */
const languageOf = (name: PictureName, {lang, data}: Asked): string =>
  isDiagram(name) ? library.stacks(lang, data && {data}).lang : library.analogy(lang, 'vm').lang;

/** Whether Markdown shows stacks that no file of the package does. */
export const hasOwnDiagram = ({part, data}: Pick<ExportOptions, 'part' | 'data'>): boolean =>
  data !== undefined && picturesOf(part).some(isDiagram) && pictureNamesOf(data).length > 0;

/** Sites other than GitHub take PNG, which needs a browser to be made; this is what it can be made of. */
export const needsPng = (options: Omit<ExportOptions, 'out'>): string | undefined =>
  options.format === 'md' && options.profile !== undefined && options.profile !== 'github' && hasOwnDiagram(options)
    ? pictureFile('architecture-diagram', options, 'light').name
    : undefined;

/** The pictures that Markdown shows of an author's data: beside it, or in the folder that its path leads to. */
export function picturesBeside({images, profile = 'github', ...asked}: Omit<ExportOptions, 'out'>): ExportedFile[] {
  const folder = images === undefined || /^([a-z][a-z\d+.-]*:|\/)/i.test(images) ? '' : images.replace(/\/*$/, '/');
  const shown = profile === 'github' ? schemes : (['light'] as const);
  return shown.map((scheme) => {
    const {name, text} = pictureFile('architecture-diagram', asked, scheme);
    return {name: folder + name, text};
  });
}
