/** Formulas as authors write them: `max(2, ceil(clients / clients-per-instance))`. */

import jsep, { type Expression } from 'jsep';
import { type Formula, type Operation, operations } from '../domain/estimate.ts';

// Ids have hyphens in them, so a minus sign needs spaces around it.
jsep.addIdentifierChar('-');

/** @throws Error with what is wrong, in an author's words */
export function parseFormula(text: string): Formula {
  let expression: Expression;
  try {
    expression = jsep(text);
  } catch (error) {
    throw new Error(`it cannot be read (${error instanceof Error ? error.message : error})`);
  }
  return formulaOf(expression);
}

function formulaOf(expression: Expression): Formula {
  if (jsepIs(expression, 'Literal') && typeof expression.value === 'number')
    return expression.value;
  if (jsepIs(expression, 'Identifier')) return expression.name;
  if (jsepIs(expression, 'BinaryExpression'))
    return operationOn(expression.operator, [expression.left, expression.right]);
  if (jsepIs(expression, 'CallExpression') && jsepIs(expression.callee, 'Identifier'))
    return operationOn(expression.callee.name, expression.arguments);
  throw new Error('it may hold only numbers, ids, + - * / with spaces around them, and functions');
}

function operationOn(name: string, operands: readonly Expression[]): Formula {
  if (!isOperation(name))
    throw new Error(`"${name}" is none of ${Object.keys(operations).join(', ')}`);
  const most = operations[name];
  const least = Math.min(most, 2);
  if (operands.length < least || operands.length > most)
    throw new Error(`"${name}" takes ${least === most ? most : `${least} or more`} operands`);
  return [name, ...operands.map(formulaOf)];
}

function isOperation(name: string): name is Operation {
  return Object.hasOwn(operations, name);
}

function jsepIs<T extends keyof ExpressionKinds>(
  expression: Expression,
  type: T,
): expression is ExpressionKinds[T] {
  return expression.type === type;
}

interface ExpressionKinds {
  Literal: jsep.Literal;
  Identifier: jsep.Identifier;
  BinaryExpression: jsep.BinaryExpression;
  CallExpression: jsep.CallExpression;
}
