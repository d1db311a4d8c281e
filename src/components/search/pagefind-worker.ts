/** Runs Pagefind beside the page, so that the page goes on while it searches. */

import { Fault, faultOf } from '../../browser/fault.ts';
import { PackedIndex } from '../../query/packed-index.ts';
import { overPacked } from '../../query/packed-pagefind.ts';
import type { Pagefind } from '../../query/pagefind.ts';
import { programPath } from '../../query/pagefind-insides.ts';
import { startProgram } from '../../query/pagefind-program.ts';
import { IndexFiles } from './index-files.ts';
import type { Answered, Asked, Reply, Request, Verb } from './index-messages.ts';

interface Opened {
  readonly pagefind: Pagefind;
  readonly index: PackedIndex;
  /** Of every address, without a slash at its end. */
  readonly prefix: string;
}

let opened: Opened | undefined;

const verbs: { [V in Verb]: (what: Asked[V], one: Opened) => Promise<Answered[V]> } = {
  open: async () => null,
  search: async ([term, file], { pagefind }) => {
    const { results } = await pagefind.search(term, file);
    // Functions cannot be sent.
    return results.map(({ data: _, ...result }) => result);
  },
  facets: (_, { pagefind }) => pagefind.facets(),
  record: ({ id, part }, { index, prefix }) => index.record(id, part, prefix),
  head: (_, { index }) => index.head(),
  words: (file, { index }) => index.words(file),
  near: (letter, { index }) => index.near(letter),
};

async function open({ place, baseUrl }: Asked['open']): Promise<Opened> {
  const files = new IndexFiles(place);
  const index = new PackedIndex(place.language, async (path) => (await files.fetch(path)).json());
  const prefix = baseUrl.slice(0, -1);
  // Both are fetched at once.
  const [program] = await Promise.all([
    files.fetch(programPath).then(async (answer) => startProgram(await answer.arrayBuffer())),
    index.head(),
  ]);
  return { index, prefix, pagefind: await overPacked(index, program, prefix) };
}

addEventListener('message', async ({ data }: MessageEvent<Request>) => {
  const { id, verb, what } = data;
  try {
    if (verb === 'open') opened = await open(what as Asked['open']);
    if (!opened) throw new Fault('unanswered');
    const run = verbs[verb] as (what: unknown, one: Opened) => Promise<Answered[Verb]>;
    reply({ id, answer: await run(what, opened) });
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
