import {
  commands,
  recordedWith,
  systemIds,
  type CitedKernel,
  type Command,
  type CommandId,
  type CommandName,
  type Recording,
  type SystemId,
} from '../data/commands.js';
import type {FurtherCommandId} from '../data/further-commands.js';
import {kernelReports} from '../data/kernel-reports.js';
import type {Source} from '../data/sources.js';
import {formatDate} from '../localization/language/format.js';
import type {Translate} from '../localization/words/translate.js';
import {glossary, type Glossary} from './glossary.js';
import {memo} from './memo.js';
import {withAddress} from './source-address.js';
import type {SourceText} from './source.js';

/** The name of a kernel that somebody else saw. */
export interface SeenKernel extends Pick<CitedKernel, 'on' | 'name' | 'notable'> {
  /** In short: who published it, and when. */
  readonly source: SourceText;
}

export type TryStepId = CommandId | FurtherCommandId;

/** A command, with what it shows. */
export interface TryStep extends Pick<Command<TryStepId>, 'id' | 'command'> {
  /** What it shows or does, in a few words. */
  readonly title: string;
  /** What it printed in our record, under the command as it was typed there. */
  readonly recorded?: Recording;
  /** Names of kernels that it printed for others. */
  readonly kernels?: readonly SeenKernel[];
  /** What is seen in it. */
  readonly seen: string;
}

/** The commands for a kind of computer. */
export interface TrySystem {
  readonly id: SystemId;
  readonly name: string;
  /** With what the outputs were recorded, or where the names of kernels come from. */
  readonly basis: string;
  readonly steps: readonly TryStep[];
  /** The fold with further ones, which are a model of their own (`furtherSteps`). */
  readonly more: {readonly title: string};
}

/** Commands with which a reader sees the kernel that containers share, with all texts. */
export interface TryIt<S extends TrySystem = TrySystem> {
  readonly lang: string;
  readonly title: string;
  readonly intro: string;
  readonly systems: readonly S[];
  /** What only a page with a script says. */
  readonly controls: Readonly<Record<'system' | 'copy' | 'copied' | 'selected' | 'failed', string>>;
  readonly glossary: Glossary;
}

function basisOf(t: Translate, system: SystemId): string {
  if (system === 'mac-windows') return t('terminal.reported');
  const [year, month, day] = recordedWith.date.split('-').map(Number) as [number, number, number];
  const {os, engine, image} = recordedWith;
  return t('terminal.recorded', {
    date: formatDate(t.locale, year, month, day),
    os,
    engine,
    own: `\`${image}\``,
  });
}

function seenKernel({source: id, ...kernel}: CitedKernel, sources: readonly Source[]): SeenKernel {
  const {publisher, authors, published, address} = withAddress(sources.find((one) => one.id === id)!);
  const text = [publisher ?? authors?.[0], published].filter(Boolean).join(', ');
  return {...kernel, source: {text, ...(address && {url: address})}};
}

/** What a command shows, without its system. */
export const nameOf = <I extends string>({id, system}: Command<I>): CommandName<I> => id.slice(system.length + 1) as CommandName<I>;

/** @param sources those that the names of kernels may cite */
export const stepOf = (
  {id, command, recorded, kernels}: Command<TryStepId>,
  texts: Pick<TryStep, 'title' | 'seen'>,
  sources: readonly Source[],
): TryStep => ({
  id,
  command,
  ...(recorded && {recorded}),
  ...(kernels && {kernels: kernels.map((kernel) => seenKernel(kernel, sources))}),
  ...texts,
});

function firstStep(t: Translate, command: Command<CommandId>): TryStep {
  const name = nameOf(command);
  return stepOf(command, {title: t(`terminal.${name}`), seen: t(`terminal.${name}.seen`)}, Object.values(kernelReports));
}

const systemOf = (t: Translate, id: SystemId): TrySystem => ({
  id,
  name: t(`terminal.${id}`),
  basis: basisOf(t, id),
  steps: commands.filter(({system}) => system === id).map((command) => firstStep(t, command)),
  more: {title: t(`terminal.more.${id}`)},
});

/** Joins the commands that compare kernels, and what they printed, with their texts. */
export const tryIt = (t: Translate): TryIt =>
  memo(t, 'try it', {}, () => ({
    lang: t.locale,
    title: t('terminal.title'),
    intro: t('terminal.intro'),
    systems: systemIds.map((id) => systemOf(t, id)),
    controls: {
      system: t('terminal.system'),
      copy: t('terminal.copy'),
      copied: t('terminal.copied'),
      selected: t('terminal.selected'),
      failed: t('terminal.failed'),
    },
    glossary: glossary(t),
  }));

/** Said when the reader has chosen another system. */
export const chosenText = (t: Translate, system: SystemId): string => t('terminal.chosen', {system: t(`terminal.${system}`)});
