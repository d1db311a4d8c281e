/** The shapes of the YAML files as JSON Schemas, by which editors complete and check them. */

import { z } from 'zod';
import type { Locale } from '../domain/locale.ts';
import {
  type FileKind,
  fileGlob,
  fileKindNames,
  fileKinds,
  type Home,
  liesIn,
  schemaOf,
} from './files.ts';
import { type FolderIds, withIds } from './folder-ids.ts';

/** The kinds of file that are YAML as a whole. */
export const yamlKinds = fileKindNames.filter((kind) => fileKinds[kind].path.endsWith('.yaml'));

/**
 * The JSON Schema of a kind of file on a site of some languages, for what an author writes.
 * @param ids what may be named; where they are not given, anything may: that is for the content check to know
 */
export function editorSchema(
  kind: FileKind,
  languages: readonly Locale[],
  ids?: FolderIds,
): object {
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
  // What commands write tells of the past too, whose ids are gone.
  const isWritten = kind !== 'ledger' && kind !== 'provenance';
  return { $schema, title: path, ...(ids && isWritten ? withIds(shape as object, ids) : shape) };
}

/** The text of the file that holds it. */
export function editorSchemaText(
  kind: FileKind,
  languages: readonly Locale[],
  ids?: FolderIds,
): string {
  return `${JSON.stringify(editorSchema(kind, languages, ids), null, 2)}\n`;
}

/** The kinds that lie in a content folder, or in an overlay. */
export function yamlKindsIn(home: Home): readonly FileKind[] {
  return yamlKinds.filter((kind) => liesIn(kind, home));
}

/** What tells VS Code which schema is for which files, for a content folder or an overlay that is opened by itself. */
export function editorSettingsText(home: Home = 'content'): string {
  const schemas = yamlKindsIn(home).map((kind) => [`./${editorSchemaPath(kind)}`, fileGlob(kind)]);
  return `${JSON.stringify({ 'yaml.schemas': Object.fromEntries(schemas) }, null, 2)}\n`;
}

/** Where the file lies, from the root of the project, or of a content folder that is opened by itself. */
export function editorSchemaPath(kind: FileKind): string {
  return `.vscode/schemas/${kind}.json`;
}
