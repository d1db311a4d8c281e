/** Which tests reach a file by what they import, and how far away they are. */

import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

/** Tests with the number of imports between them and a file. */
export type Reach = ReadonlyMap<string, number>;

/**
 * Looks through what the unit tests of a project import.
 * @param root the project's folder
 * @returns what tells which tests reach a file; all paths are relative to the root
 */
export function reachIn(root: string): (file: string) => Reach {
  const importers = new Map<string, string[]>();
  for (const file of globSync('{src,tests}/**/*.ts', { cwd: root })) {
    for (const target of importsOf(file, readFileSync(join(root, file), 'utf8'))) {
      importers.set(target, [...(importers.get(target) ?? []), file]);
    }
  }
  return (file) => {
    const away = new Map([[file, 0]]);
    for (const [path, distance] of away) {
      for (const importer of importers.get(path) ?? []) {
        if (!away.has(importer)) away.set(importer, distance + 1);
      }
    }
    return new Map([...away].filter(([path]) => path.endsWith('.test.ts')));
  };
}

/** The files of the project that a file imports when it runs, types left out. */
function importsOf(file: string, source: string): string[] {
  const targets: string[] = [];
  const visit = (node: ts.Node): void => {
    const from = importedBy(node);
    if (from && ts.isStringLiteralLike(from) && from.text.startsWith('.')) {
      targets.push(normalize(join(dirname(file), from.text)));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true));
  return targets;
}

function importedBy(node: ts.Node): ts.Expression | undefined {
  if (ts.isImportDeclaration(node)) {
    const isOfTypes = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    return isOfTypes ? undefined : node.moduleSpecifier;
  }
  if (ts.isExportDeclaration(node)) return node.isTypeOnly ? undefined : node.moduleSpecifier;
  const isImport =
    ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isImport ? node.arguments[0] : undefined;
}
