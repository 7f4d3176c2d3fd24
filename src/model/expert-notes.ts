import {expertNotes as rows, type ExpertNote, type ExpertNoteId} from '../data/expert-notes.js';
import type {SectionId} from '../data/sections.js';
import type {MeasurementId} from '../data/measurements/index.js';
import {sources, type Source} from '../data/sources.js';
import {formatNumber, formatQuantity} from '../localization/format.js';
import type {Translate} from '../localization/strings.js';
import {glossary, type Glossary} from './glossary.js';
import {plain, termsIn} from './inline.js';
import type {NoteText} from './notes.js';

/** A source as a reader sees it. */
export interface SourceText {
  /** Title, publisher and year, as far as they are known. */
  readonly text: string;
  /** Only ever http(s); absent where no address is known. */
  readonly url?: string;
  /** What it is where it is less than primary: "second-hand". */
  readonly mark?: string;
}

export interface ExpertNoteText extends NoteText {
  /** The section that it closes. */
  readonly section: SectionId;
  readonly sources: readonly SourceText[];
}

/** The expert notes of the lesson. */
export interface ExpertNotes {
  readonly lang: string;
  /** What an expert note is called. */
  readonly label: string;
  /** Before the sources of a note. */
  readonly sourcesLabel: string;
  readonly notes: readonly ExpertNoteText[];
  readonly glossary: Glossary;
}

function sourceText(t: Translate, {id, mark}: ExpertNote['sources'][number]): SourceText {
  const {title, authors, publisher, year, url, doi}: Source = sources.find((source) => source.id === id)!;
  const address = url ?? (doi && `https://doi.org/${doi}`);
  return {
    text: [title, publisher ?? authors?.[0], year].filter(Boolean).join(', '),
    ...(address && /^https?:/.test(address) && {url: address}),
    ...(mark && {mark: t(`expert.mark.${mark}`)}),
  };
}

function textOf(t: Translate, id: ExpertNoteId, {kinds = 0, off = 0, known = 0, share = 0, times = 0}: ExpertNote['figures'] = {}): string {
  /** A number that was measured leads to its value in the evidence. */
  const measured = (fact: MeasurementId, value: number): string => `[${formatNumber(t.locale, value)}](#fact-${fact})`;
  switch (id) {
    case 'walls':
      return t('expert.walls', {
        kinds: measured('iso.namespaces', kinds),
        off: measured('iso.syscalls', off),
        known: measured('iso.syscalls.known', known),
      });
    case 'cpu':
      return t('expert.cpu', {share: formatQuantity(t.locale, share, 'percent')});
    case 'desktop':
      return t('expert.desktop', {times: measured('start.ct.docker.mac', times)});
    default:
      return t(`expert.${id}`);
  }
}

/** Joins the expert notes with their words and sources, in the order of the lesson. */
export const expertNotes = (t: Translate): ExpertNotes => ({
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
});

/** The terms that the expert diagram explains to those who read it before the notes. */
export const diagramTerms = (t: Translate): Set<string> =>
  termsIn([t('expert.hosted.reading'), t('expert.bare-metal.reading'), t('explanations.container.engine.note')]);
