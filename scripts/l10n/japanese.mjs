/**
 * Japanese as textlint reads it, by the presets for technical writing and of the Japan Translation
 * Federation (JTF). Runs in Node alone: the dictionary comes with the packages.
 *
 * @typedef {object} Passage
 * @property {string} id what a report says of its place: id of a message, or name of a file
 * @property {string} text without the marks of a message
 * @property {'.txt' | '.md'} [ext] default `.txt`
 *
 * @typedef {object} Finding
 * @property {string} id of its passage; in Markdown with the number of the line
 * @property {string} text of its passage
 * @property {string} rule
 * @property {string} says
 */
import {TextlintKernel} from '@textlint/kernel';
import markdown from '@textlint/textlint-plugin-markdown';
import plainText from '@textlint/textlint-plugin-text';
import technicalWriting from 'textlint-rule-preset-ja-technical-writing';
import jtfStyle from 'textlint-rule-preset-jtf-style';

import {withoutMarks} from '../../.cache/compiled/l10n/pieces.js';
import {ownRules} from './japanese-rules.mjs';

const kernel = new TextlintKernel();

const plugins = Object.entries({markdown, text: plainText}).map(([pluginId, {default: plugin}]) => ({pluginId, plugin}));

/**
 * Dictionaries that the preset of the JTF leaves off. Its fourth, of long vowels, stays off: it asks for
 * メモリー and ライブラリー, and glossary.csv decides that.
 */
const dictionaries = {'2.1.2.漢字': true, '2.1.5.カタカナ': true, '2.2.1.ひらがなと漢字の使い分け': true};

const rules = [technicalWriting, jtfStyle, {rules: ownRules, rulesConfig: {}}].flatMap(({rules, rulesConfig}) =>
  Object.entries(rules).map(([ruleId, rule]) => ({ruleId, rule, options: {...rulesConfig, ...dictionaries}[ruleId]})),
);

/** Values that are words; all others are numbers, or begin with one. */
const words = new Set('concept control first gloss host kernels layers letter list names part places second what word'.split(' '));

/** A message as a reader may meet it: no marks, and something in the place of each value. */
export const asRead = (message) => withoutMarks(message.replace(/\{(\w+)\}/g, (_, name) => (words.has(name) ? 'OS' : '3')));

/** @returns {Promise<Finding[]>} */
async function read({id, text, ext = '.txt'}) {
  const {messages} = await kernel.lintText(text, {ext, filePath: id, plugins, rules});
  return messages.map(({ruleId, message, loc}) => ({
    id: ext === '.md' ? `${id}:${loc.start.line}` : id,
    text,
    rule: ruleId,
    says: message.replace(/\n.*/s, ''),
  }));
}

/**
 * @param {Passage[]} passages
 * @param {import('./japanese-exceptions.mjs').Exception[]} exceptions
 * @returns {Promise<{faults: Finding[], unneeded: import('./japanese-exceptions.mjs').Exception[]}>} what no
 *   exception covers, and the exceptions that cover nothing
 */
export async function proofread(passages, exceptions) {
  const needed = new Set();
  const isFault = (found) => {
    const exception = exceptions.find(({rule, covers}) => rule === found.rule && covers(found));
    needed.add(exception);
    return !exception;
  };
  const findings = await Promise.all(passages.map(read));
  const faults = findings.flat().filter(isFault);
  return {faults, unneeded: exceptions.filter((exception) => !needed.has(exception))};
}
