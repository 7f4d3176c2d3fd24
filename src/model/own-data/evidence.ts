import {propertyIds} from '../../data/properties.js';
import {technologyIds, type TechnologyId} from '../../data/technologies.js';
import type {ComparisonOptions} from '../comparison.js';
import {evidence, type Evidence} from '../evidence.js';
import {expertStacks, type ExpertStacks} from '../expert-stacks.js';
import type {StacksOptions} from '../stacks.js';
import type {JoinContext} from './join-context.js';
import {idOf} from './meaning.js';

/** Ids of the package among those that an author shows; all that were asked for where the author's file has no such list. */
const oursAmong = <I extends string>(
  shown: readonly (string | {readonly id: string})[] | undefined,
  ours: readonly I[],
  asked = ours,
): readonly I[] => (shown ? shown.map(idOf).flatMap((id) => ours.filter((one) => one === id)) : asked);

const technologiesIn = ({data}: JoinContext, asked?: readonly TechnologyId[]): readonly TechnologyId[] =>
  oursAmong(data.technologies, technologyIds, asked);

/** What the package measured of what an author shows: nothing where the author compares something else. */
export function ownEvidence(context: JoinContext, options: ComparisonOptions): Evidence {
  const technologies = technologiesIn(context, options.technologies);
  const properties = oursAmong(context.data.properties, propertyIds, options.properties);
  return evidence(context.t, {technologies, properties: technologies.length > 0 ? properties : []});
}

/** The package's stacks as they really stand, of those that an author shows: perhaps none. */
export const ownExpertStacks = (context: JoinContext, options: Pick<StacksOptions, 'technologies' | 'instances'>): ExpertStacks =>
  expertStacks(context.t, {...options, technologies: technologiesIn(context, options.technologies)});
