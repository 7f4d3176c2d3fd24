import type {comparedMeasurements} from './compared.js';

type FigureOf<M> = M extends {readonly id: infer I; readonly quantity: {readonly unit: infer U; readonly typical: infer V}}
  ? {readonly id: I; readonly unit: U; readonly value: V}
  : M extends {readonly id: infer I; readonly quantity: {readonly unit: infer U; readonly low: infer V}}
    ? {readonly id: I; readonly unit: U; readonly value: V}
    : never;

/**
 * The one number of a measurement that a sentence names: `typical`, else `low`. It stands once more where
 * the sentence is, which need not bring every measurement; one that differs from its measurement is a
 * compile error.
 */
export type Figure = FigureOf<(typeof comparedMeasurements)[number]>;

/** What the notes on the rows of the table name. */
export const noteFigures = {
  boot: {id: 'start.vm.qemu.min', value: 213.9, unit: 'millisecond'},
  docker: {id: 'start.ct.docker.ssd', value: 567.6, unit: 'millisecond'},
  pull: {id: 'start.ct.pull', value: 76, unit: 'percent'},
  runc: {id: 'mem.ct.empty', value: 4.1, unit: 'megabyte'},
  qemu: {id: 'mem.vm.qemu.process', value: 144.1, unit: 'mebibyte'},
  vm: {id: 'size.vm.ubumin', value: 226.75, unit: 'mebibyte'},
  alpine: {id: 'size.ct.alpine.disk', value: 8.42, unit: 'megabyte'},
  python: {id: 'size.ct.pyfull', value: 1.11, unit: 'gigabyte'},
} as const satisfies Readonly<Record<string, Figure>>;
