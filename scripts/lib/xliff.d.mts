export interface Unit {
  readonly id: string;
  readonly source: string;
  readonly target?: string | undefined;
  readonly state?: string | undefined;
  readonly approved?: string | undefined;
  readonly note: string;
  readonly remarks: readonly {readonly from: string; readonly text: string}[];
}

export function readXliff(xml: string, file: string): {locale: string | undefined; units: Map<string, Unit>};
export function writeXliff(content: {locale: string; sourceLocale?: string; units: Iterable<Unit>}): string;
