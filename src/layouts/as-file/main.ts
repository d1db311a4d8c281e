/**
 * What runs where a page was opened as a file, from a share or an archive: browsers refuse modules and requests
 * there. All scripts of the site in one, and what takes the place of a server.
 */

import { onceParsed } from '../../browser/once-parsed.ts';
import { fetchFile, sendToParent } from './fetch-page.ts';
import { nameFiles } from './name-files.ts';

// Parts of pages bring it too, and may be opened by themselves from a server.
const isFile = location.protocol === 'file:';
if (isFile && window.parent !== window) sendToParent();
else if (isFile) {
  globalThis.fetch = fetchFile;
  onceParsed(start);
}

function start(): void {
  nameFiles();
  void import('../main.ts');
  void import('../../components/comparison/main.ts');
  void import('../../components/decision/main.ts');
  void import('../../components/estimate/main.ts');
  void import('../../components/guide/main.ts');
  void import('../../components/tree/main.ts');
}
