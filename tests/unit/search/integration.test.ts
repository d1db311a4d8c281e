/** The search index beside the pages, as Astro has it made. */

import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { close } from 'pagefind';
import { currentBuild } from '../../../src/search/current-build.ts';
import { search } from '../../../src/search/integration.ts';
import { teasFolder } from '../../support/content.ts';
import { temporaryFolder } from '../../support/folder.ts';

after(() => close());

type Next = () => void;
/** What Astro hands to its hooks, as far as ours look at it. */
interface Handed {
  readonly dir?: URL;
  readonly server?: { readonly middlewares: { readonly use: (handler: Handler) => void } };
  readonly logger: {
    readonly info: (text: string) => void;
    readonly error: (text: string) => void;
  };
}
type Handler = (...handed: [...Parameters<RequestListener>, Next]) => Promise<void>;
type Hooks = Readonly<Record<string, (handed: Handed) => Promise<void> | void>>;

const logged: string[] = [];
const logger = {
  info: (text: string) => logged.push(text),
  error: (text: string) => logged.push(text),
};

function hooksOf(contentFolder: string): Hooks {
  return search(contentFolder).hooks as unknown as Hooks;
}

/** The addresses of a dev server, asked one by one. */
async function served(contentFolder: string, addresses: readonly string[]): Promise<Response[]> {
  const handlers: Handler[] = [];
  const middlewares = { use: (handler: Handler) => handlers.push(handler) };
  await hooksOf(contentFolder)['astro:server:setup']?.({ server: { middlewares }, logger });
  const server = createServer((request, response) => {
    for (const handle of handlers) {
      handle(request, response, () => response.writeHead(404).end());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  try {
    const answers: Response[] = [];
    for (const address of addresses)
      answers.push(await fetch(`http://localhost:${port}${address}`));
    return answers;
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

test('a build writes the index and the words of each language beside the pages', async (context) => {
  const folder = temporaryFolder(context);
  const hooks = hooksOf(teasFolder);
  await hooks['astro:build:start']?.({ logger });
  const ofPages = currentBuild();
  await hooks['astro:build:done']?.({ dir: pathToFileURL(`${folder}/`), logger });
  assert.match(ofPages ?? '', /^[0-9a-f]{12}$/);
  for (const locale of ['sv', 'en']) {
    const head = JSON.parse(readFileSync(join(folder, `pagefind/words/${locale}.json`), 'utf8'));
    assert.deepEqual(head.languages, ['sv', 'en']);
    // What pages say while they are made is what the index says afterwards.
    assert.equal(head.build, ofPages);
  }
});

test('the dev server gives it out from memory, and leaves other addresses to others', async () => {
  const [program, words, none, page] = await served(teasFolder, [
    '/pagefind/pagefind.wasm?v=1',
    '/base/pagefind/words/sv.json',
    '/pagefind/none.json',
    '/sv/',
  ]);
  assert.deepEqual(
    [program, words, none, page].map((answer) => answer?.status),
    [200, 200, 404, 404],
  );
  assert.equal(words?.headers.get('Content-Type'), 'application/json');
  assert.equal(program?.headers.get('Content-Type'), 'application/wasm');
  assert.deepEqual((await words?.json())?.languages, ['sv', 'en']);
});

test('where the content has faults the dev server says so and goes on', async () => {
  logged.length = 0;
  const [answer] = await served(join(tmpdir(), 'no-such-folder'), ['/pagefind/pagefind.wasm']);
  assert.equal(answer?.status, 404);
  assert.match(logged.join(), /search index could not be built/);
});
