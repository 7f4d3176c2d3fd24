import ts from 'typescript';

/**
 * What a mutant changes: for a node of the syntax tree the texts that may stand in its place, each a fault that a
 * programmer may make. Mutants that the compiler would reject or that say the same as another are left out as far as
 * the tree alone tells.
 */

const {SyntaxKind: Kind} = ts;

/** An operator, and what is written by mistake in its place. */
const swapped = new Map([
  [Kind.LessThanToken, '<='],
  [Kind.LessThanEqualsToken, '<'],
  [Kind.GreaterThanToken, '>='],
  [Kind.GreaterThanEqualsToken, '>'],
  [Kind.MinusToken, '+'],
  [Kind.PlusToken, '-'],
  [Kind.AsteriskToken, '/'],
  [Kind.SlashToken, '*'],
  [Kind.PercentToken, '*'],
  [Kind.PlusEqualsToken, '-='],
  [Kind.MinusEqualsToken, '+='],
]);

const comparisons = new Set([
  Kind.EqualsEqualsToken,
  Kind.ExclamationEqualsToken,
  Kind.EqualsEqualsEqualsToken,
  Kind.ExclamationEqualsEqualsToken,
  Kind.LessThanToken,
  Kind.LessThanEqualsToken,
  Kind.GreaterThanToken,
  Kind.GreaterThanEqualsToken,
  Kind.InKeyword,
  Kind.InstanceOfKeyword,
]);

/** Methods that return what they are called on, or a part of it: a call may be forgotten. */
const steps = new Set(
  'filter flat sort toSorted reverse toReversed slice trim toLowerCase toUpperCase replace replaceAll concat'.split(' '),
);

const replacedMethods = {some: 'every', every: 'some', startsWith: 'endsWith', endsWith: 'startsWith', min: 'max', max: 'min'};

/** Callbacks of these say yes or no. */
const asking = new Set('filter some every find findIndex findLast findLastIndex'.split(' '));

/** Their strings are ids, which the compiler holds, or keys that only have to differ. */
const namedByStrings = new Set('t plural memo'.split(' '));

const isLogical = (node) =>
  ts.isBinaryExpression(node) &&
  [Kind.AmpersandAmpersandToken, Kind.BarBarToken, Kind.QuestionQuestionToken].includes(node.operatorToken.kind);
const isAnd = (node) => isLogical(node) && node.operatorToken.kind === Kind.AmpersandAmpersandToken;
const isOr = (node) => isLogical(node) && node.operatorToken.kind === Kind.BarBarToken;
const isNot = (node) => ts.isPrefixUnaryExpression(node) && node.operator === Kind.ExclamationToken;

/** What a pair of brackets, `!` or a type around an expression belongs to. */
const within = (node) => {
  let inner = node;
  while (ts.isParenthesizedExpression(inner.parent) || ts.isNonNullExpression(inner.parent) || ts.isAsExpression(inner.parent))
    inner = inner.parent;
  return inner;
};

/** The name of what is called, `filter` in `list.filter(…)`. */
const calledName = (call) =>
  ts.isPropertyAccessExpression(call.expression) ? call.expression.name.text : ts.isIdentifier(call.expression) ? call.expression.text : '';

const functionAround = (node) => ts.findAncestor(node.parent, ts.isFunctionLike);

function answersYesOrNo(declaration) {
  const {type, parent} = declaration;
  if (type) return type.kind === Kind.BooleanKeyword || ts.isTypePredicateNode(type);
  return ts.isCallExpression(parent) && parent.arguments[0] === declaration && asking.has(calledName(parent));
}

/** Whether an expression is only asked for yes or no. */
export function isCondition(node) {
  const inner = within(node);
  const {parent} = inner;
  if (ts.isIfStatement(parent) || ts.isWhileStatement(parent)) return parent.expression === inner;
  if (ts.isConditionalExpression(parent) || ts.isForStatement(parent)) return parent.condition === inner;
  if (isNot(parent)) return true;
  if (isAnd(parent)) return parent.left === inner || isCondition(parent);
  if (isOr(parent)) return isCondition(parent);
  if (ts.isArrowFunction(parent)) return parent.body === inner && answersYesOrNo(parent);
  if (ts.isReturnStatement(parent)) return answersYesOrNo(functionAround(parent));
  if (ts.isVariableDeclaration(parent)) return /^(is|has)[A-Z]/.test(parent.name.getText());
  return false;
}

/** A condition is always or never true. Within `a && b` one that never is makes the whole never true: told once, of the whole. */
function fixedConditions(node) {
  const isAsked = isCondition(node) || (ts.isBinaryExpression(node) && comparisons.has(node.operatorToken.kind)) || isNot(node);
  if ((!isAsked && !isAnd(node)) || ts.isParenthesizedExpression(node)) return [];
  if (node.kind === Kind.TrueKeyword || node.kind === Kind.FalseKeyword || isNot(within(node).parent)) return [];
  const {parent} = within(node);
  // A loop that never ends says nothing.
  if (ts.isForStatement(parent) || ts.isWhileStatement(parent)) return ['false'];
  const whole = isAnd(node) ? ['false'] : isOr(node) ? ['true'] : ['true', 'false'];
  if (isAnd(parent)) return whole.filter((text) => text === 'true');
  return isOr(parent) ? whole.filter((text) => text === 'false') : whole;
}

function operands(node) {
  if (!isLogical(node) || node.operatorToken.kind === Kind.AmpersandAmpersandToken) return [];
  return isCondition(node) ? [] : [node.left.getText(), node.right.getText()];
}

const isEquality = (node) => ts.isBinaryExpression(node) && /^[!=]==?$/.test(node.operatorToken.getText());
const isText = (node) => ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);

function operators(node) {
  if (!ts.isBinaryExpression(node)) return [];
  const other = swapped.get(node.operatorToken.kind);
  if (!other || (node.operatorToken.kind === Kind.PlusToken && (isText(node.left) || isText(node.right)))) return [];
  return [`${node.left.getText()} ${other} ${node.right.getText()}`];
}

function signs(node) {
  if (ts.isPrefixUnaryExpression(node) && node.operator === Kind.MinusToken) return [node.operand.getText()];
  if (!ts.isPostfixUnaryExpression(node)) return [];
  return [`${node.operand.getText()}${node.operator === Kind.PlusPlusToken ? '--' : '++'}`];
}

/** Whether a string is a text or a value of the program, and no name that the compiler holds. */
function isValue(node) {
  const {parent} = node;
  if (ts.isCallExpression(parent)) return parent.expression.kind !== Kind.ImportKeyword && !namedByStrings.has(calledName(parent));
  if (ts.isPropertyAssignment(parent) || ts.isParameter(parent) || ts.isBindingElement(parent)) return parent.initializer === node;
  if (ts.isBinaryExpression(parent)) return !comparisons.has(parent.operatorToken.kind);
  return [
    Kind.ArrowFunction,
    Kind.ReturnStatement,
    Kind.ConditionalExpression,
    Kind.ArrayLiteralExpression,
    Kind.VariableDeclaration,
    Kind.PropertyDeclaration,
    Kind.NewExpression,
    Kind.TemplateSpan,
    Kind.ParenthesizedExpression,
  ].includes(parent.kind);
}

function literals(node) {
  if (node.kind === Kind.TrueKeyword) return ['false'];
  if (node.kind === Kind.FalseKeyword) return ['true'];
  // What is equal to one number only is asked by the condition.
  if (ts.isNumericLiteral(node)) return isEquality(node.parent) ? [] : [`${node.getText()} + 1`];
  if (!isText(node) || !isValue(node)) return [];
  return ts.isStringLiteralLike(node) && node.text === '' ? [`'?'`] : [`''`];
}

function lists(node) {
  return ts.isArrayLiteralExpression(node) && node.elements.length > 0 ? ['[]'] : [];
}

function methods(node) {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
  const {expression: object, name} = node.expression;
  const [first] = node.arguments;
  const other = Object.hasOwn(replacedMethods, name.text) ? replacedMethods[name.text] : undefined;
  if (other) return [`${object.getText()}.${other}(${node.arguments.map((one) => one.getText()).join(', ')})`];
  if (name.text === 'map' && first && ts.isIdentifier(first)) return [object.getText()];
  return steps.has(name.text) ? [object.getText()] : [];
}

/** The whole of a chain with `?.`: a part of it has no value of its own. */
const isInnerLink = (node) => {
  const {parent} = node;
  return (ts.isNonNullExpression(parent) || ts.isOptionalChain(parent)) && parent.expression === node;
};

/** A chain in which what may be missing is taken for granted, link by link. */
function chains(node) {
  if (!ts.isOptionalChain(node) || isInnerLink(node)) return [];
  const [text, start] = [node.getText(), node.getStart()];
  const questions = [];
  /** @type {ts.Node} */
  let link = node;
  for (; ts.isOptionalChain(link) || ts.isNonNullExpression(link); link = link.expression)
    if ('questionDotToken' in link && link.questionDotToken) questions.push(link.questionDotToken.getStart() - start);
  return questions.map((at) => {
    const rest = text.slice(at + 2);
    return text.slice(0, at) + (/^[([]/.test(rest) ? rest : `.${rest}`);
  });
}

/** Marks of regular expressions that are easily forgotten or wrong. */
function patterns(node) {
  if (!ts.isRegularExpressionLiteral(node)) return [];
  const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
  const changed = [
    source.replace(/^\^/, ''),
    source.replace(/(?<!\\)\$$/, ''),
    ...[...source.matchAll(/(?<=[\w)\]}])[+*](?!\?)/g)].map(
      ({index, 0: sign}) => `${source.slice(0, index)}${sign === '+' ? '*' : '+'}${source.slice(index + 1)}`,
    ),
    ...[...source.matchAll(/(?<!\\)\[\^?/g)].map(
      ({index, 0: open}) => `${source.slice(0, index)}${open === '[' ? '[^' : '['}${source.slice(index + open.length)}`,
    ),
    ...[...source.matchAll(/\(\?<?[!=]/g)].map(
      ({index, 0: open}) =>
        `${source.slice(0, index)}${open.slice(0, -1)}${open.endsWith('!') ? '=' : '!'}${source.slice(index + open.length)}`,
    ),
  ];
  const valid = (text) => {
    try {
      return Boolean(new RegExp(text, flags));
    } catch {
      return false;
    }
  };
  const cased = flags.includes('i') ? [`/${source}/${flags.replace('i', '')}`] : [];
  return [...changed.filter((text) => text !== source && text !== '' && valid(text)).map((text) => `/${text}/${flags}`), ...cased];
}

/** What a function only does, and returns nothing of. */
function effects(node) {
  const isBody = ts.isArrowFunction(node.parent) && node.parent.body === node && node.parent.type?.kind === Kind.VoidKeyword;
  return isBody || ts.isVoidExpression(node) ? ['undefined'] : [];
}

const rules = {
  condition: fixedConditions,
  operand: operands,
  operator: operators,
  sign: signs,
  literal: literals,
  list: lists,
  method: methods,
  chain: chains,
  pattern: patterns,
  effect: effects,
};

/** Whether what stands here can be put in brackets with something else. */
function isReplaceable(node) {
  const {parent} = node;
  if (!ts.isExpression(node) || parent.name === node || parent.propertyName === node) return false;
  if (isInnerLink(node) || ts.isLiteralTypeNode(parent) || ts.isTaggedTemplateExpression(parent)) return false;
  if (ts.isBinaryExpression(parent) && parent.left === node) return parent.operatorToken.kind !== Kind.EqualsToken;
  return !ts.isDeleteExpression(parent) && !ts.isImportDeclaration(parent) && !ts.isExportDeclaration(parent);
}

/** @returns {{kind: string, text: string}[]} what may stand in the place of an expression */
export function replacementsOf(node) {
  if (!isReplaceable(node)) return [];
  const found = Object.entries(rules).flatMap(([kind, rule]) => rule(node).map((text) => ({kind, text})));
  const original = node.getText();
  return found.filter(({text}, index) => text !== original && found.findIndex((one) => one.text === text) === index);
}

/** The only thing that an `if` without `else` does: it is left out where its condition is never true. */
function isWholeOfIf(node) {
  const {parent} = node;
  const only = ts.isBlock(parent) && parent.statements.length === 1 ? parent : node;
  return ts.isIfStatement(only.parent) && !only.parent.elseStatement;
}

/** Whether a statement does something and can be left out. */
export function isRemovable(node) {
  if (!ts.isStatement(node) || isWholeOfIf(node)) return false;
  if (ts.isThrowStatement(node) || ts.isContinueStatement(node) || ts.isBreakStatement(node)) return true;
  if (ts.isReturnStatement(node)) return !node.expression;
  if (!ts.isExpressionStatement(node)) return false;
  return !(ts.isCallExpression(node.expression) && node.expression.expression.kind === Kind.SuperKeyword);
}

/** Whether a function may return nothing where it returns this: by what it says of itself. */
export function mayReturnNothing(node) {
  if (!ts.isReturnStatement(node) || !node.expression || node.expression.getText() === 'undefined') return false;
  return /\bundefined\b/.test(functionAround(node)?.type?.getText() ?? '');
}
