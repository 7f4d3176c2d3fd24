import type {Area, Strings} from '../localization/words/messages.js';
import {warnOfElementStrings} from '../localization/words/store.js';
import {translator, type Translate} from '../localization/words/translate.js';
import {packageModels, type Models} from '../model/models.js';
import {ownPrefix} from '../model/own-data/join-context.js';
import {ownModels} from '../model/own-data/models.js';
import {describeProblem, problemLine} from '../model/own-data/problem.js';
import {languageFor} from '../model/own-data/texts.js';
import type {OwnData} from '../model/own-data/types.js';
import {validated} from '../model/own-data/validate.js';

export interface ContentOptions {
  readonly lang?: string | undefined;
  readonly strings?: Strings | undefined;
}

/** Words and models of what is drawn: the package's, or an author's. */
export interface Content {
  readonly t: Translate;
  readonly models: Models;
  /** The language of all texts. */
  readonly locale: string;
  /** The author's data, checked. */
  readonly data: OwnData | undefined;
}

/** What `container-lesson/data` returns has explanations of terms; what authors write has none. */
export const isOwn = (data: object | undefined): data is OwnData => data !== undefined && !('glossary' in data) && !('pairs' in data);

/** The model that is drawn as it is, where it is one. */
export const readyModel = <M extends object>(data: OwnData | M | undefined): M | undefined => (isOwn(data) ? undefined : data);

/** @throws TypeError that says what is wrong with the data, and where */
export function contentOf(own: OwnData | undefined, areas: readonly Area[], options: ContentOptions, prefix = ownPrefix): Content {
  const {lang = '', strings} = options;
  if (strings) warnOfElementStrings(lang, strings);
  const data = own && checked(own, translator(lang, areas, strings));
  const language = data && languageFor(data, lang);
  const t = translator(language ?? lang, areas, strings);
  return {t, models: data ? ownModels(data, {lang, prefix}) : packageModels, locale: language ?? t.locale, data};
}

function checked(own: OwnData, t: Translate): OwnData {
  const {data, problems} = validated(own);
  if (data) return data;
  throw new TypeError(problems.map((problem) => problemLine(describeProblem(t, problem))).join('\n'));
}
