import {msg, str} from '@lit/localize';
import type {Message} from './message.js';

/** Labels of the analogy card. */
export const card = {
  pairs: () =>
    msg('Parts of the picture, and what they stand for', {id: 'lesson.card.pairs', desc: 'Name of the list of the parts of a picture.'}),
  part: () => msg('In the picture', {id: 'lesson.card.part', desc: 'Heading of the first column of that list.'}),
  concept: () => msg('In the computer', {id: 'lesson.card.concept', desc: 'Heading of the second column of that list.'}),
  'stands-for': (p: Record<'part' | 'concept', string>) =>
    msg(str`${p.part} stands for: ${p.concept}`, {
      id: 'lesson.card.stands-for',
      desc: 'Read out for one entry of that list. {part} is a part of the picture, {concept} what it stands for.',
    }),
  trait: () => msg('What it is like', {id: 'lesson.card.trait', desc: 'Label before what the house or apartment is like.'}),
  limit: () => msg('Where the comparison ends', {id: 'lesson.card.limit', desc: 'Label before where the comparison ends.'}),
} satisfies Record<'pairs' | 'part' | 'concept' | 'stands-for' | 'trait' | 'limit', Message>;
