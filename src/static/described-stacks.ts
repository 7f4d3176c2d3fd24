import {drawnLayers} from '../data/drawn-layers.js';
import {plain} from '../model/inline.js';
import type {AbsentLayer, AnyLayer, AnyStack, AnyStacks} from '../model/stacks.js';

/**
 * The stacks with all that choosing a layer would show written out below the picture in words, but for what the
 * chosen one shows already.
 */
export function describedStacks(model: AnyStacks, selected: string | undefined): AnyStacks {
  const shown = drawnLayers.find(({id}) => id === selected)?.storey;
  return {...model, stacks: model.stacks.map((stack) => ({...stack, description: [...stack.description, ...layersInWords(stack, shown)]}))};
}

function layersInWords({layers, absent}: AnyStack, shown: string | undefined): string[] {
  return [...layers, ...absent].filter(({storey}) => storey !== shown).flatMap(placeInWords);
}

/** The name and what it is like; what it is; then what is good to know of it. */
function placeInWords(place: AnyLayer | AbsentLayer): string[] {
  const isAbsent = 'title' in place;
  const {examples, note} = isAbsent ? {} : place;
  const told = [[strong(isAbsent ? place.title : place.name), place.scope].filter(Boolean).join(' · '), place.explanation, examples];
  return [...told, note && strong(note.title), note?.text].filter((text): text is string => Boolean(text));
}

const strong = (text: string): string => `*${plain(text)}*`;
