import {terms, type TermId} from '../data/terms.js';
import type {Translate} from '../localization/words/translate.js';
import {memo} from './memo.js';

/** Term → the word with its explanation, for the terms that have one. `{word}` is replaced by the word. */
export type Glossary = Readonly<Partial<Record<TermId, string>>>;

export function glossary(t: Translate): Glossary {
  return memo(t, 'glossary', {}, () => Object.fromEntries(terms.flatMap(({id}) => entryOf(t, id))));
}

function entryOf(t: Translate, id: TermId): [string, string][] {
  const gloss = t(`terms.${id}`);
  return gloss === '' ? [] : [[id, t('terms.explained', {word: '{word}', gloss})]];
}
