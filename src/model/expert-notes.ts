import {expertNotes as rows, type ExpertNote, type ExpertNoteId} from '../data/expert-notes.js';
import type {SectionId} from '../data/sections.js';
import {formatNumber, formatQuantity} from '../localization/language/format.js';
import type {Translate} from '../localization/words/translate.js';
import {glossary, type Glossary} from './glossary.js';
import {plain, termsIn} from './inline.js';
import {memo} from './memo.js';
import type {NoteText} from './notes.js';
import {sourceText, type SourceText} from './source.js';

export interface ExpertNoteText extends NoteText {
  /** The section at whose end it is shown. */
  readonly section: SectionId;
  readonly sources: readonly SourceText[];
}

/** The expert notes of the lesson. */
export interface ExpertNotes {
  readonly lang: string;
  /** Label of an expert note. */
  readonly label: string;
  /** Label of a note's sources. */
  readonly sourcesLabel: string;
  readonly notes: readonly ExpertNoteText[];
  readonly glossary: Glossary;
}

type Figures = NonNullable<ExpertNote['figures']>;

/** A number for a sentence. A measured number is a link to its value in the evidence. Most units are part of the sentence. */
function figureText(t: Translate, figure: Figures[string]): string {
  const text = figure.unit === 'percent' ? formatQuantity(t.locale, figure.value, figure.unit) : formatNumber(t.locale, figure.value);
  return 'id' in figure ? `[${text}](#fact-${figure.id})` : text;
}

function textOf(t: Translate, id: ExpertNoteId, figures: Figures = {}): string {
  const values = Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, figureText(t, figure)]));
  // TypeScript knows the values of a single message, but here the id may be any of several.
  return (t as (id: `expert.${ExpertNoteId}`, values: Readonly<Record<string, string>>) => string)(`expert.${id}`, values);
}

/** Joins the expert notes with their texts and sources, in the order of the lesson. */
export const expertNotes = (t: Translate): ExpertNotes =>
  memo(t, 'expert notes', {}, () => ({
    lang: t.locale,
    label: plain(t('expert.note')),
    sourcesLabel: t('expert.sources'),
    notes: rows.map((row) => ({
      id: row.id,
      section: row.section,
      title: t(`expert.${row.id}.title`),
      text: textOf(t, row.id, 'figures' in row ? row.figures : undefined),
      sources: row.sources.map((source) => sourceText(t, source)),
    })),
    glossary: glossary(t),
  }));

/** The terms that the expert diagram explains, since a reader may meet it before the notes. */
export const diagramTerms = (t: Translate): Set<string> =>
  termsIn([t('expert.hosted.reading'), t('expert.bare-metal.reading'), t('explanations.container.engine.note')]);
