const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** Characters that XML cannot contain, even escaped: control characters and lone surrogates. */
const impossible = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Escapes a text for XML and HTML, also within a quoted attribute. */
export const escaped = (text: string): string => text.replace(impossible, '').replace(/[&<>"]/g, (character) => entities[character]!);
