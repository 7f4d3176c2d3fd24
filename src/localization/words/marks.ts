/**
 * The grammar of the marks that a sentence may carry: `*strong*`, `` `code` ``, `[word](term)`, `{漢字|かんじ}` and U+200B, in
 * the order of the groups. Whatever draws marks, checks them or changes the words between them asks this pattern.
 */
export const mark = /\*(\S(?:[^*]*\S)?)\*|`([^`]+)`|\[([^\]]+)\]\((#?[\w.-]+)\)|\{([^{}|]+)\|([^{}|]+)\}|\u200B/g;
