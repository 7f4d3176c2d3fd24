import {normalizeLocale} from '../../localization/language/locale.js';
import type {Translate} from '../../localization/words/translate.js';
import {memo} from '../../model/memo.js';
import {hintsIn} from '../../model/own-data/hints.js';
import {gapsIn} from '../../model/own-data/meaning.js';
import {describeProblem, problemLine, type DescribedProblem, type Problem} from '../../model/own-data/problem.js';
import {textsIn} from '../../model/own-data/texts.js';
import type {OwnData} from '../../model/own-data/types.js';

/** Warnings in the console, for an author who tries their data. */

export const described = (t: Translate, problems: readonly Problem[]): DescribedProblem[] =>
  problems.map((problem) => describeProblem(t, problem));

/** What is wrong. */
export const mistakes = (tag: string, problems: readonly DescribedProblem[]): string => `<${tag}>: ${problems.map(problemLine).join('\n')}`;

/**
 * What is no mistake, and may surprise an author.
 *
 * @param lang that the page asks for
 * @param locale that is shown
 */
export function surprises(
  tag: string,
  data: OwnData,
  t: Translate,
  {lang, locale}: {readonly lang: string; readonly locale: string},
): string[] {
  const hints = memo(data, 'hints', {}, () => hintsIn(data));
  const gaps = gapsFor(data, normalizeLocale(lang), locale);
  return [
    ...(gaps.length > 0 ? [mistakes(`${tag} lang="${lang}"`, described(t, gaps))] : []),
    ...(hints.length > 0 ? [mistakes(tag, described(t, hints))] : []),
  ];
}

/** Data that speak the page's language only in part are shown in another one: their author may not know why. */
function gapsFor(data: OwnData, wanted: string, locale: string): readonly Problem[] {
  const gaps = locale === wanted ? [] : gapsIn(data, wanted);
  return gaps.length < textsIn(data).length ? gaps : [];
}
