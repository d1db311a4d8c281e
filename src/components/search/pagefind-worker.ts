/** Runs Pagefind beside the page, and tells when a file of its index is not what it must be. */

import { Fault, faultOf } from '../../browser/fault.ts';
import { inTime } from '../../browser/fetch-whole.ts';
import { type Opened, overPacked } from '../../query/packed-pagefind.ts';
import type { PagefindModule } from '../../query/pagefind.ts';
import { IndexFiles } from './index-files.ts';
import type { Answered, Asked, Reply, Request, Verb } from './index-messages.ts';

let opened: (Opened & { readonly files: IndexFiles }) | undefined;

const verbs: { [V in Verb]: (what: Asked[V]) => Promise<Answered[V]> } = {
  open: async ({ place, baseUrl }) => {
    const files = new IndexFiles(place);
    const { folder, language } = place;
    const fetch = (path: string) => files.fetch(path);
    const { start, ...made } = overPacked({
      folder,
      baseUrl,
      language,
      script: await script(files),
      fetch,
    });
    // Pagefind fetches with nothing else, and nothing else is fetched here.
    globalThis.fetch = async (address) => made.answer(String(address)) ?? Response.error();
    opened = { ...made, files };
    await whole(() => start());
    return null;
  },
  search: async ([term, options]) => {
    const { results } = await whole(({ pagefind }) => pagefind.search(term, options));
    // Functions cannot be sent.
    return results.map(({ data: _, ...result }) => result);
  },
  filters: () => whole(({ pagefind }) => pagefind.filters()),
  record: ({ id, part }) => whole((one) => one.record(id, part)),
  head: () => whole(({ index }) => index.head()),
  words: (file) => whole(({ index }) => index.words(file)),
  near: (letter) => whole(({ index }) => index.near(letter)),
};

/** Asks Pagefind, and fails where a file that was asked for meanwhile did not come. */
async function whole<T>(ask: (one: Opened) => Promise<T>): Promise<T> {
  if (!opened) throw new Fault('unanswered');
  const { files } = opened;
  const before = files.faults.length;
  const answer = await ask(opened).catch((error: unknown) => {
    throw files.faults.at(-1) ?? error;
  });
  const [fault] = files.faults.slice(before);
  if (fault) throw fault;
  return answer;
}

async function script(files: IndexFiles): Promise<PagefindModule> {
  const name = 'pagefind.js';
  try {
    return await inTime(import(/* @vite-ignore */ files.address(name)), name);
  } catch (error) {
    if (error instanceof Fault) throw error;
    await files.fetch(name);
    throw new Fault('unanswered', name);
  }
}

addEventListener('message', async ({ data }: MessageEvent<Request>) => {
  const { id, verb, what } = data;
  try {
    const run = verbs[verb] as (what: unknown) => Promise<Answered[Verb]>;
    reply({ id, answer: await run(what) });
  } catch (error) {
    const { why, file } = faultOf(error);
    reply({ id, why, file });
  }
});

function reply(message: Reply): void {
  postMessage(message);
}

// The script has come, and what it is asked is heard.
reply({ id: 0, answer: null });
