import {sections} from '../../data/sections.js';
import type {Translate} from '../../localization/words/translate.js';
import type {ComparisonOptions} from '../../model/comparison.js';
import {comparesBoth, lessonFrame, termsOfPart, type LessonFrame} from '../../model/lesson.js';
import type {OwnData} from '../../model/own-data/types.js';
import {idsOf, validId, validIds} from '../attributes.js';
import {depths} from '../depth.js';
import {viewState, type CommonProps, type DrawState} from '../view-state.js';
import {view, type LessonState, type PartName} from './view.js';

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
  /** An author's data, which the parts draw. */
  readonly ownData?: OwnData | undefined;
  /** Drawn in place of the package's lesson. */
  readonly model?: LessonFrame | undefined;
  /** The package's technologies that an author's data show. Without such data all. */
  readonly shown?: ComparisonOptions | undefined;
  /** Whether it replaces ready-made HTML. That has given the answers, so nothing is asked. */
  readonly isReadyMade?: boolean;
  /** The code that draws the expert notes, if it and its words have loaded. */
  readonly expert?: typeof import('./expert.js') | undefined;
}

const sectionIds = sections.map(({id}) => id);

/** What an author calls the titles of parts. */
const titles: Partial<Record<PartName, 'title' | 'caption' | 'legend'>> = {
  'architecture-diagram': 'title',
  'comparison-table': 'caption',
  'lesson-checklist': 'legend',
};

const hasOwnTitle = (data: OwnData | undefined, title: 'title' | 'caption' | 'legend' | undefined): boolean =>
  title !== undefined && data?.[title] !== undefined;

/** Whether no section is asked for, as with `sections=""`, in place of all. */
const isNone = (sections: readonly string[] | string | null | undefined): boolean =>
  sections !== undefined && sections !== null && idsOf(sections).length === 0;

/** Draws the lesson, for the element and for static HTML. */
export function draw(
  t: Translate,
  props: LessonProps,
  {tag, model, ownData, shown = {}, isReadyMade = false, expert, part, addRules}: LessonDrawState,
): unknown {
  const chosen = isNone(props.sections) ? [] : validIds(tag, 'sections', props.sections, sectionIds);
  const depth = validId(tag, 'depth', props.depth, depths, 'outline');
  const notes = depth === 'expert' ? expert : undefined;
  const ofBoth = comparesBoth(shown);
  if (notes) addRules?.(notes.styles);
  return view(model ?? lessonFrame(t, {sections: chosen}, ofBoth), {
    ...viewState(tag, props, defaultHeadingLevel),
    course: props.course ?? false,
    storageKey: props.storageKey ?? '',
    depth,
    hasOwnTitle: (name) => hasOwnTitle(ownData, titles[name]),
    comparesBoth: ofBoth,
    controls: props.controls ?? true,
    predict: (props.predict ?? true) && !isReadyMade,
    notes: notes?.notesView(t),
    termsOf: (name) => termsOfPart(t, name),
    part,
  });
}
