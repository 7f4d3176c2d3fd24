type Words = 'amount' | 'what' | 'conditions';

export type FactRow = {
  readonly id: string;
  readonly property: string;
  readonly technology: string;
  readonly what: string;
  readonly low?: number;
  readonly typical?: number;
  readonly high?: number;
  readonly unit?: string;
  readonly value?: string;
  readonly basis: string;
  readonly conditions: string;
  readonly sources: string;
} & {readonly [key in `${Words}_${'en' | 'ja'}`]?: string};

export interface Facts {
  readonly library: object;
  readonly findSource: (id: never) => {readonly address?: string};
}

export function factRows(facts: Facts, languages: readonly string[]): FactRow[];
export function sourceRows(facts: Facts): Readonly<Record<string, string | number | boolean | undefined>>[];
