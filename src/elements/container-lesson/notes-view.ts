import {html} from 'lit';

import type {SectionId} from '../../data/sections.js';
import type {Translate} from '../../localization/words/translate.js';
import {diagramTerms, expertNotes, type ExpertNotes, type ExpertNoteText} from '../../model/expert-notes.js';
import type {Words} from '../inline-view.js';
import {sourcesView} from '../sources-view.js';

/**
 * Draws the expert notes at the end of a section, each with its sources. Adds the terms that the diagram explains to the
 * explained ones.
 */
export function notesView(t: Translate): (id: SectionId, words: Words, explained: Set<string>) => unknown {
  const model = expertNotes(t);
  return (id, words, explained) => {
    if (id === 'architecture') for (const term of diagramTerms(t)) explained.add(term);
    const notes = model.notes.filter(({section}) => section === id);
    return notes.length > 0 ? html`<div class="expert-notes">${notes.map((note) => expertNoteView(note, model, words))}</div>` : '';
  };
}

function expertNoteView({title, text, sources}: ExpertNoteText, model: ExpertNotes, words: Words): unknown {
  return html`<div class="note" part="note" role="note" aria-label=${model.label}>
    <p class="note-title">${words(title)}</p>
    <p>${words(text)}</p>
    <p class="aside">${words(model.sourcesLabel)} ${sourcesView(sources)}</p>
  </div>`;
}
