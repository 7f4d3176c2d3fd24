import type {ComparisonValue, LetteredNote} from '../../model/comparison.js';
import {evidence, type CitedSource, type Evidence, type EvidenceValue, type PropertyEvidence} from '../../model/evidence.js';
import {heading, dotted, link, list, numbered, strong, table, type Document} from './document.js';

/** The table with its notes, then the measurements in a fold, then their sources. */
export function comparisonTable(document: Document, deeper = 0): string[] {
  const {t, models, words} = document;
  const {caption, heading: property, technologies, properties, judgement, notes} = models.comparison(t);
  const rows = properties.map(({name, note, values}) => [
    [strong(words(name)), ...lettersOf(note)].join(' '),
    ...technologies.map(({id}) => cell(values[id]!, document)),
  ]);
  const noteLines = properties.flatMap(({note}) =>
    note ? [dotted([`(${note.letter}) ${strong(words(note.title))}`, words(note.text)])] : [],
  );
  return [
    heading(document, deeper, words(caption)),
    table([words(property), ...technologies.map(({name}) => words(name))], rows),
    words(judgement),
    ...(noteLines.length > 0 ? [heading(document, deeper + 1, words(notes)), list(noteLines)] : []),
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

/** An author's property may have no note. */
const lettersOf = (note: LetteredNote | undefined): string[] => (note ? [`(${note.letter})`] : []);

const cell = ({value, amount, reason, scale}: ComparisonValue, {words}: Document): string =>
  [dotted([strong(words(value)), amount && words(amount)]), words(reason), words(scale)].filter(Boolean).join('<br>');

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
