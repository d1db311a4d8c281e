/** Makes the decisions of a DMN file: read by dmn-moddle, its expressions worked out by feelin, after the standard. */

import { DmnModdle } from 'dmn-moddle';
import { evaluate, unaryTest } from 'feelin';

/** What the elements of a file are to us: those of the standard, as dmn-moddle hands them out. */
interface Expression {
  readonly text: string;
}

interface Table {
  readonly hitPolicy: string;
  readonly input: readonly { readonly label: string; readonly inputExpression: Expression }[];
  readonly output: readonly { readonly name: string }[];
  readonly rule: readonly {
    readonly inputEntry: readonly Expression[];
    readonly outputEntry: readonly Expression[];
    readonly annotationEntry: readonly Expression[];
  }[];
}

export interface DecisionEngine {
  readonly table: Table;
  /** What dmn-moddle had to say against the file. */
  readonly warnings: readonly unknown[];
  /** The outputs of the rules that hold, by name; under UNIQUE there is to be one. */
  readonly decide: (inputs: Readonly<Record<string, string>>) => readonly Record<string, unknown>[];
}

/** Reads the only decision of a file. */
export async function decisionEngine(xml: string): Promise<DecisionEngine> {
  const { rootElement, warnings } = await new DmnModdle().fromXML(xml, 'dmn:Definitions');
  const decisions = rootElement.drgElement.filter((one) => one.$type === 'dmn:Decision');
  const table = decisions[0]?.decisionLogic as Table;
  const tests = new Map<string, boolean>();
  /** Whether an input, worked out already, passes the test of a rule. */
  const passes = (test: string, input: unknown) => {
    const key = `${test} ${input}`;
    const known =
      tests.get(key) ?? (test === '-' || unaryTest(test, { '?': input }).value === true);
    tests.set(key, known);
    return known;
  };
  const constant = new Map<string, unknown>();
  const output = (text: string) => {
    if (!constant.has(text)) constant.set(text, evaluate(text).value);
    return constant.get(text);
  };
  return {
    table,
    warnings,
    decide: (inputs) => {
      const given = table.input.map(
        ({ inputExpression }) => evaluate(inputExpression.text, inputs).value,
      );
      return table.rule
        .filter(({ inputEntry }) => inputEntry.every(({ text }, nth) => passes(text, given[nth])))
        .map(({ outputEntry }) =>
          Object.fromEntries(
            table.output.map(({ name }, nth) => [name, output(outputEntry[nth]?.text ?? 'null')]),
          ),
        );
    },
  };
}
