/** The files of the search index: whole, of one build, or not at all. */

import { Fault } from '../../browser/fault.ts';
import { fetchWhole, type Kind } from '../../browser/fetch-whole.ts';
import { headPath } from '../../query/packed-index.ts';

/** Where an index is, and what of it is wanted. */
export interface IndexPlace {
  /** The address of its folder, with a slash at the end. */
  readonly folder: string;
  readonly language: string;
  /** The build that the page is of; undefined where builds are not told apart. */
  readonly build: string | undefined;
  /** How often it has failed: what the browser has kept may be at fault. */
  readonly failures: number;
}

export class IndexFiles {
  readonly #place: IndexPlace;

  constructor(place: IndexPlace) {
    this.#place = place;
  }

  /** The address of a file, which no cache takes for one of another build, nor for one that has failed. */
  address(path: string): string {
    const { folder, build, failures } = this.#place;
    const state = [build, failures || undefined].filter((one) => one !== undefined).join('-');
    return folder + path + (state && `?${state}`);
  }

  /**
   * @param path in the folder of the index
   * @throws Fault
   */
  fetch(path: string): Promise<Response> {
    return path === headPath(this.#place.language) ? this.#head(path) : this.#file(path);
  }

  /** Why a file is not there though the server answers: the site is another by now, or the server keeps it back. */
  async #file(path: string): Promise<Response> {
    const cache = this.#place.build === undefined ? 'no-cache' : 'default';
    try {
      return await fetchWhole(this.address(path), kindOf(path), cache);
    } catch (error) {
      if (!(error instanceof Fault) || error.why !== 'updated') throw error;
      await this.#head(headPath(this.#place.language));
      throw new Fault('refused', error.file);
    }
  }

  /** The file that says which build is there. @throws Fault, `updated`, where it is another than the page's */
  async #head(path: string): Promise<Response> {
    const { folder, build } = this.#place;
    const address = folder + path;
    const answer = await fetchWhole(address, 'json').catch((error: unknown) => {
      // Without it there is no index.
      throw error instanceof Fault && error.why === 'updated'
        ? new Fault('refused', address)
        : error;
    });
    const head = await answer.json();
    if (build !== undefined && head.build !== build) throw new Fault('updated', address);
    return Response.json(head);
  }
}

function kindOf(path: string): Kind {
  return path.endsWith('.json') ? 'json' : 'program';
}
