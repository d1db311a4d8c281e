/**
 * `npm run schemas`: writes the JSON Schemas by which editors complete and check YAML files, for the languages
 * of the content.
 */

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { readContentFolder } from '../catalog/files.ts';
import { editorSchemaPath, editorSchemaText, yamlKinds } from '../schema/editor-schemas.ts';
import { siteFolder } from './site-settings.ts';

const { languages } = (await readContentFolder(await siteFolder())).content;
for (const kind of yamlKinds) {
  const path = editorSchemaPath(kind);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, editorSchemaText(kind, languages));
}
console.log(`Schemas: ${yamlKinds.length} written.`);
