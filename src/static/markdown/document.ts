import type {StackId} from '../../data/technologies.js';
import type {Translate} from '../../localization/words/translate.js';
import {pictureText, type PictureName} from '../pictures/picture.js';
import {profiles, type LinkedPicture, type Profile, type ProfileName} from './profiles.js';
import {literal, markdownWords, type MarkdownWords} from './words.js';
import {glossary} from '../../model/glossary.js';
import {packageModels, type Models} from '../../model/models.js';

/** Shared by all pieces of one document. */
export interface Document {
  readonly t: Translate;
  readonly models: Models;
  readonly words: MarkdownWords;
  readonly profile: Profile;
  /** The package's words alone, in the language of its pictures. */
  readonly ofPackage: Translate;
  /** The folder of the package's pictures. */
  readonly images: string;
  /** Whether the diagram shows an author's stacks. */
  readonly hasOwnDiagram: boolean;
  /** Whether the lesson begins with its picture of both technologies. */
  readonly comparesBoth: boolean;
  /** The folder of the pictures of an author's data, if they have pictures. */
  readonly ownImages: string | undefined;
  /** The stacks of the diagram, each of which has a picture then; undefined: those of the package's picture. */
  readonly technologies: readonly StackId[] | undefined;
  /** Level of the document's title, 1 to 6. */
  readonly level: number;
}

/** What a document is made from. */
type Asked = Pick<
  Document,
  't' | 'models' | 'ofPackage' | 'images' | 'ownImages' | 'hasOwnDiagram' | 'comparesBoth' | 'technologies' | 'level'
> & {
  readonly profile: ProfileName;
};

export const documentOf = ({profile, ...asked}: Asked): Document => ({
  ...asked,
  words: markdownWords(glossary(asked.t), new Set()),
  profile: profiles[profile],
});

/** A heading, `deeper` than the document's title. */
export const heading = ({level}: Document, deeper: number, text: string): string => `${'#'.repeat(Math.min(level + deeper, 6))} ${text}`;

/** A block of code. */
export const code = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``;

/** Joins texts into one line. */
export const dotted = (texts: readonly (string | undefined | false)[]): string => texts.filter(Boolean).join(' · ');

/** Joins blocks with an empty line between them, and leaves out empty ones. */
export const paragraphs = (texts: readonly (string | undefined | false)[]): string => texts.filter(Boolean).join('\n\n');

export const strong = (text: string): string => `**${text}**`;

/** A list. Further lines of an item are indented to its first word. */
export const list = (items: readonly string[]): string => items.map((item) => indented(item, '- ')).join('\n');

/** A numbered list. Further lines of an item are indented to its first word. */
export const numbered = (items: readonly string[]): string => items.map((item, index) => indented(item, `${index + 1}. `)).join('\n');

function indented(item: string, mark: string): string {
  const [first = '', ...others] = item.split('\n');
  return [mark + first, ...others.map((line) => (line === '' ? '' : ' '.repeat(mark.length) + line))].join('\n');
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A picture of the package. */
export const image = ({ofPackage, profile, images}: Document, name: PictureName): string =>
  profile.image(linked({t: ofPackage, models: packageModels}, name, images));

/** A picture of an author's data, if the caller said where the pictures are. */
export const ownImage = (document: Document, name: PictureName): string[] =>
  document.ownImages === undefined ? [] : [document.profile.image(linked(document, name, document.ownImages))];

function linked(content: Pick<Document, 't' | 'models'>, name: PictureName, folder: string): LinkedPicture {
  const {alt, lang, width} = pictureText(content, name);
  const start = folder === '' || folder.endsWith('/') ? folder : `${folder}/`;
  return {alt, width, address: (scheme, format) => `${start}${name}.${lang}.${scheme}.${format}`};
}

/** A link, or the text alone if there is no address. */
export const link = (text: string, address: string | undefined): string =>
  address === undefined ? literal(text) : `[${literal(text)}](<${address.replace(/[<>\s]/g, encodeURIComponent)}>)`;
