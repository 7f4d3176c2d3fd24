export function expectedTree(library: typeof import('../../src/library.js')): Record<string, (lang: string) => string[]>;
