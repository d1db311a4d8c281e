/**
 * `npm run schemas`: writes the JSON Schemas by which editors complete and check YAML files, for the languages
 * of the content. A folder that is named with `--content`, or by the project, gets them inside itself, with the ids that
 * it has, what leads VS Code to them, and snippets.
 */

import { access, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { snippetsText } from '../authoring/snippets.ts';
import { displayFolder, readContentFolder } from '../catalog/files.ts';
import { folderIds } from '../catalog/folder-ids.ts';
import {
  editorSchemaPath,
  editorSchemaText,
  editorSettingsText,
  yamlKinds,
} from '../schema/editor-schemas.ts';
import { ownSettings } from './settings.ts';
import { siteFolder } from './site-settings.ts';

ownSettings(['content']);
const folder = await siteFolder();
const isOwn = folder === resolve('content');
try {
  const { content } = await readContentFolder(folder);
  const { languages } = content;
  const root = isOwn ? process.cwd() : folder;
  const ids = isOwn ? undefined : folderIds(content);
  for (const kind of yamlKinds)
    await write(join(root, editorSchemaPath(kind)), editorSchemaText(kind, languages, ids));
  console.log(`Schemas: ${yamlKinds.length} written.`);
  if (!isOwn) await writeSettings();

  async function writeSettings(): Promise<void> {
    await write(join(root, '.vscode/vagval.code-snippets'), snippetsText(languages));
    const settings = join(root, '.vscode/settings.json');
    const isThere = await access(settings).then(
      () => true,
      () => false,
    );
    if (!isThere) await write(settings, editorSettingsText());
    const left = isThere ? '; .vscode/settings.json was there and stays as it is' : '';
    console.log(`Open ${displayFolder(root)} in VS Code: it completes what you write${left}.`);
  }
} catch (error) {
  console.error(
    `The content folder ${folder} cannot be read: ${String(error)}\n  Fix: create it with npm run new -- site <folder>, or name another: npm run schemas -- --content path.`,
  );
  process.exitCode = 1;
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
