type Messages = Record<string, string>;

export function keyElsewhere(id: string): string;
export function idOf(area: string, key: string): string;
export function messagesOf(areas: Readonly<Record<string, Readonly<Messages>>>): Messages;
