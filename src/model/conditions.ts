import {comparedMeasurements} from '../data/measurements/compared.js';
import type {Amount, Conditions, Measurement} from '../data/measurements/types.js';
import {formatDate, formatNumber, formatQuantity} from '../localization/format.js';
import type {Translate} from '../localization/strings.js';
import {digits, listPhrase} from './amounts.js';

type Phrases = readonly (string | number | false | undefined)[];

/** What ran, where, how often. Names of products stay as they are. */
export function conditionsOf(
  t: Translate,
  row: Pick<Measurement, 'software' | 'conditions'> & {readonly quantity?: Measurement['quantity']},
): string {
  const {conditions} = row;
  return listPhrase(t, [
    ...row.software,
    ...setting(t, conditions),
    ...guest(t, conditions),
    ...image(t, conditions),
    ...reservations(t, conditions),
    row.quantity?.derived && t('evidence.derived'),
  ]);
}

const amount = (t: Translate, {value, unit}: Amount): string => formatQuantity(t.locale, value, unit, digits);
const number = (t: Translate, value: number): string => formatNumber(t.locale, value);

/** Machine, programs and runs. */
function setting(
  t: Translate,
  {host, hostCpus, hostMemory, storage, workloads, applications, instances, runs, parallel}: Conditions,
): Phrases {
  const together = instances ?? parallel;
  return [
    host && t('evidence.host', {host}),
    hostCpus && t.plural('evidence.cpus', hostCpus, {count: number(t, hostCpus)}),
    hostMemory && t('evidence.memory', {amount: amount(t, hostMemory)}),
    storage?.toUpperCase(),
    ...(workloads ?? []),
    applications && t.plural('evidence.applications', applications, {count: number(t, applications)}),
    runs && t.plural('evidence.runs', runs, {count: number(t, runs)}),
    together === 1 && t('evidence.serial'),
    together !== undefined && together > 1 && t('evidence.together', {count: number(t, together)}),
  ];
}

/** The guest, and what stands between it and the host. */
function guest(t: Translate, {guestCpus, guestMemory, growsWithGuest, minimalGuest, isolation, pageFile}: Conditions): Phrases {
  const sizes = guestMemory && ('value' in guestMemory ? undefined : guestMemory);
  return [
    guestCpus && t.plural('evidence.guest-cpus', guestCpus, {count: number(t, guestCpus)}),
    guestMemory && 'value' in guestMemory && t('evidence.guest-memory', {amount: amount(t, guestMemory)}),
    sizes && t('evidence.guest-sizes', {low: amount(t, sizes[0]), high: amount(t, sizes[1])}),
    growsWithGuest !== undefined && t(growsWithGuest ? 'evidence.grows' : 'evidence.constant'),
    minimalGuest && t('evidence.minimal'),
    isolation && t(`evidence.isolation.${isolation}`),
    pageFile && t('evidence.page-file', {amount: amount(t, pageFile)}),
  ];
}

/** The image, and how it came. */
function image(t: Translate, {image, imageSizes, form, cpu, hostCpu, fastLaunch}: Conditions): Phrases {
  return [
    image && t(`evidence.image.${image}`),
    imageSizes && t('evidence.image-sizes', {low: amount(t, imageSizes[0]), high: amount(t, imageSizes[1])}),
    form && t(`evidence.form.${form}`),
    cpu,
    hostCpu && t('evidence.host', {host: hostCpu}),
    fastLaunch && t(`evidence.fast-launch.${fastLaunch}`),
  ];
}

/** What limits the number's meaning, and its date. */
function reservations(t: Translate, conditions: Conditions): Phrases {
  const {
    provisioning,
    applicationIncluded,
    sharingCounted,
    often,
    reboots,
    expectation,
    quoted,
    preprint,
    testedInCi,
    examples,
    year,
    month,
  } = conditions;
  return [
    ...(examples ?? []),
    provisioning && t('evidence.provisioning'),
    applicationIncluded && t('evidence.application-included'),
    sharingCounted === false && t('evidence.sharing'),
    often && t('evidence.often'),
    reboots && t('evidence.reboots'),
    expectation && t('evidence.expectation'),
    testedInCi && t('evidence.tested'),
    quoted && t('evidence.quoted'),
    preprint && t('evidence.preprint'),
    conditions.relativeTo && t('evidence.relative', {what: nameOf(conditions.relativeTo)}),
    year && formatDate(t.locale, year, month),
    conditions.undated && t('evidence.undated'),
  ];
}

/** What a ratio is measured against: the software of another measurement, or a name. */
function nameOf(relativeTo: string): string {
  const other = (comparedMeasurements as readonly Measurement[]).find(({id}) => id === relativeTo);
  return other ? other.software.join(' ') : relativeTo;
}
