import {normalizeLocale} from '../../localization/language/locale.js';
import type {Translate} from '../../localization/words/translate.js';
import {memo} from '../../model/memo.js';
import {hintsIn} from '../../model/own-data/hints.js';
import {gapsIn} from '../../model/own-data/meaning.js';
import {describeProblem, problemLine, type DescribedProblem, type Problem} from '../../model/own-data/problem.js';
import {textPaths} from '../../model/own-data/texts.js';
import type {OwnData} from '../../model/own-data/types.js';

/** Warnings in the console, for an author who tests their data. */

export const described = (t: Translate, problems: readonly Problem[]): DescribedProblem[] =>
  problems.map((problem) => describeProblem(t, problem));

/** Describes the mistakes in the data. */
export const mistakes = (tag: string, problems: readonly DescribedProblem[]): string => `<${tag}>: ${problems.map(problemLine).join('\n')}`;

/**
 * Describes what is not a mistake but may surprise an author.
 *
 * @param lang the language of the page
 * @param locale the language that is shown
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

/** Data that have only some texts in the page's language are shown in another language. The warning lists the missing texts. */
function gapsFor(data: OwnData, wanted: string, locale: string): readonly Problem[] {
  const gaps = locale === wanted ? [] : gapsIn(data, wanted);
  return gaps.length < textPaths(data).length ? gaps : [];
}
