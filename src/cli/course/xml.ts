const signs: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** Text within XML or HTML, or within a quoted attribute. */
export const xml = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign]!);
