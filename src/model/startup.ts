import type {Measurement} from '../data/measurements/types.js';
import {axisEnd, providerTime, secondsOf, starts, wholeSeconds, type Start, type StartStep, type StartStepId} from '../data/starts.js';
import type {TechnologyId} from '../data/technologies.js';
import {formatNumber, formatQuantity} from '../localization/language/format.js';
import type {Translate} from '../localization/words/translate.js';
import {glossary, type Glossary} from './glossary.js';
import {memo} from './memo.js';

export interface StartupStep {
  readonly id: StartStepId;
  readonly name: string;
  /** Whether a kernel starts in it. */
  readonly kernel: boolean;
  /** Its measured time, or that it was not measured; undefined where only all steps together were. */
  readonly time?: string | undefined;
  /** Whether it has a measured time of its own, and so a width in the drawing. */
  readonly measured: boolean;
}

/** The start of one technology. */
export interface StartupLane {
  readonly id: TechnologyId;
  readonly name: string;
  /** How long the start takes. */
  readonly time: string;
  readonly steps: readonly StartupStep[];
  /** The time of all steps together, where no step was measured alone. */
  readonly together?: string;
}

/** The timeline of both starts, with all texts. */
export interface Startup {
  readonly lang: string;
  readonly title: string;
  readonly lanes: readonly StartupLane[];
  /** Labels of the axis at equal distances. */
  readonly axis: readonly string[];
  /** What the times mean: where they come from, how to compare them, and what they leave out. */
  readonly conditions: readonly string[];
  /** What only a page with a script says. */
  readonly controls: Readonly<Record<'play' | 'skip' | 'again' | 'pace' | 'unstarted' | 'running', string>>;
  /** Read out while it plays: when the container has finished, and at the end. */
  readonly said: Readonly<Record<'container' | 'both', string>>;
  readonly glossary: Glossary;
}

const seconds = (t: Translate, value: number, digits: number): string => formatQuantity(t.locale, value, 'second', digits);

function stepOf(t: Translate, {id, kernel, time}: StartStep, isWhole: boolean): StartupStep {
  const said = time ? seconds(t, secondsOf(time), 3) : isWhole ? undefined : t('timeline.unmeasured');
  return {id, name: t(`timeline.${id}`), kernel, measured: time !== undefined, ...(said !== undefined && {time: said})};
}

function laneOf(t: Translate, start: Start): StartupLane {
  const {technology: id, steps, whole} = start;
  const time = seconds(t, wholeSeconds(start), 2);
  return {
    id,
    name: t(`technologies.${id}`),
    time,
    steps: steps.map((step) => stepOf(t, step, whole !== undefined)),
    ...(whole && {together: t('timeline.together', {time})}),
  };
}

/** A label at every second second; the last one names the unit. */
function axisOf(t: Translate): string[] {
  const labels = Array.from({length: axisEnd / 2}, (_, index) => formatNumber(t.locale, index * 2));
  return [...labels, seconds(t, axisEnd, 2)];
}

function conditionsOf(t: Translate): string[] {
  const [vm, container] = starts.map((start) => start.whole ?? start.steps.find(({time}) => time)!.time!) as [Measurement, Measurement];
  const year = ({conditions}: Measurement): string => String(conditions.year);
  return [
    t('timeline.unlike'),
    t('timeline.provider', {time: seconds(t, secondsOf(providerTime), 1)}),
    t('timeline.source.vm', {year: year(vm)}),
    t('timeline.source.container', {runs: formatNumber(t.locale, container.conditions.runs ?? 1), year: year(container)}),
  ];
}

/** Joins the steps of both starts, and their measured times, with their texts. */
export function startup(t: Translate): Startup {
  return memo(t, 'startup', {}, () => {
    const lanes = starts.map((start) => laneOf(t, start));
    const [vm = '', container = ''] = lanes.map(({time}) => time);
    return {
      lang: t.locale,
      title: t('timeline.title'),
      lanes,
      axis: axisOf(t),
      conditions: conditionsOf(t),
      controls: {
        play: t('timeline.play'),
        skip: t('timeline.skip'),
        again: t('timeline.again'),
        pace: t('timeline.pace'),
        unstarted: t('timeline.unstarted'),
        running: t('timeline.running'),
      },
      said: {container: t('timeline.said.container', {time: container}), both: t('timeline.said.both', {vm, container})},
      glossary: glossary(t),
    };
  });
}
