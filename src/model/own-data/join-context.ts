import {technologyIds, type TechnologyId} from '../../data/technologies.js';
import type {Translate} from '../../localization/words/translate.js';
import type {Glossary} from '../glossary.js';
import {termsIn} from '../inline.js';
import {languageFor, textIn} from './texts.js';
import type {OwnData, OwnTechnology, OwnText} from './types.js';

export interface JoinOptions {
  /** The language that the page asks for. */
  readonly lang: string;
  /** Begins the ids of an author's technologies where they become classes: no rule of ours must meet them. Default: none. */
  readonly prefix?: string;
}

/** What joins an author's data with the words of the package. */
export interface JoinContext {
  readonly data: OwnData;
  /** Words of the package. */
  readonly t: Translate;
  /** The language of all texts. */
  readonly lang: string;
  readonly text: (text: OwnText) => string;
  /** The author's text where there is one, else the package's. */
  readonly textOr: (text: OwnText | undefined, fallback: string) => string;
  /** @see JoinOptions */
  readonly prefix: string;
}

export function joinContext(data: OwnData, t: Translate, {lang, prefix = ''}: JoinOptions): JoinContext {
  const language = languageFor(data, lang);
  const text = textIn(language);
  return {data, t, lang: language ?? t.locale, text, textOr: (own, fallback) => (own === undefined ? fallback : text(own)), prefix};
}

/** An entry that an author wrote as an id alone, or in full. */
export const entryOf = <E extends {readonly id: string}>(entry: string | E): E => (typeof entry === 'string' ? ({id: entry} as E) : entry);

export const ownPrefix = 'own-';

export const isTechnology = (id: string): id is TechnologyId => (technologyIds as readonly string[]).includes(id);

/** The id of a technology in what is drawn. */
export const ownIdOf = ({prefix}: JoinContext, id: string): string => (isTechnology(id) ? id : prefix + id);

/** Whether an author compares what the package is about: one of its technologies, with others or without. */
export const isOurSubject = ({technologies = technologyIds}: OwnData): boolean =>
  technologies.some((one) => isTechnology(entryOf<OwnTechnology>(one).id));

/** Of the explanations of terms those that an author's texts ask for; all of them where texts of the package are shown too. */
export const glossaryFor = ({data}: JoinContext, all: Glossary, isOurs: boolean): Glossary => {
  const marked = termsIn(data);
  return isOurs ? all : Object.fromEntries(Object.entries(all).filter(([id]) => marked.has(id)));
};

/** A technology of an author's own has a name: the data have been checked. */
export function nameOf({t, textOr}: JoinContext, technology: string | OwnTechnology): string {
  const {id, name} = entryOf(technology);
  return textOr(name, isTechnology(id) ? t(`technologies.${id}`) : '');
}
