import { Fault } from '../../browser/fault.ts';
import { loadModule } from '../../browser/load-module.ts';
import { startWorker } from '../../browser/trusted.ts';
import type { Pagefind } from '../../query/pagefind.ts';
import type { WordSource } from '../../query/word-files.ts';
import type { IndexPlace } from './index-files.ts';
import type { Answered, Asked, Reply, Request, Verb } from './index-messages.ts';
import workerAddress from './pagefind-worker.ts?worker&url';

/** Pagefind in a worker of its own. Closed, it is gone with all that it has begun; another can be opened. */
export class RemoteIndex implements Pagefind, WordSource {
  #worker: Worker;
  #asked = new Map<number, PromiseWithResolvers<Answered[Verb]>>();
  #last = 0;

  private constructor(worker: Worker) {
    this.#worker = worker;
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      const waiting = this.#asked.get(data.id);
      this.#asked.delete(data.id);
      if ('answer' in data) waiting?.resolve(data.answer);
      else waiting?.reject(new Fault(data.why, data.file));
    });
  }

  /** @throws Fault where a file that every search needs cannot be had */
  static async open(place: IndexPlace, baseUrl: string): Promise<RemoteIndex> {
    const worker = startWorker(workerAddress);
    const index = new RemoteIndex(worker);
    try {
      await loadModule(() => started(worker));
      await index.#ask('open', { place, baseUrl });
      return index;
    } catch (error) {
      index.close(error);
      throw error;
    }
  }

  /** @param reason what those get who still wait for an answer */
  close(reason: unknown): void {
    this.#worker.terminate();
    for (const { reject } of this.#asked.values()) reject(reason);
    this.#asked.clear();
  }

  facets(): ReturnType<Pagefind['facets']> {
    return this.#ask('facets', null);
  }

  async search(...what: Parameters<Pagefind['search']>): ReturnType<Pagefind['search']> {
    const found = await this.#ask('search', what);
    return {
      results: found.map((result) => ({
        ...result,
        data: (part = 0) => this.#ask('record', { id: result.id, part }),
      })),
    };
  }

  head(): ReturnType<WordSource['head']> {
    return this.#ask('head', null);
  }

  words(file: number): ReturnType<WordSource['words']> {
    return this.#ask('words', file);
  }

  near(letter: string): ReturnType<WordSource['near']> {
    return this.#ask('near', letter);
  }

  #ask<V extends Verb>(verb: V, what: Asked[V]): Promise<Answered[V]> {
    const waiting = Promise.withResolvers<Answered[Verb]>();
    this.#last += 1;
    this.#asked.set(this.#last, waiting);
    const request: Request = { id: this.#last, verb, what };
    this.#worker.postMessage(request);
    return waiting.promise as Promise<Answered[V]>;
  }
}

/** Waits for the first message of a worker, which says that its script has come. */
function started(worker: Worker): Promise<unknown> {
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', resolve, { once: true });
    worker.addEventListener('error', reject, { once: true });
  });
}
