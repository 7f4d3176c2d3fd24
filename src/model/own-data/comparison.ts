import {propertyIds, type PropertyId} from '../../data/properties.js';
import {isTechnology, technologyIds, type TechnologyId} from '../../data/technologies.js';
import {maxRating} from '../../data/types.js';
import {formatNumber} from '../../localization/language/format.js';
import {magnitudeOf, type ComparisonValue} from '../compared-cells.js';
import {comparison, derived, type AnyComparison, type ComparedProperty, type PackageComparison} from '../comparison.js';
import type {NoteText} from '../notes.js';
import {entryOf, glossaryFor, isOurSubject, nameOf, ownIdOf, type JoinContext} from './join-context.js';
import {idOf} from './meaning.js';
import type {OwnProperty, OwnValue} from './types.js';

const isProperty = (id: string): id is PropertyId => (propertyIds as readonly string[]).includes(id);

/** The value of a cell that an author left out. */
export const notStated = '—';

/** The comparison with an author's columns, rows and cells. */
export function ownComparison(context: JoinContext): AnyComparison | undefined {
  const {data, t, textOr} = context;
  if (!data.technologies && !data.properties) return undefined;
  const ofPackage = comparison(t);
  const rows = (data.properties ?? propertyIds).map((one) => row(context, one, ofPackage));
  const isRated = rows.some(({values}) => Object.values(values).some((value) => value?.rating !== undefined));
  return {
    ...ofPackage,
    lang: context.lang,
    caption: textOr(data.caption, ofPackage.caption),
    judgement: isRated ? ofPackage.judgement : '',
    merits: isRated ? ofPackage.merits : [],
    technologies: (data.technologies ?? technologyIds).map((one) => ({id: ownIdOf(context, idOf(one)), name: nameOf(context, one)})),
    properties: rows,
    glossary: glossaryFor(context, ofPackage.glossary, isOurSubject(data)),
  };
}

function row(context: JoinContext, entry: string | OwnProperty, ofPackage: PackageComparison): ComparedProperty<string, string> {
  const {t, text, textOr, data} = context;
  const own = entryOf<OwnProperty>(entry);
  const known = isProperty(own.id) ? ofPackage.properties.find(({id}) => id === own.id) : undefined;
  const columns = (data.technologies ?? technologyIds).map(idOf);
  const ofPackageOn = (id: string): ComparisonValue | undefined => (isTechnology(id) && !ownValue(own, id) ? known?.values[id] : undefined);
  const cells = columns.map((id) => [ownIdOf(context, id), ofPackageOn(id) ?? valueOf(context, ownValue(own, id))] as const);
  const question = own.question === undefined ? known?.question : text(own.question);
  // The package's note is about its own technologies, so it is left out where an author compares others.
  const note = noteOf(context, own) ?? (isOurSubject(data) ? known?.note : undefined);
  const drawn = {
    id: own.id,
    name: textOr(own.name, known?.name ?? ''),
    ...(question !== undefined && {question}),
    values: Object.fromEntries(cells),
    ...(note && {note}),
  };
  const magnitudes = columns.map((id) => (ofPackageOn(id) ? magnitudeOf(own.id as PropertyId, id as TechnologyId) : undefined));
  return {...drawn, ...derived(t, drawn, magnitudes)};
}

const ownValue = ({values = {}}: OwnProperty, id: string): OwnValue | undefined => (Object.hasOwn(values, id) ? values[id] : undefined);

const noteOf = ({text}: JoinContext, {id, note}: OwnProperty): NoteText | undefined =>
  note && {id, title: text(note.title), text: text(note.text)};

function valueOf({t, text, textOr}: JoinContext, own: OwnValue | undefined): ComparisonValue {
  if (!own) return {value: notStated, reason: t('own.none'), scale: ''};
  const {value, amount, reason, rating} = own;
  const steps = (number: number): string => formatNumber(t.locale, number);
  return {
    value: text(value),
    ...(amount !== undefined && {amount: text(amount)}),
    reason: textOr(reason, ''),
    ...(rating !== undefined && {rating}),
    scale: rating === undefined ? '' : t('table.scale', {steps: steps(rating), max: steps(maxRating)}),
  };
}
