/**
 * The grammar of the marks that a sentence may carry: `*strong*`, `` `code` ``, `[word](term)`, `{漢字|かんじ}` and U+200B, in
 * the order of the groups. All code that draws or checks marks, or changes the words between them, uses this pattern.
 */
export const mark = /\*(\S(?:[^*]*\S)?)\*|`([^`]+)`|\[([^\]]+)\]\((#?[\w.-]+)\)|\{([^{}|]+)\|([^{}|]+)\}|\u200B/g;
