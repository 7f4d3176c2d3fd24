import {nothing} from 'lit';

import {propertyIds} from '../../data/properties.js';
import {technologyIds} from '../../data/technologies.js';
import type {Translate} from '../../localization/words/translate.js';
import {comparison, type AnyComparison, type ComparisonOptions} from '../../model/comparison.js';
import {validIds} from '../attributes.js';
import {viewState, type CommonProps, type DrawState} from '../view-state.js';
import type {MeasurementState} from './measurement-view.js';
import {view} from './view.js';

/** Attributes, unchecked. */
export interface TableProps extends CommonProps {
  readonly technologies?: readonly string[] | undefined;
  readonly properties?: readonly string[] | undefined;
  readonly evidence?: boolean | undefined;
}

/** State that is not an attribute. */
export interface TableDrawState extends DrawState, MeasurementState {
  /** The code that draws the evidence, if it and its words have loaded. */
  readonly evidence?: typeof import('./evidence.js') | undefined;
}

const optionsOf = ({technologies, properties}: TableProps, {tag}: Pick<DrawState, 'tag'>): ComparisonOptions => ({
  technologies: validIds(tag, 'technologies', technologies, technologyIds),
  properties: validIds(tag, 'properties', properties, propertyIds),
});

/** The comparison that is drawn. */
export const modelOf = (t: Translate, props: TableProps, state: Pick<DrawState, 'tag' | 'models'>): AnyComparison =>
  (state.models?.comparison ?? comparison)(t, optionsOf(props, state));

/** Draws the table, for the element and for static HTML. */
export function draw(t: Translate, props: TableProps, state: TableDrawState): unknown {
  const {tag, opened, toggle, close} = state;
  const drawn = {...viewState(tag, props, undefined), opened, toggle, close, evidence: drawEvidence(t, props, state)};
  return view(modelOf(t, props, state), drawn);
}

function drawEvidence(t: Translate, props: TableProps, state: TableDrawState): unknown {
  const {tag, models, evidence, addRules} = state;
  if (!props.evidence || !evidence) return nothing;
  addRules?.(evidence.styles);
  const options = optionsOf(props, state);
  const inPlace = modelOf(t, props, state).properties.flatMap(({measurements}) => measurements.map(({id}) => id));
  return evidence.view(evidence.evidence(t, models?.shown?.(options) ?? options), viewState(tag, props, undefined), new Set(inPlace));
}
