import ts from 'typescript';

import {isRemovable, mayReturnNothing, replacementsOf} from './operators.mjs';

/**
 * @typedef {object} Mutant
 * @property {number} id
 * @property {string} file
 * @property {number} line
 * @property {string} kind which rule made it
 * @property {string} in the function, method or constant around it
 * @property {string} from what the source has
 * @property {string} to what stands in its place; empty where it is left out
 * @property {number} [nth] from 2 on, where the same stands in the same function again
 */

/** Names around a node, from outside: `makeStore.change`. */
function placeOf(node) {
  const names = [];
  for (let one = node.parent; one; one = one.parent) {
    const isNamed = ts.isFunctionLike(one) || ts.isVariableDeclaration(one) || ts.isClassDeclaration(one) || ts.isPropertyDeclaration(one);
    if (isNamed && one.name && !ts.isObjectBindingPattern(one.name) && !ts.isArrayBindingPattern(one.name))
      names.unshift(one.name.getText());
  }
  return names.join('.');
}

const oneLine = (text) => text.replace(/\s+/g, ' ');

/**
 * A source file in which all of its mutants sleep: `__mutant(id)` says which one is awake. So one build and one browser
 * serve them all.
 *
 * @param {string} file as it is called in reports
 * @param {string} text
 * @param {number} firstId
 * @returns {{code: string, mutants: Mutant[]}}
 */
export function instrument(file, text, firstId = 0) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true);
  /** @type {Mutant[]} */
  const mutants = [];

  function add(node, kind, to) {
    const id = firstId + mutants.length;
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    const mutant = {id, file, line, kind, in: placeOf(node), from: oneLine(node.getText()), to: oneLine(to)};
    const before = mutants.filter((one) => one.in === mutant.in && one.from === mutant.from && one.to === mutant.to).length;
    mutants.push(before > 0 ? {...mutant, nth: before + 1} : mutant);
    return id;
  }

  /** The node's text, with what is below it instrumented. */
  function below(node) {
    let [code, end] = ['', node.getStart()];
    ts.forEachChild(node, (child) => {
      if (child.getStart() < end) return;
      code += text.slice(end, child.getStart()) + written(child);
      end = child.end;
    });
    return code + text.slice(end, node.end);
  }

  function written(node) {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isImportDeclaration(node))
      return text.slice(node.getStart(), node.end);
    if (isRemovable(node)) return `{if (!__mutant(${add(node, 'statement', '')})) ${below(node)}}`;
    if (mayReturnNothing(node)) return `{if (__mutant(${add(node, 'return', 'return undefined;')})) return undefined; ${below(node)}}`;
    const choices = replacementsOf(node).map(({kind, text: to}) => `__mutant(${add(node, kind, to)}) ? (${to}) : `);
    return choices.length > 0 ? `(${choices.join('')}${below(node)})` : below(node);
  }

  const code = below(source);
  return {code, mutants};
}
