import {nestedId, stackIds, type StackId, type TechnologyId} from '../../data/technologies.js';
import type {Strings} from '../../localization/words/messages.js';
import {analogy} from '../../model/analogy.js';
import {plain} from '../../model/inline.js';
import type {OwnData} from '../../model/own-data/types.js';
import {drawnTechnologies} from '../../model/own-data/stacks.js';
import {contentOf, type Content} from '../own-data.js';
import {difference} from '../../model/difference.js';
import {hero} from '../../model/hero.js';
import {startup} from '../../model/startup.js';
import {escaped} from '../escaped.js';
import {analogyDrawing, widthOfAnalogy} from './analogy-drawing.js';
import {architecture} from './architecture.js';
import {differenceDrawing, widthOfDifference} from './difference-drawing.js';
import {heroDrawing, widthOfHero} from './hero-drawing.js';
import {layOut} from './layout.js';
import {painted} from './paint.js';
import type {Scheme} from './palette.js';
import type {Sheet} from './sheet.js';
import {darkStyleSheet, rulesFor} from './styles.js';
import {stepInWords, timelineDrawing, widthOfTimeline} from './timeline-drawing.js';

export const pictureNames = [
  'container-lesson',
  'architecture-diagram',
  'architecture-diagram.vm',
  'architecture-diagram.container',
  'architecture-diagram.container-in-vm',
  'analogy-card',
  'analogy-card.container',
  'key-difference',
  'startup-timeline',
] as const;
/** In an author's data, a stack's picture is named by the id of its technology. */
export type PictureName = (typeof pictureNames)[number] | `architecture-diagram.${string}`;

export interface PictureOptions {
  /** A BCP 47 tag; what is neither Japanese nor a language that was registered is English. Default: `en`. */
  readonly lang?: string;
  /** The colour scheme. Without it the picture has both and follows the reader's setting. */
  readonly scheme?: Scheme;
  /** Sentences of this picture alone, by message id. */
  readonly strings?: Strings;
  /** Stacks of the picture `architecture-diagram`, in order. Default: `vm` and `container`. Not used with `data` that have stacks. */
  readonly technologies?: readonly StackId[];
  /** An author's data: their stacks in place of the package's. The analogies do not change. */
  readonly data?: OwnData;
}

/** The margin around a drawing, in pixels. */
const margin = 24;

/** Everything that is needed to draw a picture. */
export interface PictureText {
  readonly lang: string;
  readonly title: string;
  /** Its title, one sentence. */
  readonly alt: string;
  /** Its description, for readers who cannot see it. */
  readonly description: string;
  /** In pixels, with the margin. */
  readonly width: number;
  readonly sheet: () => Sheet;
}

/** A picture's title, description and drawing. */
export function pictureText(content: Pick<Content, 't' | 'models'>, name: PictureName, technologies?: readonly StackId[]): PictureText {
  const [part, technology] = name.split('.') as [string, TechnologyId | undefined];
  if (part === 'container-lesson') return heroText(content);
  if (part === 'key-difference') return differenceText(content);
  if (part === 'startup-timeline') return startupText(content);
  return part === 'analogy-card' ? analogyText(content, technology ?? 'vm') : stacksText(content, technology, technologies);
}

/** The pictures of an author's stacks: one of all, and one of each. None if the author has no stacks. */
export function ownPictures({data}: Pick<Content, 'data'>): PictureName[] {
  const own = data ? drawnTechnologies(data) : [];
  return own.length > 0 ? ['architecture-diagram', ...own.map(({id}): PictureName => `architecture-diagram.${id}`)] : [];
}

function stacksText(
  {t, models}: Pick<Content, 't' | 'models'>,
  technology: string | undefined,
  technologies?: readonly StackId[],
): PictureText {
  const asked: readonly StackId[] | undefined = technology === nestedId ? [nestedId] : technologies;
  const all = models.stacks(t, asked && {technologies: asked});
  const model = technology ? {...all, stacks: all.stacks.filter(({id}) => id === technology)} : all;
  const [only] = technology ? model.stacks : [];
  return {
    lang: model.lang,
    title: plain(only ? `${model.title}: ${only.name}` : model.title),
    alt: plain([model.title, ...model.stacks.map(({name, kernels}) => (kernels ? `${name}: ${kernels.words}` : name))].join(' / ')),
    width: layOut(model).full + 2 * margin,
    description: plain(model.stacks.flatMap(({name, description}) => [`${name}.`, ...description]).join(' ')),
    sheet: () => architecture(model),
  };
}

function analogyText({t}: Pick<Content, 't'>, technology: TechnologyId): PictureText {
  const model = analogy(t, technology);
  return {
    lang: model.lang,
    title: plain(`${model.technology.name}: ${model.title}`),
    alt: plain(model.picture),
    width: widthOfAnalogy + 2 * margin,
    description: plain([model.picture, ...model.pairs.map(({phrase}) => phrase)].join('\n')),
    sheet: () => analogyDrawing(model),
  };
}

function heroText({t}: Pick<Content, 't'>): PictureText {
  const model = hero(t);
  const {question, homes} = model;
  return {
    lang: t.locale,
    title: plain(t('lesson.title')),
    alt: plain([question, ...homes.map(({technology, count}) => `${technology.name}: ${count}`)].join(' / ')),
    width: widthOfHero + 2 * margin,
    description: plain(
      homes.map(({technology, caption, picture, count}) => `${technology.name}. ${caption}. ${picture} ${count}.`).join('\n'),
    ),
    sheet: () => heroDrawing(model, t.locale),
  };
}

function differenceText({t}: Pick<Content, 't'>): PictureText {
  const model = difference(t);
  const {lang, title, towers} = model;
  return {
    lang,
    title: plain(title),
    alt: plain([title, ...towers.map(({name, call}) => `${name}: ${call}`)].join(' / ')),
    width: widthOfDifference + 2 * margin,
    description: plain(towers.flatMap(({name, layers, call}) => [`${name}.`, ...layers.map((layer) => `${layer.name}.`), call]).join(' ')),
    sheet: () => differenceDrawing(model),
  };
}

function startupText({t}: Pick<Content, 't'>): PictureText {
  const model = startup(t);
  const {lang, title, lanes, conditions} = model;
  return {
    lang,
    title: plain(title),
    alt: plain([title, ...lanes.map(({name, time}) => `${name}: ${time}`)].join(' / ')),
    width: widthOfTimeline + 2 * margin,
    description: plain(
      [...lanes.map(({name, time, steps}) => [`${name}: ${time}`, ...steps.map(stepInWords)].join('\n')), ...conditions].join('\n'),
    ),
    sheet: () => timelineDrawing(model),
  };
}

/** The words for files, in which an author's technologies keep their ids, since nothing becomes a class there. */
export const contentForFiles = ({data, ...asked}: Pick<PictureOptions, 'data' | 'lang' | 'strings'>): Content =>
  contentOf(data, areas, asked, '');

const areas = ['technologies'] as const;

/** @throws TypeError if there is no such picture, or if `data` has a mistake */
export function picture(name: PictureName, {data, ...options}: PictureOptions): string {
  const content = contentForFiles({...options, ...(data && name.startsWith('architecture-diagram') && {data})});
  const ownNames = ownPictures(content);
  const isOwn = ownNames.length > 0;
  const possible: readonly string[] = isOwn ? ownNames : pictureNames;
  if (!possible.includes(name)) throw new TypeError(`There is no picture "${name}". Possible: ${possible.join(', ')}`);
  const wrong = options.technologies?.find((id) => !stackIds.includes(id));
  if (wrong !== undefined) throw new TypeError(`There is no stack "${wrong}". Possible: ${stackIds.join(', ')}`);
  const text = pictureText(isOwn ? content : contentForFiles(options), name, options.technologies);
  return svg(text, (isOwn ? 'own-' : '') + name, options.scheme, isOwn);
}

const fonts = "system-ui, 'Hiragino Sans', 'Yu Gothic UI', 'Noto Sans JP', 'Noto Sans CJK JP', sans-serif";

/** Adds title, description, colours and a background, so that the picture is readable on any page. */
function svg(words: PictureText, name: string, scheme: Scheme | undefined, isOwn: boolean): string {
  const {height, shapes} = words.sheet();
  const id = [name.replace('.', '-'), words.lang, scheme].filter(Boolean).join('-');
  const [full, tall] = [words.width, Math.ceil(height) + 2 * margin];
  const rules = rulesFor(isOwn);
  const drawing = `<rect class="sheet" width="${full}" height="${tall}"/>
<g transform="translate(${margin} ${margin})" font-family="${fonts}">
${shapes}
</g>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" id="${id}" lang="${words.lang}" xml:lang="${words.lang}" width="${full}" height="${tall}" viewBox="0 0 ${full} ${tall}" role="img" aria-labelledby="${id}-title ${id}-description">
<title id="${id}-title">${escaped(words.title)}</title>
<desc id="${id}-description">${escaped(words.description)}</desc>${scheme ? '' : `\n<style>\n${darkStyleSheet(id, rules)}\n</style>`}
${painted(drawing, rules, scheme ?? 'light')}
</svg>
`;
}
