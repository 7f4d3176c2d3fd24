import {isTechnology, technologyIds} from '../../data/technologies.js';
import type {Translate} from '../../localization/words/translate.js';
import type {Glossary} from '../glossary.js';
import {termsIn} from '../inline.js';
import {languageFor, textIn} from './texts.js';
import type {OwnData, OwnTechnology, OwnText} from './types.js';

export interface JoinOptions {
  /** The page's language. */
  readonly lang: string;
  /** Prefix of an author's technology ids where they become class names, so that our CSS does not match them. Default: none. */
  readonly prefix?: string;
}

/** Everything that is needed to join an author's data with the package's words. */
export interface JoinContext {
  readonly data: OwnData;
  /** Finds the package's words. */
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

/** An entry in full, which an author may write as an id alone. */
export const entryOf = <E extends {readonly id: string}>(entry: string | E): E => (typeof entry === 'string' ? ({id: entry} as E) : entry);

export const ownPrefix = 'own-';

/** The id of a technology in the models, with the prefix if it is an author's. */
export const ownIdOf = ({prefix}: JoinContext, id: string): string => (isTechnology(id) ? id : prefix + id);

/** Whether an author compares at least one of the package's technologies. */
export const isOurSubject = ({technologies = technologyIds}: OwnData): boolean =>
  technologies.some((one) => isTechnology(entryOf<OwnTechnology>(one).id));

/** The explanations of the terms that an author's texts mark; all explanations where texts of the package are shown too. */
export const glossaryFor = ({data}: JoinContext, all: Glossary, isOurs: boolean): Glossary => {
  const marked = termsIn(data);
  return isOurs ? all : Object.fromEntries(Object.entries(all).filter(([id]) => marked.has(id)));
};

/** The name of a technology. Validation ensures that an author's technology has one. */
export function nameOf({t, textOr}: JoinContext, technology: string | OwnTechnology): string {
  const {id, name} = entryOf(technology);
  return textOr(name, isTechnology(id) ? t(`technologies.${id}`) : '');
}
