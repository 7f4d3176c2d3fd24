import type {Amount, Conditions, Measurement} from '../data/measurements/types.js';
import {formatDate, formatNumber, formatQuantity} from '../localization/language/format.js';
import type {Translate} from '../localization/words/translate.js';
import {digits, listPhrase} from './amounts.js';

type Row = Pick<Measurement, 'software' | 'conditions'> & {readonly quantity?: Measurement['quantity']};
type Phrases = readonly (string | number | false | undefined)[];

/**
 * Describes the conditions of a measurement: what ran, where, how often. Product names are not translated.
 *
 * @param reference names what a ratio is measured against: another measurement by its software, or a thing by its name
 */
export function conditionsOf(t: Translate, row: Row, reference = (relativeTo: string): string => relativeTo): string {
  const {conditions} = row;
  return listPhrase(t, [
    ...row.software,
    ...setting(t, conditions),
    ...runs(t, row),
    ...guest(t, conditions),
    ...image(t, conditions),
    ...reservations(t, conditions, reference),
    row.quantity?.derived && t('evidence.derived', {formula: row.quantity.derived}),
  ]);
}

const amount = (t: Translate, {value, unit}: Amount): string => formatQuantity(t.locale, value, unit, digits);
const number = (t: Translate, value: number): string => formatNumber(t.locale, value);

/** Machine and programs. */
function setting(t: Translate, {host, hostCpus, hostMemory, storage, workloads, applications, machines, regions}: Conditions): Phrases {
  return [
    host && t('evidence.host', {host}),
    hostCpus && t.plural('evidence.cpus', hostCpus, {count: number(t, hostCpus)}),
    hostMemory && t('evidence.memory', {amount: amount(t, hostMemory)}),
    storage?.toUpperCase(),
    ...(workloads ?? []),
    applications && t.plural('evidence.applications', applications, {count: number(t, applications)}),
    machines && t.plural('evidence.machines', machines, {count: number(t, machines)}),
    regions && t.plural('evidence.regions', regions, {count: number(t, regions)}),
  ];
}

/** How often it ran, and the statistic; beside a range, the text of the middle value names the statistic. */
function runs(t: Translate, {conditions: {runs, instances, parallel, statistic}, quantity}: Row): Phrases {
  const together = instances ?? parallel;
  const isTold = quantity?.typical !== undefined && quantity.low !== undefined && quantity.high !== undefined;
  const named = statistic && !isTold && t(`evidence.statistic.${statistic}`);
  const counted = runs && t.plural('evidence.runs', runs, {count: number(t, runs)});
  return [
    named && counted ? t('evidence.statistic-of', {statistic: named, runs: counted}) : named || counted,
    together === 1 && t('evidence.serial'),
    together !== undefined && together > 1 && t('evidence.together', {count: number(t, together)}),
  ];
}

/** The guest, and how it is isolated from the host. */
function guest(t: Translate, {guestCpus, guestMemory, growsWithGuest, minimalGuest, kernelIncluded, isolation}: Conditions): Phrases {
  const sizes = guestMemory && ('value' in guestMemory ? undefined : guestMemory);
  return [
    guestCpus && t.plural('evidence.guest-cpus', guestCpus, {count: number(t, guestCpus)}),
    guestMemory && 'value' in guestMemory && t('evidence.guest-memory', {amount: amount(t, guestMemory)}),
    sizes && t('evidence.guest-sizes', {low: amount(t, sizes[0]), high: amount(t, sizes[1])}),
    growsWithGuest !== undefined && t(growsWithGuest ? 'evidence.grows' : 'evidence.constant'),
    minimalGuest && t('evidence.minimal'),
    kernelIncluded && t('evidence.kernel-included'),
    isolation && t(`evidence.isolation.${isolation}`),
  ];
}

/** The image, its form, and whether it was there before the start. */
function image(t: Translate, {image, form, cpu, hostCpu, launchImage}: Conditions): Phrases {
  return [
    image && t(`evidence.image.${image}`),
    form && t(`evidence.form.${form}`),
    cpu,
    hostCpu && t('evidence.host', {host: hostCpu}),
    launchImage && t(`evidence.launch-image.${launchImage}`),
  ];
}

/** What limits the meaning of the number, and its date. */
function reservations(t: Translate, conditions: Conditions, reference: (relativeTo: string) => string): Phrases {
  const {
    provisioning,
    applicationIncluded,
    sharedExcluded,
    swapAllowed,
    leastAccepted,
    often,
    reboots,
    expectation,
    promised,
    testedInCi,
    since,
    preprint,
    examples,
    year,
    month,
    day,
  } = conditions;
  return [
    ...(examples ?? []),
    provisioning && t('evidence.provisioning'),
    applicationIncluded && t('evidence.application-included'),
    sharedExcluded && t('evidence.shared-excluded'),
    swapAllowed && t('evidence.swap'),
    leastAccepted && t('evidence.least-accepted', {amount: amount(t, leastAccepted)}),
    often && t('evidence.often'),
    reboots && t('evidence.reboots'),
    expectation && t('evidence.expectation'),
    promised && t('evidence.promised'),
    testedInCi && t('evidence.tested'),
    since && t('evidence.since', {version: since}),
    preprint && t('evidence.preprint'),
    conditions.relativeTo && t('evidence.relative', {what: reference(conditions.relativeTo)}),
    year && formatDate(t.locale, year, month, day),
    conditions.undated && t('evidence.undated'),
  ];
}
