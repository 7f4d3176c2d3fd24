import type {Translate} from '../../localization/strings.js';
import {expertStacks, type ExpertStacks} from '../../model/expert-stacks.js';
import type {ViewState} from '../lesson-element.js';
import {towers} from './towers-view.js';
import type {Frame, Tools} from './view.js';

/** What depth="expert" takes. It comes late and imports neither Lit nor what has state: it is handed that. */
export {styles} from './towers-styles.js';

/** The stacks as they really stand. */
export function view(t: Translate, options: Parameters<typeof expertStacks>[1], state: ViewState, tools: Tools): unknown {
  const model = expertStacks(t, options);
  const frame: Frame & {readonly model: ExpertStacks} = {model, state, words: tools.wordsWith(model.glossary, state)};
  return tools.figure(frame, towers({...tools, ...frame}));
}
