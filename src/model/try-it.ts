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
import {formatDate} from '../localization/language/format.js';
import type {Translate} from '../localization/words/translate.js';
import {glossary, type Glossary} from './glossary.js';
import {memo} from './memo.js';
import {findSource, sourceText, type SourceText} from './source.js';

/** The name of a kernel that somebody else saw. */
export interface SeenKernel extends Pick<CitedKernel, 'on' | 'name' | 'notable'> {
  readonly source: SourceText;
  /** The source in short: who published it, and when. */
  readonly cited: string;
}

/** A command, with what it shows. */
export interface TryStep {
  readonly id: CommandId;
  /** What it shows or does, in a few words. */
  readonly title: string;
  /** To copy. */
  readonly command: string;
  /** What it printed in our record, under the command as it was typed there. */
  readonly recorded?: Recording;
  /** Names of kernels that it printed for others. */
  readonly kernels?: readonly SeenKernel[];
  /** What is seen in it. */
  readonly seen: string;
  /** What supports that. */
  readonly sources: readonly SourceText[];
}

/** The commands for a kind of computer. */
export interface TrySystem {
  readonly id: SystemId;
  readonly name: string;
  /** With what the outputs were recorded, or where the names of kernels come from. */
  readonly basis: string;
  readonly steps: readonly TryStep[];
  /** Further ones, in a fold. */
  readonly more: {readonly title: string; readonly steps: readonly TryStep[]};
  /** What supports all of it, each once, after the label. */
  readonly sources: {readonly label: string; readonly all: readonly SourceText[]};
}

/** Commands with which a reader sees the kernel that containers share, with all texts. */
export interface TryIt {
  readonly lang: string;
  readonly title: string;
  readonly intro: string;
  readonly systems: readonly TrySystem[];
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

function seenKernel(t: Translate, {source, ...kernel}: CitedKernel): SeenKernel {
  const {publisher, authors, published} = findSource(source);
  return {...kernel, source: sourceText(t, source), cited: [publisher ?? authors?.[0], published].filter(Boolean).join(', ')};
}

function stepOf(t: Translate, {id, system, command, recorded, kernels, sources}: Command): TryStep {
  const name = id.slice(system.length + 1) as CommandName;
  return {
    id,
    title: t(`terminal.${name}`),
    command,
    ...(recorded && {recorded}),
    ...(kernels && {kernels: kernels.map((kernel) => seenKernel(t, kernel))}),
    seen: t(`terminal.${name}.seen`),
    sources: sources.map((source) => sourceText(t, source)),
  };
}

function sourcesOf(t: Translate, system: SystemId): TrySystem['sources'] {
  const own = commands.filter((one) => one.system === system);
  const ids = own.flatMap(({kernels = [], sources}) => [...kernels.map(({source}) => source), ...sources]);
  return {label: t('terminal.sources'), all: [...new Set(ids)].map((id) => sourceText(t, id))};
}

function systemOf(t: Translate, id: SystemId): TrySystem {
  const steps = (more: boolean): TryStep[] =>
    commands.filter((one) => one.system === id && one.more === more).map((command) => stepOf(t, command));
  return {
    id,
    name: t(`terminal.${id}`),
    basis: basisOf(t, id),
    steps: steps(false),
    more: {title: t(`terminal.more.${id}`), steps: steps(true)},
    sources: sourcesOf(t, id),
  };
}

/** Joins the commands, and what they printed, with their texts. */
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
