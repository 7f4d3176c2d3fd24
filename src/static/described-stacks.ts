import {layers as ofPackage} from '../data/layers.js';
import {plain} from '../model/inline.js';
import {layersOf, type AbsentLayer, type AnyLayer, type AnyStack, type AnyStacks} from '../model/stacks.js';

/**
 * Adds every layer's explanation to the description in words, since no layer can be chosen without a script. The chosen
 * layer is left out: its explanation is shown already.
 */
export function describedStacks(model: AnyStacks, selected: string | undefined): AnyStacks {
  const shown = [...ofPackage, ...layersOf(model)].find(({id}) => id === selected)?.storey;
  return {...model, stacks: model.stacks.map((stack) => ({...stack, description: [...stack.description, ...layersInWords(stack, shown)]}))};
}

function layersInWords({layers, absent}: AnyStack, shown: string | undefined): string[] {
  return [...layers, ...absent].filter(({storey}) => storey !== shown).flatMap(placeInWords);
}

/** A layer's name and scope, its explanation, its note. */
function placeInWords(place: AnyLayer | AbsentLayer): string[] {
  const isAbsent = 'title' in place;
  const {examples, note} = isAbsent ? {} : place;
  const told = [[strong(isAbsent ? place.title : place.name), place.scope].filter(Boolean).join(' · '), place.explanation, examples];
  return [...told, note && strong(note.title), note?.text].filter((text): text is string => Boolean(text));
}

const strong = (text: string): string => `*${plain(text)}*`;
