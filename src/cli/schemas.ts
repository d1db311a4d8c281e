/** `npm run schemas`: writes the JSON Schemas by which editors complete and check YAML files. */

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { editorSchemaPath, editorSchemaText, yamlKinds } from '../schema/editor-schemas.ts';

for (const kind of yamlKinds) {
  const path = editorSchemaPath(kind);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, editorSchemaText(kind));
}
console.log(`Schemas: ${yamlKinds.length} written.`);
