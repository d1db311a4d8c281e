/** The shapes of the YAML files as JSON Schemas, by which editors complete and check them. */

import { z } from 'zod';
import type { Locale } from '../domain/locale.ts';
import { type FileKind, fileKindNames, fileKinds, schemaOf } from './files.ts';

/** The kinds of file that are YAML as a whole. */
export const yamlKinds = fileKindNames.filter((kind) => fileKinds[kind].path.endsWith('.yaml'));

/**
 * The JSON Schema of a kind of file on a site of some languages, for what an author writes. Which criteria, sources and options
 * there are is not in it: that is known to the content, and to the content check.
 */
export function editorSchema(kind: FileKind, languages: readonly Locale[]): object {
  const { path } = fileKinds[kind];
  const { $schema, ...shape } = z.toJSONSchema(schemaOf(kind, languages), {
    // The draft that every editor knows.
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      // Editors say more plainly that something is no date than that it fits no pattern.
      if (jsonSchema.format === 'date') delete jsonSchema.pattern;
    },
  });
  return { $schema, title: path, ...shape };
}

/** The text of the file that holds it. */
export function editorSchemaText(kind: FileKind, languages: readonly Locale[]): string {
  return `${JSON.stringify(editorSchema(kind, languages), null, 2)}\n`;
}

/** Where the file lies, from the root of the project. */
export function editorSchemaPath(kind: FileKind): string {
  return `.vscode/schemas/${kind}.json`;
}
