/**
 * `container-lesson/static`: the views as plain HTML, for Node. It holds all words of Japanese and English, and
 * nothing else of it needs to be installed.
 */
import type {ElementRenderer, RenderInfo} from '@lit-labs/ssr';
import {render} from '@lit-labs/ssr/lib/render.js';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';

import {allWords} from '../generated/all-words.js';
import {readings} from '../generated/readings.js';
import {registerAreas, registerReadings} from '../localization/words/strings.js';
import type {StaticOptions, StaticTag} from './options.js';
import {markdown, type ExportedPart, type MarkdownOptions} from './markdown/markdown.js';
import type {OwnData} from '../model/own-data/types.js';
import {part} from './parts.js';
import {contentForFiles, ownPictures, picture, type PictureName, type PictureOptions} from './pictures/picture.js';
import {withoutScript} from './without-script.js';

export {registerStrings} from '../localization/words/strings.js';
export type {CommonOptions, StaticOptions, StaticTag} from './options.js';
export {defaultImages, partNames, type ExportedPart, type MarkdownOptions} from './markdown/markdown.js';
export {profiles, type ProfileName} from './markdown/profiles.js';
export {schemes, type Scheme} from './pictures/palette.js';
export {pictureNames, type PictureName, type PictureOptions} from './pictures/picture.js';

/** Languages that there are all words of. */
export const languages: readonly string[] = Object.keys(allWords);

/**
 * What an element shows, as HTML that needs no script: to be pasted between its tags, or to stand alone. It looks
 * like the element with `container-lesson/static/lesson.css`, and reads well without. Text is escaped, whatever
 * is in it.
 *
 * @param tag the element's tag, without a prefix
 * @param options the element's properties, and `standalone`, `idPrefix`, `data`
 * @returns one `<div>`
 * @throws TypeError where `data` lacks something that is drawn
 */
export function renderStatic<T extends StaticTag>(tag: T, options: StaticOptions[T] = {}): string {
  bringWords();
  return withoutScript(collectResultSync(render(part(tag, options), inShadow)), options);
}

/** Lit draws a `<slot>` in an element only; this stands for one. */
const inShadow: Partial<RenderInfo> = {customElementHostStack: [{} as ElementRenderer]};

/**
 * A picture as SVG that needs nothing else: with a title and a description, its text as text.
 *
 * @param name the diagram, one of its stacks, or the drawing of an analogy: one of `pictureNames`; with `data`, the
 *   diagram and its stacks are those of `pictureNamesOf(data)`
 * @returns one `<svg>`, which is a file of its own too
 * @throws TypeError where there is no such picture, and where `data` has a mistake
 */
export function renderPicture(name: PictureName, options: PictureOptions = {}): string {
  bringWords();
  return picture(name, options);
}

/**
 * The pictures of an author's data: the diagram, and each of its stacks by the id of its technology; none where it has
 * no stacks.
 *
 * @throws TypeError where `data` has a mistake
 */
export function pictureNamesOf(data: OwnData): PictureName[] {
  bringWords();
  return ownPictures(contentForFiles({data}));
}

/**
 * A part, or the whole lesson, as Markdown for a site: with its pictures, their descriptions, and its sources.
 *
 * @param name a tag without a prefix, or `analogy-card.container`: one of `partNames`
 */
export function renderMarkdown(name: ExportedPart, options: MarkdownOptions = {}): string {
  bringWords();
  return markdown(name, options);
}

function bringWords(): void {
  for (const [locale, areas] of Object.entries(allWords)) registerAreas(locale, areas);
  registerReadings(readings);
}
