export function csv(rows: readonly object[]): string;
