import type {comparedMeasurements} from './compared.js';

type FigureOf<M> = M extends {readonly id: infer I; readonly quantity: {readonly unit: infer U; readonly typical: infer V}}
  ? {readonly id: I; readonly unit: U; readonly value: V}
  : M extends {readonly id: infer I; readonly quantity: {readonly unit: infer U; readonly low: infer V}}
    ? {readonly id: I; readonly unit: U; readonly value: V}
    : never;

/**
 * The number of a measurement that a sentence mentions: `typical`, else `low`. It is repeated beside the sentence,
 * so that a page with the sentence need not load every measurement. A number that differs from its measurement is a
 * compile error.
 */
export type Figure = FigureOf<(typeof comparedMeasurements)[number]>;

/** The numbers in the notes of the table. */
export const noteFigures = {
  server: {id: 'start.vm.ec2.cold', value: 25.8, unit: 'second'},
  docker: {id: 'start.ct.docker.ssd', value: 567.6, unit: 'millisecond'},
  os: {id: 'mem.own.guest', value: 221, unit: 'mebibyte'},
  web: {id: 'mem.own.nginx', value: 1.93, unit: 'mebibyte'},
  runc: {id: 'mem.ct.empty', value: 4.1, unit: 'megabyte'},
  vm: {id: 'size.vm.ubumin', value: 226.75, unit: 'mebibyte'},
  ubuntu: {id: 'size.ct.ubuntu', value: 29.8, unit: 'megabyte'},
  python: {id: 'size.ct.pyfull', value: 1.11, unit: 'gigabyte'},
} as const satisfies Readonly<Record<string, Figure>>;
