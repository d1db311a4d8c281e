/** A new site is put in the place of the former while a server runs: the folder changes its name. */

import { appendFile, cp, rename, rm } from 'node:fs/promises';
import { ask } from './ask.ts';
import { urlOf } from './cells.ts';
import { expect, test } from './test.ts';

test('a new site is there at once, and the former comes back', async ({ cell }) => {
  const { root } = cell;
  const page = async () => String((await ask(`${urlOf(cell)}llms.txt`)).body);
  const former = await page();

  await cp(root, `${root}.new`, { recursive: true, preserveTimestamps: true });
  for (const name of ['llms.txt', 'llms.txt.gz', 'llms.txt.br']) {
    await rm(`${root}.new/${name}`, { force: true });
  }
  await appendFile(`${root}.new/llms.txt`, 'new');
  await rename(root, `${root}.old`);
  await rename(`${root}.new`, root);
  expect(await page()).toBe('new');

  await rename(root, `${root}.new`);
  await rename(`${root}.old`, root);
  expect(await page()).toBe(former);
  await rm(`${root}.new`, { recursive: true });
});
