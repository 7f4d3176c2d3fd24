/**
 * The grammar of the marks that a sentence may carry, for what draws them (`inline`) and what checks them (`signs.js`). In
 * JavaScript, since the scripts that check translations read this file as it is.
 */

/** `*strong*`, `` `code` ``, `[word](term)`, `{漢字|かんじ}` and U+200B, in the order of the groups. */
export const mark = /\*(\S(?:[^*]*\S)?)\*|`([^`]+)`|\[([^\]]+)\]\((#?[\w.-]+)\)|\{([^{}|]+)\|([^{}|]+)\}|\u200B/g;
