/**
 * `npm run schemas`: writes the JSON Schemas by which editors complete and check YAML files, for the languages
 * of the content. A folder that is named with `--content`, or by the project, gets them inside itself, with the ids that
 * it has, what leads VS Code to them, and snippets; so does an overlay.
 */

import { access, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { snippetsText } from '../authoring/snippets.ts';
import { displayFolder, readContentFolder } from '../catalog/files.ts';
import { overlayFolder } from '../catalog/folder.ts';
import { folderIds } from '../catalog/folder-ids.ts';
import {
  editorSchemaPath,
  editorSchemaText,
  editorSettingsText,
  yamlKinds,
  yamlKindsIn,
} from '../schema/editor-schemas.ts';
import type { FileKind, Home } from '../schema/files.ts';
import type { FolderIds } from '../schema/folder-ids.ts';
import { ownSettings } from './settings.ts';
import { siteFolder } from './site-settings.ts';

ownSettings(['content']);
const folder = await siteFolder();
const overlay = overlayFolder();
const isOwn = folder === resolve('content');
try {
  const { content } = await readContentFolder(folder, overlay);
  const { languages } = content;
  const ids = folderIds(content);
  if (isOwn) await writeSchemas(process.cwd(), yamlKinds);
  else {
    await writeSchemas(folder, yamlKindsIn('content'), ids);
    await writeSettings(folder, 'content');
  }
  if (overlay !== undefined) {
    await writeSchemas(overlay, yamlKindsIn('overlay'), ids);
    await writeSettings(overlay, 'overlay');
  }

  async function writeSchemas(root: string, kinds: readonly FileKind[], ids?: FolderIds) {
    for (const kind of kinds)
      await write(join(root, editorSchemaPath(kind)), editorSchemaText(kind, languages, ids));
    console.log(`Schemas: ${kinds.length} written.`);
  }

  async function writeSettings(root: string, home: Home): Promise<void> {
    await write(join(root, '.vscode/vagval.code-snippets'), snippetsText(languages));
    const settings = join(root, '.vscode/settings.json');
    const isThere = await access(settings).then(
      () => true,
      () => false,
    );
    if (!isThere) await write(settings, editorSettingsText(home));
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
