import type {ComparisonValue} from '../../model/compared-cells.js';
import type {AnyComparison} from '../../model/comparison.js';
import {evidence, type CitedSource, type Evidence, type EvidenceValue, type PropertyEvidence} from '../../model/evidence.js';
import {heading, dotted, link, list, numbered, strong, table, type Document} from './document.js';

/** The table, its notes by the names of their rows, then the measurements in a fold, then their sources. */
export function comparisonTable(document: Document, deeper = 0): string[] {
  const {t, models, words, profile} = document;
  const model = models.comparison(t);
  const {caption, heading: property, technologies, properties, judgement, merits, notes} = model;
  const rows = properties.map(({name, question, values}) => [
    [strong(words(name)), question && words(question)].filter(Boolean).join('<br>'),
    ...technologies.map(({id}) => cell(values[id]!, model, document)),
  ]);
  const noteLines = properties.flatMap(({name, note}) =>
    note ? [dotted([strong(words(name)), words(note.title), words(note.text)])] : [],
  );
  return [
    heading(document, deeper, words(caption)),
    dotted([...merits.map(({mark, name}) => `${words(mark)} ${words(name)}`), words(judgement)]),
    table([words(property), ...technologies.map(({name}) => words(name))], rows),
    ...(noteLines.length > 0 ? [profile.fold(words(notes), [list(noteLines)])] : []),
    ...measurements(document, deeper),
  ];
}

/** The measurements in a fold, and below it their sources; nothing if an author compares something else. */
function measurements(document: Document, deeper: number): string[] {
  const {t, models, words, profile} = document;
  const measured = evidence(t, models.shown());
  if (measured.properties.length === 0) return [];
  return [
    profile.fold(words(measured.title), [
      words(measured.advice),
      ...measured.properties.flatMap((one) => valuesOf(one, measured, document)),
    ]),
    heading(document, deeper + 1, words(measured.sourcesTitle)),
    numbered(measured.sources.map(({title, origin, url}) => dotted([link(title, url), words(origin)]))),
  ];
}

function cell({value, amount, reason, rating}: ComparisonValue, {merits}: AnyComparison, {words}: Document): string {
  const merit = merits.find((one) => one.rating === rating);
  const valued = dotted([strong(words(value)), amount && words(amount)]);
  return [merit ? `${words(merit.mark)} ${valued}` : valued, words(reason)].filter(Boolean).join('<br>');
}

/** The measurements of a property: first those that may be compared, then the others. */
function valuesOf({name, groups}: PropertyEvidence, model: Evidence, document: Document): string[] {
  const {words} = document;
  const shown = groups.flatMap(({alike, values}) => [
    words(alike ? model.alike : model.unlike),
    list(
      model.technologies.flatMap(({id, name}) =>
        (values[id] ?? []).map((value) => dotted([words(name), valueText(value, model.sources, document)])),
      ),
    ),
  ]);
  return [strong(words(name)), ...(shown.length > 0 ? shown : [words(model.none)])];
}

function valueText(
  {amount, spread, what, conditions, references}: EvidenceValue,
  sources: readonly CitedSource[],
  {words}: Document,
): string {
  const cited = references.map(({number}) => link(`[${number}]`, sources[number - 1]?.url)).join(' ');
  return `${dotted([strong(words(amount)), spread && words(spread), words(what), words(conditions)])} ${cited}`;
}
