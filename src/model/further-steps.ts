import {commands, systemIds, type Command, type SystemId} from '../data/commands.js';
import {furtherCommands, type FurtherCommandId} from '../data/further-commands.js';
import {sources} from '../data/sources.js';
import type {Translate} from '../localization/words/translate.js';
import {memo} from './memo.js';
import {sourceText, type SourceText} from './source.js';
import {nameOf, stepOf, tryIt, type TryIt, type TryStep, type TrySystem} from './try-it.js';

/** What stands in the fold of a system. */
export interface FurtherSteps {
  readonly steps: readonly TryStep[];
  /** What supports all commands for the system, each source once, after the label. */
  readonly sources: {readonly label: string; readonly all: readonly SourceText[]};
}

function furtherStep(t: Translate, command: Command<FurtherCommandId>): TryStep {
  const name = nameOf(command);
  return stepOf(command, {title: t(`further.${name}`), seen: t(`further.${name}.seen`)}, sources);
}

function furtherOf(t: Translate, id: SystemId): FurtherSteps {
  const isOwn = ({system}: Command): boolean => system === id;
  const cited = [...commands, ...furtherCommands]
    .filter(isOwn)
    .flatMap(({kernels = [], sources}) => [...kernels.map(({source}) => source), ...sources]);
  return {
    steps: furtherCommands.filter(isOwn).map((command) => furtherStep(t, command)),
    sources: {label: t('further.sources'), all: [...new Set(cited)].map((source) => sourceText(t, source))},
  };
}

/** Joins the further commands, and what they printed, with their texts, by system. */
export const furtherSteps = (t: Translate): Readonly<Record<SystemId, FurtherSteps>> =>
  memo(t, 'further steps', {}, () => Object.fromEntries(systemIds.map((id) => [id, furtherOf(t, id)])) as Record<SystemId, FurtherSteps>);

/** All commands for a kind of computer, for programs. */
export type WholeSystem = TrySystem & {readonly more: FurtherSteps};

/** The commands with the further ones. */
export function wholeTryIt(t: Translate): TryIt<WholeSystem> {
  const model = tryIt(t);
  const further = furtherSteps(t);
  return {...model, systems: model.systems.map((system) => ({...system, more: {...system.more, ...further[system.id]}}))};
}
