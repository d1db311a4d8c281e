/** Small changes of a source, one at a time, each of which some test ought to notice. */

import ts from 'typescript';

/** A change: the text from `start` to `end` (in UTF-16 units) gives place to `text`. */
export interface Mutant {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An operator, and what it is taken for in turn. */
const operators: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '&&': ['||'],
  '||': ['&&'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '+=': ['-='],
  '-=': ['+='],
};

/** Methods that give something of the kind of what they are asked of: without them that stays as it is. */
const leftOut = new Set(
  'filter slice sort toSorted reverse toReversed trim trimEnd trimStart toLowerCase'.split(' '),
);

/** Methods that are easily taken for each other. */
const twins: Readonly<Record<string, string>> = {
  every: 'some',
  some: 'every',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  min: 'max',
  max: 'min',
};

/**
 * Every mutant of a TypeScript source, in the order of its text. Types, imports, prose (texts with a space between
 * words) and what an error says that is thrown stay as they are: no code decides by them.
 */
export function mutantsIn(source: string): Mutant[] {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true);
  const mutants = new Map<string, Mutant>();
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || isOutside(node)) return;
    for (const { of, by } of changesOf(node)) {
      const [start, end] = [of.getStart(file), of.end];
      if (source.slice(start, end) === by) continue;
      mutants.set(`${start} ${end} ${by}`, { start, end, text: by });
    }
    // A number below zero is one number: for most that ask, one is as good as another.
    if (!isNegative(node)) ts.forEachChild(node, visit);
  };
  visit(file);
  return [...mutants.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What is there for the compiler alone, only says where something is, or is told of what has gone wrong. */
function isOutside(node: ts.Node): boolean {
  return (
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    ts.isThrowStatement(node)
  );
}

interface Change {
  readonly of: ts.Node;
  readonly by: string;
}

function changesOf(node: ts.Node): Change[] {
  if (ts.isBinaryExpression(node)) return changesOfOperation(node);
  if (ts.isCallExpression(node)) return changesOfCall(node);
  if (ts.isConditionalExpression(node)) {
    return [node.whenTrue, node.whenFalse].map((branch) => ({ of: node, by: inBrackets(branch) }));
  }
  if (ts.isIfStatement(node)) return [{ of: node.expression, by: 'false' }];
  if (ts.isExpressionStatement(node)) return isCall(node.expression) ? [{ of: node, by: ';' }] : [];
  if (ts.isReturnStatement(node)) {
    return node.expression && mayBeUndefined(node)
      ? [{ of: node.expression, by: 'undefined' }]
      : [];
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    return [{ of: node, by: node.operand.getText() }];
  }
  if (isNegative(node)) return [{ of: node, by: node.operand.getText() }];
  if (ts.isSpreadElement(node) || ts.isSpreadAssignment(node)) {
    return [{ of: node.expression, by: ts.isSpreadElement(node) ? '[]' : '{}' }];
  }
  return changesOfLiteral(node);
}

function changesOfOperation(node: ts.BinaryExpression): Change[] {
  const { left, operatorToken, right } = node;
  if (operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken) {
    // An empty value to fall back to is mostly there for the compiler.
    const sides = isEmpty(right) ? [right] : [left, right];
    return sides.map((side) => ({ of: node, by: inBrackets(side) }));
  }
  const others = operators[operatorToken.getText()] ?? [];
  return others.map((other) => ({ of: operatorToken, by: other }));
}

function changesOfCall({ expression }: ts.CallExpression): Change[] {
  if (!ts.isPropertyAccessExpression(expression)) return [];
  const { name } = expression;
  const twin = Object.hasOwn(twins, name.text) ? twins[name.text] : undefined;
  if (twin) return [{ of: name, by: twin }];
  return leftOut.has(name.text)
    ? [{ of: expression.parent, by: expression.expression.getText() }]
    : [];
}

function changesOfLiteral(node: ts.Node): Change[] {
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [{ of: node, by: 'false' }];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [{ of: node, by: 'true' }];
  if (ts.isNumericLiteral(node)) {
    const value = Number(node.text);
    return [value + 1, ...(value > 0 ? [value - 1] : [])].map((by) => ({ of: node, by: `${by}` }));
  }
  if (ts.isStringLiteralLike(node)) return decides(node) ? [{ of: node, by: "''" }] : [];
  if (isEmpty(node)) return [];
  if (ts.isArrayLiteralExpression(node)) return [{ of: node, by: '[]' }];
  if (ts.isObjectLiteralExpression(node)) return [{ of: node, by: '{}' }];
  return [];
}

/** Whether a text is more than prose, or the name of a property. */
function decides(node: ts.StringLiteralLike): boolean {
  if (ts.isPropertyAssignment(node.parent) && node.parent.name === node) return false;
  return !/\p{L}[,.:;]? \S/u.test(node.text);
}

function isEmpty(node: ts.Expression | ts.Node): boolean {
  return (
    (ts.isArrayLiteralExpression(node) && node.elements.length === 0) ||
    (ts.isObjectLiteralExpression(node) && node.properties.length === 0) ||
    (ts.isStringLiteralLike(node) && node.text === '')
  );
}

function isNegative(node: ts.Node): node is ts.PrefixUnaryExpression {
  return (
    ts.isPrefixUnaryExpression(node) &&
    node.operator === ts.SyntaxKind.MinusToken &&
    ts.isNumericLiteral(node.operand)
  );
}

function isCall(node: ts.Expression): boolean {
  if (ts.isAwaitExpression(node) || ts.isYieldExpression(node)) {
    return node.expression !== undefined && isCall(node.expression);
  }
  return ts.isCallExpression(node) && node.expression.kind !== ts.SyntaxKind.SuperKeyword;
}

/** Whether the function that a statement returns from says that it may give nothing. */
function mayBeUndefined(statement: ts.ReturnStatement): boolean {
  const within = ts.findAncestor(statement, ts.isFunctionLike);
  return /\bundefined\b/.test(within?.type?.getText() ?? '');
}

function inBrackets(node: ts.Node): string {
  return `(${node.getText()})`;
}

/** What a change does to its lines, as far as one can take in, under `file:line`. */
export function shown(path: string, source: string, { start, end, text }: Mutant): string {
  const from = source.lastIndexOf('\n', start - 1) + 1;
  const to = source.indexOf('\n', end);
  const [before, after] = [source.slice(start, end), text].map((middle) =>
    `${source.slice(from, start)}${middle}${source.slice(end, to)}`
      .trim()
      .replace(/\s+/g, ' ')
      .slice(0, 200),
  );
  return `${path}:${source.slice(0, start).split('\n').length}\n  - ${before}\n  + ${after}`;
}

/** As many things as asked for, by chance, in their order; the same seed gives the same ones. */
export function sampleOf<Thing>(things: readonly Thing[], most: number, seed: number): Thing[] {
  let state = seed;
  // Park and Miller's generator: a sample needs no better one.
  const next = () => (state = (state * 48_271) % 2_147_483_647);
  const drawn = new Set(
    things
      .map((_, index) => ({ index, place: next() }))
      .sort((a, b) => a.place - b.place)
      .slice(0, most)
      .map(({ index }) => index),
  );
  return things.filter((_, index) => drawn.has(index));
}
