type Messages = Record<string, string>;

export const growth: number;
export const pseudoLocales: string[];
export function pseudo(locale: string, english: Readonly<Messages>): Messages;
