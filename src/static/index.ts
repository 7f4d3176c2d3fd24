/**
 * `container-lesson/static`: the views as plain HTML, for Node. The module contains all Japanese and English words
 * and has no dependencies.
 */
import type {ElementRenderer, RenderInfo} from '@lit-labs/ssr';
import {render} from '@lit-labs/ssr/lib/render.js';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';

import {allWords} from '../generated/all-words.js';
import {readings} from '../generated/readings.js';
import {registerReadings, registerWords} from '../localization/words/store.js';
import {handoutContent, type HandoutOptions} from './handout/render.js';
import type {CommonOptions, StaticOptions, StaticTag} from './options.js';
import {markdown, type ExportedPart, type MarkdownOptions} from './markdown/markdown.js';
import type {OwnData} from '../model/own-data/types.js';
import {page} from './page.js';
import {part} from './parts.js';
import {contentForFiles, ownPictures, picture, type PictureName, type PictureOptions} from './pictures/picture.js';
import {withoutScript} from './without-script.js';

export {stackIds, type StackId} from '../data/technologies.js';
export {registerStrings} from '../localization/words/store.js';
export type {HandoutOptions} from './handout/render.js';
export type {CommonOptions, StaticOptions, StaticTag} from './options.js';
export {defaultImages, partNames, type ExportedPart, type MarkdownOptions} from './markdown/markdown.js';
export {profiles, type ProfileName} from './markdown/profiles.js';
export {schemes, type Scheme} from './pictures/palette.js';
export {pictureNames, type PictureName, type PictureOptions} from './pictures/picture.js';

/** The languages that the package contains completely. */
export const languages: readonly string[] = Object.keys(allWords);

/**
 * Renders what an element shows as HTML that needs no script: to be pasted between the element's tags, or to stand alone.
 * It looks like the element with `container-lesson/static/lesson.css`, and reads well without it. All text is escaped.
 *
 * @param tag the element's tag, without a prefix
 * @param options the element's properties, and `standalone`, `idPrefix`, `data`
 * @returns one `<div>`
 * @throws TypeError if `data` lacks something that is drawn
 */
export function renderStatic<T extends StaticTag>(tag: T, options: StaticOptions[T] = {}): string {
  bringWords();
  return asHtml(part(tag, options), options);
}

/**
 * Renders the handout for a class as a page to print on A4: two pages, and the answers on a third. It needs `lesson.css`
 * (`container-lesson/static/lesson.css`) beside it. All text is escaped.
 *
 * @returns a page
 * @throws TypeError if `data` has a mistake
 */
export function renderHandout(options: HandoutOptions = {}): string {
  bringWords();
  const {template, ...rest} = handoutContent(options);
  return page({...rest, content: asHtml(template, {standalone: true})});
}

const asHtml = (template: unknown, options: CommonOptions): string => withoutScript(collectResultSync(render(template, inShadow)), options);

/** Lit's server renderer draws a `<slot>` only inside a custom element; this stands for one. */
const inShadow: Partial<RenderInfo> = {customElementHostStack: [Object.create(null) as ElementRenderer]};

/**
 * Renders a picture as SVG that needs no other file. It has a title and a description, and its text stays text.
 *
 * @param name the lesson's first picture, the diagram, one of its stacks, or another drawing: one of `pictureNames`; with `data`, the
 *   diagram and its stacks are those of `pictureNamesOf(data)`
 * @returns one `<svg>`, which is a file of its own too
 * @throws TypeError if there is no such picture, or if `data` has a mistake
 */
export function renderPicture(name: PictureName, options: PictureOptions = {}): string {
  bringWords();
  return picture(name, options);
}

/**
 * The names of the pictures of an author's data: the diagram, and each stack by the id of its technology; none if the data
 * have no stacks.
 *
 * @throws TypeError if `data` has a mistake
 */
export function pictureNamesOf(data: OwnData): PictureName[] {
  bringWords();
  return ownPictures(contentForFiles({data}));
}

/**
 * Renders a part, or the whole lesson, as Markdown with pictures, their descriptions and sources.
 *
 * @param name a tag without a prefix, or `analogy-card.container`: one of `partNames`
 */
export function renderMarkdown(name: ExportedPart, options: MarkdownOptions = {}): string {
  bringWords();
  return markdown(name, options);
}

function bringWords(): void {
  registerWords(allWords);
  registerReadings(readings);
}
