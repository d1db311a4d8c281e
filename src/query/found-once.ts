/** What has been found, asked for once: several searches of a query ask for the same, and so does the next query. */

import type { PagefindResult } from './pagefind.ts';
import { largeSite } from './weights.ts';

type Found = readonly PagefindResult[];

export class FoundOnce {
  readonly #found = new Map<string, Promise<Found>>();

  /** @param find asks for what is not known; after a failure it is asked again */
  of(search: string, find: () => Promise<Found>): Promise<Found> {
    const kept = this.#found.get(search);
    if (kept) return kept;
    if (this.#found.size >= largeSite.kept) this.#found.clear();
    const finding = find();
    this.#found.set(search, finding);
    finding.catch(() => this.#found.delete(search));
    return finding;
  }
}
