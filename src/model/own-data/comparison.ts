import {propertyIds, type PropertyId} from '../../data/ratings.js';
import {technologyIds, type TechnologyId} from '../../data/technologies.js';
import {maxRating} from '../../data/types.js';
import {formatNumber} from '../../localization/format.js';
import {comparison, letteredNote, type ComparedProperty, type Comparison, type ComparisonValue} from '../comparison.js';
import type {NoteText} from '../notes.js';
import {nameOf, ownIdOf, type Joining} from './joining.js';
import {idOf} from './meaning.js';
import type {OwnProperty, OwnValue} from './types.js';

const isProperty = (id: string): id is PropertyId => (propertyIds as readonly string[]).includes(id);

/** The value of a cell that an author left out. */
export const notStated = '—';

/** A judgement that nobody made is left out, and no steps are drawn for it. */
type Judged = Omit<ComparisonValue, 'rating'> & {readonly rating?: number};

/** The comparison with an author's columns, rows and cells. */
export function ownComparison(joining: Joining): Comparison | undefined {
  const {data, t, text} = joining;
  if (!data.technologies && !data.properties) return undefined;
  const ofPackage = comparison(t);
  const rows = (data.properties ?? propertyIds).map((one) => row(joining, one, ofPackage));
  const notes = rows.map(({note}) => note).filter((note) => note !== undefined);
  return {
    ...ofPackage,
    lang: joining.lang,
    caption: data.caption === undefined ? ofPackage.caption : text(data.caption),
    technologies: (data.technologies ?? technologyIds).map((one) => ({id: ownIdOf(joining, idOf(one)), name: nameOf(joining, one)})),
    properties: rows.map(({note, ...one}) => ({
      ...one,
      ...(note && {note: letteredNote(t, note, notes.indexOf(note))}),
    })) as ComparedProperty[],
  };
}

function row(joining: Joining, entry: string | OwnProperty, ofPackage: Comparison) {
  const own: OwnProperty = typeof entry === 'string' ? {id: entry} : entry;
  const known = isProperty(own.id) ? ofPackage.properties.find(({id}) => id === own.id) : undefined;
  const columns = (joining.data.technologies ?? technologyIds).map(idOf);
  const cells = columns.map((id) => [ownIdOf(joining, id), valueOf(joining, ownValue(own, id), known?.values[id as TechnologyId])]);
  return {
    id: own.id,
    name: own.name === undefined ? known!.name : joining.text(own.name),
    values: Object.fromEntries(cells) as Record<string, Judged>,
    note: noteOf(joining, own) ?? known?.note,
  };
}

const ownValue = ({values = {}}: OwnProperty, id: string): OwnValue | undefined => (Object.hasOwn(values, id) ? values[id] : undefined);

const noteOf = ({text}: Joining, {id, note}: OwnProperty): NoteText | undefined =>
  note && {id, title: text(note.title), text: text(note.text)};

function valueOf({t, text}: Joining, own: OwnValue | undefined, ofPackage: ComparisonValue | undefined): Judged {
  if (!own) return ofPackage ?? {value: notStated, reason: t('own.none'), scale: ''};
  const {value, amount, reason, rating} = own;
  const steps = (number: number): string => formatNumber(t.locale, number);
  return {
    value: text(value),
    ...(amount !== undefined && {amount: text(amount)}),
    reason: reason === undefined ? '' : text(reason),
    ...(rating !== undefined && {rating}),
    scale: rating === undefined ? '' : t('table.scale', {steps: steps(rating), max: steps(maxRating)}),
  };
}
