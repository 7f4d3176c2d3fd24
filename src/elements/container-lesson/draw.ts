import {sections} from '../../data/sections.js';
import type {Translate} from '../../localization/words/translate.js';
import {lessonFrame, termsOfPart, type LessonFrame} from '../../model/lesson.js';
import {validId, validIds} from '../attributes.js';
import {depths} from '../depth.js';
import {viewState, type CommonProps, type DrawState} from '../view-state.js';
import {view, type LessonState} from './view.js';

export const defaultHeadingLevel = 2;

/** Attributes, unchecked. */
export interface LessonProps extends CommonProps {
  readonly sections?: readonly string[] | undefined;
  readonly course?: boolean | undefined;
  readonly depth?: string | undefined;
  readonly controls?: boolean | undefined;
  readonly predict?: boolean | undefined;
  readonly storageKey?: string | undefined;
}

/** State that is not an attribute. */
export interface LessonDrawState extends DrawState, Pick<LessonState, 'part'> {
  /** Drawn in place of the package's lesson. */
  readonly model?: LessonFrame | undefined;
  /** The code that draws the expert notes, if it and its words have loaded. */
  readonly expert?: typeof import('./expert.js') | undefined;
}

const sectionIds = sections.map(({id}) => id);

/** Draws the lesson, for the element and for static HTML. */
export function draw(t: Translate, props: LessonProps, {tag, model, expert, part, addRules}: LessonDrawState): unknown {
  const chosen = validIds(tag, 'sections', props.sections, sectionIds);
  const depth = validId(tag, 'depth', props.depth, depths, 'outline');
  const notes = depth === 'expert' ? expert : undefined;
  if (notes) addRules?.(notes.styles);
  return view(model ?? lessonFrame(t, {sections: chosen}), {
    ...viewState(tag, props, defaultHeadingLevel),
    course: props.course ?? false,
    storageKey: props.storageKey ?? '',
    depth,
    controls: props.controls ?? true,
    predict: props.predict ?? true,
    notes: notes?.notesView(t),
    termsOf: (name) => termsOfPart(t, name),
    part,
  });
}
