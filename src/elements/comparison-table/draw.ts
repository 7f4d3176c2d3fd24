import {nothing} from 'lit';

import {propertyIds} from '../../data/properties.js';
import {technologyIds} from '../../data/technologies.js';
import type {Translate} from '../../localization/words/translate.js';
import {comparison, type ComparisonOptions} from '../../model/comparison.js';
import {validIds} from '../attributes.js';
import {viewState, type CommonProps, type DrawState} from '../view-state.js';
import {view} from './view.js';

/** Attributes, unchecked. */
export interface TableProps extends CommonProps {
  readonly technologies?: readonly string[] | undefined;
  readonly properties?: readonly string[] | undefined;
  readonly evidence?: boolean | undefined;
}

/** State that is not an attribute. */
export interface TableDrawState extends DrawState {
  /** The code that draws the evidence, if it and its words have loaded. */
  readonly evidence?: typeof import('./evidence.js') | undefined;
}

/** Draws the table, for the element and for static HTML. */
export function draw(t: Translate, props: TableProps, state: TableDrawState): unknown {
  const {tag, models} = state;
  const options = {
    technologies: validIds(tag, 'technologies', props.technologies, technologyIds),
    properties: validIds(tag, 'properties', props.properties, propertyIds),
  };
  const model = (models?.comparison ?? comparison)(t, options);
  return view(model, {...viewState(tag, props, undefined), evidence: drawEvidence(t, props, state, options)});
}

function drawEvidence(
  t: Translate,
  props: TableProps,
  {tag, models, evidence, addRules}: TableDrawState,
  options: ComparisonOptions,
): unknown {
  if (!props.evidence || !evidence) return nothing;
  addRules?.(evidence.styles);
  return evidence.view(evidence.evidence(t, models?.shown?.(options) ?? options), viewState(tag, props, undefined));
}
